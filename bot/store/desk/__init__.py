"""What the operator's desk keeps: counts and masked lines, and nothing of who it was."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection

from bot.store.desk import lines, tally
from bot.talk.desk.note import Note


def keep(db: Connection, notes: Sequence[Note]) -> None:
    """Count the notes and keep their lines, in the transaction of their turns."""
    tally.count(db, notes)
    lines.keep(db, notes)


def tidy(db: Connection, today: date, learn: bool) -> None:
    """Forget what is too old, fold what is over; no line stays where the operator doesn't learn."""
    tally.tidy(db, today)
    lines.tidy(db, today if learn else date.max)
