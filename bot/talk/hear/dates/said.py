"""The days, months, seasons and years a line names, in its order: each a span of days, with its place in the line."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from bot.talk.hear.dates.forms import EITHER, ENGLISH, FORMS, IN_ONE_PASS, SEASONS, THAT
from bot.talk.hear.dates.named import MONTHS, plain
from bot.talk.hear.dates.part_of_month import part_of_month
from bot.talk.match.normalise import LINES_KEPT
from tis_rules.law.dates import add_months, month_end

Place = tuple[int, int]

_FIRST_HALF = ("first", "1st", "前半", "上半期", "上半年")
_FISCAL = re.compile(r"年度|fy|fiscal")


@dataclass(frozen=True, slots=True)
class SaidDate:
    """The span of days a line names, both ends in it, and where it stands. A day is a span of one.

    `year_said`: whether it was told with its year, or from today. `taken`: it stands for a part of a month.
    `gone`: it was told as one that is past, "last October", and is no start to come.
    """

    first: date
    last: date
    place: Place
    year_said: bool = True
    taken: bool = False
    gone: bool = False

    @property
    def is_day(self) -> bool:
        """Whether a single day was said."""
        return self.first == self.last

    @property
    def until(self) -> date | None:
        """The last day where a day, a season or a year was said; None for a month."""
        return None if not self.is_day and self.last == month_end(f"{self.first:%Y-%m}") else self.last

    def ahead_of(self, start: "SaidDate") -> "SaidDate":
        """A plan's day told without its year comes before the start."""
        if self.year_said or self.first <= start.last:
            return self
        last = add_months(self.last, -12)
        return replace(self, first=last if self.is_day else add_months(self.first, -12), last=last)

    def whole_month(self) -> "SaidDate":
        """The month of a day that was taken; any other as it is."""
        if not self.taken:
            return self
        month = f"{self.first:%Y-%m}"
        return replace(self, first=self.first.replace(day=1), last=month_end(month), taken=False)

    def before(self) -> "SaidDate":
        """The day before it, or the whole month where a month or more was said."""
        end = self.first - timedelta(days=1)
        return replace(self, first=end if self.is_day else end.replace(day=1), last=end)

    def after(self) -> "SaidDate":
        """The day after it; the month after it where a month or more was said."""
        first = self.last + timedelta(days=1)
        return replace(self, first=first, last=first if self.is_day else month_end(f"{first:%Y-%m}"))


def two_readings(text: str) -> tuple[SaidDate, ...]:
    """7/1/2027 in an English line is 7 January or 1 July: both; nothing where there is no such date."""
    said = plain(text)
    match = EITHER.search(said)
    if not match or match[1] == match[2] or not ENGLISH.search(said):
        return ()
    first, second, year = map(int, match.groups())
    days = date(year, second, first), date(year, first, second)
    return tuple(SaidDate(day, day, match.span()) for day in days)


def without(said: str, dates: Sequence[SaidDate]) -> str:
    """A folded line without some of its dates."""
    for each in reversed(dates):
        said = f"{said[: each.place[0]]} {said[each.place[1] :]}"
    return said


@lru_cache(maxsize=LINES_KEPT)
def dates_in(text: str, today: date) -> tuple[SaidDate, ...]:
    """Every date of a line; a month without a year is the next one from another date of the line, or from today."""
    said = plain(text)
    if not IN_ONE_PASS.any(said):
        return ()
    found: list[tuple[Place, dict[str, str | None], str]] = []
    for form in FORMS:
        for match in form.finditer(said):
            start = match.start("at") if "at" in form.groupindex else match.start()
            found.append(((start, match.end()), match.groupdict(), match[0]))
            said = said[:start] + "\0" * (match.end() - start) + said[match.end() :]
    found.sort(key=lambda each: each[0])
    dated = [span for place, groups, words in found if (span := _span(groups, words, place, today, None))]
    base = dated[0].first if dated else None
    spans = [(groups, _span(groups, words, place, today, base)) for place, groups, words in found]
    return tuple(_in_month(plain(text), _gone(groups, span)) for groups, span in spans if span is not None)


def _gone(found: dict[str, str | None], span: SaidDate) -> SaidDate:
    return replace(span, gone=True) if found.get("past") or found.get("gone") else span


def _in_month(said: str, span: SaidDate) -> SaidDate:
    """The day that the end or the middle of a month is reckoned from; any other span as it is."""
    part = part_of_month(said, span.place) if not span.is_day and span.until is None else None
    if part is None or span.last != month_end(f"{span.first:%Y-%m}"):
        return span
    day = date(span.first.year, span.first.month, min(part[0], span.last.day))
    return replace(span, first=day, last=day, place=part[1], taken=True)


def _span(found: dict[str, str | None], words: str, place: Place, today: date, base: date | None) -> SaidDate | None:
    """The span of one match; without a year, None where there is no day to tell it from (`base`, or today at last)."""
    year, month, day = _year(found, today), _month(found, today), int(found.get("day") or 0)
    season = next((number for number in SEASONS if found.get(f"season{number}")), 0)
    if found.get("past"):
        year = today.year - (month >= today.month)
    if found.get("next") or found.get("now"):
        return _whole(add_months(today.replace(day=1), 1 if found.get("next") else 0), 1, place)
    if year is None and not (month or season):
        return None
    if year is None:
        base = None if found.get("coming") else base  # "next June" is that from today, whichever year stands beside it
        return _coming(month or season, day, 3 if season else 1, place, today, base)
    if part := found.get("quarter") or found.get("half"):
        return _part(year, part, place)
    return _dated(year, month, season, day, bool(_FISCAL.search(words)), place)


def _part(year: int, part: str, place: Place) -> SaidDate:
    """A quarter or a half of a calendar year."""
    if part.isdecimal():
        return _whole(date(year, 3 * int(part) - 2, 1), 3, place)
    return _whole(date(year, 1 if part in _FIRST_HALF else 7, 1), 6, place)


def _dated(year: int, month: int, season: int, day: int, fiscal: bool, place: Place) -> SaidDate | None:
    if season:
        return _whole(date(year, season, 1), 3, place)
    if not month:
        return _whole(date(year, 4 if fiscal else 1, 1), 12, place)
    if not day:
        return _whole(date(year, month, 1), 1, place)
    try:
        return SaidDate(date(year, month, day), date(year, month, day), place)
    except ValueError:
        return None


def _coming(month: int, day: int, months: int, place: Place, today: date, base: date | None) -> SaidDate | None:
    """The next such day, month or season from another date of the line, or from today."""
    since = base or today
    for year in (since.year, since.year + 1):
        span = _dated(year, 0 if months > 1 else month, month if months > 1 else 0, day, False, place)
        if span and (span.last >= since if base or months > 1 else span.first > since):
            return replace(span, year_said=False)
    return None


def _whole(first: date, months: int, place: Place) -> SaidDate:
    return SaidDate(first, add_months(first, months) - timedelta(days=1), place)


def _year(found: dict[str, str | None], today: date) -> int | None:
    if raw := found.get("year"):
        return int(raw)
    if raw := found.get("reiwa"):
        return 2018 + (1 if raw == "元" else int(raw))
    if found.get("gone"):
        return today.year - 1
    return next((today.year + years for years in THAT if found.get(f"in{years}")), None)


def _month(found: dict[str, str | None], today: date) -> int:
    name = found.get("name")
    return MONTHS[name] if name else int(found.get("month") or found.get("number") or 0)
