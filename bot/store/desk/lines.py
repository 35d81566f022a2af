"""Lines without a sure answer, masked: kept a month, and nothing says whose they were."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection, delete, insert, select
from sqlmodel import col

from bot.store.tables import LineRow
from bot.talk.desk.note import Line, Note

KEPT = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Kept:
    """A line as it is kept; `kind` is that of the reply it got."""

    id: int
    day: date
    lang: str
    kind: str
    line: Line


def keep(db: Connection, notes: Iterable[Note]) -> None:
    """Keep the lines of those notes that have one."""
    rows = [_row(note, note.line) for note in notes if note.line]
    if rows:
        db.execute(insert(LineRow), rows)


def lines(db: Connection, first: date, last: date) -> list[Kept]:
    """The lines from the first to the last day."""
    found = db.execute(select(LineRow.__table__).where(col(LineRow.day).between(first, last)))  # type: ignore[attr-defined]
    return [
        Kept(row.id, row.day, row.lang, row.kind, Line(row.words, tuple((label, points) for label, points in row.near)))
        for row in found
    ]


def forget(db: Connection, ids: Iterable[int]) -> None:
    """Delete the lines: they have served."""
    db.execute(delete(LineRow).where(col(LineRow.id).in_(list(ids))))


def tidy(db: Connection, today: date) -> None:
    """Forget what is too old."""
    db.execute(delete(LineRow).where(col(LineRow.day) < today - KEPT))


def _row(note: Note, line: Line) -> dict[str, object]:
    return {
        "id": secrets.randbits(62),
        "day": note.day,
        "lang": note.lang,
        "kind": str(note.kind),
        "words": line.words,
        "near": [list(each) for each in line.near],
    }
