"""Our whole answer — durable, matched, formatted — beside aiogram's bare polling echo, in the same rounds on one core.

Printed as ratios of medians, not judged. `make bench` sets up aiogram in a place of its own.
"""

import asyncio
import os
import statistics
import sys
from pathlib import Path

import pytest

from bot.shelf import book
from tests.bench.beside import Subject, measure
from tests.bench.lines import LINES
from tests.bench.stub import TOKEN
from tests.e2e.running import surroundings

ROUNDS = int(os.environ.get("BENCH_ROUNDS", "3"))
ECHO_PYTHON = Path(os.environ.get("ECHO_PYTHON", Path(sys.prefix) / "echo" / "bin" / "python"))
ECHO = (str(ECHO_PYTHON), str(Path(__file__).with_name("echo.py")), "{api}", TOKEN)


def ours(folder: Path) -> Subject:
    """The bot as an operator runs it, with the pacing off."""
    environment = surroundings(TIS_TOKEN=TOKEN, TIS_API_URL="{api}", TIS_RATE="0", TIS_TODAY="2026-11-22")
    return Subject("tis-bot", (sys.executable, "-m", "bot", "run"), folder, environment)


@pytest.mark.skipif(not ECHO_PYTHON.exists(), reason="aiogram is set up by `make bench`")
@pytest.mark.skipif((os.cpu_count() or 1) < 2, reason="the stub needs a core of its own")
def test_beside_aiogram(tmp_path: Path) -> None:
    book()  # builds the index where there is none
    seen: dict[str, list[dict[str, float]]] = {"aiogram's echo": [], "tis-bot": []}
    for number in range(ROUNDS):
        fresh = tmp_path / str(number)
        fresh.mkdir()
        seen["aiogram's echo"].append(asyncio.run(measure(Subject("echo", ECHO, fresh, surroundings()), LINES)))
        seen["tis-bot"].append(asyncio.run(measure(ours(fresh), LINES)))
    echo, bot = (_medians(rounds) for rounds in seen.values())
    sys.stdout.write("\n")
    for what, value in bot.items():
        sys.stdout.write(f"{what}: {value:.3g}, {value / echo[what]:.2f} × aiogram's echo ({echo[what]:.3g})\n")


def _medians(rounds: list[dict[str, float]]) -> dict[str, float]:
    return {what: statistics.median(each[what] for each in rounds) for what in rounds[0]}
