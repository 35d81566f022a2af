"""After a plan's result: one number of safety hours for each of its kinds."""

import pytest

from bot.talk.book import Book
from tests.talk.conftest import Talk

_PLAN = "1000/500/420"


def _told(talk: Talk) -> list[str]:
    return [talk.chat.answers.get(f"safety_{kind}", "") for kind in ("required", "related", "peripheral")]


@pytest.mark.parametrize(
    "line",
    [
        "100 safety hours each",
        "safety: 100 for each",
        "100 hours of safety for each of the three kinds",
        "100 h safety per kind",
        "安全衛生は各100時間",
        "安全はそれぞれ100時間です",
        "安全衛生は3つの業務それぞれ100時間",
        "an toàn mỗi loại 100 giờ",
        "giờ an toàn là 100 cho mỗi loại",
        "keselamatan masing-masing 100 jam",
        "jam keselamatannya 100 untuk masing-masing jenis",
        "安全每类100小时",
        "每类各有100小时安全卫生",
        "100 ang safety sa bawat isa",
        "tig 100 oras ng kaligtasan",
        "safety 100 bawat uri",
    ],
)
def test_one_number_is_that_of_each_kind(talk: Talk, line: str) -> None:
    talk.say(_PLAN)
    talk.say(line)
    assert _told(talk) == ["100", "100", "100"]


@pytest.mark.parametrize(
    "line",
    [
        "safety 100",
        "safety is 10% of each",
        "how many safety hours does each kind need?",
        "each trainee gets 100 hours of safety teaching",
        "100 safety hours per year",
        "tiap peserta 100 jam keselamatan",
        "each company 100 safety hours",
        "mỗi người 100 giờ an toàn",
        "每人100小时安全",
        "安全衛生は全部で100時間",
    ],
)
def test_what_is_not_of_each_kind_is_not_taken(talk: Talk, line: str) -> None:
    talk.say(_PLAN)
    talk.say(line)
    assert _told(talk) == ["", "", ""]


def test_a_kind_without_hours_has_no_safety_hours(book: Book) -> None:
    talk = Talk(book)
    talk.say("1000 required, 500 related, 0 peripheral")
    talk.say("100 safety hours each")
    assert _told(talk) == ["100", "100", "0"]
    assert "The plan fits" in talk.words
