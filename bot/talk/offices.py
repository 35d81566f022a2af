"""Where to send people: verified numbers, whom they help, in which language, and whether they are open now in Japan."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import files
from typing import Any

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


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
    notes: Mapping[str, str]
    langs: tuple[str, ...]
    helps: tuple[str, ...]
    free: bool
    hours: tuple[Hours, ...]

    def name(self, lang: str) -> str:
        return self.names.get(lang, self.names["en"])

    def note(self, lang: str) -> str:
        return self.notes.get(lang, self.notes.get("en", ""))

    def speaks(self, lang: str) -> bool:
        return "all" in self.langs or lang in self.langs

    def open_at(self, now: datetime) -> bool | None:
        """Whether somebody answers at that moment in Japan; None where the hours are not verified.

        Public holidays are not known here, so a plain weekday says "as a rule" in the texts.
        """
        if not self.hours:
            return None
        day, clock = _DAYS[now.weekday()], f"{now:%H:%M}"
        return any(day in hours.days and hours.start <= clock < hours.end for hours in self.hours)


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
        notes=row.get("note", {}),
        langs=(langs,) if isinstance(langs, str) else tuple(langs),
        helps=tuple(row["for"]),
        free=row["free"],
        hours=tuple(Hours(tuple(span["days"]), span["from"], span["to"]) for span in row.get("open", ())),
    )


def helpers(offices: Offices, purpose: str, lang: str) -> tuple[Office, ...]:
    """The offices that help with something: those of the caller's language first, then those open to all."""
    fit = [office for office in offices.values() if purpose in office.helps and office.speaks(lang)]
    return tuple(sorted(fit, key=lambda office: "all" in office.langs))
