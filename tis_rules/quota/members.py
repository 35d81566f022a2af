"""A corporation with its establishments, and a supervising organisation's whole membership, judged in one call.

Care is counted for each establishment on its care staff (MHLW Notice No. 320 of 2017); everything else on the full-time
staff of the whole corporation (Ordinance Art. 16), so establishments of one field share a number. Whether trainees in
care also take up places of the corporation's own number is not stated: `members.care_beside` stays open where both are.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from tis_rules.bounds import refuse_negative
from tis_rules.checked import BadFacts, checked
from tis_rules.facts import AcceptanceType, Held, QuotaFacts, Sector, refuse_more_taken_over
from tis_rules.findings import Assessment, Citation, Finding, Verdict
from tis_rules.judge import GAP, Code
from tis_rules.quota.headroom import Headroom, headroom
from tis_rules.quota.limits import assess_quota

CODES = {
    "members.care_beside": Code(
        "Whether trainees in care also count in the corporation's own number (not stated).", ("care", "others", GAP)
    ),
    "members.trainees": Code("The trainees of each workplace counted here are known."),
}
_ORDER = (Verdict.NO, Verdict.MORE_FACTS, Verdict.NOT_IN_FORCE, Verdict.ASK_OFFICE, Verdict.OVER_GUIDELINE)


@dataclass(frozen=True, slots=True)
class Establishment:
    """One workplace: its field, in care its full-time care staff, and the trainees in it by stage; None is not known.

    `taken_over`: those of `held` who came because another organisation could not continue (Ordinance Art. 16(4)).
    Raises BadFacts without a name, with care staff where the field is not care, or with more taken over than held.
    """

    name: str
    sector: Sector = Sector.GENERAL
    care_staff: int | None = None
    held: Held | None = None
    taken_over: Held | None = None

    def __post_init__(self) -> None:
        checked(self)
        _refuse_no_name(self.name)
        refuse_negative(care_staff=self.care_staff)
        refuse_more_taken_over(self.held, self.taken_over)
        if self.care_staff is not None and self.sector is not Sector.CARE:
            allowed = "left out where the field is {sector}, not care"
            raise BadFacts("care_staff", self.care_staff, allowed, sector=self.sector.value)


@dataclass(frozen=True, slots=True)
class Corporation:
    """A member: the full-time staff of all its workplaces in Japan without trainees, and the workplaces.

    Raises BadFacts for one without a workplace, with two of one name, or with more care staff in its homes than staff:
    everybody is counted at one home only.
    """

    name: str
    staff: int | None
    type: AcceptanceType
    excellent: bool | None
    establishments: tuple[Establishment, ...]

    def __post_init__(self) -> None:
        checked(self)
        _refuse_no_name(self.name)
        refuse_negative(staff=self.staff)
        object.__setattr__(self, "establishments", _establishments(self.establishments))
        self._refuse_more_care_staff()

    def _refuse_more_care_staff(self) -> None:
        care = sum(each.care_staff or 0 for each in self.establishments)
        if self.staff is not None and care > self.staff:
            allowed = "no more than the corporation's {staff} staff together, each counted at one home only"
            raise BadFacts("care_staff", care, allowed, staff=self.staff)


@dataclass(frozen=True, slots=True)
class Part:
    """What is counted together: a care establishment alone, or all workplaces of one other field."""

    establishments: tuple[str, ...]
    facts: QuotaFacts
    room: Headroom


@dataclass(frozen=True, slots=True)
class Member:
    """A corporation's answer: the worst verdict of its parts, all its trainees, each part, and what is open.

    `held` is None where the trainees of a workplace are not known.
    """

    name: str
    verdict: Verdict
    held: Held | None
    parts: tuple[Part, ...]
    open: tuple[Finding, ...] = ()


def assess_members(corporations: Iterable[Corporation], as_of: date) -> tuple[Member, ...]:
    """Every member of an organisation, in their order. Raises BadFacts for a corporation that is there twice."""
    members = tuple(corporations)
    names = [each.name for each in members]
    if twice := [name for name in dict.fromkeys(names) if names.count(name) > 1]:
        raise BadFacts("corporations", twice[0], "named once, with all its workplaces: they are counted together")
    return tuple(assess_corporation(each, as_of) for each in members)


def assess_corporation(corporation: Corporation, as_of: date) -> Member:
    """Care for each establishment and everything else for the corporation, at once."""
    parts = tuple(_part(names, facts, as_of) for names, facts in _counted(corporation))
    beside = tuple(_beside(parts))
    verdicts = {part.room.assessment.verdict for part in _with_trainees(parts)}
    verdicts |= {Verdict.ASK_OFFICE} if beside else set()
    worst = next((each for each in _ORDER if each in verdicts), Verdict.YES)
    held = _together(each.held for each in corporation.establishments)
    return Member(corporation.name, worst, held, parts, beside)


def _with_trainees(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """Those that decide: an empty home doesn't, beside others, once nobody new may start."""
    return tuple(part for part in parts if part.facts.held is None or part.facts.held.total) or parts


def _part(names: tuple[str, ...], facts: QuotaFacts, as_of: date) -> Part:
    if facts.held is None:
        return Part(names, facts, Headroom(_open(assess_quota(facts, as_of)), ()))
    return Part(names, facts, headroom(facts, as_of))


def _open(found: Assessment) -> Assessment:
    """The limits where the trainees are not known: nothing can be said about keeping them."""
    cite = next((limit.cite for limit in found.limits), Citation("ordinance", "Art. 16(1)(ii)"))
    only_starts = [each.code for each in found.failing] == ["quota.new_starts"]  # of those here nothing is said by it
    answer = Verdict.MORE_FACTS if found.verdict is Verdict.YES or only_starts else found.verdict
    return replace(found, verdict=answer, findings=(*found.findings, Finding("members.trainees", None, cite)))


def _counted(corporation: Corporation) -> Iterator[tuple[tuple[str, ...], QuotaFacts]]:
    for each in corporation.establishments:
        if each.sector is Sector.CARE:
            yield (each.name,), _facts(corporation, Sector.CARE, each.care_staff, (each,))
    others = [each for each in corporation.establishments if each.sector is not Sector.CARE]
    for sector in dict.fromkeys(each.sector for each in others):
        names = tuple(each.name for each in others if each.sector is sector)
        yield names, _facts(corporation, sector, corporation.staff, others)  # of other fields too: they share the staff


def _facts(corporation: Corporation, sector: Sector, staff: int | None, counted: Sequence[Establishment]) -> QuotaFacts:
    """The trainees of all workplaces counted; nobody is taken over where nothing is told of it."""
    held = _together(each.held for each in counted)
    outside = None if held is None else _together(each.taken_over or Held() for each in counted)
    told = outside if outside is not None and outside.total else None
    return QuotaFacts(staff, corporation.type, sector, corporation.excellent, held, told)


def _together(held: Iterable[Held | None]) -> Held | None:
    """All of them; None where one is not known."""
    told = list(held)
    known = [each for each in told if each is not None]
    if len(known) < len(told):
        return None
    return Held(*(sum(getattr(each, stage) for each in known) for stage in ("no1", "no2", "no3")))


def _beside(parts: tuple[Part, ...]) -> Iterator[Finding]:
    care = sum(part.facts.held.total for part in parts if part.facts.sector is Sector.CARE and part.facts.held)
    others = [part for part in parts if part.facts.sector is not Sector.CARE]
    if care and others:
        told = {"care": care, "others": others[0].facts.held.total if others[0].facts.held else 0}
        cite = Citation("care-notice", "no article: numbers of trainees")
        yield Finding("members.care_beside", None, cite, {**told, GAP: "care-beside-others"})


def _refuse_no_name(name: str) -> None:
    if not name.strip():
        raise BadFacts("name", name, "a name, to tell corporations and workplaces apart")


def _establishments(given: Any) -> tuple[Establishment, ...]:
    """One workplace or more as a tuple. Raises BadFacts for anything else, and for two of one name."""
    found = tuple(given) if isinstance(given, tuple | list) else ()
    names = [each.name for each in found if isinstance(each, Establishment)]
    if not found or len(names) < len(found) or len(set(names)) < len(names):
        wrong = names if names and len(names) == len(found) else given
        raise BadFacts("establishments", wrong, "one workplace or more, each with a name of its own")
    return found
