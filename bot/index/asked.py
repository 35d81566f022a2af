"""What tells the questions of a topic apart: learnt from its phrasings and answers, kept beside the matcher.

A ridge regression in its dual form, a topic at a time: some hundred phrasings, so it takes milliseconds. Lines about
the topic as a whole speak for its main answer, the question "".
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.index.phrasings import Phrasing
from bot.index.rows import Stretches
from bot.index.train import Reader
from bot.talk.match.question import Asked, GramsInMemory, Questions, Said
from bot.talk.match.vocabulary import Floats, Vector

_RIDGE = 0.3
_ARRAYS = ("places", "says")


@dataclass(frozen=True, slots=True)
class GramsInFile:
    """A topic's stretch of the two arrays on disk, read anew each time: a page or ten, which the system keeps near."""

    places: Stretches
    says: Stretches
    first: int
    grams: int
    first_said: int
    questions: int

    def read(self) -> Said:
        """All of them."""
        said = self.says.read(self.first_said, self.grams * self.questions)
        return self.places.read(self.first, self.grams), said.reshape(self.grams, self.questions)


def asked(read: Reader, phrasings: Iterable[Phrasing]) -> Questions:
    """Topic → what tells its questions apart, from normalised phrasings of one script and how each reads."""
    found: dict[str, list[Phrasing]] = defaultdict(list)
    for each in phrasings:
        found[each.label].append(each)
    with_questions = {topic: lines for topic, lines in sorted(found.items()) if any(line.question for line in lines)}
    return {topic: _learnt(read, lines) for topic, lines in with_questions.items()}


def _learnt(read: Reader, lines: Sequence[Phrasing]) -> Asked:
    vectors = [(line, read(line.text)) for line in lines]
    known = [(line, vector) for line, vector in vectors if len(vector.places)]
    questions = tuple(dict.fromkeys(line.question for line, _ in known))
    targets = np.array([[line.question == name for name in questions] for line, _ in known], np.float32)
    return Asked(questions, GramsInMemory(_said([vector for _, vector in known], targets)))


def _said(vectors: Sequence[Vector], targets: Floats) -> Said:
    """What each gram that occurs says for each question."""
    places = np.unique(np.concatenate([vector.places for vector in vectors])).astype(np.int32)
    rows = np.zeros((len(vectors), len(places)), np.float32)
    for row, vector in zip(rows, vectors, strict=True):
        row[np.searchsorted(places, vector.places)] = vector.weights
    votes = np.linalg.solve(rows @ rows.T + _RIDGE * np.eye(len(rows), dtype=np.float32), targets)
    return places, (rows.T @ votes).astype(np.float16)


def write(script: str, questions: Questions, folder: Path) -> list[tuple[str, list[str], int]]:
    """Saves the arrays of all topics end to end; gives each topic's questions and how many grams it has, for `read`."""
    said = {topic: each.grams.read() for topic, each in questions.items()}
    for place, name in enumerate(_ARRAYS if said else ()):
        np.save(_file(script, name, folder), np.concatenate([arrays[place].ravel() for arrays in said.values()]))
    return [(topic, list(each.questions), len(said[topic][0])) for topic, each in questions.items()]


def read(script: str, about: Sequence[tuple[str, list[str], int]], folder: Path) -> Questions:
    """What `write` wrote. The arrays stay in the file: of a topic they are read when its questions are asked for."""
    if not about:
        return {}
    places, says = (Stretches(_file(script, name, folder)) for name in _ARRAYS)
    ends = np.cumsum([0, *(grams for _, _, grams in about)]).tolist()
    said = np.cumsum([0, *(grams * len(names) for _, names, grams in about)]).tolist()
    return {
        topic: Asked(tuple(names), GramsInFile(places, says, first, grams, first_said, len(names)))
        for (topic, names, grams), first, first_said in zip(about, ends[:-1], said[:-1], strict=True)
    }


def _file(script: str, name: str, folder: Path) -> Path:
    return folder / f"{script}-asked-{name}.npy"
