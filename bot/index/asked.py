"""What tells the questions of a topic apart: learnt from its phrasings and answers, kept beside the matcher.

A ridge regression in its dual form, a topic at a time: some hundred phrasings, so it takes milliseconds. Lines about
the topic as a whole speak for no question.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np

from bot.index.phrasings import Phrasing
from bot.talk.match.model import GRAMS, Model
from bot.talk.match.nearest import Asked, Questions
from bot.talk.match.vocabulary import Floats, Vector

_RIDGE = 0.3
_ARRAYS = ("votes", "starts", "places", "weights")


def asked(script: str, model: Model, phrasings: Iterable[Phrasing]) -> Questions:
    """Topic → what tells its questions apart, from normalised phrasings of one script."""
    found: dict[str, list[Phrasing]] = defaultdict(list)
    for each in phrasings:
        found[each.label].append(each)
    with_questions = {topic: lines for topic, lines in sorted(found.items()) if any(line.question for line in lines)}
    return {topic: _learnt(script, model, lines) for topic, lines in with_questions.items()}


def _learnt(script: str, model: Model, lines: Sequence[Phrasing]) -> Asked:
    vectors = [(line, model.vocabulary.vector(GRAMS[script](line.text))) for line in lines]
    known = [(line, vector) for line, vector in vectors if len(vector.places)]
    questions = tuple(dict.fromkeys(line.question for line, _ in known if line.question))
    targets = np.array([[line.question == name for name in questions] for line, _ in known], np.float32)
    alike = _alike([vector for _, vector in known])
    votes = np.linalg.solve(alike + _RIDGE * np.eye(len(known), dtype=np.float32), targets)
    return Asked(
        questions,
        votes.astype(np.float32),
        np.cumsum([0, *(len(vector.places) for _, vector in known[:-1])]).astype(np.int64),
        np.concatenate([vector.places for _, vector in known]).astype(np.int32),
        np.concatenate([vector.weights for _, vector in known]).astype(np.float32),
    )


def _alike(vectors: Sequence[Vector]) -> Floats:
    """The cosines of all pairs of vectors, over the grams that occur at all."""
    places = np.unique(np.concatenate([vector.places for vector in vectors]))
    rows = np.zeros((len(vectors), len(places)), np.float32)
    for row, vector in zip(rows, vectors, strict=True):
        row[np.searchsorted(places, vector.places)] = vector.weights
    return rows @ rows.T


def write(script: str, questions: Questions, folder: Path) -> dict[str, list[str]]:
    """Saves the arrays of all topics end to end; gives what `read` needs to know beside them."""
    for name in _ARRAYS:
        arrays = [getattr(each, name).ravel() for each in questions.values()]
        np.save(folder / f"{script}-asked-{name}.npy", np.concatenate(arrays) if arrays else np.zeros(0, np.float32))
    lengths = [[each.votes.size, len(each.starts), len(each.places)] for each in questions.values()]
    np.save(folder / f"{script}-asked-lengths.npy", np.array(lengths, np.int64).reshape(-1, 3))
    return {topic: list(each.questions) for topic, each in questions.items()}


def read(script: str, names: Mapping[str, list[str]], folder: Path) -> Questions:
    """What `write` wrote: each topic's arrays are views of the whole."""
    votes, starts, places, weights = (np.load(folder / f"{script}-asked-{name}.npy") for name in _ARRAYS)
    lengths = np.load(folder / f"{script}-asked-lengths.npy")
    ends = [np.cumsum([0, *lengths[:, column]]) for column in range(3)]
    found: dict[str, Asked] = {}
    for number, (topic, questions) in enumerate(names.items()):
        of_votes, of_lines, of_grams = (slice(*end[number : number + 2]) for end in ends)
        own = votes[of_votes].reshape(-1, len(questions))
        found[topic] = Asked(tuple(questions), own, starts[of_lines], places[of_grams], weights[of_grams])
    return found
