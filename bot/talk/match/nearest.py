"""Which question of a topic a text asks, and whether that is sure: a small regression over the topic's own phrasings.

A topic has few questions, so what tells them apart is learnt topic by topic (`bot.index.asked`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.talk.match.grams import Hashes
from bot.talk.match.vocabulary import Floats, Vocabulary

LEAD = 0.1
"""By how much the first question must lead to be taken for the one: 85 in 100 are right, each phrasing left out."""
_OTHER_SIDE = 0.15
"""What a question for the other side loses where the line says who speaks."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The questions of a topic from the likeliest on, and whether the first is surely the one asked."""

    questions: tuple[str, ...]
    sure: bool
    score: float


@dataclass(frozen=True, slots=True)
class Asked:
    """The phrasings of one topic in one script as sparse vectors end to end, and what each says for each question.

    `starts`: where each begins in `places` and `weights`; `votes`: phrasings x questions.
    """

    questions: tuple[str, ...]
    votes: Floats
    starts: NDArray[np.int64]
    places: NDArray[np.int32]
    weights: Floats

    def choose(self, vocabulary: Vocabulary, grams: Hashes, against: Sequence[str] = ()) -> Choice:
        """The questions from the likeliest on; those `against` what is known of the speaker are held back."""
        scores = self._near(vocabulary, grams) @ self.votes
        held = {
            name: float(score) - _OTHER_SIDE * (name in against)
            for name, score in zip(self.questions, scores, strict=True)
        }
        order = tuple(sorted(held, key=lambda name: -held[name]))
        first, second = [*(held[name] for name in order), 0.0, 0.0][:2]
        return Choice(order, first - max(second, 0.0) >= LEAD, first)

    def _near(self, vocabulary: Vocabulary, grams: Hashes) -> Floats:
        """The cosine of a text with each phrasing."""
        vector = vocabulary.vector(grams)
        wide = np.zeros(len(vocabulary.grams), np.float32)
        wide[vector.places] = vector.weights
        return np.add.reduceat(wide[self.places] * self.weights, self.starts).astype(np.float32)


Questions = Mapping[str, Asked]
"""Topic → what tells its questions apart."""
