"""Misspelt look-up words as they were meant: "quotta 45 peple", "500 releted"; a word that is known is left alone."""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from rapidfuzz import fuzz, process

from bot.talk.match.normalise import LINES_KEPT

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


Mend = Callable[[str], str]


def of(words: Iterable[str], known: Iterable[str]) -> Mend:
    """Puts each misspelt Latin word of a folded line as the nearest of `words`; `known` ones are never touched."""
    meant = tuple(sorted({word for word in words if _WORD.fullmatch(word)}))
    right = frozenset(known) | frozenset(meant) | _OTHERS

    @lru_cache(maxsize=LINES_KEPT)
    def mended(folded: str) -> str:
        return _WORD.sub(lambda match: match[0] if match[0] in right else _nearest(match[0], meant), folded)

    return mended


def _nearest(word: str, words: Sequence[str]) -> str:
    found = process.extractOne(word, words, scorer=fuzz.ratio, processor=None, score_cutoff=_ALIKE)
    return found[0] if found and found[0][0] == word[0] else word
