"""Where to send people: verified numbers, whom they help, in which language, and whether they are open now in Japan."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib.resources import files
from typing import Any

import jpholiday

from bot.talk.words.register import base
from bot.talk.words.wording import told_in

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_HOLIDAY = "holiday"
_NEW_YEAR = "12-29/01-03"  # public offices rest; one whose page does not say so is not promised to be open
_LOOK_AHEAD = 15  # days; over New Year an office may be closed for a week


@dataclass(frozen=True, slots=True)
class Hours:
    """Open on these days from `start` to `end` (HH:MM in Japan; 24:00 is the end of the day)."""

    days: tuple[str, ...]
    start: str
    end: str


@dataclass(frozen=True, slots=True)
class Office:
    """One number. `langs` is ("all",) where the language of the caller does not matter; `hours` empty: not verified."""

    id: str
    phone: str
    names: Mapping[str, str]
    langs: tuple[str, ...]
    helps: tuple[str, ...]
    free: bool
    hours: tuple[Hours, ...]
    closed: tuple[str, ...] = ()

    def name(self, lang: str) -> str:
        return self.names[told_in(lang, self.names)]

    def speaks(self, lang: str) -> bool:
        return "all" in self.langs or base(lang) in self.langs

    def open_at(self, now: datetime) -> bool | None:
        """Whether somebody answers at that moment in Japan; None where the hours are not verified."""
        if not self.hours:
            return None
        clock = f"{now:%H:%M}"
        is_open = any(self._works(now, hours) and hours.start <= clock < hours.end for hours in self.hours)
        unsure = _within(f"{now:%m-%d}", _NEW_YEAR) and not self._sure_over_new_year
        return None if is_open and unsure else is_open

    def opens_next(self, now: datetime) -> datetime | None:
        """When somebody answers next, within two weeks; None where the hours are not verified."""
        starts = [
            moment
            for ahead in range(_LOOK_AHEAD)
            for hours in self.hours
            if (moment := _start(now + timedelta(days=ahead), hours)) > now and self._works(moment, hours)
        ]
        return min(starts, default=None)

    @property
    def _sure_over_new_year(self) -> bool:
        """Whether the days around New Year are told: as closed, or as open on holidays too."""
        return bool(self.closed) or any(_HOLIDAY in hours.days for hours in self.hours)

    def _works(self, day: datetime, hours: Hours) -> bool:
        """Whether these hours are for that day: its weekday, or holidays, and not one of the days without service."""
        kind = _HOLIDAY if jpholiday.is_holiday(day.date()) else _DAYS[day.weekday()]
        return kind in hours.days and not any(_within(f"{day:%m-%d}", span) for span in self.closed)


Offices = Mapping[str, Office]


def load() -> Offices:
    """All offices by id, in the order of the file. Raises KeyError where a field is missing."""
    raw = tomllib.loads(files("knowledge").joinpath("offices.toml").read_text("utf-8"))
    return {office_id: _office(office_id, row) for office_id, row in raw.items()}


def _office(office_id: str, row: Mapping[str, Any]) -> Office:
    langs = row["lang"]
    return Office(
        id=office_id,
        phone=row["phone"],
        names=row["name"],
        langs=(langs,) if isinstance(langs, str) else tuple(langs),
        helps=tuple(row["for"]),
        free=row["free"],
        hours=tuple(Hours(tuple(span["days"]), span["from"], span["to"]) for span in row.get("open", ())),
        closed=tuple(row.get("closed", ())),
    )


def helpers(offices: Offices, purpose: str, lang: str) -> tuple[Office, ...]:
    """The offices that help with something: those of the caller's language first, then those open to all."""
    fit = [office for office in offices.values() if purpose in office.helps and office.speaks(lang)]
    return tuple(sorted(fit, key=lambda office: "all" in office.langs))


def _start(day: datetime, hours: Hours) -> datetime:
    hour, minute = map(int, hours.start.split(":"))
    return day.replace(hour=hour, minute=minute, second=0, microsecond=0)


def _within(day: str, span: str) -> bool:
    """Whether MM-DD lies in MM-DD/MM-DD, also across New Year."""
    first, last = span.split("/")
    return first <= day <= last if first <= last else day >= first or day <= last
