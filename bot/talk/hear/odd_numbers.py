"""Numbers nobody can count people or hours with: below zero, with decimals, in powers, or two where one is meant."""

import re
from dataclasses import dataclass
from enum import StrEnum

_SIGN = r"(?:(?<![a-z\d.,/)\]-])[-−–]|\b(?:minus|negative|âm|negatif) |(?:負の?|负|マイナス) ?)"
_RANGE_SIGN = (
    r"(?: ?[-~〜～–−] ?| ?(?:to|or|đến|den|tới|hoặc|hay|sampai|hingga|s/d|atau|至|到|或|から|か|hanggang|o) ?)"
)
_COUNTER = r"(?:[人名位个個]|nin|mei|people|persons?|orang|người|nguoi)?"
_POWER = re.compile(r"(?<![a-z\d.])\d+(?:\.\d+)?e[+-]?\d+(?!\w)")
_NEGATIVE = re.compile(
    rf"{_SIGN}(?:\d[\d.,]*|[一二三四五六七八九十百]+|(?:one|two|three|four|five|six|seven|eight|nine|ten)\b)"
)
_DECIMAL = re.compile(r"(?<![a-z\d.,/-])\d+[.,]\d{1,2}(?![\d.,]|\.\d)(?! ?(?:%|percent|割|m²|㎡|畳))")
_BETWEEN = re.compile(
    r"(?:between|antara|giữa|nasa pagitan ng) (?P<low>\d{1,4}) ?(?:and|dan|và|at|hingga|-) ?(?P<high>\d{1,4})"
)
_RANGE = re.compile(
    rf"(?<![a-z\d/.-])(?P<low>\d{{1,4}}) ?{_COUNTER}{_RANGE_SIGN}(?P<high>\d{{1,4}})(?![\da-z/-]|[.,]\d)"
)


class Odd(StrEnum):
    """Why a number can't be used; a range may be one of trainees."""

    NEGATIVE = "negative"
    NOT_WHOLE = "not-whole"
    RANGE = "range"
    TRAINEES = "trainees"


@dataclass(frozen=True, slots=True)
class OddNumber:
    """`text` as it was written, at `place` of the folded line; `ends`: the two numbers of a range."""

    why: Odd
    text: str
    place: tuple[int, int]
    ends: tuple[int, int] = (0, 0)


def odd_number(folded: str) -> OddNumber | None:
    """The first such number of a folded line, the worst kind first; None where every number is a plain one."""
    for why, pattern in ((Odd.NOT_WHOLE, _POWER), (Odd.NEGATIVE, _NEGATIVE), (Odd.NOT_WHOLE, _DECIMAL)):
        if match := pattern.search(folded):
            return OddNumber(why, match[0].strip(" .,"), match.span())
    return _range(folded)


def _range(folded: str) -> OddNumber | None:
    """40-50, 40〜50: two numbers that rise; 12-5 and 1000-500-420 are something else."""
    for match in (*_BETWEEN.finditer(folded), *_RANGE.finditer(folded)):
        ends = int(match["low"]), int(match["high"])
        if ends[0] < ends[1]:
            return OddNumber(Odd.RANGE, match[0].strip(), match.span(), ends)
    return None
