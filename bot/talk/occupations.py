"""The occupations and tasks a trainee may be trained in, their counts by day, and search by everyday words.

Data: knowledge/occupations/occupations.csv (a task a row) and words.csv (everyday words of five languages).
"""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from importlib.resources import files

from rapidfuzz import fuzz, process

from bot.talk.numbers import fold

OPENED = date(2017, 11, 1)
_CJK = re.compile(r"[぀-ヿ㐀-鿿]")


@dataclass(frozen=True, slots=True)
class Task:
    """One task (作業): `code` is that of the list (7-6-1), `no3` whether the third stage is open for it today."""

    code: str
    field: str
    field_en: str
    field_ja: str
    occupation_en: str
    occupation_ja: str
    task_en: str
    task_ja: str
    no3: bool
    no3_2021: bool | None
    added: date | None
    added_exactly: bool
    confidence: str

    @property
    def occupation(self) -> str:
        """The code of the occupation (職種) the task belongs to: 7-6 of 7-6-1."""
        return self.code.rpartition("-")[0]

    def listed_on(self, day: date) -> bool:
        return self.added is None or self.added <= day


@dataclass(frozen=True, slots=True)
class Found:
    """Occupations a text names: `codes` of occupations, `word` what was recognised, `score` 0 to 100."""

    codes: tuple[str, ...]
    word: str
    score: float


@dataclass(frozen=True)
class Occupations:
    """All tasks, and the words people use for their occupations (word → codes of occupations)."""

    tasks: tuple[Task, ...]
    words: dict[str, tuple[str, ...]]

    def on(self, day: date) -> tuple[Task, ...]:
        """The tasks on the list on a day."""
        return tuple(task for task in self.tasks if task.listed_on(day))

    def counts(self, day: date) -> tuple[int, int]:
        """How many occupations and tasks on a day: (85, 156) on 2021-03-16."""
        listed = self.on(day)
        return len({task.occupation for task in listed}), len(listed)

    def no3_counts(self, day: date) -> tuple[int, int]:
        """How many of them may go on to No. 3; the 2021 marks hold on 2021-03-16 only."""
        in_2021 = day <= date(2021, 3, 16)
        listed = [task for task in self.on(day) if (task.no3_2021 if in_2021 else task.no3)]
        return len({task.occupation for task in listed}), len(listed)

    def of(self, occupation: str) -> tuple[Task, ...]:
        return tuple(task for task in self.tasks if task.occupation == occupation)

    def task(self, code: str) -> Task | None:
        return next((task for task in self.tasks if task.code == code), None)

    @cached_property
    def fields(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(task.field for task in self.tasks))

    def in_field(self, field: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(task.occupation for task in self.tasks if task.field == field))

    def find(self, text: str) -> Found | None:
        """The occupations a line names, the longest known word first, then the nearest to a misspelt one."""
        said = fold(text)
        exact = [word for word in self.words if _stands_in(word, said)]
        if exact:
            longest = max(exact, key=len)
            return Found(self.words[longest], longest, 100.0)
        return self._nearest(said)

    def _nearest(self, said: str) -> Found | None:
        pieces = list(_pieces(said))
        best = max((self._near(piece) for piece in pieces), key=lambda hit: hit[1], default=("", 0.0))
        return Found(self.words[best[0]], best[0], best[1]) if best[0] else None

    def _near(self, piece: str) -> tuple[str, float]:
        hit = process.extractOne(piece, self._long_words, scorer=fuzz.ratio, processor=None, score_cutoff=84)
        return (hit[0], hit[1]) if hit else ("", 0.0)

    @cached_property
    def _long_words(self) -> list[str]:
        return [word for word in self.words if len(word) >= (4 if _CJK.search(word) else 6)]


def load() -> Occupations:
    """The list and its words. Raises ValueError where a word names no occupation."""
    folder = files("knowledge").joinpath("occupations")
    tasks = tuple(_task(row) for row in _rows(folder.joinpath("occupations.csv").read_text("utf-8")))
    words: dict[str, tuple[str, ...]] = {}
    for word, occupation_ja in _named(folder.joinpath("words.csv").read_text("utf-8"), tasks):
        codes = tuple(dict.fromkeys(task.occupation for task in tasks if task.occupation_ja == occupation_ja))
        if not codes:
            raise ValueError(f"words.csv: {occupation_ja} is no occupation of the list.")
        words[word] = tuple(dict.fromkeys((*words.get(word, ()), *codes)))
    return Occupations(tasks, words)


def _named(text: str, tasks: tuple[Task, ...]) -> Iterator[tuple[str, str]]:
    """Every word with the occupation it stands for: the word list, and the names on the list themselves."""
    for row in _rows(text):
        yield fold(row["word"]), row["occupation_ja"]
    for task in tasks:
        for name in (task.occupation_ja, task.occupation_en, task.task_ja, task.task_en):
            yield fold(name), task.occupation_ja


def _rows(text: str) -> Iterator[dict[str, str]]:
    return csv.DictReader(text.splitlines())


def _task(row: dict[str, str]) -> Task:
    return Task(
        code=row["occupation_code"],
        field=row["field_no"],
        field_en=row["field_en"],
        field_ja=row["field_ja"],
        occupation_en=row["occupation_en"],
        occupation_ja=row["occupation_ja"],
        task_en=row["task_en"],
        task_ja=row["task_ja"],
        no3=row["no3"] == "yes",
        no3_2021=row["no3_2021"] == "yes" if row["no3_2021"] else None,
        added=date.fromisoformat(row["added"]) if row["added"] else None,
        added_exactly=row["added_precision"] != "by",
        confidence=row["confidence"],
    )


def _stands_in(word: str, said: str) -> bool:
    """Whether a word stands in a line: anywhere in Japanese or Chinese, as a whole word elsewhere (plurals too)."""
    if _CJK.search(word):
        return word in said
    return word in said and re.search(rf"(?<!\w){re.escape(word)}(?:s|es)?(?!\w)", said) is not None


def _pieces(said: str) -> Iterator[str]:
    """One to three neighbouring words of a line."""
    words = re.findall(r"[\w-]+", said)
    for size in (3, 2, 1):
        for start in range(len(words) - size + 1):
            yield " ".join(words[start : start + size])
