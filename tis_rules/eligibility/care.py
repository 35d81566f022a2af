"""What nursing care adds: Japanese by stage, experience, the establishment, its instructors, home visits, nights."""

from dataclasses import replace
from datetime import date

from tis_rules.closing import new_plans, of_plan
from tis_rules.eligibility.care_conditions import HOME_VISITS, LANGUAGE, NO1, NO2, QUALIFIED, VISITS, CareFacts
from tis_rules.eligibility.condition import assessment, at_least, codes
from tis_rules.facts import Stage
from tis_rules.findings import Assessment, Citation, Finding
from tis_rules.judge import GAP, Code, any_holds, facts_of, negate, not_in_force
from tis_rules.law.day import Day, read

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
        *(new_plans(as_of) if facts.stage is Stage.NO1 else of_plan(facts.stage, as_of)),
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
    holds = None if most is None or facts.trainees is None else 0 < most >= facts.trainees
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
