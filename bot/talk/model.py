"""One script's half of the matcher: how strongly a text points to each label, and how near it is to a phrasing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from bot.talk.grams import Hashes, asian_grams, letter_grams
from bot.talk.vocabulary import Floats, Places, Vocabulary

GRAMS: Mapping[str, Callable[[str], tuple[Hashes, Hashes]]] = {"letters": letter_grams, "asian": asian_grams}


@dataclass(frozen=True, slots=True)
class Model:
    """`weights` (grams x labels, then languages) are whole numbers to be multiplied by `scale`.

    The phrasings are rows of a sparse matrix, those of one label together: row `ends[k - 1]` to `ends[k]` is label k.
    """

    script: str
    vocabulary: Vocabulary
    weights: NDArray[np.int8]
    scale: Floats
    starts: NDArray[np.int32]
    places: NDArray[np.int32]
    values: NDArray[np.float16]
    ends: NDArray[np.int32]

    def vector(self, text: str) -> tuple[Places, Floats]:
        """The sparse vector of a normalised text."""
        return self.vocabulary.vector(*GRAMS[self.script](text))

    def points(self, places: Places, weights: Floats) -> Floats:
        """How strongly the vector points to each label, then to each language of the script."""
        summed: Floats = weights @ self.weights[places].astype(np.float32)
        return summed * self.scale

    def nearest(self, places: Places, weights: Floats, label: int) -> float:
        """Cosine with the nearest phrasing of a label, 0 to 1."""
        first, last = int(self.ends[label - 1]) if label else 0, int(self.ends[label])
        if first == last:
            return 0.0
        asked = np.zeros(len(self.vocabulary), np.float32)
        asked[places] = weights
        begin, end = int(self.starts[first]), int(self.starts[last])
        shared = asked[self.places[begin:end]] * self.values[begin:end]
        return float(np.add.reduceat(shared, self.starts[first:last] - begin).max())
