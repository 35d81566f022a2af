"""Whether a company meets the conditions: those of yes or no, and those with a number or a day."""

from datetime import date, timedelta

from tis_rules.closing import LAST_PLAN, new_plans
from tis_rules.eligibility.company_conditions import CONDITIONS, ORGANISATION, CompanyFacts
from tis_rules.eligibility.condition import assessment, at_least, codes, within_years
from tis_rules.facts import AcceptanceType
from tis_rules.findings import Assessment, Finding
from tis_rules.judge import Code, facts_of, negate, not_in_force
from tis_rules.law.dates import add_years
from tis_rules.law.day import Day, read

CODES = {
    **codes((*CONDITIONS, ORGANISATION)),
    "eligible.supervisor_course": Code(
        "The training supervisor completed the course recently enough.", ("completed", "years")
    ),
    "eligible.instructor_years": Code("The instructor has enough years in the skill.", ("number", "least")),
    "eligible.pay_proof": Code("Pay goes to the trainee's account or another way that proves the amount.", ("since",)),
    "eligible.instructors_by_workplace": Code(
        "Every workplace has a training instructor of its own.", ("number", "least", "workplaces")
    ),
    "eligible.life_instructors_by_workplace": Code(
        "Every workplace has a life instructor of its own.", ("number", "least", "workplaces")
    ),
    "eligible.bedroom": Code("The bedroom is large enough for each person, in square metres.", ("number", "least")),
    "eligible.no_disappearance": Code(
        "No disappearance the company or its supervising organisation is to blame for in the time that counts.",
        ("day", "years", "free_from"),
    ),
}
SERIES = (
    "eligibility.instructor_years",
    "eligibility.instructors_per_workplace",
    "eligibility.course_years",
    "eligibility.bedroom_m2",
    "eligibility.pay_proof",
    "eligibility.disappearance_years",
    LAST_PLAN,
)


def assess_company(facts: CompanyFacts, as_of: date) -> Assessment:
    """Every condition for a company; the contract with a supervising organisation unless the type needs none.

    YES: all hold; NO: one fails; MORE_FACTS: one is not known; NOT_IN_FORCE before the Act of November 2017.
    """
    values = read(as_of, *SERIES)
    if "eligibility.instructor_years" not in values:
        return not_in_force("eligibility.instructor_years", as_of)
    supervised = facts.type in (None, AcceptanceType.SUPERVISED)
    findings = (
        *new_plans(values.day),  # later stages of those already here are another matter
        *(condition.finding(facts) for condition in CONDITIONS),
        *((ORGANISATION.finding(facts),) if supervised else ()),
        _course(facts, values),
        at_least("eligible.instructor_years", facts.instructor_years, values["eligibility.instructor_years"]),
        *_by_workplace(facts, values),
        at_least("eligible.bedroom", facts.bedroom_m2, values["eligibility.bedroom_m2"]),
        *_since_2020(facts, values),
    )
    return assessment(findings, values)


def _by_workplace(facts: CompanyFacts, values: Day) -> tuple[Finding, ...]:
    """Asked where several workplaces are told: nobody is full-time at two."""
    if facts.workplaces is None:
        return ()
    each = values["eligibility.instructors_per_workplace"]
    least = facts.workplaces * each.amount
    kinds = {"instructors": facts.instructors, "life_instructors": facts.life_instructors}
    return tuple(
        Finding(
            f"eligible.{kind}_by_workplace",
            None if number is None else number >= least,
            each.cite,
            facts_of(number=number, least=least, workplaces=facts.workplaces),
        )
        for kind, number in kinds.items()
    )


def _course(facts: CompanyFacts, values: Day) -> Finding:
    years = values["eligibility.course_years"]
    first = add_years(values.day, -years.amount)  # the day of the course isn't counted: exactly so long ago still holds
    holds = within_years(facts.supervisor_course, facts.supervisor_course_valid, first - timedelta(days=1))
    if facts.supervisor_course is not None and facts.supervisor_course > values.day:
        holds = False  # not completed yet
    numbers = facts_of(completed=facts.supervisor_course, years=years.amount)
    return Finding("eligible.supervisor_course", holds, years.cite, numbers)


def _since_2020(facts: CompanyFacts, values: Day) -> tuple[Finding, ...]:
    """Two conditions added in April 2020."""
    if "eligibility.pay_proof" not in values:
        return ()
    proof = values["eligibility.pay_proof"]
    return (
        Finding("eligible.pay_proof", facts.pay_provable, proof.cite, {"since": proof.amount}),
        _disappearance(facts, values),
    )


def _disappearance(facts: CompanyFacts, values: Day) -> Finding:
    years, day = values["eligibility.disappearance_years"], facts.blamed_disappearance
    recent = within_years(day, facts.blamed_disappearance_recent, add_years(values.day, -years.amount))
    free = None if day is None else add_years(day, years.amount)
    numbers = facts_of(day=day, years=years.amount, free_from=free)
    return Finding("eligible.no_disappearance", negate(recent), years.cite, numbers, years.certainty)
