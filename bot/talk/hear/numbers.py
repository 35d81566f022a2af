"""Whole numbers as people write them: 45, ４５, 1,920, 1.920, 四十五, forty-five, dua puluh, dalawampu't lima."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

from bot.talk.hear.worded import spanish, spoken, vietnamese
from bot.talk.hear.worded.fractions import SHARE, shares
from bot.talk.hear.worded.names import NO_NAME
from bot.talk.match.normalise import LINES_KEPT
from bot.talk.match.one_pass import OnePass

_DIGITS = {
    "〇": 0,
    "零": 0,
    "一": 1,
    "二": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
    "两": 2,
    "兩": 2,
}
_PLACES = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "萬": 10_000}
_KANJI = "".join([*_DIGITS, *_PLACES])

_WORD = "|".join(sorted({*spoken.VALUES, *spoken.TIMES} - {*spoken.WITHIN}, key=len, reverse=True))
_TAGALOG = "isa(?= sa kanila)|isang (?:daan|libo)|(?:apat|anim|siyam) na raan|"
_TAGALOG += "labing-(?:isa|dalawa|tatlo|apat|lima|anim|pito|walo|siyam)"
"""Two words that make one number; "isa" alone is also "a"."""
_NO_WORD = "(?<![第唯统統])(?!一(?:[共样樣般定起直点些切番緒绪度下旦律致向]|人親方))"  # 一共, 一番, 第一 are words
_PRONOUNS = ("which", "this", "that", "any", "each", "every", "no")
_NO_PRONOUN = rf"(?:(?!one\b)|{''.join(f'(?<!{word} )' for word in _PRONOUNS)})"
"""Behind these "one" counts nothing: "which one first"."""
_NUMBER = re.compile(
    rf"(?<![a-z\d])(?:(?P<mixed>\d+[百千万萬](?:\d+[百千万萬])+)|"
    rf"(?P<digits>\d+(?:[,.]\d+)*)(?: ?(?P<scale>[万萬千百]))?)|"
    rf"{_NO_WORD}{NO_NAME}(?P<kanji>[{_KANJI}]+)|"
    rf"\b(?P<viet>{vietnamese.ACCENTED}|{vietnamese.BEFORE_PEOPLE}|{vietnamese.PLAIN})\b|"
    rf"\b{_NO_PRONOUN}"
    rf"(?P<words>(?:{_TAGALOG}|{spanish.FUSED}|{_WORD})(?:ng)?"
    rf"(?:(?:['’]t ?| at |{spanish.LINK}|[ -](?:and )?)(?:{_TAGALOG}|{spanish.FUSED}|{_WORD}|isa|"
    rf"{spanish.UNO})(?:ng)?)*)\b"
)
_DIGIT, _IN_WORDS = re.compile(r"\d"), OnePass([_NUMBER.pattern, SHARE.pattern], edges=False)
_EITHER_TEN = re.compile("[一二三四五六七八九][一二三四五六七八九]")
"""Two digits in a row beside a place: 四五十 and 十五六 are two numbers."""
_CUT_SHORT = re.compile("一([百千])([二三四五六七八九])$")
"""In Chinese a digit alone counts the next place: 一百五 is 150; in Japanese no 一 stands there."""
_MOST_DIGITS = 12
_IN_ASCII = {zero + digit: str(digit) for zero in (0x966, 0xE50, 0x1040, 0x17E0) for digit in range(10)}
"""Digits of Nepali, Thai, Burmese and Khmer."""
_SPACED = re.compile(
    r"([1-9])(?<![\d,./] .)(?<![\d,./].) (\d{3})(?= ?(?:h|hours?|hrs|jam|giờ|oras|people|staff|employees|人|名)(?!\w))"
)
_GROUPED = re.compile(r"\d{1,3}(?:([,.])\d{3})(?:\1\d{3})*")


@lru_cache(maxsize=LINES_KEPT)
def fold(text: str) -> str:
    """Full-width to half-width, small letters, one space between words, none within "1 000 h"."""
    return _SPACED.sub(r"\1\2", " ".join(unicodedata.normalize("NFKC", text).casefold().translate(_IN_ASCII).split()))


def numbers(text: str) -> tuple[int, ...]:
    """All whole numbers in a line, in order; one with decimals is left out."""
    return tuple(number for number, _ in spans(fold(text)))


def unread(folded: str) -> tuple[int, int] | None:
    """Where words for numbers stand in a folded line that make no number together: "dua lima", "two fifty"."""
    worded = (match for match in _NUMBER.finditer(folded) if match["words"] or match["viet"])
    return next((match.span() for match in worded if " " in match[0] and not _read(match)), None)


def has_number(said: str) -> bool:
    """Whether a folded line has digits or words for numbers or shares; most have none, and need no look."""
    return _maybe(said) and (_DIGIT.search(said) or _NUMBER.search(said) or shares(said)) not in (None, ())


@lru_cache(maxsize=LINES_KEPT)
def _maybe(said: str) -> bool:
    """A look at all digits and words at once."""
    return _DIGIT.search(said) is not None or _IN_WORDS.maybe(said)


@lru_cache(maxsize=LINES_KEPT)
def spans(folded: str) -> tuple[tuple[int, tuple[int, int]], ...]:
    """Each whole number of a folded line with the place it stands at."""
    return tuple(_spans(folded)) if _maybe(folded) else ()


def without_numbers(folded: str) -> str:
    """The line with a space in place of each whole number."""
    for _, (start, end) in reversed(spans(folded)):
        folded = f"{folded[:start]} {folded[end:]}"
    return folded


def _spans(folded: str) -> Iterator[tuple[int, tuple[int, int]]]:
    for match in _NUMBER.finditer(folded):
        yield from _digits(match) if match["digits"] else _read(match)


def _read(match: re.Match[str]) -> Sequence[tuple[int, tuple[int, int]]]:
    """The numbers of a run of words or of Chinese numerals."""
    if match["words"]:
        found = spoken.whole_numbers(match["words"])
        return [(number, (match.start() + start, match.start() + end)) for number, (start, end) in found]
    one = vietnamese.value(match["viet"]) if match["viet"] else _numerals(match)
    return [] if one is None else [(one, match.span())]


def _numerals(match: re.Match[str]) -> int | None:
    return _kanji(match["kanji"]) if match["kanji"] else _mixed(match["mixed"])


def _mixed(text: str) -> int | None:
    """1千5百, 1万2千: each part below the place before it."""
    said = [(int(digits), _PLACES[place]) for digits, place in re.findall(r"(\d+)(\D)", text)]
    parts = [many * place for many, place in said]
    falls = all(part < place for part, (_, place) in zip(parts[1:], said, strict=False))
    return sum(parts) if falls else None


def _digits(match: re.Match[str]) -> Iterator[tuple[int, tuple[int, int]]]:
    """One number, thousands grouped or not; several, where commas part a list; none, where it can be no count."""
    digits, times = match["digits"], _PLACES.get(match["scale"] or "", 1)
    if max(map(len, re.split("[,.]", digits))) > _MOST_DIGITS:
        return
    if digits.isdigit() or _one_number(digits):
        yield int(re.sub("[,.]", "", digits)) * times, match.span()
    elif "," in digits and "." not in digits and (digits.count(",") > 1 or len(digits.split(",")[1]) > 2):
        for part in re.finditer(r"\d+", digits):
            yield int(part[0]), (match.start() + part.start(), match.start() + part.end())


def _one_number(digits: str) -> bool:
    """1,920 and 1,500,000 are one number; 900,600,300 is a list, since nobody here counts in hundreds of millions."""
    if not _GROUPED.fullmatch(digits) or digits.startswith("0"):
        return False
    return len(digits) < 8 or digits.endswith("000") or digits[3] not in ",."


def _kanji(text: str) -> int | None:
    """四十五, 千二百, 一万二千; without places, digit by digit (二〇二七). 四五人 and 四五十人 are two: none."""
    if not set(text) & set(_PLACES):
        digits = [_DIGITS[sign] for sign in text]
        return None if len(digits) == 2 and digits[1] == digits[0] + 1 else int("".join(map(str, digits)))
    if _EITHER_TEN.search(text):
        return None
    text = _CUT_SHORT.sub(_written_out, text)
    total, below, digit = 0, 0, None
    for sign in text:
        if sign in _DIGITS:
            digit = _DIGITS[sign]
        elif _PLACES[sign] == 10_000:
            total, below, digit = (below + (digit or 0) or 1) * 10_000, 0, None
        else:
            below, digit = below + (1 if digit is None else digit) * _PLACES[sign], None
    return total + below + (digit or 0)


def _written_out(match: re.Match[str]) -> str:
    return f"一{match[1]}{match[2]}{'十' if match[1] == '百' else '百'}"
