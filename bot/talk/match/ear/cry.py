"""How near a text comes to a call for help of whatever kind, by grams of its own: those of questions and of calls.

A line between two kinds is half as near to either and yet surely a call (`bot.talk.match.ear.calls`), so this was
learnt of all kinds at once (`bot.index.cries`).
"""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.talk.match.grams import Hashes
from bot.talk.match.language import BRAHMIC
from bot.talk.match.vocabulary import SHARES, Floats, Vocabulary

HEARD: Mapping[str, tuple[str, ...]] = {
    "letters": ("en", "vi", "id", "tl", "ne"),
    "asian": ("ja", "zh"),
    "brahmic": BRAHMIC,
}
"""Who is heard, by script."""
SHARES_OF: Mapping[str, tuple[float, ...]] = {"letters": SHARES, "asian": SHARES, "brahmic": (1.0, 0.5, 0.4)}
"""Where few words are parted by spaces one of them says less; found by cross-validation."""
_SPOKEN = 0.5


@dataclass(frozen=True, slots=True)
class Cry:
    """One script's half. `weights` (grams x call, language) stand in the order of the vocabulary's grams, unrounded.

    Its language is asked here again: of calls in Latin letters every eighth shows none to who knows questions only.
    """

    vocabulary: Vocabulary
    weights: Floats

    def near(self, found: Hashes) -> float:
        """1 is what was learnt as a call, 0 a question or in no language heard; `found` are a text's grams."""
        vector = self.vocabulary.vector(found)
        call, spoken = vector.weights @ self.weights[vector.places]
        return float(call) if spoken >= _SPOKEN else 0.0
