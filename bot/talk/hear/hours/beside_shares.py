"""Hours of one kind beside a share of another: "required 1000 hours, related 30%". Of which total, isn't told."""

import re
from collections.abc import Sequence

from bot.talk.hear.amounts.unit import units
from bot.talk.hear.hours.whole import KINDS, MOST, Number
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import spans
from bot.talk.hear.worded.fractions import Share

_LEAST = 40  # hours of one kind that has no word for hours behind it
_NOTHING = re.compile(r"[\sの]*")


def beside(said: str, found: Sequence[Share]) -> list[Number]:
    """The numbers of a line that are none of its shares."""
    places = [place for _, place in found]
    return [each for each in spans(said) if not any(start <= each[1][0] < end for start, end in places)]


def hours_of_kinds(said: str, apart: Sequence[Number], found: Sequence[Share], lexicon: Lexicon) -> dict[str, int]:
    """Kind → the hours told of it; those that a share follows right behind are what it is a share of."""
    told = [unit for unit in units(said, lexicon) if unit.kind in KINDS and (unit.value, unit.place) in apart]
    return {
        unit.kind: unit.value
        for unit in told
        if unit.value <= MOST
        and _are_hours(said, (unit.value, unit.place), lexicon)
        and not _shared(said, unit.end, found)
    }


def _are_hours(said: str, number: Number, lexicon: Lexicon) -> bool:
    return number[0] >= _LEAST or bool(lexicon.at(said[number[1][1] :], "hours"))


def _shared(said: str, end: int, found: Sequence[Share]) -> bool:
    """Whether a share follows with nothing between: 必須2000時間の6割."""
    return any(end <= start and _NOTHING.fullmatch(said[end:start]) for _, (start, _) in found)
