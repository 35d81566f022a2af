"""How long a trainee may stay and which stages are open: No. 1 for a year, No. 2 and No. 3 for two each.

`CODES` says what each finding means when it holds, and which facts it carries.
"""

from collections.abc import Iterable
from datetime import date

from tis_rules.closing import plan_filed
from tis_rules.findings import Assessment, Citation, Finding, Limit, Step, Verdict
from tis_rules.judge import Code, all_hold, facts_of, negate, not_in_force
from tis_rules.law.day import Day, read
from tis_rules.stay.facts import StayFacts
from tis_rules.stay.stage_three import CODES as STAGE_THREE_CODES
from tis_rules.stay.stage_three import SAME_STAGE, SERIES, stage_three, test_passed

CODES = {
    "stay.no1_start": Code("No. 1 starts by the last day for it.", ("no1_start", "last_start")),
    "stay.no1_first": Code("No. 1 was not done before."),
    "stay.no2_occupation": Code("The occupation is on the list for No. 2."),
    "stay.no2_first": Code("No. 2 was not done before."),
    "stay.no2_basic_grade": Code(
        "The basic grade, written and practical, is passed; one resit.", ("sittings", "sittings_most")
    ),
    **STAGE_THREE_CODES,
    "stay.stage_open": Code("Sum: this stage is open for these years.", ("stage", "years")),
    "stay.stage_closed": Code("Sum: this stage is not open.", ("stage",)),
    "stay.stage_unknown": Code("Sum: whether this stage opens is not known yet.", ("stage", "years")),
}

DURATION = Citation("act", "Art. 9(iii)")
LISTED = Citation("ordinance", "Art. 10(2)(i)(b) with annex 2")
YEARS = ("stay.no1_years", "stay.no2_years", "stay.no3_years")


def assess_stay(facts: StayFacts, as_of: date) -> Assessment:
    """Which stages are open; the limits `years` (sure) and `years_possible` (if what is not known holds).

    A stage is open only where the one before it is. YES: all that is open is known; MORE_FACTS: a condition is not
    known; NO: not even No. 1; NOT_IN_FORCE before the rule on the return home of 6 September 2019.
    Source: Act Art. 9, Ordinance Arts. 10 and 15, the leaflet on the transition.
    """
    values = read(as_of, *YEARS, *SERIES, "transition.last_start")
    if "stay.leave_months_least" not in values:
        return not_in_force("stay.leave_months_least", as_of)
    groups = (_no1(facts, values), _no2(facts, values), stage_three(facts, values))
    opens = _in_turn(all_hold(finding.holds for finding in group) for group in groups)
    return Assessment(
        verdict=_verdict(opens),
        as_of=as_of,
        in_force=values.span,
        findings=tuple(finding for group in groups for finding in group),
        limits=_limits(opens, values),
        steps=tuple(_step(stage, values, answer) for stage, answer in enumerate(opens, 1)),
        version=values.version,
    )


def _no1(facts: StayFacts, values: Day) -> tuple[Finding, ...]:
    first = Finding("stay.no1_first", negate(facts.did_no1), SAME_STAGE)
    if "transition.last_start" not in values:
        return (first,)
    last = values["transition.last_start"]
    in_time = None if facts.no1_start is None else facts.no1_start <= last.amount
    numbers = facts_of(no1_start=facts.no1_start, last_start=last.amount)
    to_come = facts.no1_start is not None and facts.no1_start > values.day
    filed = plan_filed(values.day) if to_come and in_time else ()
    return (Finding("stay.no1_start", in_time, last.cite, numbers), *filed, first)


def _no2(facts: StayFacts, values: Day) -> tuple[Finding, ...]:
    return (
        Finding("stay.no2_occupation", facts.listed_occupation, LISTED),
        Finding("stay.no2_first", negate(facts.did_no2), SAME_STAGE),
        test_passed("stay.no2_basic_grade", facts.basic_grade_passed, facts.basic_sittings, values),
    )


def _in_turn(answers: Iterable[bool | None]) -> tuple[bool | None, ...]:
    """A stage opens only where the one before it does."""
    before: bool | None = True
    opens = []
    for answer in answers:
        before = all_hold((before, answer))
        opens.append(before)
    return tuple(opens)


def _limits(opens: tuple[bool | None, ...], values: Day) -> tuple[Limit, ...]:
    lengths = [(values.amount(YEARS[stage]), answer) for stage, answer in enumerate(opens)]
    sure = sum(years for years, answer in lengths if answer)
    possible = sum(years for years, answer in lengths if answer is not False)
    return (Limit("years", sure, DURATION), Limit("years_possible", possible, DURATION))


def _verdict(opens: tuple[bool | None, ...]) -> Verdict:
    if opens[0] is False:
        return Verdict.NO
    return Verdict.MORE_FACTS if None in opens else Verdict.YES


def _step(stage: int, values: Day, answer: bool | None) -> Step:
    if answer is False:
        return Step("stay.stage_closed", {"stage": stage})
    years = values.amount(YEARS[stage - 1])
    return Step("stay.stage_open" if answer else "stay.stage_unknown", {"stage": stage, "years": years})
