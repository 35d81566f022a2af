"""Misspelt look-up words as they were meant: "quotta 45 peple", "500 releted"; a word that is known is left alone."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from rapidfuzz import fuzz, process

_WORD = re.compile(r"(?<![\w'])[a-z]{5,}(?![\w'])")
_ALIKE = 84  # of 100
_OTHERS = frozenset(
    (
        "employer",
        "employers",
        "employed",
        "employment",
        "workers",
        "working",
        "worked",
        "contract",
        "construct",
        "payroll",
        "relate",
        "relates",
        "requires",
        "require",
        "requirement",
        "requirements",
        "career",
        "careers",
    )
)
"""Near in letters and other in meaning."""


@dataclass(frozen=True, slots=True)
class Mending:
    """`words` are mended to, `known` ones never touched."""

    words: tuple[str, ...]
    known: frozenset[str] = field(repr=False)

    def mend(self, folded: str) -> str:
        return _WORD.sub(lambda match: _nearest(match[0], self.words, self.known), folded)


def of(words: Iterable[str], known: Iterable[str]) -> Mending:
    """Mending to the Latin words of some length among these."""
    latin = tuple(sorted({word for word in words if _WORD.fullmatch(word)}))
    return Mending(latin, frozenset(known) | frozenset(latin) | _OTHERS)


@lru_cache(maxsize=4096)
def _nearest(word: str, words: tuple[str, ...], known: frozenset[str]) -> str:
    if word in known:
        return word
    found = process.extractOne(word, words, scorer=fuzz.ratio, processor=None, score_cutoff=_ALIKE)
    return found[0] if found and found[0][0] == word[0] else word
