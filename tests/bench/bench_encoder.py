"""What the second opinion costs: how often it is asked for, its time and memory, and 30 lines a second on one core."""

import asyncio
import csv
import os
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot.clock import now
from bot.encoder.encoder import usable
from bot.encoder.listen import BUDGET, Listener, Speaker, speaker
from bot.shelf import book as real_book
from bot.talk.book import Book
from bot.talk.event import Text
from bot.talk.respond import unsure

pytestmark = pytest.mark.skipif(not usable(), reason="the encoder is not installed here")

EVAL = Path(__file__).parents[1] / "eval"
A_SECOND, SECONDS = 30, 5


@pytest.fixture(scope="module")
def book() -> Book:
    return real_book()


@pytest.fixture(scope="module")
def lines() -> list[str]:
    """Every line of the evaluation sets, shuffled the same way each time by stepping through them."""
    rows = [row for file in sorted(EVAL.glob("*.csv")) for row in csv.DictReader(file.read_text("utf-8").splitlines())]
    said = [row.get("text") or row["question"] for row in rows]
    return [said[number * 997 % len(said)] for number in range(len(said))]


@pytest.fixture(scope="module")
def encoder() -> Speaker:
    made = speaker("auto")
    assert made
    return made


def _own_mb() -> float:
    """Memory of the process that lies in no file."""
    rows = (line.split() for line in Path("/proc/self/smaps_rollup").read_text("utf-8").splitlines()[1:])
    return next(int(row[1]) for row in rows if row[0] == "Anonymous:") / 1024


@contextmanager
def _one_core() -> Iterator[None]:
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(before)})
    yield
    os.sched_setaffinity(0, before)


def test_its_share_its_time_and_its_memory(book: Book, lines: list[str]) -> None:
    doubtful = [line for line in lines if unsure(Text(line), book, now())]
    before = _own_mb()
    ask = speaker("auto")
    assert ask
    took = []
    for line in doubtful[:200]:
        start = time.perf_counter()
        ask(line)
        took.append((time.perf_counter() - start) * 1e3)
    share, own = len(doubtful) / len(lines), _own_mb() - before
    each = statistics.median(took)
    print(f"\nasked for {share:.0%} of {len(lines)} lines; median {each:.0f} ms; {own:.0f} MB of its own")  # noqa: T201
    assert share <= 0.45
    assert own <= 30


async def test_thirty_lines_a_second_are_heard_on_one_core(book: Book, lines: list[str], encoder: Speaker) -> None:
    listener, moment, waited, loop = Listener(encoder), now(), list[float](), asyncio.get_running_loop()

    async def hear(line: str) -> None:
        start = loop.time()
        await listener.listen(Text(line), book, moment)
        waited.append(loop.time() - start)

    with _one_core():
        await hear(lines[0])
        begun, tasks = loop.time(), []
        for number, line in enumerate(lines[: A_SECOND * SECONDS], 1):
            tasks.append(asyncio.create_task(hear(line)))
            await asyncio.sleep(max(0, begun + number / A_SECOND - loop.time()))
        await asyncio.gather(*tasks)
    listener.close()
    median, late = statistics.median(waited) * 1e3, sum(wait >= BUDGET for wait in waited)
    print(f"\n{A_SECOND} lines a second: heard after {median:.0f} ms (median); {late} of {len(waited)} not in time")  # noqa: T201
    assert late <= 0.05 * len(waited)
