"""A corporation with its establishments, and a supervising organisation's whole membership, judged in one call.

Care is counted for each establishment on its care staff (MHLW Notice No. 320 of 2017); everything else on the full-time
staff of the whole corporation (Ordinance Art. 16), so establishments of one field share a number. Whether trainees in
care also take up places of the corporation's own number is not stated: `members.care_beside` stays open where both are.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from tis_rules.checked import BadFacts, checked
from tis_rules.facts import AcceptanceType, Held, QuotaFacts, Sector, refuse_negative
from tis_rules.findings import Citation, Finding, Verdict
from tis_rules.judge import GAP, Code
from tis_rules.quota.headroom import Headroom, headroom

CODES = {
    "members.care_beside": Code(
        "Whether trainees in care also count in the corporation's own number (not stated).", ("care", "others", GAP)
    )
}
_ORDER = (Verdict.NO, Verdict.MORE_FACTS, Verdict.NOT_IN_FORCE, Verdict.ASK_OFFICE, Verdict.OVER_GUIDELINE)


@dataclass(frozen=True, slots=True)
class Establishment:
    """One workplace: its field, in care its full-time care staff, and the trainees in it by stage."""

    name: str
    sector: Sector = Sector.GENERAL
    care_staff: int | None = None
    held: Held = field(default_factory=Held)

    def __post_init__(self) -> None:
        checked(self)
        refuse_negative(care_staff=self.care_staff)


@dataclass(frozen=True, slots=True)
class Corporation:
    """A member: the full-time staff of all its workplaces in Japan without trainees, and the workplaces.

    Raises BadFacts for one without a workplace, or with two of one name.
    """

    name: str
    staff: int | None
    type: AcceptanceType
    excellent: bool | None
    establishments: tuple[Establishment, ...]

    def __post_init__(self) -> None:
        checked(self)
        refuse_negative(staff=self.staff)
        names = [each.name for each in self.establishments]
        if not names or len(set(names)) < len(names):
            raise BadFacts("establishments", names, "one workplace or more, each with a name of its own")


@dataclass(frozen=True, slots=True)
class Part:
    """What is counted together: a care establishment alone, or all workplaces of one other field."""

    establishments: tuple[str, ...]
    facts: QuotaFacts
    room: Headroom


@dataclass(frozen=True, slots=True)
class Member:
    """A corporation's answer: the worst verdict of its parts, all its trainees, each part, and what is open."""

    name: str
    verdict: Verdict
    held: Held
    parts: tuple[Part, ...]
    open: tuple[Finding, ...] = ()


def assess_members(corporations: Iterable[Corporation], as_of: date) -> tuple[Member, ...]:
    """Every member of an organisation, in their order."""
    return tuple(assess_corporation(each, as_of) for each in corporations)


def assess_corporation(corporation: Corporation, as_of: date) -> Member:
    """Care for each establishment and everything else for the corporation, at once."""
    parts = tuple(_part(names, facts, as_of) for names, facts in _counted(corporation))
    beside = tuple(_beside(parts))
    verdicts = {part.room.assessment.verdict for part in parts} | ({Verdict.ASK_OFFICE} if beside else set())
    worst = next((each for each in _ORDER if each in verdicts), Verdict.YES)
    held = _together(each.held for each in corporation.establishments)
    return Member(corporation.name, worst, held, parts, beside)


def _part(names: tuple[str, ...], facts: QuotaFacts, as_of: date) -> Part:
    return Part(names, facts, headroom(facts, as_of))


def _counted(corporation: Corporation) -> Iterator[tuple[tuple[str, ...], QuotaFacts]]:
    for each in corporation.establishments:
        if each.sector is Sector.CARE:
            yield (each.name,), _facts(corporation, Sector.CARE, each.care_staff, each.held)
    others = [each for each in corporation.establishments if each.sector is not Sector.CARE]
    for sector in dict.fromkeys(each.sector for each in others):
        names = tuple(each.name for each in others if each.sector is sector)
        held = _together(each.held for each in others)  # of other fields too: they share the corporation's staff
        yield names, _facts(corporation, sector, corporation.staff, held)


def _facts(corporation: Corporation, sector: Sector, staff: int | None, held: Held) -> QuotaFacts:
    return QuotaFacts(staff, corporation.type, sector, corporation.excellent, held)


def _together(held: Iterable[Held]) -> Held:
    all_held = list(held)
    return Held(*(sum(getattr(each, stage) for each in all_held) for stage in ("no1", "no2", "no3")))


def _beside(parts: tuple[Part, ...]) -> Iterator[Finding]:
    care = sum(part.facts.held.total for part in parts if part.facts.sector is Sector.CARE and part.facts.held)
    others = [part for part in parts if part.facts.sector is not Sector.CARE]
    if care and others:
        told = {"care": care, "others": others[0].facts.held.total if others[0].facts.held else 0}
        cite = Citation("care-notice", "no article: numbers of trainees")
        yield Finding("members.care_beside", None, cite, {**told, GAP: "care-beside-others"})
