"""One script's half of the matcher: how much a text points to each label, to each language, and to being covered."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.talk.grams import Hashes, asian_grams, letter_grams
from bot.talk.spelling import Spelling
from bot.talk.vocabulary import Floats, Vocabulary

GRAMS: Mapping[str, Callable[[str], Hashes]] = {"letters": letter_grams, "asian": asian_grams}


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
    """`weights` (grams x labels, languages, covered) are whole numbers to be multiplied by `scale`.

    Their rows stand from the commonest gram to the rarest, since they are read from a file: what most questions need
    lies together. `rows` says where the row of each gram of the vocabulary is.
    """

    script: str
    langs: tuple[str, ...]
    vocabulary: Vocabulary
    rows: NDArray[np.int32]
    weights: NDArray[np.int8]
    scale: Floats
    spelling: Spelling

    def points(self, text: str) -> Points:
        """What a normalised text points to, slips of the finger mended."""
        vector = self.vocabulary.vector(GRAMS[self.script](self.spelling.mended(text)))
        rows = self.weights[self.rows[vector.places]].astype(np.float32)
        # Not a matrix product: on a busy machine its threads cost more than they save.
        summed = np.einsum("i,ij->j", vector.weights, rows) * self.scale
        labels = len(summed) - len(self.langs) - 1
        return Points(summed[:labels], summed[labels:-1], float(summed[-1]), vector.familiar, len(vector.places))
