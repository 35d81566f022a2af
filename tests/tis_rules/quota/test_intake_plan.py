"""A plan of intakes never breaks a limit on any day, and takes as many as it can."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tis_rules.quota.test_quota_properties import companies
from tis_rules import (
    AcceptanceType,
    Cohort,
    Held,
    IntakePlan,
    QuotaFacts,
    Sector,
    Stage,
    Verdict,
    assess_quota,
    plan_intakes,
)
from tis_rules.quota.cohort import stays

DAY = date(2026, 11, 22)
LONG_AGO = date(2019, 10, 1)  # before the end of the programme was known
COMPANY = QuotaFacts(45, AcceptanceType.SUPERVISED, Sector.GENERAL, False)
firsts = st.builds(date, st.integers(2017, 2027), st.integers(1, 12), st.just(1)).filter(
    lambda day: day > date(2017, 11, 1)
)


def _every_day(plan: IntakePlan) -> Iterator[tuple[date, Held]]:
    """Who is in training on each day, from the cohorts alone, not from the plan's periods."""
    for period in plan.periods:
        day = period.days.first
        while day in period.days:
            yield day, period.held
            day += timedelta(days=1)


@settings(max_examples=40, deadline=None)
@given(companies(), firsts, st.integers(1, 4), st.sampled_from([6, 12, 18]), st.booleans())
def test_no_limit_is_broken_on_any_day(company: QuotaFacts, first: date, years: int, every: int, today: bool) -> None:
    as_of = DAY if today else LONG_AGO
    plan = plan_intakes(company, first, years, as_of, every_months=every if every <= 12 * years else 12)
    spans = [
        (turn.cohort, stays(turn.cohort.began, turn.cohort.stage, bool(company.excellent), as_of))
        for turn in plan.turns
        if turn.people
    ]
    for day, held in _every_day(plan):
        counted = {
            stage: sum(who.people for who, where in spans if stage in where and day in where[stage]) for stage in Stage
        }
        assert Held(*counted.values()) == held
    for period in plan.periods:
        for day in (period.days.first, period.days.last or period.days.first):
            limits = assess_quota(replace(company, held=period.held), day).limits
            assert all(getattr(period.held, limit.what) <= limit.advised for limit in limits)


@settings(max_examples=30, deadline=None)
@given(companies(), firsts, st.integers(1, 3))
def test_one_more_at_the_first_intake_would_break_a_limit(company: QuotaFacts, first: date, years: int) -> None:
    plan = plan_intakes(company, first, years, LONG_AGO)
    more = Cohort(plan.turns[0].people + 1, first)
    days = [span.first for span in stays(more.began, more.stage, bool(company.excellent), LONG_AGO).values()] + [
        date(2022, 4, 1)
    ]
    assert any(_breaks(company, more, day) for day in days)


def _breaks(company: QuotaFacts, cohort: Cohort, day: date) -> bool:
    where = stays(cohort.began, cohort.stage, bool(company.excellent), LONG_AGO)
    held = Held(*(cohort.people if stage in where and day in where[stage] else 0 for stage in Stage))
    limits = assess_quota(replace(company, held=held), day).limits
    return any(getattr(held, limit.what) > limit.advised for limit in limits)


def test_a_steady_staircase_of_five() -> None:
    plan = plan_intakes(COMPANY, date(2020, 4, 1), 4, LONG_AGO)
    assert [(turn.people, turn.binding) for turn in plan.turns] == [(5, "no1")] * 4
    assert [(period.days.first.year, period.held) for period in plan.periods] == [
        (2020, Held(5, 0, 0)),
        (2021, Held(5, 5, 0)),
        (2022, Held(5, 10, 0)),
        (2023, Held(5, 10, 0)),
        (2024, Held(0, 10, 0)),
        (2025, Held(0, 5, 0)),
    ]


def test_nobody_starts_after_the_last_start() -> None:
    plan = plan_intakes(COMPANY, date(2027, 6, 1), 2, DAY, every_months=1)
    assert [turn.binding for turn in plan.turns[:2]] == ["no1", "last_start"]
    assert {turn.people for turn in plan.turns[1:]} == {0}
    assert plan.last_start == date(2027, 6, 30)


def test_the_last_start_itself_is_still_in_time() -> None:
    assert plan_intakes(COMPANY, date(2027, 6, 30), 1, DAY).turns[0].people == 5
    assert plan_intakes(COMPANY, date(2027, 7, 1), 1, DAY).turns[0].people == 0


def test_a_wish_is_kept_where_there_is_room() -> None:
    plan = plan_intakes(COMPANY, date(2027, 1, 1), 1, DAY, wish=2)
    assert [(turn.people, turn.binding) for turn in plan.turns] == [(2, "wish")]
    assert plan_intakes(COMPANY, date(2027, 1, 1), 1, DAY, wish=5).turns[0].binding == "no1"


def test_a_wish_of_nobody_leaves_an_empty_plan() -> None:
    plan = plan_intakes(COMPANY, date(2027, 1, 1), 1, DAY, wish=0)
    assert [turn.people for turn in plan.turns] == [0]
    assert plan.periods == ()


def test_the_total_of_construction_binds_from_its_first_day() -> None:
    builder = replace(COMPANY, staff=5, sector=Sector.CONSTRUCTION)
    plan = plan_intakes(builder, date(2020, 4, 1), 3, LONG_AGO)
    assert [(turn.people, turn.binding) for turn in plan.turns] == [(3, "no1"), (2, "total"), (0, "total")]


@pytest.mark.parametrize(
    ("no2_began", "excellent", "last"),
    [
        (date(2026, 4, 1), True, Stage.NO3),
        (date(2026, 4, 2), True, Stage.NO2),
        (date(2026, 4, 1), False, Stage.NO2),
    ],
)
def test_who_reaches_the_third_stage(no2_began: date, excellent: bool, last: Stage) -> None:
    assert list(stays(no2_began, Stage.NO2, excellent, DAY))[-1] is last


def test_stages_follow_each_other_with_the_return_home_before_the_third() -> None:
    spans = stays(date(2020, 4, 1), Stage.NO1, True, LONG_AGO)
    assert [(span.first, span.last) for span in spans.values()] == [
        (date(2020, 4, 1), date(2021, 3, 31)),
        (date(2021, 4, 1), date(2023, 3, 31)),
        (date(2023, 5, 1), date(2025, 4, 30)),
    ]


@pytest.mark.parametrize(
    ("no2_began", "no3_begins"),
    [
        (date(2017, 11, 1), date(2019, 12, 1)),
        (date(2019, 9, 5), date(2021, 10, 5)),
        (date(2019, 9, 6), date(2021, 10, 6)),
    ],
)
def test_the_return_home_is_that_of_the_day_the_second_stage_has_ended(no2_began: date, no3_begins: date) -> None:
    assert stays(no2_began, Stage.NO2, True, LONG_AGO)[Stage.NO3].first == no3_begins


def test_someone_in_the_third_stage_stays_in_it() -> None:
    spans = stays(date(2025, 5, 1), Stage.NO3, False, DAY)
    assert list(spans) == [Stage.NO3]


def test_no_plan_where_no_number_is_known() -> None:
    plan = plan_intakes(replace(COMPANY, sector=Sector.FISHERY), date(2027, 1, 1), 1, DAY)
    assert (plan.turns, plan.verdict) == ((), Verdict.ASK_OFFICE)


@pytest.mark.parametrize(
    ("years", "every", "wish"), [(0, 12, None), (11, 12, None), (1, 0, None), (1, 13, None), (1, 12, -1)]
)
def test_a_plan_that_cannot_be_is_refused(years: int, every: int, wish: int | None) -> None:
    with pytest.raises(
        ValueError, match=r"A plan covers 1 to 10 years; it was \d+\.|every 1 to 12 months|Wish cannot be below 0"
    ):
        plan_intakes(COMPANY, date(2027, 1, 1), years, DAY, every_months=every, wish=wish)


def test_trainees_already_here_are_given_with_their_dates() -> None:
    with pytest.raises(ValueError, match="as cohorts, with the day their stage began"):
        plan_intakes(replace(COMPANY, held=Held(1)), date(2027, 1, 1), 1, DAY)
