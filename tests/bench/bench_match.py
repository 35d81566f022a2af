"""How quick finding the topic is. Times are printed; what is asserted is a ratio to plain work on the same machine."""

import csv
import os
import statistics
import time
import timeit
from collections.abc import Callable
from functools import partial
from pathlib import Path

from bot.index.load import load_matcher
from bot.shelf import cache_folder
from bot.talk.hear.urgent import urgent

QUESTIONS = Path(__file__).parents[1] / "eval" / "unseen.csv"


def _plain_work() -> object:
    return sorted(str(number) for number in range(1000))


def _each_us(work: Callable[[str], object], texts: list[str]) -> float:
    """The median over the texts of the best of three."""
    return statistics.median(min(timeit.repeat(partial(work, text), number=1, repeat=3)) for text in texts) * 1e6


def test_a_question_costs_a_fraction_of_a_millisecond() -> None:
    start = time.perf_counter()
    matcher = load_matcher(cache_folder(os.environ))
    print(f"\nindex loaded, or built where there was none: {(time.perf_counter() - start) * 1e3:.0f} ms")  # noqa: T201
    with QUESTIONS.open(encoding="utf-8", newline="") as lines:
        texts = [row["text"] for row in csv.DictReader(lines)]
    plain = statistics.median(timeit.repeat(_plain_work, number=10, repeat=9)) / 10 * 1e6
    ranked, heard = _each_us(matcher.rank, texts), _each_us(urgent, texts)
    print(f"a question ranked: {ranked:.0f} µs; a call for help looked for: {heard:.0f} µs; plain: {plain:.0f} µs")  # noqa: T201
    assert ranked < 8 * plain
    assert heard < 8 * plain
