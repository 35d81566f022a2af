"""Short forms of chats are read as the words they stand for, in the language that is spoken."""

import tomllib
from importlib.resources import files

import pytest

from bot.talk.book import Book
from bot.talk.match.normalise import normalise
from bot.talk.match.typed.whole import Typed


@pytest.mark.parametrize(
    ("lang", "short", "full"),
    [
        ("en", "can u tell my boss b4 i quit", "can you tell my boss before i quit"),
        ("id", "klo udh 3 thn gmn", "kalau sudah 3 tahun bagaimana"),
        ("tl", "pwd ba aq umuwi kc may sakit", "pwede ba ako umuwi kasi may sakit"),
        ("ja", "pwd u", "pwd u"),
        (None, "can u", "can u"),
    ],
)
def test_short_forms_stand_for_words_of_their_language(lang: str | None, short: str, full: str) -> None:
    assert Typed().whole(short, lang) == full


def test_a_short_form_is_as_lines_are_compared_and_stands_for_something_else() -> None:
    table = tomllib.loads(files("knowledge").joinpath("short.toml").read_text("utf-8"))
    for words in table.values():
        assert all(normalise(form) == form and " " not in form for form in words)
        assert all(normalise(full) == full != form for form, full in words.items())


def test_no_short_form_stands_for_another() -> None:
    table = tomllib.loads(files("knowledge").joinpath("short.toml").read_text("utf-8"))
    for words in table.values():
        assert not {full for full in words.values() if full in words}


@pytest.mark.parametrize(
    ("line", "full"),
    [
        ("cty k tra luong thi lm sao", "công ty không trả lương thì làm sao"),
        ("How many trainees, please?", "How many trainees, please?"),
        ("技能実習は何年ですか", "技能実習は何年ですか"),
    ],
)
def test_a_matcher_says_a_line_in_full_and_leaves_others_as_they_are(line: str, full: str, book: Book) -> None:
    assert book.matcher.whole(line) == full
