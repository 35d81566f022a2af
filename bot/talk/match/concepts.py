"""What a text speaks of, whatever word or language it takes: `knowledge/concepts.toml` says which words mean the same.

One concept says little; which two meet ("wage" and "keep back") tells most topics apart, also in a language with few
phrasings. So what counts is pairs.
"""

import tomllib
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import combinations
from zlib import crc32

_LONGEST = 3  # words in a row that name a concept


@dataclass(frozen=True, slots=True)
class _Words:
    """Concepts (by number) of each Latin word or run of words, and of each piece of Japanese or Chinese."""

    latin: Mapping[str, frozenset[int]]
    asian: Mapping[str, frozenset[int]]


def concept_pairs(words: list[str], text: str = "") -> list[int]:
    """Hashes of all pairs of concepts named by unaccented Latin `words` and, where given, by Asian `text`."""
    known = _known()
    runs = (" ".join(words[start : start + size]) for size in range(1, _LONGEST + 1) for start in range(len(words)))
    found = [known.latin[run] for run in runs if run in known.latin]
    found += [known.asian[piece] for piece in known.asian if piece in text] if text else []
    return [crc32(b"%d+%d" % pair) for pair in combinations(sorted(frozenset().union(*found)), 2)]


@cache
def _known() -> _Words:
    concepts = tomllib.loads(files("knowledge").joinpath("concepts.toml").read_text("utf-8"))
    latin, asian = defaultdict(set), defaultdict(set)
    for number, concept in enumerate(concepts.values()):
        for word in concept["words"]:
            latin[word].add(number)
        for piece in concept["asian"]:
            asian[piece].add(number)
    return _Words(*({word: frozenset(numbers) for word, numbers in each.items()} for each in (latin, asian)))
