"""Nepali as it is written without a Nepali keyboard: in two spellings, since nobody was ever taught one.

One writes sounds in full (bhanchha), the other as short as a phone allows (vanxa).
"""

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import zip_longest

from bot.index.phrasings import Phrasing

_CONSONANTS = dict(
    zip(
        "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह",
        "k kh g gh ng ch chh j jh n t th d dh n t th d dh n p ph b bh m y r l w s s s h".split(),
        strict=True,
    )
)
_VOWELS = dict(zip("अआइईउऊऋएऐओऔ", "a a i i u u ri e ai o au".split(), strict=True))
_SIGNS = dict(zip("ािीुूृेैोौ", "a i i u u ri e ai o au".split(), strict=True))
_DIGITS = {chr(0x966 + digit): str(digit) for digit in range(10)}
_OTHERS = {**_VOWELS, **_SIGNS, **_DIGITS, "ं": "n"}
_SILENT = re.compile("[ँ़ः\u200c\u200d]")
_GLIDE = re.compile("(?<=[^ ])ए")  # "aye", "vayeko"
_NO_VOWEL = {*_SIGNS, "्"}
_ENDING = re.compile("(?<=[^ ]{2})(?<![एे])(लाई|बाट|सँग|संग|ले|को|मा)(?= |$)")
"""Endings that stand by themselves in Latin letters: "sahu le malai"; not the one of a participle, "gareko"."""
_SPOKEN = re.compile("(^बाट|छ|्[नछदर]|[ैेएिइ]न)$")
"""Ends whose last vowel is heard: lagchha, marna, chaina; not so "kam", "ghar"."""
_SPELLINGS = (
    (("chh", "ch"), ("w", "v")),
    (("chh", "x"), ("bh", "v"), ("w", "b")),
)


def respelt(phrasings: Iterable[Phrasing]) -> list[Phrasing]:
    """Nepali phrasings in Devanagari as they are written in Latin letters."""
    return [
        replace(each, text=text)
        for each in phrasings
        if each.lang == "ne" and not each.text.isascii()
        for text in romanised(each.text)
    ]


def romanised(text: str) -> tuple[str, ...]:
    """A line in Latin letters, in each of the spellings."""
    plain = _ENDING.sub(r" \1", _GLIDE.sub("ये", _SILENT.sub("", text)))
    full = " ".join(map(_word, plain.split()))
    return tuple(dict.fromkeys(_in_spelling(full, changes) for changes in _SPELLINGS))


def _in_spelling(full: str, changes: tuple[tuple[str, str], ...]) -> str:
    for old, new in changes:
        full = full.replace(old, new)
    return full


def _word(word: str) -> str:
    letters = "".join(_letter(*pair) for pair in zip_longest(word, word[1:], fillvalue=""))
    silent = len(word) > 1 and word[-1] in _CONSONANTS and not _SPOKEN.search(word)
    return letters.removesuffix("a") if silent else letters


def _letter(letter: str, following: str) -> str:
    """A letter with the vowel that is heard behind it where no other one is written."""
    if consonant := _CONSONANTS.get(letter):
        return consonant if following in _NO_VOWEL else consonant + "a"
    return "" if letter == "्" else _OTHERS.get(letter, letter)
