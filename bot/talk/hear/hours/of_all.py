"""The whole of a plan told beside its kinds: "of 1,920", 1920時間のうち, 共1920小时, "1920 hours: …", "= 1920"."""

import re
from dataclasses import dataclass

from bot.talk.hear.amounts.unit import units
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import spans

_SUMMED = re.compile(r"= ?$")


@dataclass(frozen=True, slots=True)
class OfAll:
    """The total a line tells, and the line without it."""

    value: int
    rest: str


def of_all(said: str, least: int, lexicon: Lexicon) -> OfAll | None:
    """The greatest number of a folded line, where words say that it is the whole or it has hours and no kind beside it.

    Whether the rest is a plan is for the reader of plans to say: "a split of 1,010 core" leaves none.
    """
    found = sorted(spans(said), reverse=True)
    if len(found) < 2 or found[0][0] < least or found[0][0] == found[1][0]:
        return None
    value, (start, end) = found[0]
    kind = next((unit.kind for unit in units(said, lexicon) if unit.place == (start, end)), "")
    hours = lexicon.at(said[end:], "hours")
    before = ahead(said[:start], lexicon)
    behind = lexicon.at(said[end + hours :], "of_all_behind")
    if kind == "safety" or not (before < start or behind or (hours and not kind)):
        return None
    return OfAll(value, f"{said[:before]} , {said[end + hours + behind :]}")


def ahead(said: str, lexicon: Lexicon) -> int:
    """Where a word such as "of" begins that ends what stands before a number; the end of it where none does."""
    if summed := _SUMMED.search(said):
        return summed.start()
    ends = [start for start, end in lexicon.places(said, "of_all_ahead") if len(said) - end <= 1]
    return min(ends, default=len(said))
