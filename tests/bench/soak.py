"""`make soak`: the bot as an operator runs it, for so many turns (200,000 by default); what it holds must stay flat.

Twenty times on the way its memory, descriptors and threads are looked at, and its database once what is older than
a week has been deleted: before each look a week passes at once, so that goes for every turn but the last minute's.
"""

import asyncio
import os
import statistics
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.shelf import book
from bot.store import open_store
from bot.store.store import KEEP_TURNS
from tests.bench.beside import THERE, Started, Subject
from tests.bench.lines import LINES
from tests.bench.stub import TOKEN, Stub
from tests.e2e.running import surroundings

LOOKS, IN_FLIGHT = 20, 100
A_WEEK_ON = KEEP_TURNS - timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Look:
    """What the process holds after so many turns; memory and database in MB."""

    turns: int
    memory: float
    descriptors: int
    threads: int
    database: float
    a_second: float

    def __str__(self) -> str:
        turns, memory, descriptors, threads, database, a_second = astuple(self)
        held = f"{turns:>7} turns: {memory:.1f} MB, {descriptors} descriptors, {threads} threads"
        return f"{held}, database {database:.1f} MB, {a_second:.0f} a second"


def slope(looks: Sequence[Look], what: str) -> float:
    """How much of `what` 100,000 turns add, by the second half of the looks: until then caches fill."""
    late = looks[len(looks) // 2 :]
    grown = statistics.linear_regression([look.turns for look in late], [getattr(look, what) for look in late])
    return grown.slope * 100_000


async def soak(folder: Path, turns: int) -> list[Look]:
    """All looks, each told as it is taken."""
    os.sched_setaffinity(0, THERE)
    looks: list[Look] = []
    async with Stub(LINES) as stub, subject(folder).started(stub.url) as bot:
        for number in range(1, LOOKS + 1):
            a_second = await stub.rate(turns // LOOKS, IN_FLIGHT)
            stub.latencies.clear()
            await a_week_passes(folder)
            looks.append(look(bot, number * (turns // LOOKS), a_second))
            sys.stdout.write(f"{looks[-1]}\n")
            sys.stdout.flush()
    return looks


def subject(folder: Path) -> Subject:
    """The bot with its pacing off and its lines kept, as that fills more tables."""
    settings = surroundings(TIS_TOKEN=TOKEN, TIS_API_URL="{api}", TIS_RATE="0", TIS_LEARN="on")
    return Subject("tis-bot", (sys.executable, "-m", "bot", "run"), folder, settings)


async def a_week_passes(folder: Path) -> None:
    """What the bot deletes every six hours, as it would be a week from now."""
    store = open_store(f"sqlite:///{database(folder)}", lambda: datetime.now(UTC) + A_WEEK_ON)
    await store.prune(datetime.now(UTC) + A_WEEK_ON)
    await store.close()


def look(bot: Started, turns: int, a_second: float) -> Look:
    """What it holds now."""
    assert bot.process
    process = Path(f"/proc/{bot.process.pid}")
    size = sum(file.stat().st_size for file in database(bot.subject.folder).parent.glob("*.db*"))
    descriptors, threads = (len(list((process / name).iterdir())) for name in ("fd", "task"))
    return Look(turns, bot.resident_mb, descriptors, threads, size / 1e6, a_second)


def database(folder: Path) -> Path:
    """Where the bot keeps it, started in that folder."""
    return folder / "data" / "tis-bot.db"


def main() -> None:
    turns = int(sys.argv[1]) if len(sys.argv) > 1 else 200_000
    book()  # builds the index where there is none
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        looks = asyncio.run(soak(Path(folder), turns))
    for what in ("memory", "descriptors", "threads", "database"):
        sys.stdout.write(f"{what}: {slope(looks, what):+.2f} for 100,000 turns more\n")


if __name__ == "__main__":
    main()
