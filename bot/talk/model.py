"""One script's half of the matcher: how much a text points to each label, to each language, and to being covered."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.talk.grams import Grams, asian_grams, letter_grams
from bot.talk.vocabulary import Floats, Vocabulary

GRAMS: Mapping[str, Callable[[str], Grams]] = {"letters": letter_grams, "asian": asian_grams}


@dataclass(frozen=True, slots=True)
class Points:
    """Scores of the labels in their order, of the script's languages, and of being covered by any topic.

    `familiar` is the share of words seen before, `grams` the number of grams known.
    """

    labels: Floats
    langs: Floats
    covered: float
    familiar: float
    grams: int


@dataclass(frozen=True, slots=True)
class Model:
    """`weights` (grams x labels, languages, covered) are whole numbers to be multiplied by `scale`."""

    script: str
    langs: tuple[str, ...]
    vocabulary: Vocabulary
    weights: NDArray[np.int8]
    scale: Floats

    def points(self, text: str) -> Points:
        """What a normalised text points to."""
        grams = GRAMS[self.script](text)
        places, shares = self.vocabulary.vector(grams)
        summed = (shares @ self.weights[places].astype(np.float32)) * self.scale
        labels = len(summed) - len(self.langs) - 1
        familiar = self.vocabulary.familiar(grams)
        return Points(summed[:labels], summed[labels:-1], float(summed[-1]), familiar, len(places))
