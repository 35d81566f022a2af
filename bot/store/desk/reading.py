"""What the operator's desk shows, read from the database at an address: for commands beside a running bot."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from bot.store.desk.lines import Kept, forget, lines
from bot.store.desk.tally import tallies
from bot.store.engine import open_engine
from bot.store.schema import migrate
from bot.store.wrong import StoreError
from bot.talk.desk.note import Tally

T = TypeVar("T")


def counted(address: str, first: date, last: date) -> list[Tally]:
    """What was counted from the first to the last day. Raises StoreError."""
    return _asked(address, lambda db: tallies(db, first, last))


def kept_lines(address: str, first: date, last: date) -> list[Kept]:
    """The lines without a sure answer from the first to the last day. Raises StoreError."""
    return _asked(address, lambda db: lines(db, first, last))


def forget_lines(address: str, ids: Iterable[int]) -> None:
    """Delete lines that have served. Raises StoreError."""
    _asked(address, lambda db: forget(db, ids))


def _asked(address: str, work: Callable[[Connection], T]) -> T:
    engine = open_engine(address)
    try:
        migrate(engine)
        with engine.begin() as db:
            return work(db)
    except SQLAlchemyError as wrong:
        kind = type(getattr(wrong, "orig", None) or wrong).__name__
        raise StoreError("The database can't be opened; check TIS_DATABASE_URL ({kind}).", kind=kind) from wrong
    finally:
        engine.dispose()
