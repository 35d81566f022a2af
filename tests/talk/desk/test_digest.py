"""The digest's words: the week's sums, the answers by name, facts past their day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.talk.book import Book
from bot.talk.chat import Chat
from bot.talk.desk.note import Note, Tally, Way
from bot.talk.noting.digest import digest
from bot.talk.scene import Scene
from bot.talk.words.faults import stale_places
from bot.talk.words.markup import plain
from tests.talk.conftest import NOON

WEEK = date(2026, 11, 16)
ASKED = Note(WEEK, Way.LINE, "answer", "ja", "wages", "overtime-rate")
TALLIES = [
    Tally(ASKED, 12),
    Tally(replace(ASKED, topic="lectures", question="", way=Way.TAP), 3),
    Tally(replace(ASKED, kind="none", topic="", question=""), 5),
    Tally(replace(ASKED, kind="choices", topic="", question=""), 3),
    Tally(replace(ASKED, kind="down", way=Way.TAP), 2),
]


def said(book: Book, lang: str, tallies: list[Tally]) -> list[str]:
    reply = digest(Scene(Chat(), book, lang, NOON), WEEK, tallies)
    return [plain(part) for part in reply.parts]


def test_the_week_in_lines(book: Book) -> None:
    head, most, down, stale, more = said(book, "en", TALLIES)
    assert "20 questions" in head
    assert "25% without an answer, 15% half sure" in head
    assert most == "Answers given most: wages/overtime-rate 12, lectures 3"
    assert down == "👎 most: wages/overtime-rate 2"
    assert stale.startswith("Facts past their day, worth a look: ")
    assert "tis-bot stats" in more


@pytest.mark.parametrize("lang", ["en", "ja", "vi"])
def test_a_week_without_a_line_says_so(book: Book, lang: str) -> None:
    lines = said(book, lang, [])
    assert "0" in lines[0]
    assert len(lines) == 3


def test_a_place_is_named_once_and_not_before_its_day(book: Book) -> None:
    places = stale_places(book.faq, NOON.date())
    assert len(places) == len(set(places)) > 0
    assert "wages" in places
    assert stale_places(book.faq, date(2020, 1, 1) - timedelta(days=1)) == ()
