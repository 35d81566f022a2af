"""The kinds of work of a plan told as shares of its time: "60% core", 必須6割, "half, a third, the rest"."""

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction

from bot.talk.hear.hours.whole import KINDS
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import spans
from bot.talk.hear.worded import fractions
from bot.talk.hear.worded.fractions import Share

_TENTHS = re.compile(r" ?[割成](?!以|り?合|品|長|功)")
_PERCENT = re.compile(r" ?(?:%|percent|per cent|パーセント|phần trăm|phan tram|persen|pct|porsyento)")
_BOUNDS = ("bound_before", "bound_behind", "esd")
"""Words of a line that asks about the limits themselves, or about the other programme."""
_NEAR_REST = 14  # characters between "the rest" and the kind it is


def of_kinds(said: str, lexicon: Lexicon) -> Sequence[Share]:
    """The shares of a folded line, each with the place of it and its unit."""
    if any(lexicon.says(said, word) for word in _BOUNDS):
        return ()
    found = []
    for value, (start, end) in spans(said):
        for unit, times in ((_PERCENT, 1), (_TENTHS, 10)):
            if (match := unit.match(said, end)) and value * times <= 100:
                found.append((Fraction(value * times, 100), (start, match.end())))
    return (*found, *fractions.shares(said))


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


def rest_of(said: str, lexicon: Lexicon) -> str:
    """The kind that "the rest" of the time is, "" for none."""
    for match in fractions.REST.finditer(said):
        behind = said[match.end() :]
        near = [(start, kind) for kind in KINDS for start, _ in lexicon.places(behind, kind) if start <= _NEAR_REST]
        if near:
            return min(near)[1]
    return ""
