"""The hours of a plan by week, month or day: few, and a plan as any other, its tenths told to the decimal."""

import pytest

from bot.talk.hear import quick
from tests.talk.conftest import Talk


@pytest.mark.parametrize(
    ("line", "kinds", "total"),
    [
        ("required 22 hours a week, related 10 hours, peripheral 8 hours", (22, 10, 8), None),
        ("per week: 20 h required, 12 h related, 8 h peripheral", (20, 12, 8), None),
        ("40 hours a week: required 22, related 10, peripheral 8", (22, 10, 8), None),
        ("40 hours a week: required 22, related 10, peripheral 10", (22, 10, 10), 40),
        ("required 5 hours, related 2 hours and peripheral 1 hour a day", (5, 2, 1), None),
        ("週に必須22時間、関連10時間、周辺8時間", (22, 10, 8), None),
        ("1週間で必須20時間、関連12時間、周辺8時間", (20, 12, 8), None),
        ("月に必須90時間、関連40時間、周辺30時間", (90, 40, 30), None),
        ("必須業務が月90時間、関連40、周辺45", (90, 40, 45), None),
        ("每周必须22小时，相关10小时，周边8小时", (22, 10, 8), None),
        ("每天必须4小时，相关2小时，周边2小时", (4, 2, 2), None),
        ("mỗi tuần bắt buộc 22 giờ, liên quan 10 giờ, ngoại vi 8 giờ", (22, 10, 8), None),
        ("mỗi tháng 90 giờ bắt buộc, 40 giờ liên quan, 30 giờ ngoại vi", (90, 40, 30), None),
        ("per minggu wajib 22 jam, terkait 10 jam, periferal 8 jam", (22, 10, 8), None),
        ("seminggu 20 jam wajib, 12 jam terkait, 8 jam periferal", (20, 12, 8), None),
        ("kada linggo: required 22 oras, related 10 oras, peripheral 8 oras", (22, 10, 8), None),
        ("sa isang buwan required 90 oras, related 40 oras, peripheral 30 oras", (90, 40, 30), None),
    ],
)
def test_few_hours_of_a_week_are_a_plan(line: str, kinds: tuple[int, int, int], total: int | None) -> None:
    plan = quick.load().plan(line)
    assert plan
    assert (tuple(plan.facts.kinds.values()), plan.total) == (kinds, total)


@pytest.mark.parametrize(
    "line",
    [
        "we work 40 hours a week",
        "20/12/8 hours per week",
        "required 22, related 10, peripheral 8",
        "required 22 weeks, related 10 weeks, peripheral 8 weeks",
        "required 22 hours a week, related 10 hours",
        "每周工作40小时，加班10小时，可以吗",
        "mỗi tuần làm 40 giờ, tăng ca 10 giờ",
    ],
)
def test_hours_of_no_kinds_and_kinds_of_no_hours_are_none(line: str) -> None:
    assert quick.load().plan(line) is None


@pytest.mark.parametrize(
    ("line", "tenths"),
    [
        ("per week 22 h required, 10 h related, 8 h peripheral", "(2.2 / 1 / 0.8 h)"),
        ("1015 required, 500 related, 420 peripheral", "(102 / 50 / 42 h)"),
    ],
)
def test_a_tenth_of_few_hours_is_told_to_the_decimal(talk: Talk, line: str, tenths: str) -> None:
    talk.say(line)
    assert tenths in talk.words
