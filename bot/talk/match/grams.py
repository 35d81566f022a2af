"""What a text is compared by: hashes of its characters, its words and the concepts that meet in it; no tokenizer.

Latin script gives characters 2 to 5 long inside words; kana and Chinese characters 1 to 3 long, across spaces; Thai,
Burmese, Khmer and Nepali 2 to 5 long, across spaces too, since three of them write none between words.
"""

from collections.abc import Sequence
from itertools import pairwise
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from bot.talk.match.concepts import concept_pairs
from bot.talk.match.normalise import unaccented

Hashes = NDArray[np.uint64]
"""Grams as often as they occur: 32 bits of hash, above them the kind (0 characters, 1 words, 2 pairs of concepts)."""

KINDS = 3
_WORDS, _PAIRS = np.uint64(1 << 32), np.uint64(2 << 32)
_PRIME = np.uint64(0x100000001B3)
_MIX = np.uint64(0x9E3779B97F4A7C15)
_SHIFT = np.uint64(32)
_SPACE = ord(" ")


def letter_grams(text: str) -> Hashes:
    """The grams of a normalised text in Latin script; a word with accents also counts as it is written."""
    folded = unaccented(text)
    words = folded.split()
    accented = [] if folded == text else [word for word in text.split() if not word.isascii()]
    said = [*words, *map(" ".join, pairwise(words)), *accented]
    return _all(_characters(f" {folded} ", 2, 5, across=False), said, concept_pairs(words))


def asian_grams(text: str) -> Hashes:
    """The grams of a normalised text in kana or Chinese characters, with the Latin words in it."""
    latin = [word for word in text.split() if word.isascii()]
    dense = text.replace(" ", "")
    return _all(_characters(dense, 1, 3, across=True), latin, concept_pairs(latin, dense))


def brahmic_grams(text: str) -> Hashes:
    """The grams of a normalised text in Thai, Burmese, Khmer or Devanagari letters, with the Latin words in it."""
    latin = [word for word in text.split() if word.isascii()]
    return _all(_characters(text.replace(" ", ""), 2, 5, across=True), text.split(), concept_pairs(latin))


def _all(characters: list[Hashes], words: Sequence[str], pairs: Sequence[int]) -> Hashes:
    hashed = np.array([crc32(word.encode()) for word in words], np.uint64)
    return np.concatenate((*characters, hashed | _WORDS, np.array(pairs, np.uint64) | _PAIRS))


def _characters(text: str, shortest: int, longest: int, across: bool) -> list[Hashes]:
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
    return found
