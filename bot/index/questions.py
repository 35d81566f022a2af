"""Questions with the answer expected, read from files: our own, and two public sets in the formats they come in."""

import csv
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

OUTSIDE = "OOS"  # as an expectation: no topic may be answered
_OTHER_WAYS = ("CALC:", "OCC:")


@dataclass(frozen=True, slots=True)
class Question:
    """`expect` are the topics that are right; `way` is "quota", "hours" or "occupation" where no topic is asked for.

    Where the set goes on to the answer: `asked` are the `topic/question` that are right; the reply's words match the
    regular expression `must`, and `must_not` nowhere. `labels` are all expectations as the file has them.
    """

    id: str
    lang: str
    text: str
    expect: frozenset[str]
    way: str = ""
    asked: frozenset[str] = frozenset()
    must: str = ""
    must_not: str = ""
    labels: frozenset[str] = frozenset()

    @property
    def outside(self) -> bool:
        """Whether it should not be answered with a topic."""
        return OUTSIDE in self.expect


def read_questions(file: Path) -> Iterator[Question]:
    """Columns id, lang, text, expect: topics joined by |; OOS; CALC:quota:45, CALC:hours or OCC:word lead elsewhere.

    A set of answers has the columns question, lang, expect (`topic/question`), must, must_not.
    """
    for number, row in enumerate(_rows(file), 2):
        said = row["expect"].split("|")
        topics = frozenset(each.partition("/")[0] for each in said if not each.startswith(_OTHER_WAYS))
        asked = frozenset(each for each in said if "/" in each)
        known = (row.get("id") or f"line {number}", row["lang"], row.get("text") or row["question"])
        words = (row.get("must", ""), row.get("must_not", ""))
        yield Question(*known, topics, _way(said[0]), asked, *words, frozenset(said))


def read_clinc(file: Path) -> Mapping[str, list[tuple[str, str]]]:
    """CLINC150's JSON: (text, intent) pairs by part: train, val, test, oos_train, oos_val, oos_test."""
    parts = json.loads(file.read_text("utf-8"))
    return {name: [(str(text), str(intent)) for text, intent in pairs] for name, pairs in parts.items()}


def read_banking(file: Path) -> list[tuple[str, str]]:
    """BANKING77's CSV: columns text, category."""
    return [(row["text"], row["category"]) for row in _rows(file)]


def _rows(file: Path) -> Iterator[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as lines:
        yield from csv.DictReader(lines)


def _way(expected: str) -> str:
    if expected.startswith("OCC:"):
        return "occupation"
    return expected.split(":")[1] if expected.startswith("CALC:") else ""
