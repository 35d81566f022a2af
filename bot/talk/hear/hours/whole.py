"""The hours of a plan in a line of text: which number is required, related or peripheral work, and which is safety."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from bot.talk.hear.amounts.unit import Unit, units
from bot.talk.hear.hours.levelled import levelled
from bot.talk.hear.hours.of_all import of_all
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import spans
from tis_rules import HoursFacts, SafetyHours

KINDS = ("required", "related", "peripheral")
_NEAR = 24  # characters between the name of a kind and its number
LEAST, MOST = 200, 20_000  # hours of a plan; less is shares or a date, more is money
_YEARS = range(1990, 2100)
_PHONE = re.compile(r"(?<![\d,.])0\d")

Number = tuple[int, tuple[int, int]]
Three = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Plan:
    """`named`: the kinds were said beside the numbers; else the numbers stand in the usual order.

    `safety`: safety hours in one number, which belong to no kind. `total`: one that was said, but isn't their sum.
    """

    facts: HoursFacts
    named: bool
    safety: tuple[int, ...] = ()
    total: int | None = None


def read(said: str, lexicon: Lexicon) -> Plan | None:
    """The plan in a folded line, or None; a number that is told to be the whole is none of its kinds."""
    said = levelled(said)
    if lexicon.says(said, "share"):
        return None
    said = _zeros(said, lexicon)
    least = _least(said, lexicon)
    whole = of_all(said, least, lexicon)
    plan = _read(whole.rest, lexicon, least, (whole.value,)) if whole else None
    return plan or _read(said, lexicon, least)


def _read(said: str, lexicon: Lexicon, least: int, whole: tuple[int, ...] = ()) -> Plan | None:
    safety, rest = _safety(said, list(spans(said)), lexicon)
    labelled = [unit for unit in units(said, lexicon) if unit.kind and (unit.value, unit.place) in rest]
    alone = tuple(unit.value for unit in labelled if unit.kind == "safety")
    rest = [number for number in rest if not any(_is_other(unit, number) for unit in labelled)]
    totals = [(unit.value, unit.place) for unit in labelled if unit.kind == "total"]
    whole = (*whole, *(value for value, _ in totals))
    listed = _listed(said, rest, lexicon)
    named = listed or _by_label(labelled) or _named(said, rest, lexicon)
    three = named or _in_order(said, rest, lexicon) or _in_order(said, [n for n in rest if n not in totals], lexicon)
    least = least if named else LEAST
    if three is None or not least <= sum(three) <= MOST or not (listed or _agree(labelled, three)):
        return None
    plan = _plan(three, safety, named is not None, alone)
    return replace(plan, total=_other_total({*whole}, plan.facts))


def _other_total(told: Collection[int], facts: HoursFacts) -> int | None:
    """The total that was said, where the three kinds make another."""
    kinds = [hours or 0 for hours in facts.kinds.values()]
    said = {value for value in told if value > max(kinds)}
    return said.pop() if len(said) == 1 and sum(kinds) not in said else None


def _listed(said: str, found: list[Number], lexicon: Lexicon) -> Three | None:
    """The three names in a row and the three numbers in a row: "1,150 - 400 - 370 (required, related, peripheral)"."""
    names = sorted((place, kind) for kind in KINDS for place in lexicon.places(said, kind))
    order = [kind for _, kind in names]
    if sorted(order) != sorted(KINDS) or len(found) != len(KINDS) or len(_row(said, found, lexicon)) != len(KINDS):
        return None
    between = [said[one[1] : two[0]] for (one, _), (two, _) in pairwise(names)]
    if any(re.sub(r"[\W_]+", "", lexicon.patterns["worded"].sub("", each)) for each in between):
        return None
    given = dict(zip(order, _values(found), strict=True))
    return given["required"], given["related"], given["peripheral"]


def _by_label(labelled: Sequence[Unit]) -> Three | None:
    """Each kind's own number, where each stands right beside its name, once."""
    values = [{unit.value for unit in labelled if unit.kind == kind} for kind in KINDS]
    return None if any(len(each) != 1 for each in values) else (values[0].pop(), values[1].pop(), values[2].pop())


def _agree(labelled: Sequence[Unit], three: Three) -> bool:
    """Whether every number with a kind's name right beside it is that kind's."""
    given = dict(zip(KINDS, three, strict=True))
    return all(given[unit.kind] == unit.value for unit in labelled if unit.kind in given)


def _is_other(unit: Unit, number: Number) -> bool:
    """Whether a number has the name of something else right beside it: safety, people."""
    return unit.place == number[1] and unit.kind in ("safety", "staff", "trainees")


def _zeros(said: str, lexicon: Lexicon) -> str:
    """ "Nothing peripheral" as 0 peripheral, where the other kinds have numbers."""
    for kind in KINDS:
        for start, _ in lexicon.places(said, kind):
            none = [(first, last) for first, last in lexicon.places(said[:start], "none_of") if start - last <= 1]
            if none and len(list(spans(said))) == len(KINDS) - 1:
                return f"{said[: none[-1][0]]}0 {said[start:]}"
    return said


def _least(said: str, lexicon: Lexicon) -> int:
    """The fewest hours of a plan; by week, month or day they may be few."""
    few = lexicon.says(said, "of_a_spell") and lexicon.says(said, "hours")
    return len(KINDS) if few else LEAST


def _plan(three: Three, safety: Three | None, named: bool, alone: tuple[int, ...]) -> Plan:
    fits = safety is not None and all(part <= whole for part, whole in zip(safety, three, strict=True))
    return Plan(HoursFacts(*three, safety=SafetyHours(*safety) if fits and safety else None), named, alone)


def _safety(said: str, found: list[Number], lexicon: Lexicon) -> tuple[Three | None, list[Number]]:
    """Three numbers in a row right behind a word for safety, and the numbers that are left."""
    for _, end in lexicon.places(said, "safety"):
        behind = [number for number in found if number[1][0] >= end]
        if len(behind) >= 3 and behind[0][1][0] - end <= _NEAR and len(_row(said, behind, lexicon)) == 3:
            return _values(behind[:3]), [number for number in found if number not in behind[:3]]
    return None, found


def _named(said: str, found: list[Number], lexicon: Lexicon) -> Three | None:
    """The numbers before their names or behind them, whichever way all three are found the nearer."""
    names = sorted((start, end, kind) for kind in KINDS for start, end in lexicon.places(said, kind))
    ways = [_way(said, found, names, behind) for behind in (True, False)]
    total = _total(said, found, lexicon)
    complete = [(sum(three) != total, apart, three) for three, apart in filter(None, ways)]
    return min(complete)[2] if complete else None


def _way(said: str, found: list[Number], names: list[tuple[int, int, str]], behind: bool) -> tuple[Three, int] | None:
    """For each kind the next number behind its name (or before it), no other name or number lying between."""
    near: dict[str, tuple[int, int]] = {}
    for start, end, kind in names:
        gaps = [(first - end if behind else start - last, value) for value, (first, last) in found]
        gap, value = min((gap for gap in gaps if gap[0] >= 0), default=(_NEAR + 1, 0))
        between = [
            s
            for s, _, other in names
            if other != kind and (end <= s < end + gap if behind else start - gap <= s < start)
        ]
        if gap <= _NEAR and not between and (kind not in near or gap < near[kind][0]):
            near[kind] = (gap, value)
    if len(near) < len(KINDS):
        return None
    return (near["required"][1], near["related"][1], near["peripheral"][1]), sum(gap for gap, _ in near.values())


def _total(said: str, found: list[Number], lexicon: Lexicon) -> int | None:
    """The number that all others add up to, where there is one."""
    values = [value for value, _ in found]
    return next((value for value in values if len(values) == 4 and 2 * value == sum(values)), None)


def _in_order(said: str, found: list[Number], lexicon: Lexicon) -> Three | None:
    """Three numbers in a row, with their total before or behind, and no other number in the line."""
    if len(found) not in (3, 4) or _date(said) or _PHONE.search(said):
        return None
    values = [value for value, _ in found]
    total = _total(said, found, lexicon)
    if len(found) == 4 and (total is None or values.index(total) not in (0, 3)):
        return None
    row = [number for number in found if len(found) == 3 or number[0] != total]
    return _values(row) if len(_row(said, row, lexicon)) == 3 else None


def _row(said: str, found: list[Number], lexicon: Lexicon) -> list[Number]:
    """The numbers from the first on that nothing parts but signs, "and" and words for hours."""
    row = found[:1]
    for before, after in pairwise(found):
        between = said[before[1][1] : after[1][0]]
        if re.sub(r"[\W_]+", "", lexicon.patterns["worded"].sub("", lexicon.patterns["hours"].sub("", between))):
            break
        row.append(after)
        if len(row) == 3:
            break
    return row


def _date(said: str) -> bool:
    parts: Iterator[re.Match[str]] = re.finditer(r"(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})", said)
    return any(int(part[1]) in _YEARS or (int(part[3]) in _YEARS and int(part[1]) <= 31) for part in parts)


def _values(three: list[Number]) -> Three:
    return three[0][0], three[1][0], three[2][0]
