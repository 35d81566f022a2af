"""The lectures after arrival in No. 1: how many hours at least, and which hours count."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tis_rules.bounds import WHOLE_MONTHS, refuse_above, refuse_negative, refuse_other_unit
from tis_rules.checked import checked
from tis_rules.closing import plan_filed, until_last_days
from tis_rules.findings import Assessment, Certainty, Citation, Fact, Finding, Step, Verdict
from tis_rules.hours import care_lectures as in_care
from tis_rules.hours.care_lectures import CARE_SERIES, CareLectures, care_lectures
from tis_rules.hours.shares import least_required
from tis_rules.judge import Code, facts_of, not_in_force, verdict
from tis_rules.law.day import Day, read
from tis_rules.law.tables import Value
from tis_rules.mistakes import BadCase

SERIES = (
    "hours.lecture_share",
    "hours.lecture_share_short",
    "hours.lecture_course_hours",
    "hours.lecture_course_months",
    "hours.lecture_course_within_months",
    "hours.lecture_day_hours",
    "hours.lecture_week_days",
)

CODES = {
    **in_care.CODES,
    "lectures.course_hours": Code("The course before arrival was long enough in hours.", ("hours", "least")),
    "lectures.course_months": Code("The course before arrival was long enough in months.", ("months", "least")),
    "lectures.course_recent": Code("The course was in the last months before arrival.", ("months", "most")),
    "lectures.hours": Code("Enough lecture hours count.", ("counted", "least", "base", "share")),
    "lectures.before_work": Code("All lectures are given before any work (supervising type).", ()),
    "lectures.protection_first": Code("Legal protection is taught before any work (enterprise type).", ()),
    "lectures.planned_time": Code("The planned time of No. 1 is known.", ()),
    "step.lecture_base": Code("The planned time of No. 1, lectures included.", ("base",)),
    "step.lecture_least": Code("The share of it that must be lectures.", ("share", "least")),
    "step.lecture_days": Code(
        "The fewest days that holds, at the most hours a day that count.", ("least", "day_hours", "days")
    ),
    "step.lecture_weeks": Code("The fewest weeks, at the usual days a week.", ("days", "week_days", "weeks")),
    "step.lecture_day_cap": Code("Hours over the most a day do not count.", ("planned", "days", "counted")),
}


_LONGEST_COURSE = 24  # more is days


@dataclass(frozen=True, slots=True)
class Course:
    """A course before arrival: its hours, its whole months, and how many months before arrival it was held."""

    hours: int | None = None
    months: int | None = None
    months_before: int | None = None

    def __post_init__(self) -> None:
        checked(self)
        refuse_negative(course_hours=self.hours, course_months=self.months, months_before=self.months_before)
        refuse_other_unit(_LONGEST_COURSE, WHOLE_MONTHS, course_months=self.months)


@dataclass(frozen=True, slots=True)
class LectureFacts:
    """`planned_hours`: the whole planned time of No. 1, lectures included. `course` None: none was held.
    `care`: what nursing care asks besides; None: the training is in another field.

    `lecture_hours` over `lecture_days` days; where the days are not told, hours of which no day has more than count.
    `before_work`: all of them come before any work; `protection_first`:
    at least legal protection does. Raises ValueError for what cannot be.
    """

    planned_hours: int | None = None
    lecture_hours: int | None = None
    lecture_days: int | None = None
    course: Course | None = None
    care: CareLectures | None = None
    supervised: bool = True
    before_work: bool | None = None
    protection_first: bool | None = None

    def __post_init__(self) -> None:
        checked(self)
        refuse_negative(
            planned_hours=self.planned_hours, lecture_hours=self.lecture_hours, lecture_days=self.lecture_days
        )
        refuse_above(self.planned_hours, lecture_hours=self.lecture_hours)
        if self.before_work and self.protection_first is False:
            raise BadCase("All lectures came before work, so legal protection did too; correct one of the two.")


def assess_course(course: Course, as_of: date) -> Assessment:
    """Whether a course before arrival halves the lectures: long enough, and recent."""
    values = read(as_of, *SERIES)
    if "hours.lecture_share" not in values:
        return not_in_force("hours.lecture_share", as_of)
    hours, months, within = (values[f"hours.lecture_course_{name}"] for name in ("hours", "months", "within_months"))
    findings = (
        _at_least("lectures.course_hours", "hours", course.hours, hours),
        _at_least("lectures.course_months", "months", course.months, months),
        Finding(
            "lectures.course_recent",
            None if course.months_before is None else course.months_before <= within.amount,
            within.cite,
            facts_of(months=course.months_before, most=within.amount),
        ),
    )
    return Assessment(verdict(findings), as_of, values.span, findings, version=values.version)


def assess_lectures(facts: LectureFacts, as_of: date) -> Assessment:
    """Whether the lectures are long enough and in time, and how many hours at least.

    A course that does not meet all its conditions, or is not known to, leaves the longer share: that is no failure.
    The base is the whole planned time of No. 1 (medium certainty). Source: Ordinance Art. 10.
    """
    values = read(as_of, *SERIES, *(CARE_SERIES if facts.care else ()))
    if "hours.lecture_share" not in values:
        return not_in_force("hours.lecture_share", as_of)
    short = facts.course is not None and assess_course(facts.course, as_of).verdict is Verdict.YES
    share = values["hours.lecture_share_short" if short else "hours.lecture_share"]
    cite = share.cite
    if not facts.planned_hours:
        findings = [Finding("lectures.planned_time", None if facts.planned_hours is None else False, cite)]
        return Assessment(verdict(findings), as_of, values.span, tuple(findings), version=values.version)
    least = least_required(facts.planned_hours, share.amount)
    counted = _counted(facts, values)
    findings = [_long_enough(facts.planned_hours, counted, least, share), _in_time(facts, cite)]
    findings += [*(care_lectures(facts.care, values) if facts.care else ()), *plan_filed(as_of)]
    steps, span = tuple(_steps(facts, counted, least, share, values)), until_last_days(values.span, as_of)
    return Assessment(verdict(findings), as_of, span, tuple(findings), steps=steps, version=values.version)


def _at_least(code: str, unit: str, given: int | None, needed: Value) -> Finding:
    holds = None if given is None else given >= needed.amount
    return Finding(code, holds, needed.cite, {**facts_of(**{unit: given}), "least": needed.amount})


def _counted(facts: LectureFacts, values: Day) -> int | None:
    """The lecture hours that count: at most so many a day."""
    if facts.lecture_hours is None or facts.lecture_days is None:
        return facts.lecture_hours
    most: int = values.amount("hours.lecture_day_hours") * facts.lecture_days
    return min(facts.lecture_hours, most)


def _long_enough(planned: int, counted: int | None, least: int, share: Value) -> Finding:
    told = facts_of(counted=counted, least=least, base=planned, share=share.amount)
    return Finding("lectures.hours", None if counted is None else counted >= least, share.cite, told, Certainty.MEDIUM)


def _in_time(facts: LectureFacts, cite: Citation) -> Finding:
    if facts.supervised:
        return Finding("lectures.before_work", facts.before_work, cite, {}, Certainty.MEDIUM)
    first = True if facts.before_work else facts.protection_first
    return Finding("lectures.protection_first", first, cite, {}, Certainty.MEDIUM)


def _steps(facts: LectureFacts, counted: int | None, least: int, share: Value, values: Day) -> Iterator[Step]:
    day_hours = values.amount("hours.lecture_day_hours")
    yield Step("step.lecture_base", {"base": facts.planned_hours or 0})
    yield Step("step.lecture_least", {"share": share.amount, "least": least})
    days, week_days = -(-least // day_hours), values.amount("hours.lecture_week_days")
    yield Step("step.lecture_days", {"least": least, "day_hours": day_hours, "days": days})
    yield Step("step.lecture_weeks", {"days": days, "week_days": week_days, "weeks": -(-days // week_days)})
    if facts.lecture_hours is not None and counted is not None and counted < facts.lecture_hours:
        told: dict[str, Fact] = {"planned": facts.lecture_hours, "days": facts.lecture_days or 0, "counted": counted}
        yield Step("step.lecture_day_cap", told)
