"""Numbers nobody can count people or hours with: below zero, with decimals, in powers, or two where one is meant."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise

from bot.talk.hear.amounts import trainees
from bot.talk.hear.hours.whole import KINDS
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import spans, unread
from bot.talk.hear.staff_numbers import StaffNumbers
from bot.talk.hear.worded.either import either

_NEAR = 24  # characters between a number and the word that says what it counts
_A_LITTLE = 4  # words beside the ends of a range

Spanned = tuple[int, tuple[int, int]]

_SIGN = r"(?:(?<![a-z\d.,/)\]-])[-−–]|\b(?:minus|negative|âm|negatif) |(?:負の?|负|マイナス) ?)"
_RANGE_SIGN = (
    r"(?: ?[-~〜～–−] ?| ?(?:to|or|đến|den|tới|hoặc|hay|sampai|hingga|s/d|atau|至|到|或|から|か|hanggang|o|"
    r"ถึง|ကနေ|မှ|ដល់|ទៅ|देखि) ?)"
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
_TAKEN_OFF = re.compile(r"(?<=\d)[^\d.;]* minus(?= \d+ (?:\w+ )?(?:trainees?|interns?|part[- ]?timers?)\b)")
"""Before trainees that are taken off a number of people: "61 on the books, minus 5 trainees"."""
_IN_WORDS = re.compile(rf" ?{_COUNTER}{_RANGE_SIGN}")
_BETWEEN_AHEAD = re.compile(r"(?:between|antara|giữa|nasa pagitan ng) $")
_AND = re.compile(" (?:and|dan|và|at) ")
_MOST = 10_000
_OR_SO = re.compile("、")
_PEOPLE = re.compile(r" ?[人名]")


class Odd(StrEnum):
    """Why a number can't be used; a range may be one of trainees, and a plan's number one of days or minutes."""

    NEGATIVE = "negative"
    NOT_WHOLE = "not-whole"
    RANGE = "range"
    TRAINEES = "trainees"
    NOT_HOURS = "not-hours"


@dataclass(frozen=True, slots=True)
class OddNumber:
    """`text` as it was written, at `place` of the folded line; `ends`: the two numbers of a range."""

    why: Odd
    text: str
    place: tuple[int, int]
    ends: tuple[int, int] = (0, 0)


def odd_number(folded: str) -> OddNumber | None:
    """The first such number of a folded line, the worst kind first; None where every number is a plain one."""
    folded = _TAKEN_OFF.sub(lambda match: " " * len(match[0]), folded)
    for why, pattern in ((Odd.NOT_WHOLE, _POWER), (Odd.NEGATIVE, _NEGATIVE), (Odd.NOT_WHOLE, _DECIMAL)):
        if match := pattern.search(folded):
            return OddNumber(why, match[0].strip(" .,"), match.span())
    return _range(folded) or _no_number(folded)


def _no_number(folded: str) -> OddNumber | None:
    """Words for numbers that make none together: "dua lima" may be 25, or two numbers."""
    place = unread(folded)
    return OddNumber(Odd.NOT_WHOLE, folded[slice(*place)], place) if place else None


def _range(folded: str) -> OddNumber | None:
    """40-50, 40〜50: two numbers that rise; 12-5 and 1000-500-420 are something else."""
    for match in (*_BETWEEN.finditer(folded), *_RANGE.finditer(folded)):
        ends = int(match["low"]), int(match["high"])
        if ends[0] < ends[1]:
            return OddNumber(Odd.RANGE, match[0].strip(), match.span(), ends)
    if both := either(folded):
        ends, place = both
        return OddNumber(Odd.RANGE, folded[slice(*place)], place, ends)
    return next((each for first, last in pairwise(spans(folded)) if (each := _in_words(folded, first, last))), None)


def _in_words(folded: str, first: Spanned, last: Spanned) -> OddNumber | None:
    """A range whose numbers are words, 三十到四十五人; and 2、3人, which is two or three."""
    (low, (start, end)), (high, (begun, stop)) = first, last
    gap = folded[end:begun]
    next_one = high == low + 1 < 10 and _OR_SO.fullmatch(gap) and _PEOPLE.match(folded, stop)
    between = _BETWEEN_AHEAD.search(folded[:start]) and _AND.fullmatch(gap)
    words = not (folded[start:end].isdecimal() and folded[begun:stop].isdecimal())
    words = words and (between or _IN_WORDS.fullmatch(gap)) is not None
    if not (words or next_one) or not low < high < _MOST:
        return None
    return OddNumber(Odd.RANGE, folded[start:stop], (start, stop), (low, high))


def judged_odd(
    said: str, found: OddNumber, lexicon: Lexicon, staff: StaffNumbers, beside: Callable[[str], int]
) -> OddNumber | None:
    """An odd number where its line gives numbers and little else; `beside` counts what else a part of a line says."""
    rest = f"{said[: found.place[0]]} {said[found.place[1] :]}"
    behind = said[found.place[1] : found.place[1] + _NEAR]
    if lexicon.at(behind, "not_staff") and not lexicon.at(behind, "hours"):
        return None
    if found.why is Odd.NEGATIVE and any(lexicon.says(said, kind) for kind in KINDS):
        return found
    if found.why is Odd.RANGE:
        people = any(lexicon.at(behind, word) for word in ("people", "staff", "trainees"))
        little = beside(rest) <= (_A_LITTLE if people else 0)
        about = any(lexicon.says(said, word) for word in ("staff", "people", "trainees", "how_many"))
        theirs = trainees.counted_by(said, found.place, lexicon)
        return replace(found, why=Odd.TRAINEES if theirs else found.why) if little and about else None
    return found if beside(rest) <= 1 or staff.said_by(behind, said[: found.place[0]]) else None
