"""The grams of one script's phrasings, as sorted hashes; a text becomes a sparse vector of length 1 over them."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from bot.talk.match.grams import KINDS, Hashes

Places = NDArray[np.intp]
Floats = NDArray[np.float32]
SHARES = (1.0, 1.0, 0.4)  # of characters, words and concepts, whatever their number; found by cross-validation
_BORDERS = np.arange(1, KINDS, dtype=np.uint64) << np.uint64(32)
_WORDS = 1


@dataclass(frozen=True, slots=True)
class Vector:
    """Places and weights of the grams known; `familiar` is the share of the words seen before, 0 to 1."""

    places: Places
    weights: Floats
    familiar: float


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every gram of the phrasings in order of its hash, and `rarity`, how much each says; `shares` of the kinds."""

    grams: Hashes
    rarity: Floats
    shares: tuple[float, ...] = SHARES

    def vector(self, found: Hashes) -> Vector:
        """The vector of a text's grams; each kind of gram has its share, together they have length 1."""
        each, counts = np.unique(found, return_counts=True)
        at = np.minimum(np.searchsorted(self.grams, each), len(self.grams) - 1)
        hit = self.grams[at] == each
        places, known = at[hit], each[hit]
        weights = (1 + np.log(counts[hit])).astype(np.float32) * self.rarity[places]
        borders: list[int] = [0, *np.searchsorted(known, _BORDERS).tolist(), len(known)]
        for share, (first, last) in zip(self.shares, pairwise(borders), strict=True):
            weights[first:last] *= share / _length(weights[first:last])
        return Vector(places, weights / _length(weights), _familiar(each, hit))


def _length(weights: Floats) -> np.float32:
    return np.sqrt(weights @ weights) or np.float32(1)


def _familiar(each: Hashes, hit: NDArray[np.bool_]) -> float:
    """Of the words, or of the characters where there are no words."""
    kinds = (each >> np.uint64(32)) == _WORDS
    told = hit[kinds] if kinds.any() else hit
    return float(told.mean()) if len(told) else 0.0
