"""Learns what tells a call for help from a question: calls (`knowledge/calls`) against everything that is only asked.

A ridge regression over the grams the matcher knows anyhow. What trainees ask in the topics that help leads to is left
out: it may be either. What companies ask there is a question like all others.
"""

from collections.abc import Sequence

import numpy as np

from bot.index.phrasings import CALLS, Phrasing
from bot.index.train import Reader, matrix, solve
from bot.talk.hear.side import COMPANY, side
from bot.talk.match.ear.calls import Calls
from bot.talk.match.model import InMemory, Model, packed

NONE = "none"
"""Of lines that only sound like a call."""
_MOST_QUESTIONS = 10
"""How many times as much as the calls the questions weigh at most."""
_EITHER = frozenset(
    (
        "cannot-continue",
        "consultation",
        "feeling-down",
        "forced-return",
        "harassment-abuse",
        "illness-injury",
        "quitting",
        "temporary-return",
        "unpaid-wages",
    )
)


def learnt(model: Model, read: Reader, asked: Sequence[Phrasing], calls: Sequence[Phrasing]) -> Calls:
    """What the grams of a script's model say of each kind of call, from its normalised lines."""
    lines = [*filter(answered, asked), *calls]
    kinds = tuple(dict.fromkeys(each.question for each in calls if each.question != NONE))
    own = [each.question if each.label == CALLS else NONE for each in lines]
    targets = np.array([[name == kind for kind in kinds] for name in own], np.float32)
    rows = matrix(model.vocabulary, (read(each.text) for each in lines))
    weigh = np.repeat((1, weight(len(lines), len(calls))), (len(lines) - len(calls), len(calls))).astype(np.float32)
    weights = solve(rows.multiply(weigh[:, None]).tocsr(), targets * weigh[:, None], lambda: None)
    ordered = weights[np.argsort(model.rows)]
    small, scale = packed(ordered)
    return Calls(kinds, InMemory(small), scale)


def answered(asked: Phrasing) -> bool:
    """Whether a question is surely one: of the topics that help leads to, those of companies are."""
    return asked.label not in _EITHER or side(asked.text) == COMPANY


def weight(lines: int, calls: int) -> float:
    """The root of how much a call weighs, so that calls are not drowned where ever more questions are known."""
    return float(np.sqrt(max(1.0, (lines - calls) / (_MOST_QUESTIONS * calls))))
