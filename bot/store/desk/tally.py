"""Counts of turns by day, language and answer.

Rows are only ever added, one a batch and thing counted, so that no turn waits for another's; days that are over are
folded to one row for each thing. Ids are drawn by lot: their order would tell the order of turns.
"""

import secrets
from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, Result, delete, func, insert, select
from sqlmodel import col

from bot.store.tables import TallyRow
from bot.talk.desk.note import Note, Tally, Way

KEPT = timedelta(days=400)  # a year can be set beside the year before
_FOLDED = timedelta(days=8)  # what came later than that, after a pause, stays as it is
_THINGS = tuple(
    col(column)
    for column in (TallyRow.day, TallyRow.way, TallyRow.kind, TallyRow.lang, TallyRow.topic, TallyRow.question)
)


def count(db: Connection, notes: Iterable[Note]) -> None:
    """Count the notes."""
    counted = Counter(notes)
    if counted:
        db.execute(insert(TallyRow), [_row(note, times) for note, times in counted.items()])


def tallies(db: Connection, first: date, last: date) -> list[Tally]:
    """What was counted from the first to the last day."""
    wanted = select(*_THINGS, func.sum(TallyRow.count).label("times")).where(col(TallyRow.day).between(first, last))
    rows = db.execute(wanted.group_by(*_THINGS).order_by(*_THINGS))
    return [_tally(row) for row in rows]


def tidy(db: Connection, today: date) -> None:
    """Forget what is too old, and fold the days that are over."""
    db.execute(delete(TallyRow).where(col(TallyRow.day) < today - KEPT))
    over = (col(TallyRow.day) >= today - _FOLDED) & (col(TallyRow.day) < today)
    several = select(func.count()).where(over).group_by(*_THINGS).having(func.count() > 1).limit(1)
    if db.execute(several).first():
        _fold(db, db.execute(delete(TallyRow).where(over).returning(*_THINGS, col(TallyRow.count))))


def _fold(db: Connection, taken: Result[Any]) -> None:
    """What was taken out is put back, in one row a thing; it may be nothing, where another replica was quicker."""
    sums = Counter[Note]()
    for each in map(_tally, taken):
        sums[each.note] += each.count
    if sums:
        db.execute(insert(TallyRow), [_row(note, times) for note, times in sums.items()])


def _tally(row: Any) -> Tally:
    day, way, kind, lang, topic, question, times = row
    return Tally(Note(day, Way(way), kind, lang, topic, question), int(times))


def _row(note: Note, times: int) -> dict[str, object]:
    return {
        "id": secrets.randbits(62),
        "day": note.day,
        "way": str(note.way),
        "kind": str(note.kind),
        "lang": note.lang,
        "topic": note.topic,
        "question": note.question,
        "count": times,
    }
