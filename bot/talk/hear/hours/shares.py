"""The kinds of work of a plan told as shares of its time: "60% core", 必須6割, "half, a third, the rest".

A bare number beside a kind, where another kind has its percent, is one too: "required 60%, related 30".
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from bot.talk.hear.amounts.unit import Unit, units
from bot.talk.hear.hours.whole import KINDS
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import spans
from bot.talk.hear.worded import fractions
from bot.talk.hear.worded.fractions import Share

_TENTHS = re.compile(r" ?[割成](?!以|り?合|品|長|功)")
_PERCENT = re.compile(r" ?(?:%|percent|per cent|パーセント|phần trăm|phan tram|persen|pct|porsyento)")
_UNITS = ((_PERCENT, 1), (_TENTHS, 10))
_BOUNDS = ("bound_before", "bound_behind", "esd")
"""Words of a line that asks about the limits themselves, or about the other programme."""
_NEAR_REST = 14  # characters between "the rest" and the kind it is
_ENDS = re.compile(r" ?(?:$|[^\w\s%/]|(?:and|dan|và|va|at|と|の)(?!\w))")
"""Behind a bare number and its kind: nothing that it may count instead."""


def of_kinds(said: str, lexicon: Lexicon) -> Sequence[Share]:
    """The shares of a folded line, each with the place of it and its unit."""
    if any(lexicon.says(said, word) for word in _BOUNDS):
        return ()
    return (*(share for share, _ in _in_units(said)), *fractions.shares(said))


def bare(said: str, lexicon: Lexicon) -> Sequence[Share]:
    """The numbers beside kinds without a unit, as shares in that of the others; none where these have two, or none."""
    told = list(_in_units(said))
    if len({times for _, times in told}) != 1:
        return ()
    times, taken = told[0][1], {place[0] for (_, place), _ in told}
    alone = [unit for unit in units(said, lexicon) if unit.kind in KINDS and unit.place[0] not in taken]
    alone = [unit for unit in alone if unit.value * times <= 100 and _has_no_unit(said, unit, lexicon)]
    return tuple((Fraction(unit.value * times, 100), unit.place) for unit in alone)


def _in_units(said: str) -> Iterator[tuple[Share, int]]:
    """Each number in percent or tenths with its place, and how many percent one is."""
    for value, (start, end) in spans(said):
        for unit, times in _UNITS:
            if (match := unit.match(said, end)) and value * times <= 100:
                yield (Fraction(value * times, 100), (start, match.end())), times


def _has_no_unit(said: str, unit: Unit, lexicon: Lexicon) -> bool:
    end = unit.place[1]
    return not lexicon.at(said[end:], "hours") and _ENDS.match(said, max(end, unit.end)) is not None


def in_all(near: Mapping[str, Fraction], rest: str = "") -> dict[str, Fraction]:
    """The share of each kind; of two that are told the third has the rest, as the kind named `rest` has of one.

    Empty where neither is told.
    """
    left = max(Fraction(0), 1 - sum(near.values(), Fraction(0)))
    near = {**near, rest: left} if rest and rest not in near else near
    if len(near) < len(KINDS) - 1:
        return {}
    last = max(Fraction(0), 1 - sum(near.values(), Fraction(0)))
    return {kind: near.get(kind, last) for kind in KINDS}


def as_told(near: Mapping[str, Fraction]) -> dict[str, Fraction]:
    """The share of each kind, none for one left out: where a unit was left off too, the rest isn't taken as read."""
    return {kind: near.get(kind, Fraction(0)) for kind in KINDS}


def says_rest(said: str) -> bool:
    """Whether a line speaks of the rest of the time."""
    return fractions.REST.search(said) is not None


def rest_of(said: str, lexicon: Lexicon) -> str:
    """The kind that "the rest" of the time is, "" for none."""
    for match in fractions.REST.finditer(said):
        behind = said[match.end() :]
        near = [(start, kind) for kind in KINDS for start, _ in lexicon.places(behind, kind) if start <= _NEAR_REST]
        if near:
            return min(near)[1]
    return ""
