"""The grams of one script's phrasings, as sorted hashes; a text becomes a sparse vector of length 1 over them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.talk.grams import Hashes

Places = NDArray[np.intp]
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """`rarity` is the inverse document frequency: first of the characters, then of the words."""

    chars: Hashes
    words: Hashes
    rarity: Floats

    def __len__(self) -> int:
        return len(self.chars) + len(self.words)

    def vector(self, chars: Hashes, words: Hashes) -> tuple[Places, Floats]:
        """Places and weights of the grams known here; characters and words count the same, whatever their number."""
        first, light = self._part(self.chars, chars, 0)
        second, heavy = self._part(self.words, words, len(self.chars))
        return np.concatenate((first, second)), _unit(np.concatenate((light, heavy)))

    def knows(self, words: Hashes) -> NDArray[np.bool_]:
        """Which of the words occur in a phrasing."""
        known: NDArray[np.bool_] = self.words[self._at(self.words, words)] == words
        return known

    def _part(self, known: Hashes, found: Hashes, start: int) -> tuple[Places, Floats]:
        grams, counts = np.unique(found, return_counts=True)
        at = self._at(known, grams)
        hit = known[at] == grams
        places = at[hit] + start
        return places, _unit((1 + np.log(counts[hit])).astype(np.float32) * self.rarity[places])

    @staticmethod
    def _at(known: Hashes, grams: Hashes) -> Places:
        return np.minimum(np.searchsorted(known, grams), len(known) - 1)


def _unit(weights: Floats) -> Floats:
    length = np.sqrt(weights @ weights)
    return weights / length if length > 0 else weights
