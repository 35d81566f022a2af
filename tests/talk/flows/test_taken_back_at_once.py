"""An answer that corrects itself belongs to the question that is open: the staff told before it stays as it was."""

from dataclasses import replace

import pytest

from bot.talk.book import Book
from tests.talk.conftest import Talk

_FIELD = {"type": "supervised", "sector": "general", "staff": "54"}
_AT_HERE = {**_FIELD, "excellent": "no"}


def _answers(book: Book, lang: str, before: dict[str, str], line: str) -> dict[str, str]:
    talk = Talk(book, hint=lang)
    talk.say("/quota")
    talk.chat = replace(talk.chat, answers=dict(before))
    talk.say(line)
    return dict(talk.chat.answers)


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "thanks, 5 already here, no wait 8 sorry"),
        ("en", "5, no wait 8"),
        ("en", "yes, 5, sorry 8"),
        ("vi", "dạ có 5 bạn, à xin lỗi 8 bạn ạ"),
        ("vi", "dạ 5 bạn, nhầm, 8 bạn"),
        ("id", "ada 5 orang kak, eh maaf 8 orang"),
        ("id", "5, eh salah, 8 orang"),
        ("zh", "有5名，不好意思，是8名"),
        ("zh", "5个，说错了，8个"),
        ("ja", "5名、失礼しました、8名です"),
        ("tl", "meron po 5, ay sorry po 8 po"),
        ("tl", "5 po, ay mali, 8 po"),
    ],
)
def test_trainees_taken_back_are_trainees(lang: str, line: str, book: Book) -> None:
    assert _answers(book, lang, _AT_HERE, line) == {**_AT_HERE, "here": "yes"}


@pytest.mark.parametrize(
    ("lang", "line"),
    [("en", "5, no wait 8"), ("id", "5, eh salah, 8 orang"), ("zh", "5个，说错了，8个"), ("vi", "5, à nhầm, 8 bạn")],
)
def test_where_no_number_is_asked_such_a_line_changes_none(lang: str, line: str, book: Book) -> None:
    assert _answers(book, lang, _FIELD, line)["staff"] == "54"


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "no, 45 not 54"),
        ("en", "54, sorry, 45 staff"),
        ("en", "we have 40 employees, sorry, 45 employees"),
        ("en", "sorry, typo, 45"),
        ("ja", "54じゃなくて45です"),
        ("zh", "不是54，是45"),
    ],
)
def test_the_staff_taken_back_is_changed(lang: str, line: str, book: Book) -> None:
    assert _answers(book, lang, _AT_HERE, line) == {**_AT_HERE, "staff": "45"}
