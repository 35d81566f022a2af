"""What tells the questions of a topic apart: learnt from its phrasings and answers (kept by `bot.index.kept.asked`).

A ridge regression in its dual form, a topic at a time: some hundred phrasings, so it takes milliseconds. Lines about
the topic as a whole speak for its main answer, the question "".
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

import numpy as np

from bot.index.phrasings import Phrasing
from bot.index.train import Reader
from bot.talk.match.question import Asked, GramsInMemory, Questions, Said
from bot.talk.match.vocabulary import Floats, Vector

_RIDGE = 0.3


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
