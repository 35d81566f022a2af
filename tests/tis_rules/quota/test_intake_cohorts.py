"""A plan of intakes beside trainees already here, and what it says of each intake."""

from dataclasses import replace
from datetime import date

import pytest

from tis_rules import AcceptanceType, Cohort, Held, IntakePlan, QuotaFacts, Sector, Stage, Turn, Verdict, plan_intakes

DAY = date(2026, 11, 22)
LONG_AGO = date(2019, 10, 1)  # before the end of the programme was known
COMPANY = QuotaFacts(45, AcceptanceType.SUPERVISED, Sector.GENERAL, False)
NEW_YEAR = date(2027, 1, 1)


@pytest.mark.parametrize(("here", "people"), [(0, 5), (3, 2), (5, 0), (6, 0)])
def test_trainees_already_in_no1_leave_less_room(here: int, people: int) -> None:
    plan = plan_intakes(COMPANY, NEW_YEAR, 1, DAY, cohorts=[Cohort(here, date(2026, 4, 1))])
    assert plan.turns == (Turn(NEW_YEAR, people, "no1", Cohort(people, NEW_YEAR)),)


def test_trainees_already_here_are_in_the_periods_until_they_leave() -> None:
    here = [Cohort(2, date(2025, 10, 1), Stage.NO2)]
    periods = plan_intakes(COMPANY, NEW_YEAR, 1, DAY, wish=1, cohorts=here).periods
    assert [(period.days.first, period.held) for period in periods] == [
        (date(2025, 10, 1), Held(0, 2, 0)),
        (date(2027, 1, 1), Held(1, 2, 0)),
        (date(2027, 10, 1), Held(1, 0, 0)),
        (date(2028, 1, 1), Held(0, 1, 0)),
    ]


@pytest.mark.parametrize(
    ("excellent", "began", "as_of", "third"),
    [
        (True, date(2026, 4, 1), DAY, 2),
        (True, date(2026, 4, 2), DAY, 0),
        (False, date(2026, 4, 1), DAY, 0),
        (True, date(2026, 4, 2), LONG_AGO, 2),
    ],
)
def test_trainees_already_here_go_on_to_no3_where_it_is_open(
    excellent: bool, began: date, as_of: date, third: int
) -> None:
    company = replace(COMPANY, excellent=excellent)
    plan = plan_intakes(company, NEW_YEAR, 1, as_of, wish=0, cohorts=[Cohort(2, began, Stage.NO2)])
    assert max(period.held.no3 for period in plan.periods) == third


def test_a_limit_that_begins_in_the_middle_of_a_stage_is_kept() -> None:
    builder = replace(COMPANY, staff=5, sector=Sector.CONSTRUCTION)
    here = [Cohort(4, date(2020, 6, 1), Stage.NO2)]
    turns = plan_intakes(builder, date(2021, 10, 1), 1, LONG_AGO, cohorts=here).turns
    assert [(turn.people, turn.binding) for turn in turns] == [(1, "total")]


def test_a_wish_for_more_than_there_is_room_for_takes_what_there_is() -> None:
    assert plan_intakes(COMPANY, NEW_YEAR, 1, DAY, wish=9).turns[0] == Turn(NEW_YEAR, 5, "no1", Cohort(5, NEW_YEAR))
    assert plan_intakes(COMPANY, NEW_YEAR, 1, DAY, wish=4).turns[0] == Turn(NEW_YEAR, 4, "wish", Cohort(4, NEW_YEAR))


def test_an_intake_after_the_last_start_is_one_of_nobody_in_a_plan_that_has_numbers() -> None:
    day = date(2027, 7, 1)
    plan = plan_intakes(COMPANY, day, 1, DAY)
    assert plan.turns == (Turn(day, 0, "last_start", Cohort(0, day)),)
    assert plan.verdict is Verdict.NO


@pytest.mark.parametrize(
    ("today", "first", "wish", "verdict"),
    [
        (date(2027, 3, 31), date(2027, 6, 30), None, Verdict.YES),
        (date(2027, 4, 1), date(2027, 6, 30), None, Verdict.MORE_FACTS),  # plans are closed: was it applied for?
        (date(2027, 4, 1), date(2027, 4, 2), None, Verdict.MORE_FACTS),
        (date(2027, 4, 1), date(2027, 4, 1), None, Verdict.YES),  # it has begun
        (date(2027, 4, 1), date(2027, 7, 1), None, Verdict.NO),
        (date(2027, 3, 31), date(2027, 6, 30), 0, Verdict.YES),  # nobody, as wished
    ],
)
def test_a_plan_is_a_yes_only_while_its_own_plans_can_be_applied_for(
    today: date, first: date, wish: int | None, verdict: Verdict
) -> None:
    plan = plan_intakes(COMPANY, first, 1, today, wish=wish)
    assert plan.verdict is verdict
    assert [turn.people for turn in plan.turns] == [wish if wish is not None else 5 if verdict is not Verdict.NO else 0]


def test_a_plan_without_numbers_says_why_and_until_when_one_could_start() -> None:
    plan = plan_intakes(replace(COMPANY, sector=Sector.FISHERY), NEW_YEAR, 1, DAY)
    assert plan == IntakePlan((), (), Verdict.ASK_OFFICE, date(2027, 6, 30))


def test_ten_years_are_the_longest_plan() -> None:
    assert len(plan_intakes(COMPANY, NEW_YEAR, 10, DAY, wish=0).turns) == 10


def test_people_below_zero_and_people_without_a_day_are_refused() -> None:
    with pytest.raises(ValueError, match=r"^People cannot be below 0; it was -1\.$"):
        Cohort(-1, NEW_YEAR)
    with pytest.raises(ValueError, match=r"^Give the trainees already here as cohorts, with the day their stage began"):
        plan_intakes(replace(COMPANY, held=Held(1)), NEW_YEAR, 1, DAY)
