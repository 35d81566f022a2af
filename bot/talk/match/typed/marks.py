"""Vietnamese typed without its marks, as many phones write it: "luong bao nhieu" is lương bao nhiêu.

Of the ways a syllable is written the likeliest row is taken, by how often the knowledge has one behind another.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from bot.talk.match.normalise import unaccented

LANG = "vi"
_UNSEEN = 20.0
"""Pairs never seen are as likely as so many seen ones shared out by how common the second syllable is."""


Rows = Mapping[str, tuple[float, tuple[str, ...]]]
"""How a text may be written up to a word, by that word: how likely, and all words."""


@dataclass(frozen=True, slots=True)
class Marks:
    """`written`: a syllable without marks → the ways it is written, with how often, of `every` syllable.

    `pairs`: hashes of two that stand one behind the other, in order; `seen`: how often.
    """

    written: Mapping[str, Mapping[str, int]]
    pairs: NDArray[np.uint64]
    seen: NDArray[np.uint16]
    every: int

    def restored(self, text: str) -> str:
        """A normalised text with its marks; a word that has some, or that nobody knows, stays as it is."""
        rows = [self._ways(word) for word in text.split()]
        likeliest: Rows = {"": (0.0, ())}
        for row in rows:
            likeliest = self._longer(likeliest, row)
        return " ".join(max(likeliest.values())[1])

    def _longer(self, before: Rows, row: Mapping[str, int]) -> Rows:
        """The likeliest row of words that ends in each way to write the next one."""
        found = iter(self._seen([pair_of(first, second) for second in row for first in before]))
        return {
            second: max(
                (score + self._likely(next(found), self._count(first), count), (*words, second))
                for first, (score, words) in before.items()
            )
            for second, count in row.items()
        }

    def _ways(self, word: str) -> Mapping[str, int]:
        return self.written.get(word, {word: 1}) if word.isascii() else {word: self._count(word)}

    def _count(self, word: str) -> int:
        return self.written.get(unaccented(word), {}).get(word, 0)

    def _likely(self, pair: int, first: int, second: int) -> float:
        return log((pair + _UNSEEN * (second + 0.1) / self.every) / (first + _UNSEEN))

    def _seen(self, pairs: Sequence[int]) -> list[int]:
        wanted = np.array(pairs, np.uint64)
        at = np.minimum(np.searchsorted(self.pairs, wanted), len(self.pairs) - 1)
        found: list[int] = np.where(self.pairs[at] == wanted, self.seen[at], 0).tolist()
        return found


def written(words: Mapping[str, int]) -> Mapping[str, Mapping[str, int]]:
    """Syllables by what is left of them without marks."""
    ways: dict[str, dict[str, int]] = defaultdict(dict)
    for word, count in words.items():
        ways[unaccented(word)][word] = count
    return dict(ways)


def pair_of(first: str, second: str) -> int:
    """A hash of two syllables, one behind the other."""
    return crc32(first.encode()) << 32 | crc32(second.encode())
