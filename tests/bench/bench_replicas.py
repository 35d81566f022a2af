"""Durable turns a second: one, two and four processes, with a hundred and with a million chats in the table. Printed.

What the database and the store alone can do; nothing is understood and nothing sent.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.store.engine import open_engine
from bot.store.schema import migrate
from tests.store.conftest import postgres as postgres

TURNS = int(os.environ.get("BENCH_TURNS", "4000"))  # of each process
TURNING = Path(__file__).with_name("turns.py")
COLUMNS = "INSERT INTO chat (chat_id, lang, flow, answers, misses, seen_at) "
FILL = {
    "sqlite": COLUMNS + "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :chats) "
    "SELECT i, 'en', 'count', '{}', 0, '2026-11-22 03:04:05.000000' FROM n",
    "postgresql": COLUMNS
    + "SELECT i, 'en', 'count', '{}', 0, '2026-11-22 03:04:05+00' FROM generate_series(1, :chats) i",
}


def filled(address: str, chats: int) -> str:
    engine = open_engine(address)
    migrate(engine)
    with engine.begin() as db:
        db.execute(text(FILL[engine.dialect.name]), {"chats": chats})
    engine.dispose()
    return address


def turning(address: str, processes: int, chats: int) -> str:
    begin = time.time() + 2 + processes
    each = [
        subprocess.Popen(
            [sys.executable, str(TURNING), *map(str, (address, TURNS, chats, processes, number, begin))],
            stdout=subprocess.PIPE,
            text=True,
        )
        for number in range(processes)
    ]
    told = [tuple(map(int, process.communicate()[0].split())) for process in each]
    return f"{sum(rate for rate, _ in told)} ({sum(work for _, work in told) // processes} µs)"


@pytest.mark.parametrize("chats", [100, 1_000_000])
@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def test_turns_a_second(kind: str, chats: int, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    address = f"sqlite:///{tmp_path}/tis.db" if kind == "sqlite" else request.getfixturevalue("postgres")()
    filled(address, chats)
    told = [f"{processes}: {turning(address, processes, chats)}" for processes in (1, 2, 4)]
    sys.stdout.write(f"\n{kind}, {chats:,} chats, turns a second (work of each) by processes: {', '.join(told)}\n")
