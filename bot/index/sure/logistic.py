"""Chances learnt from examples, and the chance from which on few are wrong."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

_ROUNDS = 25  # Newton's steps; six are enough

Numbers = NDArray[np.float64]


def logistic(signs: Numbers, hits: NDArray[np.bool_], counts: Numbers) -> Numbers:
    """Logistic regression by Newton's method, slightly damped: a weight for each column of the signs."""
    weights = np.zeros(signs.shape[1])
    for _ in range(_ROUNDS):
        now = chances(signs, weights)
        slope = signs.T @ (counts * (hits - now)) - 1e-3 * weights
        bend = (signs * (counts * now * (1 - now))[:, None]).T @ signs + 1e-3 * np.eye(len(weights))
        weights += np.linalg.solve(bend, slope)
    return weights


def chances(signs: Numbers, weights: Numbers) -> Numbers:
    """The logistic of the weighted signs, a row each."""
    found: Numbers = 1 / (1 + np.exp(-np.clip(signs @ weights, -30, 30)))
    return found


def few_wrong(sure: Numbers, right: Sequence[bool], most: float) -> float:
    """The least chance from which on no more than a share of `most` is wrong; 1 where there is none."""
    order = np.argsort(-sure)
    wrong = np.cumsum([not right[place] for place in order]) / np.arange(1, len(order) + 1)
    few = np.flatnonzero(wrong <= most)
    return float(sure[order[few[-1]]]) if len(few) else 1.0
