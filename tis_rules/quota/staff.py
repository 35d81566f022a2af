"""Who counts as full-time staff: people with the same answers as one group, each answer with its source."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tis_rules.bounds import refuse_above, refuse_negative
from tis_rules.checked import checked
from tis_rules.facts import Sector
from tis_rules.findings import Assessment, Certainty, Citation, Finding, Verdict
from tis_rules.judge import GAP, Code, all_hold, any_holds, facts_of, not_in_force, verdict
from tis_rules.law.day import Day, read

SERIES = (
    "quota.staff_days_week",
    "quota.staff_days_year",
    "quota.staff_hours_week",
    "quota.insurance_hours_week",
)
CODES = {
    "staff.kind": Code("It is known how these people are engaged."),
    "staff.not_trainee": Code("They are not technical intern trainees."),
    "staff.not_abroad": Code("They do not belong to an office abroad."),
    "staff.not_dispatched": Code("They are not dispatched from an agency."),
    "staff.not_seconded": Code("They are not seconded from another company."),
    "staff.officer_paid": Code("They are officers who work such hours for pay."),
    "staff.regular": Code("They are regular employees, or work the same hours continuously."),
    "staff.hours": Code(
        "Days and hours reach those of full-time staff, or employment insurance and hours do.",
        ("hours_week", "days_week", "days_year", "least_hours", "least_days_week", "least_days_year"),
    ),
    "staff.not_for_cap": Code("For construction's total these foreign workers are left out.", ("engagement",)),
    "staff.skilled_worker": Code("These foreign workers count as full-time staff.", ("engagement", GAP)),
    "staff.care_main_work": Code("Their main work is nursing care."),
    "staff.one_establishment": Code("They are counted at no other establishment."),
}


class Engagement(StrEnum):
    """How people work for the organisation."""

    REGULAR = "regular"  # 正社員, and day-rate workers paid by the month for the same hours
    PART_TIME = "part_time"
    OFFICER = "officer"
    SECONDED = "seconded"
    DISPATCHED = "dispatched"
    ABROAD = "abroad"  # at an office outside Japan
    TRAINEE = "trainee"  # technical intern trainees of any stage
    SKILLED_WORKER = "skilled_worker"  # specified skilled worker No. 1
    CONSTRUCTION_WORKER = "construction_worker"  # foreign construction worker (外国人建設就労者)


@dataclass(frozen=True, slots=True)
class StaffFacts:
    """A group of `people` in one field of work with the same answers. Raises ValueError for what cannot be.

    `hours_week`, `days_week`, `days_year`: what they work; `insured`: in employment insurance; `paid`: an officer is
    paid for this work; `care_main`: nursing care is their main work (asked in care only);
    `counted_elsewhere`: counted at another care establishment.
    """

    people: int
    sector: Sector
    engagement: Engagement | None = None
    hours_week: int | None = None
    days_week: int | None = None
    days_year: int | None = None
    insured: bool | None = None
    paid: bool | None = None
    care_main: bool | None = None
    counted_elsewhere: bool | None = None

    def __post_init__(self) -> None:
        checked(self)
        refuse_negative(
            people=self.people, hours_week=self.hours_week, days_week=self.days_week, days_year=self.days_year
        )
        refuse_above(7 * 24, hours_week=self.hours_week)
        refuse_above(7, days_week=self.days_week)
        refuse_above(366, days_year=self.days_year)


@dataclass(frozen=True, slots=True)
class StaffCount:
    """Full-time staff: `staff` who count for sure and `undecided` who may; assessments in the order of the groups."""

    staff: int
    undecided: int
    assessments: tuple[Assessment, ...]


GUIDELINES = Citation("guidelines", "no article: full-time staff")
_OUT = {
    Engagement.TRAINEE: ("staff.not_trainee", Citation("ordinance", "Art. 16(1)(i)"), Certainty.HIGH),
    Engagement.ABROAD: ("staff.not_abroad", Citation("ordinance", "Art. 16(1)(i)"), Certainty.HIGH),
    Engagement.DISPATCHED: (
        "staff.not_dispatched",
        GUIDELINES,
        Certainty.MEDIUM,
    ),
    Engagement.SECONDED: (
        "staff.not_seconded",
        GUIDELINES,
        Certainty.MEDIUM,
    ),
}
_FOREIGN = (Engagement.SKILLED_WORKER, Engagement.CONSTRUCTION_WORKER)


def counts(group: StaffFacts, as_of: date) -> Assessment:
    """Whether a group is full-time staff (常勤の職員). YES, NO, MORE_FACTS, or ASK_OFFICE for skilled workers.

    Regular employees always count; others by days and hours, a test in the guidelines since 1 April 2023 (before that
    day NOT_IN_FORCE for them). In care only those whose main work is care count. Source: Ordinance Art. 16, guidelines.
    """
    values = read(as_of, *SERIES)
    base = read(as_of, "quota.basic")
    if "quota.basic" not in base:
        return not_in_force("quota.basic", as_of)
    if _needs_hours(group) and "quota.staff_hours_week" not in values:
        return not_in_force("quota.staff_hours_week", as_of)
    findings = [*_engaged(group, values), *_in_care(group)]
    span = values.span if _needs_hours(group) else base.span
    return Assessment(verdict(findings), as_of, span, tuple(findings), version=base.version)


def count_staff(groups: Sequence[StaffFacts], as_of: date) -> StaffCount:
    """All groups together; the sure ones make `staff`."""
    judged = [(group.people, counts(group, as_of)) for group in groups]
    staff = sum(people for people, each in judged if each.verdict is Verdict.YES)
    undecided = sum(people for people, each in judged if each.verdict not in (Verdict.YES, Verdict.NO))
    return StaffCount(staff, undecided, tuple(each for _, each in judged))


def _needs_hours(group: StaffFacts) -> bool:
    return group.engagement in (Engagement.PART_TIME, Engagement.OFFICER)


def _engaged(group: StaffFacts, values: Day) -> Iterator[Finding]:
    if group.engagement is None:
        yield Finding("staff.kind", None, GUIDELINES)
    elif group.engagement in _OUT:
        code, cite, sure = _OUT[group.engagement]
        yield Finding(code, False, cite, {}, sure)
    elif group.engagement is Engagement.REGULAR:
        yield Finding("staff.regular", True, GUIDELINES)
    elif group.engagement in _FOREIGN:
        yield from _foreign(group.engagement, group.sector)
    else:
        yield from _by_hours(group, values)


def _foreign(engagement: Engagement, sector: Sector) -> Iterator[Finding]:
    told = {"engagement": engagement.value}
    if sector is Sector.CONSTRUCTION:
        cite = Citation("construction-notice", "no article: number of trainees")
        yield Finding("staff.not_for_cap", True, cite, told, Certainty.MEDIUM)
    cite = GUIDELINES
    yield Finding("staff.skilled_worker", None, cite, {**told, GAP: "skilled-workers-as-staff"})


def _by_hours(group: StaffFacts, values: Day) -> Iterator[Finding]:
    hours, insured = values["quota.staff_hours_week"], values.amount("quota.insurance_hours_week")
    least_week, least_year = values.amount("quota.staff_days_week"), values.amount("quota.staff_days_year")
    if group.engagement is Engagement.OFFICER:
        yield Finding("staff.officer_paid", group.paid, hours.cite)
    by_days = all_hold(
        [
            _reaches(group.days_week, least_week),
            _reaches(group.days_year, least_year),
            _reaches(group.hours_week, hours.amount),
        ]
    )
    by_insurance = all_hold([group.insured, _reaches(group.hours_week, insured)])
    told = facts_of(
        hours_week=group.hours_week,
        days_week=group.days_week,
        days_year=group.days_year,
        least_hours=hours.amount,
        least_days_week=least_week,
        least_days_year=least_year,
    )
    yield Finding("staff.hours", any_holds([by_days, by_insurance]), hours.cite, told)


def _reaches(given: int | None, least: int) -> bool | None:
    return None if given is None else given >= least


def _in_care(group: StaffFacts) -> Iterator[Finding]:
    if group.sector is not Sector.CARE:
        return
    cite = Citation("care-notice", "no article: care staff")
    yield Finding("staff.care_main_work", group.care_main, cite)
    if group.counted_elsewhere:
        yield Finding("staff.one_establishment", False, cite, {}, Certainty.MEDIUM)
