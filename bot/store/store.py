"""The store as the edge sees it: a few awaitable calls, each in a transaction, turns and marks many to one."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar

from sqlalchemy import Connection, Engine, delete, text
from sqlalchemy.exc import OperationalError, SQLAlchemyError
from sqlmodel import col

from bot.store import owed
from bot.store.batches import Batches
from bot.store.desk import tidy
from bot.store.desk.tally import tallies
from bot.store.engine import THREADS, in_transaction, open_engine
from bot.store.owed import Unsent
from bot.store.poller import claim, release, replicas
from bot.store.schema import migrate
from bot.store.state import Waiting, waiting
from bot.store.tables import UNKNOWN, ChatRow, TurnRow
from bot.store.turn import Apology, Back, Due, Step, Turn, take_turns
from bot.store.wrong import AwayError, StoreError
from bot.talk.desk.note import Tally

KEEP_TURNS = timedelta(days=7)  # Telegram redelivers for one day
KEEP_CHATS = timedelta(days=180)

T = TypeVar("T")
Clock = Callable[[], datetime]
Job = Due | int
"""A turn that is due, or the update whose reply has been sent."""
Done = Turn | Exception | None
"""What became of a job; a mark gives nothing."""


def utc_now() -> datetime:
    """The moment, for leases between processes; the day a rule is asked for comes from elsewhere."""
    return datetime.now(UTC)


def open_store(address: str, clock: Clock = utc_now, bot_id: int = UNKNOWN) -> "Store":
    """Open the database for a bot, make or update its tables. Raises StoreError with a sentence for the operator."""
    engine = open_engine(address)
    try:
        migrate(engine)
    except SQLAlchemyError as wrong:
        engine.dispose()
        says = "The database can't be opened; check TIS_DATABASE_URL ({kind})."
        raise StoreError(says, kind=_plain(wrong)) from wrong
    return Store(engine, clock, bot_id)


class Store:
    """Chats and turns in one database, shared by any number of processes; the turns are those of one bot."""

    def __init__(self, engine: Engine, clock: Clock = utc_now, bot_id: int = UNKNOWN) -> None:
        self._engine, self._clock, self._bot_id = engine, clock, bot_id
        threads = 1 if engine.dialect.name == "sqlite" else THREADS
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="store")
        self._batches: Batches[Job, Turn | None] = Batches(self._all, self._threads, threads)

    async def turn(self, update_id: int, chat_id: int, step: Step, apology: Apology, back: Back | None = None) -> Turn:
        """Take the update's turn: `step` counts once per update id, with the chat locked against all other turns.

        An exception in `step` makes the turn an apology with a reference. Where a batch fails its turns are taken again
        one by one, so `step` must be pure. Raises StoreError when the database fails; then nothing has happened.
        """
        turn = await self._batches.do(Due(update_id, chat_id, step, apology, back or {}))
        assert turn is not None
        return turn

    async def sent(self, update_id: int) -> None:
        """The reply has been sent: mark it, with the next batch, and forget its words."""
        await self._batches.do(update_id)

    async def later(self, update_id: int, seconds: float) -> None:
        """The reply could not be sent: whoever gets the update again after `seconds` may try."""
        await self._run(
            lambda db: owed.put_off(db, self._bot_id, update_id, self._clock() + timedelta(seconds=seconds))
        )

    async def free_turns(self) -> None:
        """For the one process that answers at all: what an earlier one was sending when it died may be sent now."""
        await self._run(lambda db: owed.free(db, self._bot_id, self._clock()))

    async def take_over(self) -> list[Unsent]:
        """The replies nobody is sending any more, each leased to the caller, who sends them."""
        return await self._run(lambda db: owed.take_over(db, self._bot_id, self._clock()))

    async def left(self, update_id: int, chat_id: int) -> None:
        """The chat is gone, says this update: forget it, once, unless something came from it since."""
        await self._run(lambda db: owed.leave(db, self._bot_id, update_id, chat_id, self._clock()))

    async def erase(self, chat_id: int) -> None:
        """Forget a chat that is gone, and with it every reply still waiting for it."""
        await self._run(lambda db: owed.erase(db, chat_id, self._clock()))

    async def prune(self, today: datetime, learn: bool = True) -> None:
        """Delete turns of more than a week ago, and chats not seen for 180 days before `today` (the talk's clock).

        What the desk keeps goes by the days of that clock too; its lines all go where it doesn't learn.
        """
        await self._run(lambda db: _prune(db, self._clock() - KEEP_TURNS, today - KEEP_CHATS))
        await self._run(lambda db: tidy(db, today.date(), learn))

    async def counted(self, first: date, last: date) -> list[Tally]:
        """What was counted of turns from the first to the last day."""
        return await self._run(lambda db: tallies(db, first, last))

    async def claim(self, holder: str, seconds: float) -> str:
        """Take or keep the right to poll for `seconds`; the holder afterwards, which may be another."""
        return await self._run(lambda db: claim(db, holder, self._clock(), timedelta(seconds=seconds)))

    async def release(self, holder: str) -> None:
        """Give the right to poll back, if it's still held."""
        await self._run(lambda db: release(db, holder))

    async def replicas(self, holder: str, seconds: float) -> int:
        """Say that `holder` sends too, for `seconds`; how many do."""
        return await self._run(lambda db: replicas(db, holder, self._clock(), timedelta(seconds=seconds)))

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
        await self._batches.settle()
        await asyncio.to_thread(self._threads.shutdown)
        self._engine.dispose()

    async def _run(self, work: Callable[[Connection], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._within, work)

    def _within(self, work: Callable[[Connection], T]) -> T:
        try:
            return in_transaction(self._engine, work)
        except OperationalError as wrong:
            raise AwayError("The database did not answer ({kind}).", kind=_plain(wrong)) from None
        except SQLAlchemyError as wrong:
            raise StoreError("The database did not answer ({kind}).", kind=_plain(wrong)) from None

    def _all(self, jobs: Sequence[Job]) -> list[Done]:
        """The jobs in one transaction; where that fails each in its own, so that none suffers for another."""
        try:
            return [*self._together(jobs)]
        except Exception as wrong:
            return [wrong] if len(jobs) == 1 else self._one_by_one(jobs)

    def _one_by_one(self, jobs: Sequence[Job]) -> list[Done]:
        done: list[Done] = []
        for job in jobs:
            try:
                done += self._together([job])
            except AwayError as wrong:
                return done + [wrong] * (len(jobs) - len(done))
            except Exception as wrong:
                done.append(wrong)
        return done

    def _together(self, jobs: Sequence[Job]) -> list[Turn | None]:
        return self._within(lambda db: _do(db, self._bot_id, jobs, self._clock()))


def _do(db: Connection, bot_id: int, jobs: Sequence[Job], now: datetime) -> list[Turn | None]:
    sent = [job for job in jobs if isinstance(job, int)]
    if sent:
        owed.mark_sent(db, bot_id, sent, now)
    due = [job for job in jobs if isinstance(job, Due)]
    turns = iter(take_turns(db, bot_id, due, now) if due else ())
    return [next(turns) if isinstance(job, Due) else None for job in jobs]


def _prune(db: Connection, turns_before: datetime, chats_before: datetime) -> None:
    db.execute(delete(TurnRow).where(col(TurnRow.at) < turns_before))
    db.execute(delete(ChatRow).where(col(ChatRow.seen_at) < chats_before))


def _plain(wrong: SQLAlchemyError) -> str:
    """The kind of error only: its text may quote values."""
    return type(getattr(wrong, "orig", None) or wrong).__name__
