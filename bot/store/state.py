"""How the database is: looked at, nothing changed."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import col

from bot.store.engine import open_engine
from bot.store.schema import HEAD, tables_version
from bot.store.tables import ChatRow, TurnRow
from bot.store.wrong import StoreError

_SOON = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Kept:
    """`up_to_date`: the tables are this version's; `stuck`: replies older than five minutes that were never sent."""

    up_to_date: bool
    chats: int = 0
    turns: int = 0
    stuck: int = 0


@dataclass(frozen=True, slots=True)
class Waiting:
    """Replies worked out and not sent yet."""

    unsent: int
    oldest_seconds: float


def waiting(db: Connection, now: datetime) -> Waiting:
    """What waits to be sent, as of `now`."""
    unsent = select(func.count(), func.min(col(TurnRow.at))).where(col(TurnRow.sent_at).is_(None))
    count, oldest = db.execute(unsent).one()
    return Waiting(count, (now - oldest).total_seconds() if oldest else 0.0)


def look(address: str, now: datetime) -> Kept:
    """What the database at `address` keeps. Raises StoreError where it does not answer."""
    engine = open_engine(address)
    try:
        with engine.begin() as db:
            return _counted(db, now) if tables_version(db) == HEAD else Kept(up_to_date=False)
    except SQLAlchemyError as wrong:
        kind = type(getattr(wrong, "orig", None) or wrong).__name__
        raise StoreError("The database can't be opened; check TIS_DATABASE_URL ({kind}).", kind=kind) from wrong
    finally:
        engine.dispose()


def _counted(db: Connection, now: datetime) -> Kept:
    chats = db.execute(select(func.count()).select_from(ChatRow)).scalar_one()
    turns = db.execute(select(func.count()).select_from(TurnRow)).scalar_one()
    old = (col(TurnRow.at) < now - _SOON) & col(TurnRow.sent_at).is_(None)
    stuck = db.execute(select(func.count()).select_from(TurnRow).where(old)).scalar_one()
    return Kept(True, chats, turns, stuck)
