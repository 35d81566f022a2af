"""The question for a month, or its day, and how such an answer is stored: 2027-05, 20270531."""

import re
from dataclasses import dataclass
from datetime import date

from bot.talk.flows.kinds import Heard
from bot.talk.hear.dates.said import dates_in
from bot.talk.hear.dates.taken_back import doubtful, left
from bot.talk.hear.months import impossible_day, one_of_two, read_month
from bot.talk.hear.numbers import fold

_SHORT_YEAR = re.compile(
    r"^(?:in |from |maybe )?([a-z]{3,9}|\d{1,2} ?/)(?:[ .,]*['’] *|[ .,]*(?!2[89]|3[01]))([2-4]\d)$"
)
"""May '27, 5/27: where a month is asked, the two last digits of its year; June 28 and 6/30 may be a day."""
_BARE = re.compile(r" *(?:1[0-2]|0?[1-9]) *")
_TO_COME = re.compile(r"next|coming|来|明|翌|tới|sau|depan|susunod")


@dataclass(frozen=True, slots=True)
class Month:
    """A month in a year, stored as 2027-05: one to come, or (`past`) one that has begun.

    Where its `day` matters, one that is told is stored as 20270531.
    """

    past: bool = False
    day: bool = False

    def read(self, text: str, heard: Heard) -> str | None:
        text = left(text, heard.today) if heard.today else text
        if heard.today and doubtful(text, heard.today):
            return None
        if self.past:
            return self._begun(text, heard)
        said = _SHORT_YEAR.sub(r"\1 20\2", fold(text))
        named = f"{said.strip()}月" if _BARE.fullmatch(said) else said
        found = None if one_of_two(said) else read_month(named, heard.today)
        past = found is not None and heard.today is not None and found < heard.today.replace(day=1)
        if found is None or past or impossible_day(text):
            return None
        return self._day_of(found, said, heard) or f"{found.year}-{found.month:02d}"

    def _day_of(self, month: date, said: str, heard: Heard) -> str | None:
        """The one day a line names in that month, the end or the middle of it too."""
        found = dates_in(said, heard.today) if self.day and heard.today else ()
        days = [each.first for each in found if each.is_day]
        one = len(found) == 1 and bool(days) and days[0].replace(day=1) == month
        return f"{days[0]:%Y%m%d}" if one else None

    def _begun(self, text: str, heard: Heard) -> str | None:
        """A month without its year is the last one; one to come is none."""
        said = _SHORT_YEAR.sub(r"\1 20\2", fold(text))
        found = read_month(said) or (
            None if _TO_COME.search(said) else _last(read_month(said, heard.today), heard.today)
        )
        coming = found is not None and heard.today is not None and found > heard.today
        return None if found is None or coming or impossible_day(text) else f"{found.year}-{found.month:02d}"

    def accepts(self, raw: str) -> bool:
        return re.fullmatch(r"20\d\d-(0[1-9]|1[0-2])", raw) is not None or (self.day and _is_day(raw))


def _is_day(raw: str) -> bool:
    """Whether a stored answer is a day there is."""
    try:
        return re.fullmatch(r"20\d{6}", raw) is not None and date.fromisoformat(raw) is not None
    except ValueError:
        return False


def _last(month: date | None, today: date | None) -> date | None:
    """The last such month, where the next one was read."""
    return month.replace(year=month.year - 1) if month and today and month > today else month


def month_of(raw: str) -> date:
    """The first day of a stored month, or the day that is stored."""
    return date.fromisoformat(f"{raw}-01" if "-" in raw else raw)
