"""Staff told site by site: "three sites with 20 each", 本社30人と支店25人. All sites of a company count together."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.talk.hear.amounts.keywords import YEARS_FROM
from bot.talk.hear.amounts.unit import Unit, units
from bot.talk.hear.company import Number
from bot.talk.hear.firm.denied import is_so
from bot.talk.hear.frame import Frame
from bot.talk.hear.lexicon import Lexicon
from bot.talk.match.normalise import normalise

_HARD = re.compile("[;。.!?！？]")
_NO = re.compile(r"(?:第|号|\bno\.?|#|số|[-(]) ?$")  # a number in a name: 第2工場, Plant No. 2
_COUNTED = re.compile(
    r" ?(?:つ|[かヶカ箇]所|個|个|家|間|间|所|na|ng|mga|other|different|of our|our)*の?(?: mga| our)? ?"
)
_SITES_OF = re.compile(r" (?:of|with)(?: about| around| some)? $")
_TOWNS = ("towns", "towns_abroad")
_AHEAD = re.compile(r" ?(?:is|are|has|have|ada|có|có khoảng|may|ay|[:=はがにで有-]|には|では)* ?")
_BEHIND = re.compile(r" ?(?:[人名位个個])? ?(?:(?:are |na |nasa )?(?:in|at|from|di|ở|o|tại|sa)|在|の)? ?")
"""What may stand between a town and the number of its people."""
_OF_NEXT = re.compile(r" ?\d")  # behind "each": it is said of the number that follows
_NEAR = 34  # characters between "each" and the number it is said of
_TWO = 2
_MOST = 4  # sites whose numbers are shown one by one


@dataclass(frozen=True, slots=True)
class AllSites:
    """`numbers`: those of the sites, and last the one of them all; `worked`: how it comes about, "" if unknown.

    `apart`: the sites are care homes, which count by themselves, so that there is no sum.
    """

    numbers: tuple[int, ...]
    worked: str = ""
    apart: bool = False


def all_sites(said: str, lexicon: Lexicon, frame: Frame) -> AllSites | None:
    """The staff of all sites of a folded line that tells them site by site; None where it doesn't."""
    if any(lexicon.says(said, word) for word in ("later", "once", "compare")) or not _named(said, lexicon):
        return None
    told = units(said, lexicon)
    found = _times(said, told, lexicon, frame) or _by_town(said, told, lexicon) or _added(said, told, lexicon)
    if found and found.worked and len(found.numbers) > 1 and is_so(said, "care", lexicon):
        return AllSites(found.numbers[:-1], apart=True)
    return found


def _named(said: str, lexicon: Lexicon) -> Sequence[Number]:
    """Where sites are named, or towns."""
    return [(0, place) for word in ("sites", *_TOWNS) for place in lexicon.places(said, word)]


def _times(said: str, told: Sequence[Unit], lexicon: Lexicon, frame: Frame) -> AllSites | None:
    """So many at each of so many sites, with those at one that is told by itself; how many sites may be unsaid."""
    many = next((unit for unit in told if unit.value > 1 and _of_sites(said, unit, lexicon)), None)
    each = [unit for unit in told if unit != many and _each(said, unit, many is not None, lexicon, frame)]
    if len(each) != 1:
        return None
    if many is None:
        return AllSites((each[0].value,))
    others = [at for at, unit in enumerate(told) if unit not in (many, *each) and _at_site(said, told, at, lexicon)]
    return _multiplied([told[at].value for at in others], many.value, each[0].value)


def _multiplied(others: Sequence[int], sites: int, staff: int) -> AllSites:
    """So many at each site and those of others: "head office 15, 3 branches with 10 each" is 15 + 3 × 10."""
    worked = " + ".join((*map(str, others), f"{sites} × {staff}"))
    return AllSites((*dict.fromkeys((*others, staff)), sum(others) + sites * staff), worked)


def _of_sites(said: str, unit: Unit, lexicon: Lexicon) -> bool:
    """Whether a number counts sites: 3つの工場, "two branches", 工場3つ."""
    start, end = unit.place
    if _NO.search(said[:start]):
        return False
    counted = _COUNTED.match(said, end)
    at = counted.end() if counted else end
    behind = lexicon.patterns["sites"].match(said, at) is not None
    ahead = [last for _, last in lexicon.places(said[:start], "sites")]
    return behind or (re.match("つ|[かヶカ箇]所|[个個家]", said[end:]) is not None and bool(ahead))


def _each(said: str, unit: Unit, many: bool, lexicon: Lexicon, frame: Frame) -> bool:
    """Whether a number of people is said of each site: with "each" by it, or behind `many` "sites of"."""
    start, end = unit.place
    if _of_trainees(said, unit) or not unit.value or _of_sites(said, unit, lexicon):
        return False
    ahead, behind = _HARD.split(said[max(0, start - _NEAR) : start])[-1], _HARD.split(said[end : end + _NEAR])[0]
    sites_of = _SITES_OF.search(ahead) if many else None
    if sites_of and any(last == sites_of.start() for _, last in lexicon.places(ahead, "sites")):
        return not lexicon.says(said, "total")
    gaps = [ahead[last:] for _, last in lexicon.places(ahead, "each")]
    gaps += [behind[:first] for first, last in lexicon.places(behind, "each") if not _OF_NEXT.match(behind[last:])]
    return any(_quiet(gap, lexicon, frame) for gap in gaps)


def _quiet(gap: str, lexicon: Lexicon, frame: Frame) -> bool:
    """Whether what stands between "each" and a number says nothing of its own."""
    if lexicon.says(gap, "trainees") or re.search(r"\d", gap):
        return False
    for word in ("sites", *_TOWNS, "people", "staff", "full_time"):
        gap = lexicon.without(gap, word)
    return frame.beside(normalise(gap)) == 0


def _added(said: str, told: Sequence[Unit], lexicon: Lexicon) -> AllSites | None:
    """So many at one site, so many at another, each of them named."""
    found = [unit for at, unit in enumerate(told) if _at_site(said, told, at, lexicon)]
    named = len(_named(said, lexicon)) >= len(found) > 1
    if not named or not any(unit.kind == "staff" or _people(said, unit, lexicon) for unit in found):
        return None
    return _sum([unit.value for unit in found], told)


def _sum(values: Sequence[int], told: Sequence[Unit]) -> AllSites | None:
    """The sum of several numbers of a line that doesn't tell it itself."""
    whole = sum(values)
    if any(2 * value == whole for value in values if len(values) > 2) or whole in {unit.value for unit in told}:
        return None
    shown = tuple(dict.fromkeys(values)) if len(values) <= _MOST else ()
    return AllSites((*shown, whole), " + ".join(map(str, values)))


def _by_town(said: str, told: Sequence[Unit], lexicon: Lexicon) -> AllSites | None:
    """So many in one town, so many in another, each right beside its name; those abroad are no staff in Japan."""
    free = [unit for unit in told if not _of_trainees(said, unit)]
    if len(free) < _TWO or any(not 0 < unit.value < YEARS_FROM for unit in free):
        return None
    for before in (True, False):
        towns = [_town(said, unit, before, lexicon) for unit in free]
        if all(towns):
            home = [unit.value for unit, town in zip(free, towns, strict=True) if town == "towns"]
            return _sum(home, told) if len(home) >= _TWO else AllSites(tuple(home)) if home else None
    return None


def _town(said: str, unit: Unit, before: bool, lexicon: Lexicon) -> str:
    """Whether a town, and of which kind, is named right before a number or right behind it; "" for none."""
    start, end = unit.place
    for word in _TOWNS:
        for first, last in lexicon.places(said, word):
            gap = said[last:start] if before else said[end:first]
            apart = 0 <= (start - last if before else first - end) <= _NEAR
            if apart and (_AHEAD if before else _BEHIND).fullmatch(_without_kinds(gap, lexicon)):
                return word
    return ""


def _without_kinds(gap: str, lexicon: Lexicon) -> str:
    for word in ("sites", "staff", "full_time", "people"):
        gap = lexicon.without(gap, word, "")
    return " ".join(gap.split())


def _of_trainees(said: str, unit: Unit) -> bool:
    """Whether a number counts something else than staff; a stage behind a full stop or colon is asked about."""
    asked = unit.kind == "stage" and any(sign in said[unit.place[1] : unit.end] for sign in ".:。：")
    return unit.kind in ("trainees", "stage", "safety") and not asked


def _people(said: str, unit: Unit, lexicon: Lexicon) -> bool:
    return bool(lexicon.at(said[unit.place[1] :], "people"))


def _at_site(said: str, told: Sequence[Unit], at: int, lexicon: Lexicon) -> bool:
    """Whether a number counts people, and a site or a town is named beside it."""
    unit, (start, end) = told[at], told[at].place
    behind = said[end : told[at + 1].place[0] if at + 1 < len(told) else len(said)]
    ahead = said[told[at - 1].place[1] if at else 0 : start]
    no = _NO.search(ahead) or _of_sites(said, unit, lexicon) or _of_trainees(said, unit)
    if no or not unit.value or lexicon.at(behind, "not_staff"):
        return False
    return bool(_named(_HARD.split(ahead)[-1], lexicon) or _named(_HARD.split(behind)[0], lexicon))


def without_sites(said: str, lexicon: Lexicon) -> str:
    """A line without its words for sites, towns and "each"."""
    for word in ("sites", *_TOWNS, "each"):
        said = lexicon.without(said, word)
    return said
