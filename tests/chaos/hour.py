"""The hour itself: replicas at a bad Telegram, killed and started again, while others lock the database."""

import asyncio
import random
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Engine, text
from sqlalchemy.exc import SQLAlchemyError

from bot.settings import Mode
from bot.store import StoreError
from bot.store.engine import open_engine
from tests.chaos.ledger import Tally
from tests.chaos.telegram import SECRET, Telegram
from tests.e2e.running import free_port, surroundings
from tests.edge.fake import TOKEN

REPLICAS = 3  # that serve the webhook; only one may poll
END = 90.0  # seconds: what was taken must be answered by then, after the last trouble


@dataclass(frozen=True, slots=True)
class Hour:
    """What happens, in which order is drawn from `seed`. `haste` divides waits; `gap`: seconds between `troubles`."""

    address: str
    mode: Mode
    updates: int
    chats: int
    seed: int
    haste: float = 1.0
    gap: float = 3.0
    longest_lock: float = 12.0
    troubles: int = 10**9


@dataclass
class Happened:
    """How often each trouble came."""

    kills: int = 0
    locks: int = 0
    cuts: int = 0

    def __str__(self) -> str:
        return f"{self.kills} kills, database locked {self.locks} times, its connections cut {self.cuts} times"


@dataclass
class Replica:
    """A process that is started again on the same port."""

    telegram: Telegram
    hour: Hour
    log: Path
    port: int = field(default_factory=free_port)
    process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        environment = surroundings(
            TIS_TOKEN=TOKEN,
            TIS_API_URL=self.telegram.url,
            TIS_MODE=self.hour.mode,
            TIS_WEBHOOK_URL=f"http://127.0.0.1:{self.port}/hook",
            TIS_WEBHOOK_SECRET=SECRET,
            TIS_PORT=str(self.port),
            TIS_DATABASE_URL=self.hour.address,
            TIS_RATE="0",
            TIS_LOG="error",
            CHAOS_HASTE=str(self.hour.haste),
        )
        with self.log.open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "tests.chaos.replica"), env=environment, stderr=log
            )

    async def kill(self) -> None:
        if self.process:
            with suppress(ProcessLookupError):
                self.process.kill()
            await self.process.wait()


async def live_through(hour: Hour, folder: Path) -> tuple[Tally, Happened]:
    """The hour, and what came of it."""
    chance, happened = random.Random(hour.seed), Happened()
    async with Telegram(random.Random(hour.seed + 1), hour.haste) as telegram:
        telegram.write(hour.updates, hour.chats)
        count = REPLICAS if hour.mode is Mode.WEBHOOK else 1
        replicas = [Replica(telegram, hour, folder / f"log{number}") for number in range(count)]
        telegram.ports = [replica.port for replica in replicas]
        await asyncio.gather(*(replica.start() for replica in replicas))
        trouble = asyncio.create_task(make_trouble(hour, replicas, chance, happened))
        try:
            await (telegram.bring() if hour.mode is Mode.WEBHOOK else telegram.fetched())
            trouble.cancel()
            await asyncio.gather(trouble, return_exceptions=True)
            await asyncio.gather(*(replica.start() for replica in replicas if not running(replica)))
            await telegram.answered(END)
        finally:
            trouble.cancel()
            await asyncio.gather(*(replica.kill() for replica in replicas))
        return telegram.ledger.tally(), happened


def running(replica: Replica) -> bool:
    """Whether its process is there."""
    return replica.process is not None and replica.process.returncode is None


async def make_trouble(hour: Hour, replicas: list[Replica], chance: random.Random, happened: Happened) -> None:
    """One after the other: a replica killed, and back a little later, or the database held by another."""
    engine = open_engine(hour.address)
    try:
        for number in range(hour.troubles):
            await asyncio.sleep(chance.uniform(0.5, 1.5) * hour.gap)
            if number % 2 == 0:
                happened.kills += 1
                victim = chance.choice(replicas)
                await victim.kill()
                await asyncio.sleep(chance.random() / hour.haste)
                await victim.start()
            elif number % 4 == 1 and engine.dialect.name == "postgresql":
                happened.cuts += 1
                await asyncio.to_thread(_cut, engine)
            else:
                happened.locks += 1
                await _lock(engine, chance.uniform(0.1, hour.longest_lock))
    finally:
        engine.dispose()


async def _lock(engine: Engine, seconds: float) -> None:
    """Hold all turns against everybody."""
    with suppress(StoreError, SQLAlchemyError), await asyncio.to_thread(engine.connect) as db:
        await asyncio.to_thread(db.begin)  # on SQLite this is BEGIN IMMEDIATE
        if engine.dialect.name == "postgresql":
            await asyncio.to_thread(db.execute, text("LOCK TABLE turn IN ACCESS EXCLUSIVE MODE"))
        await asyncio.sleep(seconds)


def _cut(engine: Engine) -> None:
    """As when the database is started again."""
    others = "datname = current_database() AND pid <> pg_backend_pid()"
    with suppress(SQLAlchemyError), engine.begin() as db:
        db.execute(text(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}"))
