"""Learns how Vietnamese is written from its phrasings and answers (`bot.talk.match.typed.marks`)."""

from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

import numpy as np

from bot.index.phrasings import Phrasing
from bot.talk.match.typed.marks import LANG, Marks, pair_of, written

_MARKED = 0.4  # of the words of a line: under that it was itself typed without marks
_MOST = 2**16 - 1


def learnt(phrasings: Iterable[Phrasing]) -> Marks:
    """Marks as they stand in normalised Vietnamese lines."""
    lines = [said for each in phrasings if each.lang == LANG and _marked(said := each.text.split())]
    words = Counter(word for line in lines for word in line)
    pairs = Counter(pair_of(*pair) for line in lines for pair in pairwise(line))
    known = sorted(pairs)
    seen = np.array([min(pairs[pair], _MOST) for pair in known], np.uint16)
    return Marks(written(words), np.array(known, np.uint64), seen, words.total())


def _marked(words: list[str]) -> bool:
    return len(words) > 1 and sum(not word.isascii() for word in words) >= _MARKED * len(words)
