"""What nursing care adds: Japanese by stage, experience, the establishment, its instructors, home visits, nights."""

from dataclasses import dataclass, replace
from datetime import date

from tis_rules.checked import checked
from tis_rules.eligibility.condition import Condition, assessment, at_least, codes
from tis_rules.facts import Stage, refuse_negative
from tis_rules.findings import Assessment, Certainty, Citation, Finding
from tis_rules.judge import GAP, Code, any_holds, facts_of, negate, not_in_force
from tis_rules.law.day import Day, read
from tis_rules.mistakes import BadCase

LANGUAGE = Citation("care-notice", "Art. 1(i)")
N4 = Citation("care-notice", "Art. 1(i)(a)")
N3 = Citation("care-notice", "Art. 1(i)(b)")
EXPERIENCE = Citation("care-page", "experience abroad")
VISITS = Citation("home-visit-page", "home-visit care since April 2025")


@dataclass(frozen=True, slots=True)
class CareFacts:
    """A care establishment and one trainee of it; None = not known. Raises ValueError for a number below 0.

    `n4`, `n3`: that level of Japanese or an equal one. `studies_n3`: learns on at the workplace towards N3.
    `years_open`: whole years since the establishment opened. `care_years`: years of care work before home visits.
    `visit_duties`: training, accompanied visits, career plan, contact against harassment, ICT for emergencies, and the
    written explanation signed by the user. `home_visits`, `night_duty`: planned for the trainee.
    `night_staff`: people on night duty at the same time, the trainee included; `night_others`: no trainees of these.
    """

    stage: Stage | None = None
    n4: bool | None = None
    n3: bool | None = None
    studies_n3: bool | None = None
    experience: bool | None = None
    years_open: int | None = None
    instructors: int | None = None
    trainees: int | None = None
    instructor_qualified: bool | None = None
    home_visits: bool | None = None
    care_years: int | None = None
    basic_course: bool | None = None
    visit_duties: bool | None = None
    conformity_certificate: bool | None = None
    night_duty: bool | None = None
    night_measures: bool | None = None
    night_staff: int | None = None
    night_others: int | None = None

    def __post_init__(self) -> None:
        checked(self)
        refuse_negative(years_open=self.years_open, care_years=self.care_years)
        refuse_negative(instructors=self.instructors, trainees=self.trainees)
        refuse_negative(night_staff=self.night_staff, night_others=self.night_others)
        if self.night_others is not None and self.night_staff is not None and self.night_others > self.night_staff:
            says = "Those who are no trainees cannot be more than the {staff} on night duty."
            raise BadCase(says, staff=self.night_staff)


QUALIFIED: Condition[CareFacts] = Condition(
    "eligible.care_instructor",
    "One of the instructors is a certified care worker or a nurse.",
    lambda facts: facts.instructor_qualified,
    Citation("care-page", "instructors"),
)
NO1: tuple[Condition[CareFacts], ...] = (
    Condition(
        "eligible.care_n4",
        "For No. 1 the trainee has Japanese N4 or an equal level.",
        lambda facts: any_holds((facts.n4, facts.n3)),
        N4,
    ),
    Condition(
        "eligible.care_experience",
        "Care work abroad, a nursing course or licence, or a state certificate in care.",
        lambda facts: facts.experience,
        EXPERIENCE,
    ),
)
NO2: tuple[Condition[CareFacts], ...] = (
    Condition(
        "eligible.care_n3",
        "For No. 2 the trainee has N3 or an equal level; without it, studies on at the workplace through year 3.",
        lambda facts: any_holds((facts.n3, facts.studies_n3)),
        N3,
    ),
)
HOME_VISITS: tuple[Condition[CareFacts], ...] = (
    Condition(
        "eligible.visit_course",
        "The trainee has done the basic course in care.",
        lambda facts: facts.basic_course,
        VISITS,
        Certainty.MEDIUM,
    ),
    Condition(
        "eligible.visit_duties",
        "The office keeps its duties: training, accompanied visits, career plan, contact, ICT, signed explanation.",
        lambda facts: facts.visit_duties,
        VISITS,
    ),
    Condition(
        "eligible.visit_certificate",
        "The certificate of conformity is there before the plan is filed.",
        lambda facts: facts.conformity_certificate,
        VISITS,
    ),
)
NIGHT = Citation("care-page", "night duty")
CODES = {
    **codes((QUALIFIED, *NO1, *NO2, *HOME_VISITS)),
    "eligible.care_stage": Code("The stage is known: it decides on the level of Japanese."),
    "eligible.care_years_open": Code(
        "The establishment has been open long enough (not decided from April 2025 on).", ("number", "least", GAP)
    ),
    "eligible.care_instructors": Code("There are enough instructors for the trainees.", ("trainees", "most")),
    "eligible.visits": Code("Home visits are allowed, on conditions; whether they are planned is known.", ("since",)),
    "eligible.visit_years": Code("Enough years of care work before home visits, in principle.", ("number", "least")),
    "eligible.care_night": Code("Night duty only with special measures for safety; or none is planned."),
    "eligible.care_night_staff": Code("Night duty is done by several people at once.", ("number", "least")),
    "eligible.care_night_others": Code("One of those on night duty at least is no trainee.", ("number", "least")),
}
SERIES = (
    "care.years_open",
    "care.trainees_per_instructor",
    "care.night_staff",
    "care.night_others",
    "eligibility.home_visit_years",
)


def assess_care(facts: CareFacts, as_of: date) -> Assessment:
    """What nursing care adds to the conditions for company and trainee (MHLW Notice No. 320 of 2017).

    ASK_OFFICE where only the establishment's years are open, whose rule changed in April 2025.
    """
    values = read(as_of, *SERIES)
    if "care.trainees_per_instructor" not in values:
        return not_in_force("care.trainees_per_instructor", as_of)
    findings = (
        *_by_stage(facts),
        _years_open(facts, values),
        QUALIFIED.finding(facts),
        _instructors(facts, values),
        *_visits(facts, values),
        *_night(facts, values),
    )
    return assessment(findings, values)


def _by_stage(facts: CareFacts) -> tuple[Finding, ...]:
    """No. 3 has no level of its own in the sources; whoever reaches it has passed No. 2."""
    if facts.stage is None:
        return (Finding("eligible.care_stage", None, LANGUAGE),)
    conditions = {Stage.NO1: NO1, Stage.NO2: NO2, Stage.NO3: ()}[facts.stage]
    return tuple(condition.finding(facts) for condition in conditions)


def _years_open(facts: CareFacts, values: Day) -> Finding:
    code = "eligible.care_years_open"
    if "care.years_open" in values:
        return at_least(code, facts.years_open, values["care.years_open"])
    cite = Citation("home-visit-page", "revision of 1 April 2025")
    return Finding(code, None, cite, facts_of(number=facts.years_open, gap="care-years-open"))


def _instructors(facts: CareFacts, values: Day) -> Finding:
    per = values["care.trainees_per_instructor"]
    most = None if facts.instructors is None else facts.instructors * per.amount
    holds = None if most is None or facts.trainees is None else facts.trainees <= most
    numbers = facts_of(trainees=facts.trainees, most=most)
    return Finding("eligible.care_instructors", holds, per.cite, numbers, per.certainty)


def _visits(facts: CareFacts, values: Day) -> tuple[Finding, ...]:
    """Home visits were outside the programme until March 2025."""
    if facts.home_visits is False:
        return ()
    if "eligibility.home_visit_years" not in values:
        return (Finding("eligible.visits", False if facts.home_visits else None, VISITS),)
    years = values["eligibility.home_visit_years"]
    allowed = Finding("eligible.visits", facts.home_visits, VISITS, {"since": years.span.first})
    if facts.home_visits is None:
        return (allowed,)
    done = at_least("eligible.visit_years", facts.care_years, years)
    return (allowed, done, *(condition.finding(facts) for condition in HOME_VISITS))


def _night(facts: CareFacts, values: Day) -> tuple[Finding, ...]:
    """Who is on duty with the trainee is asked where night duty is planned, or may be and nothing else is open."""
    no_nights = negate(facts.night_duty)
    allowed = Finding("eligible.care_night", any_holds((no_nights, facts.night_measures)), NIGHT)
    if not facts.night_duty and (no_nights or allowed.holds is not True):
        return (allowed,)
    asked = (
        at_least("eligible.care_night_staff", facts.night_staff, values["care.night_staff"]),
        at_least("eligible.care_night_others", facts.night_others, values["care.night_others"]),
    )
    return (allowed, *(replace(each, holds=any_holds((no_nights, each.holds))) for each in asked))
