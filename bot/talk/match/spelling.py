"""An unknown word read as the nearest known one, so that a slip of the finger does not cost the answer.

Only longer words, only where very few letters differ and the first is right: most unknown words are names.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from rapidfuzz import process
from rapidfuzz.distance import OSA

_LEAST = 5  # letters
_ALIKE = 0.8


@dataclass(frozen=True, slots=True)
class Spelling:
    """`known` are the long words of the phrasings; `common` those to mend others by, by first letter."""

    known: frozenset[str]
    common: Mapping[str, Sequence[str]]

    def mended(self, text: str) -> str:
        """A normalised text with each unknown word of letters put as the nearest known one, where one is near."""
        words = text.split()
        if all(map(self._right, words)):
            return text
        return " ".join(word if self._right(word) else self._nearest(word) for word in words)

    def _right(self, word: str) -> bool:
        return len(word) < _LEAST or word in self.known or not word.isascii()

    def _nearest(self, word: str) -> str:
        near = process.extractOne(
            word, self.common.get(word[0], ()), scorer=OSA.normalized_similarity, score_cutoff=_ALIKE, processor=None
        )
        return near[0] if near else word


def spelling(known: Iterable[str], common: Iterable[str]) -> Spelling:
    """A spelling of the long words of plain letters among these."""
    grouped = groupby(sorted(filter(_long, common)), key=lambda word: word[0])
    return Spelling(frozenset(filter(_long, known)), {letter: tuple(group) for letter, group in grouped})


def _long(word: str) -> bool:
    return len(word) >= _LEAST and word.isascii() and word.isalpha()
