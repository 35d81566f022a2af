"""Learns from phrasings what an encoder's vectors say of each topic, each class outside and each question of a topic.

Ridge regressions over the axes on which vectors differ most; that of a topic's questions over the topic's own lines.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

import numpy as np

from bot.encoder.head import Head
from bot.index.phrasings import Phrasing
from bot.talk.match.vocabulary import Floats

_AXES = 128
_RIDGE = 1.0
_RIDGE_OF_QUESTIONS = 0.1  # found on a hand held back, like the number of axes

Vectors = Mapping[str, Floats]
"""Text → its vector."""
Learnt = tuple[list[str], Floats, Floats]
"""Labels, weights (axes x labels) and base."""


def learn_head(phrasings: Sequence[Phrasing], vectors: Vectors) -> Head:
    """What the vectors of phrasings say of their labels and questions."""
    rows = np.array([vectors[each.text] for each in phrasings], np.float32)
    centre = rows.mean(0)
    axes = _axes(rows - centre)
    short = (rows - centre) @ axes
    names = [each.label for each in phrasings]
    return _head(centre, axes, [_learn(short, names, _RIDGE), *_of_questions(phrasings, short)])


def relearn(head: Head, phrasings: Sequence[Phrasing], vectors: Vectors) -> Head:
    """The head with what it says of the questions of some topics learnt again, of all `phrasings` of these topics.

    So a new question needs the vectors of its topic's lines alone; what tells topics apart stays as it was learnt.
    """
    rows = np.array([vectors[each.text] for each in phrasings], np.float32)
    topics = {each.label for each in phrasings}
    kept = [
        place for place, label in enumerate(head.labels) if label.partition("/")[0] not in topics or label in topics
    ]
    before = ([head.labels[place] for place in kept], head.weights[:, kept], head.base[kept])
    short = np.asarray((rows - head.centre) @ head.axes, np.float32)
    return _head(head.centre, head.axes, [before, *_of_questions(phrasings, short)])


def _head(centre: Floats, axes: Floats, parts: Sequence[Learnt]) -> Head:
    labels, weights, base = zip(*parts, strict=True)
    return Head(tuple(chain.from_iterable(labels)), centre, axes, np.concatenate(weights, 1), np.concatenate(base))


def _of_questions(phrasings: Sequence[Phrasing], short: Floats) -> Iterator[Learnt]:
    """Topic by topic, what tells its questions apart."""
    asked = {each.label for each in phrasings if each.question}
    own: dict[str, list[int]] = defaultdict(list)
    for place, each in enumerate(phrasings):
        if each.label in asked:
            own[each.label].append(place)
    for topic, places in sorted(own.items()):
        yield _learn(short[places], [f"{topic}/{phrasings[p].question}" for p in places], _RIDGE_OF_QUESTIONS)


def _axes(rows: Floats) -> Floats:
    """The directions in which rows around nought differ most, the first first."""
    _, directions = np.linalg.eigh(rows.T @ rows)
    return np.asarray(directions[:, ::-1][:, :_AXES], np.float32)


def _learn(rows: Floats, names: Sequence[str], ridge: float) -> Learnt:
    labels = sorted(set(names))
    targets = np.array([[name == label for label in labels] for name in names], np.float32)
    centre, base = rows.mean(0), targets.mean(0)
    own = rows - centre
    weights = np.linalg.solve(own.T @ own + ridge * np.eye(rows.shape[1]), own.T @ (targets - base))
    return labels, np.asarray(weights, np.float32), np.asarray(base - centre @ weights, np.float32)
