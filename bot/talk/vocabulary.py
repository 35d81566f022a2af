"""The grams of one script's phrasings, as sorted hashes; a text becomes a sparse vector of length 1 over them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.talk.grams import Grams, Hashes

Places = NDArray[np.intp]
Floats = NDArray[np.float32]
SHARES = (1.0, 1.0, 0.4)  # of characters, words and concepts, whatever their number; found by cross-validation


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Characters, words and pairs of concepts, one after the other in the vector; `rarity` is how much each says."""

    chars: Hashes
    words: Hashes
    pairs: Hashes
    rarity: Floats

    def __len__(self) -> int:
        return len(self.rarity)

    def vector(self, grams: Grams) -> tuple[Places, Floats]:
        """Places and weights of the grams known here, together of length 1."""
        places, weights, start = [], [], 0
        for known, found, share in zip((self.chars, self.words, self.pairs), grams, SHARES, strict=True):
            at, counts = _found(known, found)
            places.append(at + start)
            weights.append(share * _unit((1 + np.log(counts)) * self.rarity[places[-1]]))
            start += len(known)
        return np.concatenate(places), _unit(np.concatenate(weights))

    def familiar(self, grams: Grams) -> float:
        """The share of the words that occur in some phrasing, 0 to 1; of the characters where there are no words."""
        known, found = (self.words, grams[1]) if len(grams[1]) else (self.chars, grams[0])
        return len(_found(known, found)[0]) / max(len(np.unique(found)), 1)


def _found(known: Hashes, grams: Hashes) -> tuple[Places, Floats]:
    if not len(known) or not len(grams):
        return np.empty(0, np.intp), np.empty(0, np.float32)
    each, counts = np.unique(grams, return_counts=True)
    at = np.minimum(np.searchsorted(known, each), len(known) - 1)
    hit = known[at] == each
    return at[hit], counts[hit].astype(np.float32)


def _unit(weights: Floats) -> Floats:
    length = np.sqrt(weights @ weights)
    return (weights / length if length > 0 else weights).astype(np.float32)
