"""Hours told politely in the conversation about a plan, put right in the same line, or none."""

import pytest

from bot.talk.book import Book
from tests.talk.conftest import Talk


@pytest.mark.parametrize(
    ("lang", "line", "hours"),
    [
        ("vi", "dạ 1000 ạ", "1000"),
        ("vi", "dạ 1000 giờ ạ", "1000"),
        ("vi", "dạ vâng 1.000 tiếng ạ em cảm ơn", "1000"),
        ("vi", "dạ 1000, xin lỗi 1100 ạ", "1100"),
        ("vi", "dạ không có ạ", "0"),
        ("ja", "1000時間でございます", "1000"),
        ("ja", "1000時間、失礼しました1100時間です", "1100"),
        ("ja", "1000時間、すみません1100時間です", "1100"),
        ("zh", "没有哦谢谢", "0"),
        ("zh", "1000小时哦", "1000"),
        ("zh", "1000，不好意思1100", "1100"),
        ("id", "1000, maaf 1100 kak", "1100"),
        ("tl", "1000 oras po, pasensya 1100 po", "1100"),
    ],
)
def test_polite_hours_are_an_answer(book: Book, lang: str, line: str, hours: str) -> None:
    talk = Talk(book, hint=lang)
    talk.say("/hours")
    talk.say(line)
    assert talk.chat.answers == {"required": hours}


@pytest.mark.parametrize(("lang", "line"), [("vi", "dạ 45 người, xin lỗi 54 người ạ"), ("vi", "dạ 1000 hoặc 1100 ạ")])
def test_people_or_two_numbers_are_none(book: Book, lang: str, line: str) -> None:
    talk = Talk(book, hint=lang)
    talk.say("/hours")
    talk.say(line)
    assert "required" not in talk.chat.answers
