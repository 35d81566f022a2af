"""A line in the pieces that tell of one kind of people each: "15 full-timers", "40 who work 20 hours a week"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.talk.hear.amounts.keywords import YEARS_FROM
from bot.talk.hear.company import Number
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import spans
from bot.talk.hear.stages import masked

_BETWEEN = re.compile(
    r",(?!\d)|(?<!\d),|[;:、，；：()（）+&。]|\.(?!\d)|"
    r"\b(?:and|plus|as well as|dan|ditambah|và|va|cộng|tapos|saka|at(?= (?:may )?\d+ (?!hours?|hrs?|h\b|days?)))\b|"
    r"(?<=[人名个個])(?:と|和|及|及び|加|ほか)|另有|另外|还有|以及|外加"
)
_FULL_WEEK_HOURS, _FULL_WEEK_DAYS = 30, 5  # from which on a week's work is a full-timer's
_WEEK = re.compile(
    r"(?:週(?:に)?|每周(?:只)?(?:工作|上班|干)?|一周(?:只)?(?:工作|上班|干)?) ?(?P<h1>\d{1,2}) ?(?:時間|个?小时)|"
    r"(?:週(?:に)?|每周(?:只)?(?:工作|上班|干)?|一周(?:只)?(?:工作|上班|干)?) ?(?P<d1>\d) ?[日天]|"
    r"\b(?P<h2>\d{1,2}) ?(?:hours?|hrs?|h|tiếng|giờ|gio|jam|oras)(?: lang| only| thôi| saja)?[ /]*"
    r"(?:a|per|each|every|one|mỗi|một|moi|mot|1|per|se|tiap|setiap|kada|bawat|sa isang)? ?"
    r"(?:week|wk|tuần|tuan|minggu|linggo)\b|"
    r"\b(?P<d2>\d) ?(?:days?|ngày|ngay|hari|araw)(?: lang| only| thôi| saja)?[ /]*"
    r"(?:a|per|each|every|one|mỗi|một|moi|mot|1|per|se|tiap|setiap|kada|bawat|sa isang)? ?"
    r"(?:week|wk|tuần|tuan|minggu|linggo)\b"
)
_PART, _OUTSIDE = ("part_time", "dispatched", "seasonal"), ("own_account",)
_OF_ELSE = ("trainees", "part_of", "joining", "leaving", "more", "served")
_TO_COME = ("wanting", "wished", "accepted", "wanted_behind")
_FEW_PRESIDENTS = 3
_MEASURE = re.compile(
    r" ?(?:[年月日週天周%円]|[かヶヵ個个]月|時間|小时|"
    r"(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?|h|percent|yen|năm|tháng|tuần|ngày|giờ|tiếng|tahun|bulan|minggu|hari|"
    r"jam|taon|buwan|linggo|araw|oras)\b)"
)
"""Behind a number: it counts no people."""
_TIED = re.compile(
    r"(?: |の|的|在|有|は|が|是|に|にある|には|"
    r"\b(?:in|at|our|the|is|are|is in|located|of|ở|o|tại|di|sa|nasa|kami|namin)\b)*"
)
_FROM = re.compile(r"(?:người|nguoi|orang|taga|from|từ|dari|galing)[ -](?:sa )?$")
"""Before a country: people of it are told, wherever they work."""
_LED = re.compile(r"[ はがの:名人]*")


class Kind(StrEnum):
    """Whom a piece counts. `PART`: under a full-timer's hours or not the firm's own; `OUTSIDE`: surely none of them."""

    FULL_TIME = "full_time"
    STAFF = "staff"
    PART = "part"
    OUTSIDE = "outside"
    ELSE = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """One number of people at `place` of a line, with the words that tell whom it counts up to `end`."""

    value: int
    place: tuple[int, int]
    kind: Kind
    start: int
    end: int


def pieces(said: str, lexicon: Lexicon) -> Iterator[Piece]:
    """The pieces of a folded line that have one number of people; a number of hours a week is none."""
    start = 0
    for end in (*(match.start() for match in _BETWEEN.finditer(said)), len(said)):
        yield from _piece(said[start:end], start, lexicon)
        start = end


def _piece(text: str, at: int, lexicon: Lexicon) -> Iterator[Piece]:
    end = next((first for first, _ in lexicon.places(text, "how_many")), len(text))
    week = _WEEK.search(text)
    bare = lexicon.without(_WEEK.sub(_blank, text), "own_account", _blank)
    found = [each for each in spans(masked(bare)) if 0 < each[0] < YEARS_FROM and not _MEASURE.match(bare, each[1][1])]
    if len(found) == 1 and found[0][1][0] < end:
        value, (first, last) = found[0]
        kind, start = _kind(text[:end], found[0], week, lexicon)
        yield Piece(value, (at + first, at + last), kind, at + min(start, first), at + end)


def _kind(text: str, number: Number, week: re.Match[str] | None, lexicon: Lexicon) -> tuple[Kind, int]:
    """Whom a piece counts, and where the first word stands that says so."""
    rest = lexicon.without(text, "part_time")
    if any(lexicon.says(rest, word) for word in _OF_ELSE):
        return Kind.ELSE, 0
    if week:
        return (Kind.PART if _under(week) else Kind.ELSE), week.start()
    for kind, words in ((Kind.PART, _PART), (Kind.OUTSIDE, _outside(text, number, lexicon))):
        places = [start for word in words for start, _ in lexicon.places(text, word)]
        if places:
            return kind, min(places)
    staff = any(lexicon.says(text, word) for word in ("staff", "people"))
    return (Kind.FULL_TIME if lexicon.says(text, "full_time") else Kind.STAFF if staff else Kind.ELSE), 0


def _outside(text: str, number: Number, lexicon: Lexicon) -> tuple[str, ...]:
    """Words that set a piece outside the firm's staff: a site in another country; the one who leads it."""
    abroad = _abroad(text, lexicon) and not any(lexicon.says(text, word) for word in _TO_COME)
    value, (start, end) = number
    led = value <= _FEW_PRESIDENTS and any(
        _LED.fullmatch(text[last:start] if last <= start else text[end:first])
        for first, last in lexicon.places(text, "president")
    )
    return (*_OUTSIDE, *(("countries",) if abroad else ()), *(("president",) if led else ()))


def _abroad(text: str, lexicon: Lexicon) -> bool:
    """Whether a site is said to be in another country: no "10 Chinese in the factory"."""
    sites = list(lexicon.places(text, "sites"))
    return any(
        _TIED.fullmatch(text[min(last, end) : max(first, start)]) and not _FROM.search(text[:first])
        for first, last in lexicon.places(text, "countries")
        for start, end in sites
    )


def _under(week: re.Match[str]) -> bool:
    """Whether so many hours or days a week are fewer than a full-timer's."""
    hours, days = week["h1"] or week["h2"], week["d1"] or week["d2"]
    return int(hours) < _FULL_WEEK_HOURS if hours else int(days) < _FULL_WEEK_DAYS


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
