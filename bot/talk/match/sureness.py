"""How sure a ranking is, from the shape of its scores: two logistic models and the two thresholds they are held to.

The numbers are found by `bot.index.calibrate` with whole topics left out, so that what is not covered stays unanswered.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log


@dataclass(frozen=True, slots=True)
class Sureness:
    """Weights (the last one constant) for "the first topic is right" and for "it is among the first three"."""

    right: tuple[float, ...]
    near: tuple[float, ...]
    answer: float
    offer: float


def signs(topics: Sequence[float], outside: float, covered: float, familiar: float, grams: int) -> tuple[float, ...]:
    """What tells a sure ranking from a guess.

    The scores of the three likeliest topics, of the likeliest class outside and of being covered at all; the share of
    words seen before; how many grams the text has.
    """
    first, second, third = topics
    return (first, first - second, second - third, outside, first - outside, covered, familiar, log(grams + 1), 1.0)


def chance(weights: Sequence[float], values: Sequence[float]) -> float:
    """The logistic of the weighted sum, 0 to 1."""
    return 1 / (1 + exp(-sum(weight * value for weight, value in zip(weights, values, strict=True))))
