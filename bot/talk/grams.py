"""What a text is compared by: hashes of its characters, its words and the concepts that meet in it; no tokenizer.

Latin script gives characters 2 to 5 long inside words; kana and Chinese characters 1 to 3 long, across spaces.
"""

from itertools import pairwise
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from bot.talk.concepts import concept_pairs
from bot.talk.normalise import unaccented

Hashes = NDArray[np.uint32]
Grams = tuple[Hashes, Hashes, Hashes]
"""Characters, words, pairs of concepts: each as often as it occurs."""

_PRIME = np.uint64(0x100000001B3)
_MIX = np.uint64(0x9E3779B97F4A7C15)
_SHIFT = np.uint64(32)
_SPACE = ord(" ")


def letter_grams(text: str) -> Grams:
    """The grams of a normalised text in Latin script; a word with accents also counts as it is written."""
    folded = unaccented(text)
    words = folded.split()
    accented = [] if folded == text else [word for word in text.split() if not word.isascii()]
    said = [*words, *map(" ".join, pairwise(words)), *accented]
    return _characters(f" {folded} ", 2, 5, across=False), _words(said), _hashes(concept_pairs(words))


def asian_grams(text: str) -> Grams:
    """The grams of a normalised text in kana or Chinese characters, with the Latin words in it."""
    latin = [word for word in text.split() if word.isascii()]
    dense = text.replace(" ", "")
    return _characters(dense, 1, 3, across=True), _words(latin), _hashes(concept_pairs(latin, dense))


def _characters(text: str, shortest: int, longest: int, across: bool) -> Hashes:
    codes = np.frombuffer(text.encode("utf-32-le"), dtype=np.uint32).astype(np.uint64)
    spaces = np.cumsum(codes == _SPACE)
    found, rolling = [], codes
    for size in range(1, min(longest, len(codes)) + 1):
        if size > 1:
            rolling = rolling[:-1] * _PRIME + codes[size - 1 :]
        if size < shortest:
            continue
        kept = rolling if across or size < 3 else rolling[spaces[size - 2 : len(codes) - 1] == spaces[: len(rolling)]]
        found.append(((kept + np.uint64(size)) * _MIX) >> _SHIFT)
    return np.concatenate(found).astype(np.uint32) if found else np.empty(0, np.uint32)


def _words(words: list[str]) -> Hashes:
    return _hashes([crc32(word.encode()) for word in words])


def _hashes(numbers: list[int]) -> Hashes:
    return np.array(numbers, np.uint32)
