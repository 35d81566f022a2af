"""What the running bot costs: memory, time to the first answer, time per answer. Printed, not judged."""

import asyncio
import os
import statistics
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.playground import Playground, serve
from bot.settings import Mode
from bot.shelf import book
from bot.store import open_store
from tests.bench.lines import LINES
from tests.e2e.running import Running, ask

QUESTIONS, APART = 200, 30  # the bot sends no more than some thirty messages a second, so the first thirty tell most


@pytest.fixture
async def playground() -> AsyncIterator[Playground]:
    book()  # builds the index where there is none
    async with await serve() as started:
        yield started


@pytest.mark.parametrize("mode", list(Mode))
async def test_the_running_bot(mode: Mode, playground: Playground, tmp_path: Path) -> None:
    bot = Running(playground, tmp_path, mode)
    await open_store(f"sqlite:///{bot.database}").close()  # a bot starts more often with a database than without
    begun = time.perf_counter()
    await bot.start()
    await ask(playground.chat("en"), "When was the programme established?")
    first, worked = time.perf_counter() - begun, processor_seconds(bot.pid)
    one_by_one = [await timed(playground, number) for number in range(APART)]
    await asyncio.gather(*(timed(playground, number) for number in range(APART, QUESTIONS)))
    memory = resident_mb(bot.pid)
    assert await bot.stop() == 0, bot.log
    sys.stdout.write(
        f"\n{mode}: first answer {first:.2f} s after start, {worked:.2f} s of them work (target 1.5); "
        f"{memory:.0f} MB resident after {QUESTIONS} questions (target 120); "
        f"an answer {statistics.median(one_by_one) * 1000:.0f} ms median over HTTP\n"
    )


async def timed(playground: Playground, number: int) -> float:
    """Seconds from a line to its answer, each in a chat of its own."""
    begun = time.perf_counter()
    reply = await ask(playground.chat("en"), LINES[number % len(LINES)])
    assert reply.text
    return time.perf_counter() - begun


def processor_seconds(pid: int) -> float:
    """What the process has worked so far: on a busy machine it tells more than the clock."""
    fields = Path(f"/proc/{pid}/stat").read_text("ascii").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def resident_mb(pid: int) -> float:
    """What the process holds in memory now."""
    lines = Path(f"/proc/{pid}/status").read_text("ascii").splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) / 1024
