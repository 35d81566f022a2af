"""Files that go with a reply, as data: what stands in them, not how they are written."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Day:
    """An entry of a calendar that lasts a day. `uid` is the same whenever the same entry is given again."""

    uid: str
    day: date
    title: str
    note: str


@dataclass(frozen=True, slots=True)
class Calendar:
    """Days to take into one's own calendar; `stamp` (with its zone) is when they were given."""

    name: str
    stamp: datetime
    days: tuple[Day, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows for a workbook; `heads` are the rows (from 0) that stand over others."""

    name: str
    title: str
    rows: tuple[tuple[int | str, ...], ...]
    heads: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Kept:
    """All that is kept of a chat, as JSON values; its number is put to it where it is known, at the edge."""

    name: str
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Filled:
    """A value put into a table that was sent, by its sheet, row and column (from 0); `head`: it stands over others.

    `right`: whether it says that all is well, None where it says neither.
    """

    page: str
    row: int
    column: int
    value: int | str
    head: bool = False
    right: bool | None = None
