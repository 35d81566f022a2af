"""A company in a line of text: its staff, the trainees it has, and how many may come; each number has one owner.

"63 employees, 10 are trainees" is 53 staff and 10 trainees; "12 staff and 3 trainees" is 12 and 3. Trainees never count
as staff. The words stand in knowledge/quick.toml.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import spans
from bot.talk.hear.stages import held_by_stage, held_in_order, masked
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
_COUNTER = re.compile(r" ?(?:[名人位个個]|nin|mei|people|persons?|orang|người|nguoi|katao|bạn|ban|em|anh)(?![a-z])")
_LINKS = (
    " |の|が|は|を|of (?:them|us|whom|which|these|those)|out of|are|is|now|already|here|currently|current|foreign|"
    "technical|di antaranya|diantaranya|trong (?:số )?đó|其中|"
    "の中の|la|là|có|co|ada|sudah|mga|na|ay|ang|yung|是|为|有|現在|现在|现有|已有|已"
)
_BETWEEN = re.compile(f"(?:{_LINKS})*")  # a number and the trainees behind it
_BEHIND = re.compile(f"(?:{_LINKS}|[,:、=-])*")  # trainees and the number behind them
_OURS = re.compile("(?<![のその名人員、,(])うち(?=[はのでにも])")  # "we", not "of them"
_CLAUSE = re.compile("[,.;、。，]")
_NEAR = 26  # characters in which a number finds the word that says what it counts
_BEFORE = 14  # characters before the first of two numbers in which "including" stands
_DENIED_AHEAD, _DENIED_BEHIND = 24, 14  # characters around a word like "excellent" in which it is denied
_CLOSE = 5  # characters between a word and the number it stands before


@dataclass(frozen=True, slots=True)
class Company:
    """What a line says of a company in numbers.

    `staff`: full-time staff without trainees. `total`: the number said where trainees were taken from it, else None.
    `here`: trainees now, stages not told; `held`: by stage; at most one of the two. `more`: how many *more* is asked.
    `several`: numbers of staff where more than one was said.
    """

    staff: int | None = None
    total: int | None = None
    here: int | None = None
    held: Held | None = None
    more: bool = False
    several: tuple[int, ...] = ()

    @property
    def trainees(self) -> int:
        """Trainees now, by stage or not."""
        return self.held.total if self.held else self.here or 0


@dataclass(frozen=True, slots=True)
class Case:
    """A company's facts for the rules with what they can't carry.

    `here`: trainees now whose stages were not told; `total`: the number of people trainees were taken from;
    `more`: how many more is asked; `start`: the first day of the month the next ones are to come.
    """

    facts: QuotaFacts
    here: int | None = None
    total: int | None = None
    more: bool = False
    start: date | None = None


def trainees_in(said: str, lexicon: Lexicon) -> tuple[Company, list[Place]]:
    """The trainees a folded line speaks of, with the places of their numbers; `staff` is left open."""
    found = held_by_stage(masked(said))
    if found is None:
        found = held_in_order(said, sure=lexicon.says(said, "trainees"))
    if found:
        return Company(held=found[0]), found[1]
    here = [number for number in spans(masked(said)) if _counts_trainees(said, number, lexicon)]
    if len({value for value, _ in here}) != 1:
        return Company(), []
    return Company(here=here[0][0]), [place for _, place in here]


def with_staff(
    company: Company, said: str, staff: Sequence[Number], places: Sequence[Place], lexicon: Lexicon
) -> Company:
    """The company with its staff, trainees taken from a number that includes them."""
    values = tuple(dict.fromkeys(value for value, _ in staff))
    more = lexicon.says(said, "more")
    if len(values) != 1:
        return replace(company, several=values, more=more)
    total = values[0]
    if not places or not _includes(said, staff[0][1], places, lexicon):
        return replace(company, staff=total, more=more)
    if company.trainees >= total:  # nobody is left to be staff: another number is meant
        return replace(company, several=values, more=more)
    return replace(company, staff=total - company.trainees, total=total, more=more)


def standing(said: str, lexicon: Lexicon) -> tuple[AcceptanceType, Sector, bool | None]:
    """How trainees come, the field, and excellence where it is said; "not" and nothing are the same.

    Who has no supervising organisation comes alone, and has the lower limit.
    """
    sector = next((sector for word, sector in SECTORS.items() if _is(said, word, lexicon)), Sector.GENERAL)
    alone = _is(said, "enterprise", lexicon) or (
        lexicon.says(said, "supervised") and not _is(said, "supervised", lexicon)
    )
    type_ = AcceptanceType.ENTERPRISE if alone else AcceptanceType.SUPERVISED
    return type_, sector, True if _is(said, "excellent", lexicon) else None


def denied(said: str, place: Place, lexicon: Lexicon) -> bool:
    """Whether the line says that a number is not so: "we do not have 45 employees", 45人ではない."""
    ahead, behind = said[max(0, place[0] - 16) : place[0]], said[place[1] : place[1] + 14]
    clause = _CLAUSE.split(ahead)[-1]
    return lexicon.says(clause, "denied") or lexicon.says(behind, "denied_behind")


def _counts_trainees(said: str, number: Number, lexicon: Lexicon) -> bool:
    """Whether a number stands before a word for trainees or right behind one, only links between; none wanted."""
    start, end = number[1]
    behind, ahead = said[end : end + _NEAR], said[max(0, start - _NEAR) : start]
    if _wanted(ahead, behind, lexicon):
        return False
    rest = behind[_end(_COUNTER, behind) :]
    rest = rest[_end(_BETWEEN, rest) :]
    if lexicon.at(rest, "trainees"):
        return True
    gaps = [ahead[last:] for _, last in lexicon.places(ahead, "trainees")]
    return any(len(gap) <= _CLOSE + 6 and _end(_BEHIND, gap) == len(gap) for gap in gaps[-1:])


def _wanted(ahead: str, behind: str, lexicon: Lexicon) -> bool:
    """Whether a number is how many are wanted: "2 more trainees", "hire 3 trainees", "あと2人"."""
    return bool(lexicon.at(behind, "more")) or any(
        len(ahead) - end <= _CLOSE for word in ("more", "accepted") for _, end in lexicon.places(ahead, word)
    )


def _includes(said: str, staff: Place, places: Sequence[Place], lexicon: Lexicon) -> bool:
    """Whether the trainees are part of the number of staff: said before, between or right behind the two numbers."""
    first, last = min(staff, *places), max(staff, *places)
    near = _OURS.sub("  ", said[max(0, first[0] - _BEFORE) : last[1] + _NEAR])
    return lexicon.says(near, "part_of") and not lexicon.says(near, "beside")


def _end(pattern: re.Pattern[str], text: str) -> int:
    match = pattern.match(text)
    return match.end() if match else 0


def _is(said: str, what: str, lexicon: Lexicon) -> bool:
    """Whether the company is said to be so; "not a", "no longer", "parts for", ではない near the word say it isn't."""
    return any(
        not lexicon.says(_CLAUSE.split(said[max(0, start - _DENIED_AHEAD) : start])[-1], "not_before")
        and not lexicon.says(said[end : end + _DENIED_BEHIND], "not_behind")
        for start, end in lexicon.places(said, what)
    )
