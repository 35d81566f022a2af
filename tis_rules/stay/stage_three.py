"""No. 3, the fourth and fifth year: an excellent company, the grade 3 test, the return home, No. 2 begun in time."""

from datetime import date

from tis_rules.facts import AcceptanceType
from tis_rules.findings import Citation, Finding
from tis_rules.judge import GAP, Code, facts_of, negate
from tis_rules.law.dates import DAY, add_months, add_years, last_day
from tis_rules.law.day import Day
from tis_rules.stay.facts import StayFacts

CODES = {
    "stay.no3_excellent": Code("The company is excellent."),
    "stay.no3_licence": Code("The supervising organisation has the general licence."),
    "stay.no3_no_licence_needed": Code("Enterprise type: no licence of a supervising organisation is needed."),
    "stay.no3_occupation": Code("The occupation is open to No. 3."),
    "stay.no3_first": Code("No. 3 was not done before."),
    "stay.no3_grade3": Code("The practical test of grade 3 is passed; one resit.", ("sittings", "sittings_most")),
    "stay.no3_home_leave": Code(
        "The return home: a month or more before No. 3, or a month to under a year that starts within its first year.",
        ("home_from", "home_until", "no3_start", "months_least", "months_under", "starts_within_years"),
    ),
    "stay.no3_no2_begun": Code(
        "No. 2 began, by the day the change of status was permitted, no later than the last day that keeps No. 3 open.",
        ("no2_start", "no2_begun_by", "no3_start", GAP),
    ),
}

SERIES = (
    "stay.resits",
    "stay.leave_months_least",
    "stay.leave_months_under",
    "stay.leave_starts_within_years",
    "transition.no2_begun_by",
    "transition.esd_start",
)
SAME_STAGE = Citation("ordinance", "Art. 10(2)(iii)")
EXCELLENT = Citation("act", "Art. 9(x)")
LICENCE = Citation("act", "Art. 23")
STAGE_THREE_LIST = Citation("occupation-list", "no article: No. 3 marks")


def stage_three(facts: StayFacts, values: Day) -> tuple[Finding, ...]:
    """The conditions of No. 3 (Act Art. 9, Ordinance Arts. 10 and 15); the last since the change was announced."""
    return (
        Finding("stay.no3_excellent", facts.excellent_company, EXCELLENT),
        _licence(facts),
        Finding("stay.no3_occupation", facts.stage3_occupation, STAGE_THREE_LIST),
        Finding("stay.no3_first", negate(facts.did_no3), SAME_STAGE),
        test_passed("stay.no3_grade3", facts.grade3_passed, facts.grade3_sittings, values),
        _home_leave(facts, values),
        *_no2_begun(facts, values),
    )


def test_passed(code: str, passed: bool | None, sittings: int | None, values: Day) -> Finding:
    """A test counts when passed; it is lost only after the first sitting and every resit."""
    resits = values["stay.resits"]
    most = 1 + resits.amount
    lost = passed is False and sittings is not None and sittings >= most
    holds = True if passed else False if lost else None
    return Finding(code, holds, resits.cite, facts_of(sittings=sittings, sittings_most=most))


def _licence(facts: StayFacts) -> Finding:
    if facts.type in (AcceptanceType.ENTERPRISE, AcceptanceType.ENTERPRISE_RECOGNISED):
        return Finding("stay.no3_no_licence_needed", True, LICENCE)
    unknown = facts.type is None and not facts.general_licence
    return Finding("stay.no3_licence", None if unknown else facts.general_licence, LICENCE)


def _home_leave(facts: StayFacts, values: Day) -> Finding:
    least = values["stay.leave_months_least"]
    limits = {
        "months_least": least.amount,
        "months_under": values.amount("stay.leave_months_under"),
        "starts_within_years": values.amount("stay.leave_starts_within_years"),
    }
    days = facts_of(home_from=facts.home_from, home_until=facts.home_until, no3_start=facts.no3_start)
    holds = _leave_fits(facts, values.amount("stay.no2_years"), *limits.values())
    return Finding("stay.no3_home_leave", holds, least.cite, days | limits)


def _leave_fits(facts: StayFacts, years: int, least: int, under: int, within: int) -> bool | None:
    """By its days where they are known: a whole month at the least, and within No. 3 less than a year.

    Without its first day what is agreed counts; without another of its days too, unless those known speak against it.
    """
    first, last, start = facts.home_from, facts.home_until, facts.no3_start
    if first is None:
        return facts.home_leave
    back = None if last is None else last + DAY
    if back is not None and back < add_months(first, least):
        return False
    if back is not None and start is not None:
        inside = start <= first < add_years(start, within) and back < add_months(first, under)
        return inside or (_after_no2(facts, first, years) if back <= start else False)
    after = (start is not None and start <= first) or _after_no2(facts, first, years)
    return facts.home_leave if after else after


def _after_no2(facts: StayFacts, first: date, years: int) -> bool | None:
    """A return home before No. 3 comes after the end of No. 2; a visit during No. 2 is no such return.

    A No. 2 whose last day isn't known may have ended before its full length, but not after.
    """
    if facts.no2_end is not None:
        return first > facts.no2_end
    longest = _full_length(facts, years)
    return True if longest is not None and first > longest else None


def _no2_begun(facts: StayFacts, values: Day) -> tuple[Finding, ...]:
    """Since the change of programme was announced: No. 2 must have run a year on the first day of the new one."""
    if "transition.no2_begun_by" not in values:
        return ()
    limit = values["transition.no2_begun_by"]
    numbers = facts_of(no2_start=facts.no2_start, no2_begun_by=limit.amount, no3_start=facts.no3_start)
    start = values.amount("transition.esd_start")
    holds = _begun(facts, limit.amount, start)
    if holds and _may_have_left(facts, start, values.amount("stay.no2_years")):
        return (Finding("stay.no3_no2_begun", None, limit.cite, {**numbers, GAP: "no3-from-home"}),)
    return (Finding("stay.no3_no2_begun", holds, limit.cite, numbers),)


def _may_have_left(facts: StayFacts, esd_start: date, years: int) -> bool:
    """No. 2 finished and Japan left before the new programme, or perhaps, and No. 3 after it: the leaflet speaks of
    those in training. A No. 2 to the eve of the new programme leaves no day to leave before.
    """
    if facts.no3_start is not None and facts.no3_start < esd_start:
        return False
    ended, left = facts.no2_end or _full_length(facts, years), facts.home_from
    if ended is None or ended >= esd_start - DAY:
        return False
    return left is None or ended < left < esd_start


def _full_length(facts: StayFacts, years: int) -> date | None:
    """The last day of a No. 2 of `years`, its full length; None where its first isn't known."""
    if facts.no2_start is None:
        return None
    return last_day(facts.no2_start, years)


def _begun(facts: StayFacts, limit: date, esd_start: date) -> bool | None:
    """Without the day of No. 2, a No. 1 of the limit's year or later is too late; an earlier one leaves it open."""
    if facts.no3_start is not None and facts.no3_start < esd_start:
        return True
    if facts.no2_start is not None:
        return facts.no2_start <= limit
    return False if facts.no1_start is not None and facts.no1_start.year >= limit.year else None
