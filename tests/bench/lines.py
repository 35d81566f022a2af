"""What is asked where speed is measured: what people asked, with two commands after every six lines.

None comes again before some 2,000 others, and no two of a topic stand together but by chance: the readers remember the
last 64 lines, and a stranger's is never one of them.
"""

import csv
from collections.abc import Iterator
from itertools import count
from pathlib import Path

_EVAL = Path(__file__).parents[1] / "eval"
_SETS = ("unseen.csv", "strangers.csv")
_STRIDE = 997
_OF_PEOPLE = 6  # lines between two pairs of commands


def _said() -> Iterator[str]:
    """The sets stand by topic, so they are stepped through in strides."""
    rows = [row["text"] for name in _SETS for row in csv.DictReader((_EVAL / name).read_text("utf-8").splitlines())]
    said = [text for text in dict.fromkeys(rows) if not text.startswith("/")]
    yield from (said[number * _STRIDE % len(said)] for number in range(len(said)))


def _mixed() -> Iterator[str]:
    staff = count(30)
    for number, line in enumerate(_said(), start=1):
        yield line
        if number % _OF_PEOPLE == 0:
            yield f"/quota {next(staff)}"
            yield f"/hours {1000 + next(staff)} 500 420"


LINES = tuple(_mixed())
