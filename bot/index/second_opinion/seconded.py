"""Finds how sure a ranking is to which an encoder's opinion was added.

From phrasings alone, in the folds of `bot.index.sure.calibrate`. The encoder is asked where the matcher is in doubt;
a line is then answered only above the chance at which as large a share of the answers is right, and no more lines from
outside get an answer or an offer, as without it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from bot.index.build import assemble, plain
from bot.index.phrasings import Phrasing
from bot.index.second_opinion.head import Vectors, learn_head
from bot.index.sure.calibrate import FOLDS, Trial, fitted, fold_of, seen, trial
from bot.index.sure.logistic import Numbers, chances
from bot.index.sure.numbers import sureness
from bot.index.typed import japanese
from bot.talk.match.doubt import in_doubt, together
from bot.talk.match.normalise import script_of
from bot.talk.match.sureness import Sureness, chance

Pair = tuple[Trial, Trial]
"""A phrasing without and with the opinion."""


def seconded(phrasings: Sequence[Phrasing], vectors: Vectors) -> Sureness:
    """The numbers for rankings with an opinion; takes about two minutes."""
    pairs = [pair for fold in range(FOLDS) for pair in _trials(phrasings, vectors, fold)]
    return _held_to(pairs, sureness())


def _trials(phrasings: Sequence[Phrasing], vectors: Vectors, fold: int) -> Iterator[Pair]:
    known = [each for each in phrasings if seen(each, fold)]
    matcher, own = assemble(plain([*known, *chain(*japanese.respelt(known))])), learn_head(known, vectors)
    for phrasing in (each for each in phrasings if fold_of(each.text) == fold):
        for normal in plain([phrasing]):
            model = matcher.models[script_of(normal.text)]
            points = model.points(model.vector(normal.text))
            both = together(matcher.labels, points.labels, own.opinion(vectors[phrasing.text]))
            second = trial(matcher, replace(points, labels=both), normal, fold)
            yield trial(matcher, points, normal, fold), second


def _held_to(pairs: Sequence[Pair], first: Sureness) -> Sureness:
    """The numbers at which answers to lines in doubt are as right as without an opinion, and no more from outside."""
    asked = [pair for pair in pairs if in_doubt(chance(first.right, pair[0].signs))]
    before, after = ([pair[place] for pair in asked] for place in (0, 1))
    right, near = fitted(after, "right"), fitted(after, "near")
    signs = np.array([each.signs for each in after])
    sure, close = chances(signs, right), chances(signs, near)
    offered = np.array([chance(first.near, each.signs) >= first.offer for each in before])
    answered = offered & np.array([chance(first.right, each.signs) >= first.answer for each in before])
    outside, known = (np.array([each.kind == kind for each in after]) for kind in ("outside", "known"))
    was_right, is_right = (np.array([each.right for each in trials]) for trials in (before, after))
    answer = max(
        _above(sure[outside], int((answered & outside).sum())),
        _as_right(sure[known], is_right[known], float(was_right[answered & known].mean())),
    )
    offer = _above(close[outside], int((offered & outside).sum()))
    return replace(sureness(), right=tuple(right.tolist()), near=tuple(near.tolist()), answer=answer, offer=offer)


def _above(found: Numbers, most: int) -> float:
    """The least threshold that no more than `most` of these chances pass."""
    return float(np.sort(found)[::-1][most]) if most < len(found) else 0.0


def _as_right(found: Numbers, right: NDArray[np.bool_], share: float) -> float:
    """The least threshold above which at least this share is right; 1 where there is none."""
    order = np.argsort(-found)
    shares = np.cumsum(right[order]) / np.arange(1, len(order) + 1)
    enough = np.flatnonzero(shares >= share)
    return float(found[order[enough[-1]]]) if len(enough) else 1.0
