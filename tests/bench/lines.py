"""What is asked where speed is measured: what people asked, with two commands after every six lines.

None comes again before some 2,000 others: the readers remember the last 64 lines, and a stranger's is never one of them.
"""

import csv
from collections.abc import Iterator
from itertools import count
from pathlib import Path

_EVAL = Path(__file__).parents[1] / "eval"
_SETS = ("unseen.csv", "strangers.csv")
_OF_PEOPLE = 6  # lines between two pairs of commands


def _said() -> Iterator[str]:
    for name in _SETS:
        with (_EVAL / name).open(encoding="utf-8", newline="") as rows:
            yield from (row["text"] for row in csv.DictReader(rows) if not row["text"].startswith("/"))


def _mixed() -> Iterator[str]:
    staff = count(30)
    for number, line in enumerate(_said(), start=1):
        yield line
        if number % _OF_PEOPLE == 0:
            yield f"/quota {next(staff)}"
            yield f"/hours {1000 + next(staff)} 500 420"


LINES = tuple(_mixed())
