"""How sure a ranking is, from the shape of its scores: logistic models and the thresholds they are held to.

Those of topics are found by `bot.index.sure.calibrate` with whole topics left out, so that what is not covered stays
unanswered; that of answers by `bot.index.sure.told` from lines that people asked with no list of answers before them.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log


@dataclass(frozen=True, slots=True)
class Sureness:
    """Weights (the last one constant) for "the first topic is right", "it is among the first three", "the first answer
    is the one asked for", and the chances from which on a topic, its buttons, an answer are shown."""

    right: tuple[float, ...]
    near: tuple[float, ...]
    answer: float
    offer: float
    asked: tuple[float, ...]
    told: float


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
