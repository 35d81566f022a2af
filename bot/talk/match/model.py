"""One script's half of the matcher: how much a text points to each label, to each language, and to being covered."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from bot.talk.match.grams import Hashes, asian_grams, brahmic_grams, letter_grams
from bot.talk.match.spelling import Spelling
from bot.talk.match.vocabulary import Floats, Vector, Vocabulary

_MOST, _ZERO = 7, 8  # four bits hold 1 to 15 for -7 to 7

GRAMS: Mapping[str, Callable[[str], Hashes]] = {
    "letters": letter_grams,
    "asian": asian_grams,
    "brahmic": brahmic_grams,
}


class Weights(Protocol):
    """Packed rows, in memory or in a file."""

    def take(self, rows: NDArray[np.int32]) -> NDArray[np.uint8]:
        """The rows asked for, in their order."""


@dataclass(frozen=True, slots=True)
class InMemory:
    """Rows in memory."""

    all: NDArray[np.uint8]

    def take(self, rows: NDArray[np.int32]) -> NDArray[np.uint8]:
        """The rows asked for, in their order."""
        return self.all[rows]


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
    """`weights` (grams x labels, languages, covered) are whole numbers from -7 to 7, two in a byte, with a scale a row.

    Their rows stand from the commonest gram to the rarest, since they are read from a file: what most questions need
    lies together at its beginning. `rows` says where the row of each gram of the vocabulary is.
    """

    script: str
    langs: tuple[str, ...]
    vocabulary: Vocabulary
    rows: NDArray[np.int32]
    weights: Weights
    scale: Floats
    columns: int
    spelling: Spelling

    def vector(self, text: str) -> Vector:
        """A normalised text, slips of the finger mended."""
        return self.vocabulary.vector(self.grams(text))

    def grams(self, text: str) -> Hashes:
        """The grams of a normalised text, slips of the finger mended."""
        return GRAMS[self.script](self.spelling.mended(text))

    def points(self, vector: Vector) -> Points:
        """What a text points to."""
        said = summed(vector, self.rows[vector.places], self.weights, self.scale, self.columns)
        labels = len(said) - len(self.langs) - 1
        return Points(said[:labels], said[labels:-1], float(said[-1]), vector.familiar, len(vector.places))


def summed(vector: Vector, rows: NDArray[np.int32], weights: Weights, scale: Floats, columns: int) -> Floats:
    """What the grams of a text say together, a number for each column; `rows` are their places in `weights`."""
    # Not a matrix product: on a busy machine its threads cost more than they save.
    both: Floats = np.einsum("i,ij->j", vector.weights * scale[rows], unpacked(weights.take(rows)))
    return both[:columns]


def packed(weights: Floats) -> tuple[NDArray[np.uint8], Floats]:
    """Rows of numbers as four bits each with what to multiply a row by: an eighth of the memory, the same ranking."""
    scale = (np.abs(weights).max(1) / _MOST).astype(np.float32)
    small = np.rint(weights / np.maximum(scale, 1e-12)[:, None]).astype(np.int8) + _ZERO
    even = np.pad(small, ((0, 0), (0, small.shape[1] % 2)), constant_values=_ZERO).astype(np.uint8)
    return (even[:, 0::2] | (even[:, 1::2] << 4)).astype(np.uint8), scale


def unpacked(rows: NDArray[np.uint8]) -> Floats:
    """The whole numbers of packed rows, from -7 to 7."""
    both = np.empty((rows.shape[0], rows.shape[1] * 2), np.float32)
    both[:, 0::2], both[:, 1::2] = rows & 15, rows >> 4
    return both - _ZERO
