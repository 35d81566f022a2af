"""A plan told partly in hours and partly in shares: of which total the shares are, isn't known, and is not guessed."""

import pytest

from bot.talk.hear import quick
from bot.talk.reply import Kind
from tests.talk.conftest import Talk


@pytest.mark.parametrize(
    ("line", "hours"),
    [
        ("1000 required hours per year, related 30%", {"required": 1000}),
        ("required 1000, peripheral 20%", {"required": 1000}),
        ("1000 hours required, related 30%, peripheral 20%", {"required": 1000}),
        ("related 30% and 1000 hours of required work", {"required": 1000}),
        ("half required, 500 hours related", {"related": 500}),
        ("required 60%, related 300 hours", {"related": 300}),
        ("required 1000, related 500, peripheral 20%", {"required": 1000, "related": 500}),
        ("必須1000時間、関連30%", {"required": 1000}),
        ("必須1100時間、周辺は3割", {"required": 1100}),
        ("関連500時間、必須は60%", {"related": 500}),
        ("必须1000小时，相关30%", {"required": 1000}),
        ("必须1100小时，周边三分之一", {"required": 1100}),
        ("bắt buộc 1000 giờ, liên quan 30%", {"required": 1000}),
        ("ngoại vi 400 giờ, bắt buộc một nửa", {"peripheral": 400}),
        ("wajib 1000 jam per tahun, terkait 30%", {"required": 1000}),
        ("wajib 1100 jam, periferal 20 persen", {"required": 1100}),
        ("required 1000 oras, related 30%", {"required": 1000}),
        ("required 1100 oras, kalahati ang related", {"required": 1100}),
    ],
)
def test_hours_of_one_kind_are_no_total_of_another(line: str, hours: dict[str, int]) -> None:
    part = quick.load().part(line)
    assert part
    assert (part.hours, part.total, part.shares) == (hours, None, {})


@pytest.mark.parametrize(
    ("line", "total", "hours"),
    [
        ("60% required of 1920 hours", 1920, {"required": 1152}),
        ("年間2000時間、必須6割", 2000, {"required": 1200}),
        ("必須2000時間の6割", 2000, {"required": 1200}),
        ("2000時間のうち必須は60%", 2000, {"required": 1200}),
        ("wajib 60% dari 2000 jam", 2000, {"required": 1200}),
        ("bắt buộc 60% của 2000 giờ", 2000, {"required": 1200}),
        ("total 1920, required 1000, related 30%", 1920, {"required": 1000}),
    ],
)
def test_a_share_of_a_total_that_was_told(line: str, total: int, hours: dict[str, int]) -> None:
    part = quick.load().part(line)
    assert part
    assert (part.hours, part.total) == (hours, total)


def test_a_tenth_for_safety_is_no_share_of_a_kind() -> None:
    assert quick.load().part("required 1000 hours, 10% safety") is None


def test_what_is_missing_is_asked_and_the_hours_are_kept(talk: Talk) -> None:
    talk.say("required 1000 hours per year, related 30%")
    assert talk.kind is Kind.QUESTION
    assert "How many hours of related work" in talk.words
