"""Whole numbers as people write them: 45, 45, 1,920, 1.920, 四十五, forty-five, 約45名."""

import re
import unicodedata
from collections.abc import Iterator

_DIGITS = {"〇": 0, "零": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "两": 2}
_PLACES = {"十": 10, "百": 100, "千": 1000}
_KANJI = "".join([*_DIGITS, *_PLACES, "万"])
_ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
_ONES += "seventeen eighteen nineteen".split()
_TENS = {word: 20 + 10 * i for i, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split())}
_UNITS = {word: n for n, word in enumerate(_ONES)} | _TENS
_WORD = "|".join(sorted(_UNITS, key=len, reverse=True))

_NUMBER = re.compile(
    rf"(?P<digits>\d{{1,3}}(?:[,.]\d{{3}})+(?![\d])|\d+(?:[.]\d+)?)|(?P<kanji>[{_KANJI}]+)|"
    rf"\b(?P<words>(?:{_WORD})(?:[ -](?:and )?(?:{_WORD}|hundred))*)\b"
)


def fold(text: str) -> str:
    """Full-width to half-width, small letters, one space between words."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def numbers(text: str) -> tuple[int, ...]:
    """All whole numbers in a line, in order; one with decimals is left out."""
    return tuple(number for number, _ in spans(fold(text)))


def spans(folded: str) -> Iterator[tuple[int, tuple[int, int]]]:
    """Each whole number of a folded line with the place it stands at."""
    for match in _NUMBER.finditer(folded):
        number = _read(match)
        if number is not None:
            yield number, match.span()


def _read(match: re.Match[str]) -> int | None:
    if digits := match["digits"]:
        grouped = re.fullmatch(r"\d{1,3}(?:[,.]\d{3})+", digits)
        return int(re.sub("[,.]", "", digits)) if grouped or digits.isdigit() else None
    if kanji := match["kanji"]:
        return _kanji(kanji)
    return _english(match["words"])


def _kanji(text: str) -> int | None:
    head, ten_thousand, tail = text.rpartition("万")
    if ten_thousand:
        upper, lower = _kanji(head or "一"), _kanji(tail) if tail else 0
        return None if upper is None or lower is None else upper * 10_000 + lower
    if not set(text) & set(_PLACES):
        return int("".join(str(_DIGITS[sign]) for sign in text))
    total, digit = 0, None
    for sign in text:
        if sign in _DIGITS:
            digit = _DIGITS[sign]
        else:
            total, digit = total + (1 if digit is None else digit) * _PLACES[sign], None
    return total + (digit or 0)


def _english(text: str) -> int:
    total = 0
    for word in re.split(r"[ -]+", text):
        if word == "hundred":
            total *= 100
        elif word != "and":
            total += _UNITS[word]
    return total
