"""Learns what tells any call for help from a question and from what only sounds like a call, all kinds at once.

A ridge regression over the grams of questions and calls: of the grams that topics are told by, those of calls are few.
"""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from bot.index.calls import NONE, answered, weight
from bot.index.phrasings import CALLS, Phrasing
from bot.index.train import matrix, solve, vocabulary
from bot.talk.match.ear.cry import HEARD, SHARES_OF, Cry
from bot.talk.match.model import GRAMS
from bot.talk.match.vocabulary import Floats

_IN_LINES = 3
"""In how many lines a gram has to stand: rarer ones say which line it was, not what a call is."""
_SOUNDS_ALIKE = 2
"""How much more a line counts that only sounds like a call: each stands for ever so many. Found by cross-validation."""


def cried(script: str, asked: Sequence[Phrasing], calls: Sequence[Phrasing]) -> Cry:
    """What the grams of a script say of a line's being a call, and in a language heard, from normalised lines."""
    questions = [each for each in asked if answered(each)]
    lines = [*questions, *calls]
    grams = [GRAMS[script](each.text) for each in lines]
    known = replace(vocabulary(grams, _IN_LINES), shares=SHARES_OF[script])
    weigh = _weights(len(questions), calls)[:, None]
    rows = matrix(known, map(known.vector, grams)).multiply(weigh).tocsr()
    return Cry(known, solve(rows, _targets(lines, HEARD[script]) * weigh, lambda: None))


def _targets(lines: Sequence[Phrasing], heard: Sequence[str]) -> Floats:
    called = [each.label == CALLS and each.question != NONE for each in lines]
    return np.array([called, [each.lang in heard for each in lines]], np.float32).T


def _weights(questions: int, calls: Sequence[Phrasing]) -> Floats:
    least = weight(questions + len(calls), len(calls))
    own = (least * _SOUNDS_ALIKE if each.question == NONE else least for each in calls)
    return np.array([*(1,) * questions, *own], np.float32)
