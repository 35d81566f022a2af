"""How near a text comes to a call for help, of each kind: for calls in words that no pattern foresaw.

Learnt from how people call (`knowledge/calls`) beside how they ask (`bot.index.calls`), over the matcher's grams.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.talk.match.model import Weights, summed
from bot.talk.match.vocabulary import Floats, Vector


@dataclass(frozen=True, slots=True)
class Call:
    """A kind of help, and how near a text comes to calling for it: 1 is what was learnt as a call, 0 a question."""

    kind: str
    score: float


@dataclass(frozen=True, slots=True)
class Calls:
    """One script's half. `weights` (grams x kinds) stand in the order of the script's model, packed as its own."""

    kinds: tuple[str, ...]
    weights: Weights
    scale: Floats

    def nearest(self, vector: Vector, rows: NDArray[np.int32]) -> tuple[Call, Call]:
        """The two likeliest kinds, the likelier first; `rows` are the places of the vector's grams."""
        scores = summed(vector, rows, self.weights, self.scale, len(self.kinds))
        first, second = np.argsort(-scores)[:2]
        return Call(self.kinds[first], float(scores[first])), Call(self.kinds[second], float(scores[second]))
