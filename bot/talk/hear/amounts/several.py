"""Several numbers of staff in one line: two companies, this year and next, "12 and 45 employees"."""

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.talk.hear.amounts.keywords import YEARS_FROM
from bot.talk.hear.amounts.trainees import Trainees
from bot.talk.hear.amounts.unit import MOST_NUMBERS, Unit, units
from bot.talk.hear.company import without_sum
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import spans

_JOINED = re.compile(r"[ ,、/&・]*(?:and|or|resp\.|と|和|dan|và|va|at|および|及び)?[ ,、/&・]*")
_AND = re.compile(r" ?(?:and|と|和|dan|và|va|at) ?")
_CLOSE = 7  # characters before a number in which "part-timers" stands
_AHEAD = 16  # characters before a number in which "next year" stands
_TWO_OF_THEM = ("compare", "apart_from_each_other", "later", "by_now", "once", "last_year")
_NAMED = re.compile(
    r"[a-z甲乙] ?社|[a-z] ?公司|(?:company|firm|site|plant|công ty|cty|perusahaan|pt|kumpanya) [a-z1-9]\b"
)


def several(said: str, theirs: Trainees, lexicon: Lexicon) -> tuple[int, ...]:
    """The different numbers of staff of a folded line, where it tells more than one; none is the sum with `theirs`."""
    own = [unit for unit in units(_unnamed(said), lexicon) if unit.place not in theirs.owned]
    free = [unit for unit in own if 0 < unit.value < YEARS_FROM]
    if len(free) > MOST_NUMBERS:
        return ()
    counted = [unit for unit in free if _is_staff(said, unit, free, lexicon)]
    values = without_sum(tuple(dict.fromkeys(unit.value for unit in counted)), theirs.company.trainees)
    return values if len(values) > 1 and any(unit.kind == "staff" or _counted(said, unit) for unit in counted) else ()


def alone(said: str) -> tuple[int, ...]:
    """Two different numbers of a folded line that are joined by "and" and count nothing it names."""
    found = spans(said)
    if len(found) != 2 or any(not 0 < value < YEARS_FROM for value, _ in found):
        return ()
    (one, (_, end)), (two, (start, _)) = found
    return (one, two) if one != two and _AND.fullmatch(said[end:start]) else ()


def of_trainees(said: str, lexicon: Lexicon) -> tuple[int, int] | None:
    """Where two numbers stand that "and" joins before a word for trainees, in a line that has another number too."""
    found = units(said, lexicon)
    for one, two in pairwise(found[:MOST_NUMBERS]):
        joined = _AND.fullmatch(said[one.end : two.place[0]]) is not None
        if joined and len(found) > 2 and (one.kind, two.kind) == ("", "trainees"):
            return one.place[0], two.place[1]
    return None


def told_apart(said: str, lexicon: Lexicon) -> bool:
    """Whether a line says of its two numbers of staff that they are of two companies or times, or joins them."""
    if _NAMED.search(said) or any(lexicon.says(said, word) for word in _TWO_OF_THEM):
        return True
    numbers = units(said, lexicon)
    return any(_share(said, one, two) for one, two in pairwise(numbers))


def without_names(said: str, lexicon: Lexicon) -> str:
    """The line without names of companies and of years, which say nothing of their own there."""
    for word in ("later", "by_now", "once", "apart_from_each_other", "sites"):
        said = lexicon.without(said, word)
    return _unnamed(said)


def _unnamed(said: str) -> str:
    return _NAMED.sub(lambda match: " " * len(match[0]), said)


def _is_staff(said: str, unit: Unit, free: Sequence[Unit], lexicon: Lexicon) -> bool:
    behind = said[unit.place[1] : unit.place[1] + _AHEAD]
    if lexicon.at(behind, "not_staff") or lexicon.at(behind, "more"):
        return False
    if unit.kind:
        return unit.kind == "staff"
    ahead = said[max(0, unit.place[0] - _AHEAD) : unit.place[0]]
    if any(len(ahead) - end <= 3 for word in ("later", "by_now") for _, end in lexicon.places(ahead, word)):
        return True
    near = re.split("[,、;]", ahead[-_CLOSE:])[-1]
    joined = any(
        _share(said, unit, other)
        for other in free
        if other.kind == "staff" or (other != unit and _counted(said, other))
    )
    return not lexicon.says(near, "not_staff") and (joined or _counted(said, unit))


def _counted(said: str, unit: Unit) -> bool:
    """Whether a counter for people stands behind a number: 12人, 45 people."""
    return (
        re.match(r" ?(?:[人名]|people|ppl|pax|heads|orang|org|người|nguoi|katao|个人)", said[unit.place[1] :])
        is not None
    )


def _share(said: str, unit: Unit, other: Unit) -> bool:
    """Whether two numbers are joined, so that a word beside one counts both; behind it, by more than a space."""
    first, second = sorted((unit, other), key=lambda each: each.place)
    between = said[first.end : second.place[0]]
    return _JOINED.fullmatch(between) is not None and (first == unit or bool(between.strip()))
