"""Some of a plan's hours in a line of text: a kind or two with its number, or the total and the kind asked for."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import TypeVar

from bot.talk.hear.amounts.unit import units
from bot.talk.hear.hours import shares
from bot.talk.hear.hours.beside_shares import beside, hours_of_kinds
from bot.talk.hear.hours.levelled import levelled
from bot.talk.hear.hours.money import is_sum, of_money
from bot.talk.hear.hours.of_all import ahead as ends_ahead
from bot.talk.hear.hours.other_unit import end_of_unit
from bot.talk.hear.hours.whole import KINDS, LEAST, MOST, Number
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import spans
from bot.talk.hear.worded.fractions import Share
from tis_rules import HoursFacts

Place = tuple[int, int]
_Value = TypeVar("_Value", int, Fraction)

_SMALLEST = 40  # hours of one kind
_NEAR_PART = 16  # characters between the name of a kind and its number, where not all three are given
_JOINED = re.compile(r" ?(?:of|for|の|的|ng|na|cho|untuk)? ?")


@dataclass(frozen=True, slots=True)
class Part:
    """Some of a plan's hours: by kind, the total where it was said, and the kind asked for without a number.

    `shares`: of each kind, where the plan was told in shares and not in hours.
    """

    hours: Mapping[str, int]
    total: int | None = None
    asked: str = ""
    shares: Mapping[str, Fraction] = field(default_factory=dict)

    @property
    def answers(self) -> dict[str, str]:
        """The hours as the answers of the conversation about them."""
        return {kind: str(hours) for kind, hours in self.hours.items()}

    @property
    def whole(self) -> HoursFacts | None:
        """The plan in hours, where shares of a total were told that make whole hours and all of it."""
        hours = {kind: share * (self.total or 0) for kind, share in self.shares.items()}
        if not hours or sum(hours.values()) != self.total or any(each.denominator != 1 for each in hours.values()):
            return None
        required, related, peripheral = (int(hours[kind]) for kind in KINDS)
        return HoursFacts(required, related, peripheral)


def read(said: str, lexicon: Lexicon) -> Part | None:
    """A kind or two with its hours, or a total and the kind it is asked for; None where the line gives neither."""
    said = lexicon.without(levelled(said), "full_time")  # chính is required work, chính thức is regular staff
    safety = [unit.place for unit in units(said, lexicon) if unit.kind == "safety"]
    if told := shares.of_kinds(said, lexicon):
        return _in_shares(said, told, lexicon)
    if lexicon.says(said, "share") or (lexicon.says(said, "safety") and not safety):
        return None
    found = [number for number in spans(said) if _SMALLEST <= number[0] <= MOST and number[1] not in safety]
    found = [each for each in found if not end_of_unit(said, each, lexicon) and not is_sum(said, each, lexicon)]
    names = _names(said, lexicon)
    if not found or not names or (len({kind for *_, kind in names}) == 1 and of_money(said, lexicon)):
        return None
    total = next((number for number in found if number[0] >= max(found)[0] and _is_total(said, number, lexicon)), None)
    if total is None and len(found) == 1 and lexicon.says(said, "at_least") and _in_hours(said, found[0], lexicon):
        total = None if _of_a_kind(said, found[0], names, lexicon) else found[0]
    rest = [number for number in found if number is not total]
    hours = _told(said, rest, names)
    open_ = [kind for _, _, kind in names if kind not in hours]
    if not hours and not (total and _in_hours(said, total, lexicon)):
        return None
    if safety and not (hours and total):
        return None
    return Part(hours, total[0] if total else None, open_[0] if open_ else "")


def _in_shares(said: str, found: Sequence[Share], lexicon: Lexicon) -> Part | None:
    """The shares of kinds, each beside its name, with the total where it was said; None where not enough is told.

    Hours of one kind beside a share of another are no total: then only they are known.
    """
    bare = shares.bare(said, lexicon)
    found = (*found, *bare)
    apart = beside(said, found)
    whole = next((number[0] for number in apart if _is_total(said, number, lexicon)), None)
    if hours := hours_of_kinds(said, [each for each in apart if each[0] != whole], found, lexicon):
        return None if lexicon.says(said, "safety") else Part(hours, whole)
    near = _told(said, found, _names(said, lexicon))
    total = apart[0][0] if len(apart) == 1 and LEAST <= apart[0][0] <= MOST else None
    if len(near) != len(found):
        return None
    if told := shares.in_all(near, shares.rest_of(said, lexicon)):
        return Part({}, total, shares=told if not bare or shares.says_rest(said) else shares.as_told(near))
    exact = {kind: total * share for kind, share in near.items()} if total else {}
    hours = {kind: int(each) for kind, each in exact.items() if each.denominator == 1}
    return Part(hours, total) if hours else None


def _names(said: str, lexicon: Lexicon) -> list[tuple[int, int, str]]:
    return sorted((start, end, kind) for kind in KINDS for start, end in lexicon.places(said, kind))


def _told(said: str, found: Sequence[tuple[_Value, Place]], names: list[tuple[int, int, str]]) -> dict[str, _Value]:
    """Kind → its number: all behind their names or all before them, or each on its own side where none is left over."""
    behind, before = (_near(said, found, names, side) for side in (True, False))
    both = {**before, **behind}
    if len(both) == len(behind) + len(before) == len(set(both.values())) == len(found):
        return both
    return max(behind, before, key=len)


def _near(
    said: str, found: Sequence[tuple[_Value, Place]], names: list[tuple[int, int, str]], behind: bool
) -> dict[str, _Value]:
    """Kind → the number right beside its name, on one side of it; a number belongs to one kind."""
    near: dict[str, _Value] = {}
    for value, (first, last) in found:
        gaps = [(first - end if behind else start - last, kind) for start, end, kind in names]
        gap, kind = min((gap for gap in gaps if gap[0] >= 0), default=(_NEAR_PART, ""))
        if gap < _NEAR_PART and kind not in near:
            near[kind] = value
    return near


def _is_total(said: str, number: Number, lexicon: Lexicon) -> bool:
    """Whether a number is the whole of a plan: beside "in all", "of 1,920", 1920時間のうち, or alone."""
    start, end = number[1]
    if any(first == end + 1 for kind in KINDS for first, _ in lexicon.places(said, kind)):
        return False  # "a split of 1,010 core"
    behind, ahead = said[end : end + _NEAR_PART], said[max(0, start - _NEAR_PART) : start]
    hours = lexicon.at(behind, "hours")
    return bool(
        lexicon.at(behind[hours:], "total")
        or lexicon.at(behind[hours:], "of_all_behind")
        or ends_ahead(ahead, lexicon) < len(ahead)
        or any(len(ahead) - last <= len(" is ") for _, last in lexicon.places(ahead, "total"))
    )


def _of_a_kind(said: str, number: Number, names: list[tuple[int, int, str]], lexicon: Lexicon) -> bool:
    """Whether a kind's name follows its number: "1,000 hours of required work", 1000時間の必須業務."""
    end = number[1][1]
    hours_end = end + lexicon.at(said[end:], "hours")
    between = _JOINED.match(said, hours_end)
    return between is not None and any(start in (end + 1, between.end()) for start, _, _ in names)


def _in_hours(said: str, number: Number, lexicon: Lexicon) -> bool:
    return bool(lexicon.at(said[number[1][1] :], "hours")) or number[0] >= LEAST
