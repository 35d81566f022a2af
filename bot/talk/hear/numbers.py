"""Whole numbers as people write them: 45, ４５, 1,920, 1.920, 四十五, forty-five, dua puluh, dalawampu't lima."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from bot.talk.hear.worded import spanish
from bot.talk.hear.worded.names import NO_NAME
from bot.talk.match.normalise import LINES_KEPT

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

_VALUES: dict[str, int] = {}
for _first, _words in {
    0: "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen",
    1: "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas",
    2: "dalawa tatlo apat lima anim pito walo siyam sampu labingisa labindalawa labintatlo labingapat "
    "labinlima labinganim labimpito labingwalo labinsiyam",
}.items():
    _VALUES |= {word: _first + i for i, word in enumerate(_words.split())}
for _words in (
    "twenty thirty forty fifty sixty seventy eighty ninety",
    "dalawampu tatlumpu apatnapu limampu animnapu pitumpu walumpu siyamnapu",
):
    _VALUES |= {word: 20 + 10 * i for i, word in enumerate(_words.split())}
_TIMES = {"hundred": 100, "thousand": 1000, "puluh": 10, "ratus": 100, "ribu": 1000, "daan": 100, "libo": 1000}
_TAGALOG_TIMES = {"raan": 100}
_VALUES_WITHIN = {"isa": 1, spanish.UNO: 1, "mười": 10}
"""Words that are numbers only within a longer one, or beside a word for ten."""
_VALUES |= {"seratus": 100, "seribu": 1000, "sandaan": 100, "belas": 10, **spanish.VALUES}

# In Vietnamese the words for 5 and 3 also mean "year" and "father": they count only beside a word for ten or more.
_VIET = {
    "một": 1,
    "mốt": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "tư": 4,
    "năm": 5,
    "lăm": 5,
    "sáu": 6,
    "bảy": 7,
    "tám": 8,
    "chín": 9,
}
_VIET_TIMES = {"mươi": 10, "trăm": 100, "nghìn": 1000, "ngàn": 1000}
_VIET_PLAIN = {"mot": 1, "hai": 2, "ba": 3, "bon": 4, "tu": 4, "lam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9}
"""Without accents, as typed on a phone; "nam" is left out, which is five and year."""
_TIMES_PLAIN = {"muoi": 10, "tram": 100, "nghin": 1000, "ngan": 1000}
_ONES = {**_VIET_PLAIN, **_VIET, **_VALUES, **_VALUES_WITHIN}
_V = "|".join(_VIET)
_VP = "|".join(_VIET_PLAIN)
_VIET_COUNTED = (
    r"(?:hai|ba|bốn|năm|sáu|bảy|tám|chín)(?= (?:bạn|người|thực tập sinh|tts|nhân viên|công nhân|lao động)(?!\w))"
)
"""Right before people also the small words count: "ba bạn"; not "một", which is also "a"."""

_WORD = "|".join(sorted([*_VALUES, *_TIMES], key=len, reverse=True))
_TAGALOG = "isa(?= sa kanila)|isang (?:daan|libo)|(?:apat|anim|siyam) na raan|"
_TAGALOG += "labing-(?:isa|dalawa|tatlo|apat|lima|anim|pito|walo|siyam)"
"""Two words that make one number; "isa" alone is also "a"."""
_TEEN = re.compile("labing-(?=[dtls])")
_NO_WORD = "(?<![第唯统統])(?!一[共样樣般定起直点些切番緒绪度下])"  # 一共, 一番, 第一 are words
_PRONOUNS = ("which", "this", "that", "any", "each", "every", "no")
_NO_PRONOUN = rf"(?:(?!one\b)|{''.join(f'(?<!{word} )' for word in _PRONOUNS)})"
"""Behind these "one" counts nothing: "which one first"."""
_NUMBER = re.compile(
    rf"(?<![a-z\d])(?P<digits>\d+(?:[,.]\d+)*)(?: ?(?P<scale>[万萬千]))?|"
    rf"{_NO_WORD}{NO_NAME}(?P<kanji>[{_KANJI}]+)|"
    rf"\b(?P<viet>(?:(?:{_V}) )?(?:mười|mươi|trăm|nghìn|ngàn)(?: (?:linh |lẻ )?(?:{_V}|mười|mươi|trăm|nghìn|ngàn))*)\b|"
    rf"\b(?P<people>{_VIET_COUNTED})|"
    rf"\b(?P<plain>(?:{_VP}) (?:muoi|tram|nghin|ngan)(?: (?:linh |le )?(?:{_VP}|muoi|tram))*)\b|"
    rf"\b{_NO_PRONOUN}"
    rf"(?P<words>(?:{_TAGALOG}|{spanish.FUSED}|{_WORD})(?:ng)?"
    rf"(?:(?:['’]t ?| at |{spanish.LINK}|[ -](?:and )?)(?:{_TAGALOG}|{spanish.FUSED}|{_WORD}|isa|"
    rf"{spanish.UNO})(?:ng)?)*)\b"
)
_EITHER_TEN = re.compile("[一二三四五六七八][二三四五六七八九][十百千]")
_MOST_DIGITS = 12
_IN_ASCII = {zero + digit: str(digit) for zero in (0x966, 0xE50, 0x1040, 0x17E0) for digit in range(10)}
"""Digits of Nepali, Thai, Burmese and Khmer."""
_SPACED = re.compile(
    r"(?<![\d,./] )(?<![\d,./])([1-9]) (\d{3})(?= ?(?:h|hours?|hrs|jam|giờ|oras|people|staff|employees|人|名)(?!\w))"
)
_GROUPED = re.compile(r"\d{1,3}(?:([,.])\d{3})(?:\1\d{3})*")


@lru_cache(maxsize=LINES_KEPT)
def fold(text: str) -> str:
    """Full-width to half-width, small letters, one space between words, none within "1 000 h"."""
    return _SPACED.sub(r"\1\2", " ".join(unicodedata.normalize("NFKC", text).casefold().translate(_IN_ASCII).split()))


def numbers(text: str) -> tuple[int, ...]:
    """All whole numbers in a line, in order; one with decimals is left out."""
    return tuple(number for number, _ in spans(fold(text)))


def has_number(said: str) -> bool:
    """Whether a folded line has a number, in digits or words; most have none, and what it counts needs no look."""
    return any(map(str.isdecimal, said)) or bool(spans(said))


@lru_cache(maxsize=LINES_KEPT)
def spans(folded: str) -> tuple[tuple[int, tuple[int, int]], ...]:
    """Each whole number of a folded line with the place it stands at."""
    return tuple(_spans(folded))


def _spans(folded: str) -> Iterator[tuple[int, tuple[int, int]]]:
    for match in _NUMBER.finditer(folded):
        if match["digits"]:
            yield from _digits(match)
        else:
            number = (
                _kanji(match["kanji"])
                if match["kanji"]
                else _spoken(match["viet"] or match["people"] or match["plain"] or match["words"])
            )
            if number is not None:
                yield number, match.span()


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
    total, below, digit = 0, 0, None
    for sign in text:
        if sign in _DIGITS:
            digit = _DIGITS[sign]
        elif _PLACES[sign] == 10_000:
            total, below, digit = (below + (digit or 0) or 1) * 10_000, 0, None
        else:
            below, digit = below + (1 if digit is None else digit) * _PLACES[sign], None
    return total + below + (digit or 0)


def _spoken(text: str) -> int:
    """Units add up; a word for ten, hundred or thousand multiplies the unit before it."""
    total, unit = 0, 0
    for word in re.split(r"['’ -]+", _TEEN.sub("labin", spanish.in_tagalog(text)).replace("labing-", "labing")):
        plain = word if word in _VALUES or word in _TIMES else word.removesuffix("ng")
        times = _TIMES.get(plain) or _TAGALOG_TIMES.get(plain) or _VIET_TIMES.get(plain) or _TIMES_PLAIN.get(plain)
        if times == 1000:
            total, unit = (total + unit or 1) * 1000, 0
        elif times:
            total, unit = total + (unit or 1) * times, 0
        else:
            value = _ONES.get(plain, 0)
            total, unit = (total + value, unit) if value >= 100 else (total, unit + value)
    return total + unit
