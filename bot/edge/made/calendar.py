"""A calendar as a file (RFC 5545): days of their own, lines folded at 75 bytes and ended by CRLF."""

from collections.abc import Iterator
from datetime import UTC, timedelta

from bot.talk.given import Calendar, Day

_LONGEST = 75  # bytes of a line, its end not counted
_HEAD = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//tis-bot//dates//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH")


def written(calendar: Calendar) -> bytes:
    """The file. An entry lasts until the day after, as the standard counts."""
    stamp = f"{calendar.stamp.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    lines = [*_HEAD, *(line for day in calendar.days for line in _entry(day, stamp)), "END:VCALENDAR"]
    return b"".join(folded(line) + b"\r\n" for line in lines)


def folded(line: str) -> bytes:
    """A line with a break and a space wherever it would be too long; never within a letter."""
    pieces, room = [b""], _LONGEST
    for letter in (sign.encode() for sign in line):
        if len(pieces[-1]) + len(letter) > room:
            pieces.append(b"")
            room = _LONGEST - 1  # the space that begins it
        pieces[-1] += letter
    return b"\r\n ".join(pieces)


def _entry(day: Day, stamp: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{day.uid}"
    yield f"DTSTAMP:{stamp}"
    yield f"DTSTART;VALUE=DATE:{day.day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{day.day + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{_escaped(day.title)}"
    yield f"DESCRIPTION:{_escaped(day.note)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _escaped(text: str) -> str:
    for sign, said in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(sign, said)
    return text
