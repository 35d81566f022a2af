"""What holds for every stay, intake and points table, whatever the facts: properties and the odd corner."""

import re
from dataclasses import fields, replace
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tis_rules.esd.intake import IntakeFacts
from tis_rules.esd.quota import EsdQuotaFacts, assess_esd_quota
from tis_rules.esd.timeline import timeline_of
from tis_rules.esd.transfer import TransferFacts, assess_transfer, transfer_years
from tis_rules.esd.transition import Programme, assess_intake, last_application, last_start, programme
from tis_rules.esd.work import EsdWorkFacts
from tis_rules.excellence.cheapest import cheapest, sum_up
from tis_rules.excellence.facts import ExcellenceFacts, Scheme
from tis_rules.excellence.items import ItemScore
from tis_rules.excellence.points import assess_excellence, schemes
from tis_rules.facts import AcceptanceType, Sector
from tis_rules.findings import Certainty, Citation, Verdict
from tis_rules.judge import all_hold, any_holds, negate
from tis_rules.law.dates import add_months, add_years, last_day, month_end
from tis_rules.law.tables import NotInForce
from tis_rules.situations import read_facts
from tis_rules.stay.facts import StayFacts
from tis_rules.stay.stages import assess_stay

TODAY = date(2026, 11, 22)
ESD_DAY = date(2027, 7, 1)
days = st.dates(date(2024, 1, 1), date(2030, 12, 31))
answers = st.none() | st.booleans()
BOOLS = ("excellent_company", "general_licence", "listed_occupation", "stage3_occupation", "did_no1", "did_no2")


def _stay(no1_start: date | None, no2_start: date | None, **more: Any) -> StayFacts:
    """The two days in their order: No. 2 begins after No. 1."""
    if no1_start is not None and no2_start is not None:
        no1_start, no2_start = min(no1_start, no2_start), max(no1_start, no2_start) + timedelta(1)
    return StayFacts(no1_start=no1_start, no2_start=no2_start, **more)


stays = st.builds(
    _stay,
    type=st.none() | st.sampled_from(AcceptanceType),
    no1_start=st.none() | days,
    no2_start=st.none() | days,
    basic_grade_passed=answers,
    grade3_passed=answers,
    home_leave=answers,
    did_no3=answers,
    **dict.fromkeys(BOOLS, answers),
)
GOOD = {"did_no1": False, "did_no2": False, "did_no3": False}


def _years(facts: StayFacts) -> tuple[int, int]:
    limits = {limit.what: limit.most for limit in assess_stay(facts, TODAY).limits}
    return limits["years"], limits["years_possible"]


def _answered(facts: StayFacts, name: str, answer: bool | None) -> StayFacts:
    change: dict[str, Any] = {name: answer}
    return replace(facts, **change)


@given(stays)
def test_sure_years_are_never_more_than_possible_ones(facts: StayFacts) -> None:
    sure, possible = _years(facts)
    assert sure <= possible
    assert {sure, possible} <= {0, 1, 3, 5}


@given(stays, st.sampled_from([*BOOLS, "did_no3", "home_leave", "basic_grade_passed", "grade3_passed"]))
def test_a_better_answer_never_shortens_a_stay(facts: StayFacts, name: str) -> None:
    good = GOOD.get(name, True)
    worse, unknown, better = (_years(_answered(facts, name, answer)) for answer in (not good, None, good))
    assert worse[0] <= unknown[0] <= better[0]
    assert worse[1] <= unknown[1] <= better[1]


@given(stays)
def test_knowing_everything_leaves_no_year_open(facts: StayFacts) -> None:
    if not assess_stay(facts, TODAY).open:
        sure, possible = _years(facts)
        assert sure == possible


@given(st.dates(date(2026, 12, 1), date(2028, 12, 31)), st.dates(TODAY, date(2027, 12, 31)), answers)
def test_a_programme_is_open_only_within_its_days(intake: date, today: date, field: bool | None) -> None:
    found = assess_intake(IntakeFacts(intake, esd_field=field), today).programme
    if found in (Programme.TITP, Programme.BOTH):
        assert intake <= date(2027, 6, 30)
    if found in (Programme.ESD, Programme.BOTH):
        assert intake >= date(2027, 5, 1)
        assert field is not False
    if today > date(2027, 3, 31) and intake > today:
        assert found in (Programme.ESD, Programme.NEITHER)


@given(st.dates(date(2026, 12, 1), date(2028, 12, 31)), st.dates(TODAY, date(2027, 12, 31)))
def test_a_timeline_is_in_order_and_counts_from_today(intake: date, today: date) -> None:
    events = timeline_of(intake, today)
    assert [event.day for event in events] == sorted(event.day for event in events)
    assert all(today + timedelta(event.days_left) == event.day for event in events)
    assert sum(event.code == "timeline.intake" for event in events) == 1


@given(st.integers(0, 2000), st.booleans(), st.sampled_from([AcceptanceType.SUPERVISED, AcceptanceType.ENTERPRISE]))
def test_more_staff_or_a_better_standing_never_lowers_the_esd_estimate(
    staff: int, excellent: bool, type: AcceptanceType
) -> None:
    def total(more: int, standing: bool, region: bool) -> int:
        facts = EsdQuotaFacts(
            staff + more, type, excellent=standing, outside_city=region, organisation_excellent=region
        )
        limit = assess_esd_quota(facts, ESD_DAY).limits[0]
        assert limit.advised <= limit.most
        return limit.most

    assert total(0, excellent, False) <= total(1, excellent, False)
    assert total(0, False, False) <= total(0, True, False) <= total(0, True, True)


rates, wages = (st.none() | st.fractions(0, most) for most in (1, 2))
counts = st.none() | st.integers(0, 40)


def _points(**facts: Any) -> ExcellenceFacts:
    """A company's three years; what the first of two lines denies, the second does not claim."""
    facts["improvement_corrected"] = facts["improvement_order"] and facts["improvement_corrected"]
    facts["blamed_disappearance"] = facts["disappearance"] and facts["blamed_disappearance"]
    return ExcellenceFacts(**facts)


points = st.builds(
    _points,
    **{
        field.name: wages
        if field.name == "wage_ratio"
        else st.none() | st.sampled_from(Sector)
        if field.name == "sector"
        else counts
        if "int" in str(field.type)
        else rates
        if "Fraction" in str(field.type)
        else answers
        for field in fields(ExcellenceFacts)
    },
)


@given(points, st.sampled_from(Scheme))
def test_points_lie_between_worst_and_best(facts: ExcellenceFacts, scheme: Scheme) -> None:
    score = assess_excellence(facts, date(2021, 1, 1), scheme)
    assert score.least <= score.most <= score.full
    assert all(item.least <= item.most <= item.best for item in score.items)
    reached = score.least >= score.line
    assert (score.assessment.verdict is Verdict.YES) == (reached and facts.sector is not Sector.CARE)
    assert (score.assessment.verdict is Verdict.NO) == (score.most < score.line)


@given(points)
def test_the_cheapest_way_reaches_the_line_and_no_step_less_does(facts: ExcellenceFacts) -> None:
    score = assess_excellence(facts, TODAY)
    chosen = score.cheapest
    if chosen is None:
        chosen = tuple(item.id for item in score.items if item.improvable)
        assert _improved(score.items, chosen, score.caps) < score.line
    elif chosen:
        assert _improved(score.items, chosen, score.caps) >= score.line
        assert _improved(score.items, chosen[:-1], score.caps) < score.line


@given(st.lists(st.tuples(st.sampled_from("ab"), st.integers(0, 9), st.integers(1, 9)), max_size=7), st.integers(0, 30))
def test_the_cheapest_way_has_the_fewest_items(rows: list[tuple[str, int, int]], line: int) -> None:
    cite, caps = Citation("x", "y"), {"a": 12, "b": 9}
    items = tuple(
        ItemScore(str(place), section, now, now, now + more, cite, Certainty.HIGH)
        for place, (section, now, more) in enumerate(rows)
    )
    found = cheapest(items, caps, line)
    sets = [[items[place].id for place in range(len(items)) if bits >> place & 1] for bits in range(2 ** len(items))]
    reaching = [len(ids) for ids in sets if _improved(items, ids, caps) >= line]
    assert (None if found is None else len(found)) == min(reaching, default=None)


def _improved(items: tuple[ItemScore, ...], chosen: Any, caps: Any) -> int:
    return sum_up(((item.section, item.best if item.id in chosen else item.points or 0) for item in items), caps)


def test_both_schemes_for_a_year() -> None:
    assert schemes(date(2020, 10, 31)) == (Scheme.OLD,)
    assert schemes(date(2020, 11, 1)) == schemes(date(2021, 10, 31)) == (Scheme.NEW, Scheme.OLD)
    assert schemes(date(2021, 11, 1)) == (Scheme.NEW,)
    assert schemes(date(2019, 3, 31)) == ()


def test_no_points_table_before_april_2019() -> None:
    with pytest.raises(NotInForce, match="tables begin in April 2019"):
        assess_excellence(ExcellenceFacts(), date(2019, 3, 31))


def test_last_days_by_name() -> None:
    assert last_application(TODAY) == date(2027, 3, 31)
    assert last_start(TODAY) == date(2027, 6, 30)
    assert programme(date(2027, 7, 1), TODAY) is Programme.ESD
    assert programme(date(2027, 6, 30), TODAY, filed=date(2027, 3, 31)) is Programme.BOTH
    with pytest.raises(NotInForce, match="had not been announced"):
        programme(date(2027, 7, 1), date(2025, 12, 25))


def test_restriction_periods_by_field() -> None:
    assert transfer_years("agriculture", ESD_DAY) == 1
    assert transfer_years("care", ESD_DAY) == 2
    with pytest.raises(ValueError, match="ESD has no field called aviation; choose one of: agriculture, "):
        assess_transfer(TransferFacts(field="aviation"), ESD_DAY)


def test_months_end_where_the_calendar_says() -> None:
    assert add_months(date(2027, 1, 31), 1) == date(2027, 2, 28)
    assert add_months(date(2027, 1, 31), -2) == date(2026, 11, 30)
    assert add_months(date(2027, 12, 1), 1) == date(2028, 1, 1)
    assert add_years(date(2028, 2, 29), 1) == date(2029, 2, 28)
    assert last_day(date(2027, 6, 30), 3) == date(2030, 6, 29)
    assert month_end("2027-02") == date(2027, 2, 28)


@pytest.mark.parametrize(
    ("answers", "every", "one"),
    [
        ((), True, False),
        ((True, True), True, True),
        ((True, None), None, True),
        ((None, False), False, None),
        ((False, True), False, True),
        ((False, False), False, False),
    ],
)
def test_three_answers(answers: tuple[bool | None, ...], every: bool | None, one: bool | None) -> None:
    assert all_hold(answers) is every
    assert any_holds(answers) is one
    assert [negate(answer) for answer in (True, False, None)] == [False, True, None]


@pytest.mark.parametrize(
    ("kind", "written", "says"),
    [
        (StayFacts, {"age": 3}, "There is no fact called age; there are type, excellent_company"),
        (StayFacts, {"basic_sittings": True}, "basic_sittings must be a whole number such as 5; it is True."),
        (StayFacts, {"type": 1}, "type must be one of supervised, enterprise, enterprise_recognised; it is 1."),
        (StayFacts, {"grade3_sittings": -1}, "Grade3 sittings cannot be below 0; it was -1."),
        (EsdWorkFacts, {"fee_months": "1/0"}, "fee_months must be a number such as 4.5 or 1/3; it is '1/0'."),
        (EsdWorkFacts, {"fee_months": "-1"}, "The fee cannot be below 0 months of pay; it was -1."),
        (
            EsdWorkFacts,
            {"total_hours": 5, "safety_hours": 6},
            "A part of the hours cannot be more than the total of 5.",
        ),
        (TransferFacts, {"moved": -1}, "Moved cannot be below 0; it was -1."),
        (ExcellenceFacts, {"finished": -1}, "Finished cannot be below 0; it was -1."),
        (EsdQuotaFacts, {"staff": -1}, "Staff cannot be below 0; it was -1."),
    ],
)
def test_facts_that_cannot_be(kind: type[Any], written: dict[str, Any], says: str) -> None:
    with pytest.raises(ValueError, match=re.escape(says)):
        read_facts(kind, written)


def test_facts_from_text_and_from_toml_are_the_same() -> None:
    text = {"wage_ratio": "1.15", "written_passes": "2", "manual": "yes", "counsellor": "unknown", "culture": ""}
    assert read_facts(ExcellenceFacts, text) == ExcellenceFacts(
        wage_ratio=Fraction(23, 20), written_passes=2, manual=True
    )
    assert read_facts(EsdWorkFacts, {"fee_months": 2}) == EsdWorkFacts(fee_months=Fraction(2))


def test_only_items_one_can_still_do_for_settled_points_are_ways_to_the_line() -> None:
    items = assess_excellence(ExcellenceFacts(), TODAY).items
    left_out = {item.id for item in items if not item.improvable}
    assert left_out == {
        "improvement_order",
        "no_disappearance",
        "blamed_disappearance",
        "took_over",
        "change_site",
    }
