"""What a text points to among the answers of a topic: a small regression over the topic's own phrasings.

A topic has few questions, so what tells them apart is learnt topic by topic (`bot.index.asked`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from bot.talk.match.vocabulary import Floats, Vector

Said = tuple[NDArray[np.int32], NDArray[np.float16]]
"""The places of a topic's grams in the vocabulary, in order; and grams x questions, what each gram says for each."""


class Grams(Protocol):
    """What the grams of a topic say, in memory or in a file."""

    def read(self) -> Said:
        """All of them."""


@dataclass(frozen=True, slots=True)
class GramsInMemory:
    """Grams in memory."""

    all: Said

    def read(self) -> Said:
        """All of them."""
        return self.all


@dataclass(frozen=True, slots=True)
class Asked:
    """The questions of one topic as they are asked in one script."""

    questions: tuple[str, ...]
    grams: Grams

    def points(self, asked: Vector) -> Mapping[str, float]:
        """Question → how near the text comes to it, 1 for one of its own phrasings."""
        return dict(zip(self.questions, self._scores(asked).tolist(), strict=True))

    def _scores(self, asked: Vector) -> Floats:
        places, says = self.grams.read()
        wanted = asked.places.astype(places.dtype)  # or numpy would copy all places in the other's type
        at = np.minimum(np.searchsorted(places, wanted), len(places) - 1)
        hit = places[at] == wanted
        scores: Floats = np.einsum("i,ij->j", asked.weights[hit], says[at[hit]].astype(np.float32))
        return scores


Questions = Mapping[str, Asked]
"""Topic → what tells its questions apart."""
