"""Which question of a topic a text asks, and whether that is sure: a small regression over the topic's own phrasings.

A topic has few questions, so what tells them apart is learnt topic by topic (`bot.index.asked`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from bot.talk.match.vocabulary import Floats, Vector

LEAD = 0.1
"""By how much the first question must lead to be taken for the one: 85 in 100 are right, each phrasing left out."""
_OTHER_SIDE = 0.15
"""What a question for the other side loses where the line says who speaks."""
NOBODY: Mapping[str, float] = {}
"""No second opinion."""

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
class Choice:
    """The questions of a topic from the likeliest on, and whether the first is surely the one asked."""

    questions: tuple[str, ...]
    sure: bool
    score: float


@dataclass(frozen=True, slots=True)
class Asked:
    """The questions of one topic as they are asked in one script."""

    questions: tuple[str, ...]
    grams: Grams

    def choose(self, asked: Vector, against: Sequence[str] = (), more: Mapping[str, float] = NOBODY) -> Choice:
        """The questions from the likeliest on; those `against` what is known of the speaker are held back.

        `more` has the points of a second opinion, by question.
        """
        held = {
            name: float(score) + more.get(name, 0.0) - _OTHER_SIDE * (name in against)
            for name, score in zip(self.questions, self._scores(asked), strict=True)
        }
        order = tuple(sorted(held, key=lambda name: -held[name]))
        first, second = [*(held[name] for name in order), 0.0, 0.0][:2]
        return Choice(order, first - max(second, 0.0) >= LEAD, first)

    def _scores(self, asked: Vector) -> Floats:
        places, says = self.grams.read()
        at = np.minimum(np.searchsorted(places, asked.places), len(places) - 1)
        hit = places[at] == asked.places
        scores: Floats = np.einsum("i,ij->j", asked.weights[hit], says[at[hit]].astype(np.float32))
        return scores


Questions = Mapping[str, Asked]
"""Topic → what tells its questions apart."""
