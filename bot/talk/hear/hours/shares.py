"""The kinds of work of a plan told as shares of its time: "60% core, 30% related", 必須6割, 必须五成."""

import re
from collections.abc import Mapping
from fractions import Fraction

from bot.talk.hear.hours.whole import KINDS, Number
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import spans

_TENTHS = re.compile(r" ?[割成](?!以|り?合|品|長|功)")
_PERCENT = re.compile(r" ?(?:%|percent|per cent|パーセント|phần trăm|phan tram|persen|pct|porsyento)")
_BOUNDS = ("bound_before", "bound_behind", "esd")
"""Words of a line that asks about the limits themselves, or about the other programme."""


def of_kinds(said: str, lexicon: Lexicon) -> list[Number]:
    """The numbers of a folded line that are shares, in percent, each with the place of it and its unit."""
    if any(lexicon.says(said, word) for word in _BOUNDS):
        return []
    found = []
    for value, (start, end) in spans(said):
        for unit, times in ((_PERCENT, 1), (_TENTHS, 10)):
            if (match := unit.match(said, end)) and value * times <= 100:
                found.append((value * times, (start, match.end())))
    return found


def in_all(near: Mapping[str, int]) -> dict[str, Fraction]:
    """The share of each kind; of two that are told the third has the rest. Empty where one alone is told."""
    if len(near) < len(KINDS) - 1:
        return {}
    rest = max(0, 100 - sum(near.values()))
    return {kind: Fraction(near.get(kind, rest), 100) for kind in KINDS}
