"""The store as the edge sees it: a few awaitable calls, each one transaction in a worker thread.

A thread per database call costs about half a millisecond a turn, far under what Telegram lets a bot send; committing
several turns at once would be faster and is not needed.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from sqlalchemy import Connection, Engine, delete, select, text, update
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import col

from bot.store.engine import THREADS, open_engine
from bot.store.poller import claim, release
from bot.store.schema import migrate
from bot.store.state import Waiting, waiting
from bot.store.tables import ChatRow, TurnRow
from bot.store.turn import Apology, Step, Turn, forget, take_turn
from bot.store.wrong import StoreError

KEEP_TURNS = timedelta(days=7)  # Telegram redelivers for one day
KEEP_CHATS = timedelta(days=180)

T = TypeVar("T")
Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The moment, for leases between processes; the day a rule is asked for comes from elsewhere."""
    return datetime.now(UTC)


def open_store(address: str, clock: Clock = utc_now) -> "Store":
    """Open the database, make or update its tables. Raises StoreError with a sentence for the operator."""
    engine = open_engine(address)
    try:
        migrate(engine)
    except SQLAlchemyError as wrong:
        engine.dispose()
        raise StoreError(f"The database can't be opened; check TIS_DATABASE_URL ({_plain(wrong)}).") from wrong
    return Store(engine, clock)


class Store:
    """Chats and turns in one database, shared by any number of processes."""

    def __init__(self, engine: Engine, clock: Clock = utc_now) -> None:
        self._engine = engine
        self._clock = clock
        threads = 1 if engine.dialect.name == "sqlite" else THREADS
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="store")

    async def turn(self, update_id: int, chat_id: int, step: Step, apology: Apology) -> Turn:
        """Take the update's turn: `step` runs once per update id, with the chat locked against all other turns.

        An exception in `step` makes the turn an apology with a reference. Raises StoreError when the database fails;
        then nothing has happened.
        """
        return await self._run(lambda db: take_turn(db, update_id, chat_id, step, apology, self._clock()))

    async def sent(self, update_id: int) -> None:
        """The reply has been sent: mark it and forget its words."""
        await self._run(lambda db: _mark_sent(db, col(TurnRow.update_id) == update_id, self._clock()))

    async def later(self, update_id: int, seconds: float) -> None:
        """The reply could not be sent: whoever gets the update again after `seconds` may try."""
        until = self._clock() + timedelta(seconds=seconds)
        mine = update(TurnRow).where(col(TurnRow.update_id) == update_id, col(TurnRow.sent_at).is_(None))
        await self._run(lambda db: db.execute(mine.values(lease_until=until)))

    async def free_turns(self) -> None:
        """For the one process that answers at all: what an earlier one was sending when it died may be sent now."""
        unsent = update(TurnRow).where(col(TurnRow.sent_at).is_(None))
        await self._run(lambda db: db.execute(unsent.values(lease_until=self._clock())))

    async def erase(self, chat_id: int) -> None:
        """Forget a chat that is gone, and with it every reply still waiting for it."""
        await self._run(lambda db: _erase(db, chat_id, self._clock()))

    async def prune(self, today: datetime) -> None:
        """Delete turns of more than a week ago, and chats not seen for 180 days before `today` (the talk's clock)."""
        await self._run(lambda db: _prune(db, self._clock() - KEEP_TURNS, today - KEEP_CHATS))

    async def claim(self, holder: str, seconds: float) -> str:
        """Take or keep the right to poll for `seconds`; the holder afterwards, which may be another."""
        return await self._run(lambda db: claim(db, holder, self._clock(), timedelta(seconds=seconds)))

    async def release(self, holder: str) -> None:
        """Give the right to poll back, if it's still held."""
        await self._run(lambda db: release(db, holder))

    async def waiting(self) -> Waiting:
        """The replies that were worked out and are not sent yet."""
        return await self._run(lambda db: waiting(db, self._clock()))

    async def reachable(self) -> bool:
        """Whether the database answers."""
        try:
            await self._run(lambda db: db.execute(text("SELECT 1")))
        except StoreError:
            return False
        return True

    async def close(self) -> None:
        """Let the calls in hand end, then close the database."""
        await asyncio.to_thread(self._threads.shutdown)
        self._engine.dispose()

    async def _run(self, work: Callable[[Connection], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._within, work)

    def _within(self, work: Callable[[Connection], T]) -> T:
        try:
            with self._engine.begin() as db:
                return work(db)
        except SQLAlchemyError as wrong:
            raise StoreError(f"The database did not answer ({_plain(wrong)}).") from None


def _mark_sent(db: Connection, which: object, now: datetime) -> None:
    db.execute(update(TurnRow).where(which).values(sent_at=now, reply=None))  # type: ignore[arg-type]


def _erase(db: Connection, chat_id: int, now: datetime) -> None:
    db.execute(select(col(ChatRow.chat_id)).where(col(ChatRow.chat_id) == chat_id).with_for_update())
    unsent = (col(TurnRow.chat_id) == chat_id) & col(TurnRow.sent_at).is_(None)
    _mark_sent(db, unsent, now)
    forget(db, chat_id)


def _prune(db: Connection, turns_before: datetime, chats_before: datetime) -> None:
    db.execute(delete(TurnRow).where(col(TurnRow.at) < turns_before))
    db.execute(delete(ChatRow).where(col(ChatRow.seen_at) < chats_before))


def _plain(wrong: SQLAlchemyError) -> str:
    """The kind of error only: its text may quote values."""
    return type(getattr(wrong, "orig", None) or wrong).__name__
