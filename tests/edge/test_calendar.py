"""A calendar file: what it says comes back from it, and its lines are as long as the standard lets them be."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.edge.made.calendar import folded, written
from bot.talk.given import Calendar, Day

TOKYO = ZoneInfo("Asia/Tokyo")
DAY = Day("2027-07-01-intake@tis-bot", date(2027, 12, 31), "Start; first, last", "a\\b\nAs of 22 November 2026")
STAMP = datetime(2027, 1, 1, 3, 4, 5, tzinfo=TOKYO)


def lines(data: bytes) -> list[str]:
    """The lines of a file, put together again."""
    return data.decode().replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def test_an_entry_is_a_day_of_its_own() -> None:
    said = lines(written(Calendar("start.ics", STAMP, (DAY,))))
    assert said[0] == "BEGIN:VCALENDAR"
    assert said[-1] == "END:VCALENDAR"
    entry = said[said.index("BEGIN:VEVENT") + 1 : said.index("END:VEVENT")]
    assert entry == [
        "UID:2027-07-01-intake@tis-bot",
        "DTSTAMP:20261231T180405Z",
        "DTSTART;VALUE=DATE:20271231",
        "DTEND;VALUE=DATE:20280101",
        "SUMMARY:Start\\; first\\, last",
        "DESCRIPTION:a\\\\b\\nAs of 22 November 2026",
        "TRANSP:TRANSPARENT",
    ]


def test_every_line_ends_as_the_standard_says() -> None:
    data = written(Calendar("start.ics", STAMP, (DAY, DAY)))
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert data.count(b"\n") == data.count(b"\r\n")


@given(st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), max_size=300))
def test_a_folded_line_is_short_and_unfolds_to_itself(line: str) -> None:
    data = folded(line)
    assert all(len(each) <= 75 for each in data.split(b"\r\n"))
    assert data.replace(b"\r\n ", b"").decode() == line
    for each in data.split(b"\r\n"):
        each.decode()  # no letter is cut


@pytest.mark.parametrize(("length", "pieces"), [(74, 1), (75, 1), (76, 2), (149, 2), (150, 3)])
def test_a_line_is_folded_at_75_bytes(length: int, pieces: int) -> None:
    assert len(folded("x" * length).split(b"\r\n ")) == pieces
