"""A company in a line of text: its staff, the trainees it has, and how many may come; each number has one owner.

"63 employees, 10 are trainees" is 53 staff and 10 trainees; "12 staff and 3 trainees" is 12 and 3. Trainees never count
as staff. The words stand in knowledge/quick.toml.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.talk.hear.firm import excellent as excellence
from bot.talk.hear.firm.affirmed import plainly
from bot.talk.hear.firm.denied import is_so, only_so
from bot.talk.hear.firm.licence import specified
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import spans
from bot.talk.hear.stages import masked, without_rest
from tis_rules import AcceptanceType, Held, QuotaFacts, Sector

Place = tuple[int, int]
Number = tuple[int, Place]

SECTORS = {
    "care": Sector.CARE,
    "construction": Sector.CONSTRUCTION,
    "aquaculture": Sector.AQUACULTURE,
    "fishery": Sector.FISHERY,
    "agriculture": Sector.AGRICULTURE,
}
_OURS = re.compile("(?<![のその名人員、,(])うち(?=[はのでにも])")  # "we", not "of them"
_OURS_FIRST = re.compile("^(?:えーと|えっと|あの|はい|ええ|いや|、| )*うち")
_CLAUSE = re.compile(r"[,;。、，；)）]|\.(?!\d)|\b(?:and|at|dan|và|with)\b")
_NEAR = 26  # characters in which a number finds the word that says what it counts
_BEFORE = 14  # characters before the first of two numbers in which "including" stands


@dataclass(frozen=True, slots=True)
class Company:
    """What a line says of a company in numbers.

    `staff`: full-time staff without trainees. `total`: the number said where trainees were taken from it, else None.
    `here`: trainees now, stages not told; `held`: by stage; at most one of the two. `part`: the stages of some of those
    `here`. `more`: how many *more* is asked. `wanted`: how many are to come. `gone`: trainees who left, no longer here.
    `several`: numbers of staff where more than one was said.
    """

    staff: int | None = None
    total: int | None = None
    here: int | None = None
    held: Held | None = None
    more: bool = False
    several: tuple[int, ...] = ()
    part: Held | None = None
    wanted: int | None = None
    gone: int = 0

    @property
    def trainees(self) -> int:
        """Trainees now, by stage or not."""
        return self.held.total if self.held else self.here or 0


@dataclass(frozen=True, slots=True)
class Case:
    """A company's facts for the rules with what they can't carry.

    `here`: trainees now whose stages were not told; `total`: the number of people trainees were taken from;
    `more`: how many more is asked; `start`: the day the next ones are to come, or the first of what was said;
    `until`: the last, where no month was said; `part`, `wanted` and `gone` as of a `Company`; `rough`: of the staff.
    `specified`: the organisation of an excellent company is said to have no general licence.
    `left_out`: numbers of people told beside the full-time staff who are none of it.
    """

    facts: QuotaFacts
    here: int | None = None
    total: int | None = None
    more: bool = False
    start: date | None = None
    part: Held | None = None
    wanted: int | None = None
    gone: int = 0
    until: date | None = None
    specified: bool = False
    left_out: tuple[int, ...] = ()
    rough: bool = False


def with_staff(
    company: Company, said: str, staff: Sequence[Number], places: Sequence[Place], until: int, lexicon: Lexicon
) -> Company:
    """The company with its staff, trainees taken from a number that includes them; `until`: see `_includes`."""
    values = without_sum(tuple(dict.fromkeys(value for value, _ in staff)), company.trainees)
    more = lexicon.says(without_rest(masked(said)), "more")
    if len(values) != 1:
        return replace(company, several=values, more=more)
    total = values[0]
    summed = company.trainees and any(value == total + company.trainees for value, _ in spans(masked(said)))
    if not places or summed or not _includes(said, staff[0][1], places, until, lexicon):
        return replace(company, staff=total, more=more)
    if company.trainees >= total:  # nobody is left to be staff: another number is meant
        return replace(company, several=values, more=more)
    return replace(company, staff=total - company.trainees, total=total, more=more)


def without_sum(values: tuple[int, ...], trainees: int) -> tuple[int, ...]:
    """Of two numbers of people that differ by the trainees the smaller one: "31 staff + 3 trainees = 34"."""
    summed = len(values) == len((0, 1)) and trainees > 0 and max(values) - min(values) == trainees
    return (min(values),) if summed else values


def standing(said: str, lexicon: Lexicon) -> tuple[AcceptanceType, Sector, bool | None]:
    """How trainees come, the field, and excellence where it is said; any "not" but an answer is as nothing.

    Who has no supervising organisation comes alone, and has the lower limit. Where only one of company and organisation
    is excellent, or the organisation has no general licence, the numbers of excellent ones do not hold.
    """
    sector = next((sector for word, sector in SECTORS.items() if is_so(said, word, lexicon)), Sector.GENERAL)
    theirs = excellence.of_organisation(said, lexicon) or excellence.of_people(said, lexicon)
    sure = only_so(said, "excellent", lexicon) and plainly(said, "excellent", lexicon)
    excellent = True if sure and not theirs else False if excellence.is_answered_no(said, lexicon) else None
    unlike = (
        excellence.organisation_is_not(said)
        or specified(said)
        or (theirs and excellence.only_organisation(said, lexicon))
    )
    if lexicon.says(said, "excellent") and unlike:
        return AcceptanceType.SUPERVISED, sector, False
    alone = is_so(said, "enterprise", lexicon) or (
        lexicon.says(said, "supervised") and not is_so(said, "supervised", lexicon)
    )
    type_ = AcceptanceType.ENTERPRISE if alone else AcceptanceType.SUPERVISED
    return type_, sector, excellent


def told(said: str, lexicon: Lexicon) -> tuple[AcceptanceType | None, Sector | None, bool | None]:
    """The same, None for what isn't said: "not care" is another field, "not excellent" is False."""
    type_, sector, excellent = standing(said, lexicon)
    spoken = lexicon.says(said, "supervised") or lexicon.says(said, "enterprise")
    other = any(lexicon.says(said, word) for word in SECTORS)
    denied = excellent is None and lexicon.says(said, "excellent") and not excellence.of_organisation(said, lexicon)
    denied = denied or specified(said)
    return (
        type_ if spoken else None,
        sector if other else None,
        False if denied else excellent,
    )


def _includes(said: str, staff: Place, places: Sequence[Place], until: int, lexicon: Lexicon) -> bool:
    """Whether the trainees are part of the number of staff: said before, between or right behind the two numbers.

    `until`: where a number of some of the trainees stands behind, so that what is said of it counts for nothing here.
    """
    said = _without_us(said)
    first, last = min(staff, *places), max(staff, *places)
    end = last[1] + _NEAR
    if max(places)[1] < until < staff[0]:
        return _part_of(_own_clause(said[until:end], staff[0] - until), lexicon)
    cut = last[1] < until <= end
    near = _OURS.sub("  ", said[max(0, first[0] - _BEFORE) : until if cut else end])
    near = _without_last(near, lexicon) if cut else near
    together = _put_together(said, staff, places, lexicon)
    return together or _part_of(near, lexicon)


def _own_clause(said: str, start: int) -> str:
    """What is said from the beginning of the clause a number stands in: "3 of them in No. 2" before it is of others."""
    ahead = _CLAUSE.split(said[:start])
    return ahead[-1] + said[start:] if len(ahead) > 1 else said[start:]


def _without_us(said: str) -> str:
    """The line without うち at its beginning, where it is "we": うち三十人で."""
    return _OURS_FIRST.sub(lambda match: " " * len(match[0]), said)


def _put_together(said: str, staff: Place, places: Sequence[Place], lexicon: Lexicon) -> bool:
    """Whether a sum is said behind the trainees that are put to it: "with our 4 trainees we are 47 in all"."""
    first, last = min(places)[0], max(places)[1]
    if last > staff[0]:
        return False
    added = lexicon.says(said[max(0, first - _BEFORE) : staff[0]], "put_to")
    summed = lexicon.says(said[last : staff[0]], "total") or lexicon.says(said[staff[1] : staff[1] + _NEAR], "total")
    return added and summed


def part_of(said: str, lexicon: Lexicon) -> bool:
    """Whether the trainees of a line are said to be among the people spoken of before: "including 5", うち5名."""
    return _part_of(_OURS.sub("  ", said), lexicon)


def _part_of(near: str, lexicon: Lexicon) -> bool:
    return lexicon.says(near, "part_of") and not lexicon.says(near, "beside")


def _without_last(near: str, lexicon: Lexicon) -> str:
    """The text without "of which" or うち right before the number that follows it."""
    last = [place for place in lexicon.places(near, "part_of") if not near[place[1] :].strip(" はのでが")]
    return near[: last[-1][0]] if last else near
