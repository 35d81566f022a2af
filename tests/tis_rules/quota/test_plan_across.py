"""Intakes across April 2027: the last start, the trainees who still take up places, those who leave, the estimate."""

from dataclasses import replace
from datetime import date

import pytest

from tis_rules import AcceptanceType, Cohort, EsdQuotaFacts, QuotaFacts, Sector, Stage, Verdict, plan_across

DAY = date(2026, 11, 26)
COMPANY = QuotaFacts(45, AcceptanceType.SUPERVISED, Sector.GENERAL, False)
ESD = EsdQuotaFacts(45, excellent=False)
"""An estimate of 15."""


def test_trainees_until_the_last_start_and_workers_after_it_in_the_places_left() -> None:
    plan = plan_across(COMPANY, ESD, date(2027, 6, 1), 5, DAY)
    assert [(turn.starts.year, turn.people) for turn in plan.trainees.turns] == [
        (2027, 5), (2028, 0), (2029, 0), (2030, 0), (2031, 0),
    ]  # fmt: skip
    assert [(turn.starts.year, turn.people, turn.most, turn.trainees) for turn in plan.workers] == [
        (2028, 10, 15, 5), (2029, 0, 5, 5), (2030, 5, 5, 0), (2031, 10, 10, 0),
    ]  # fmt: skip
    assert (plan.estimate, plan.verdict) == (15, Verdict.ASK_OFFICE)


@pytest.mark.parametrize(("first", "workers"), [(date(2027, 6, 1), ()), (date(2027, 7, 1), (date(2027, 7, 1),))])
def test_a_month_decides_between_the_programmes(first: date, workers: tuple[date, ...]) -> None:
    plan = plan_across(COMPANY, ESD, first, 1, DAY)
    assert tuple(turn.starts for turn in plan.workers) == workers
    assert sum(turn.people for turn in plan.trainees.turns) == (0 if workers else 5)


@pytest.mark.parametrize(("began", "trainees"), [(date(2025, 7, 1), 0), (date(2025, 7, 2), 10)])
def test_a_trainee_counts_until_the_last_day(began: date, trainees: int) -> None:
    here = [Cohort(10, began, Stage.NO2)]
    plan = plan_across(COMPANY, ESD, date(2027, 7, 1), 1, DAY, cohorts=here)
    assert [(turn.people, turn.trainees) for turn in plan.workers] == [(15 - trainees, trainees)]


def test_a_place_is_free_again_the_day_after_three_years() -> None:
    plan = plan_across(COMPANY, ESD, date(2027, 7, 1), 4, DAY)
    assert [turn.people for turn in plan.workers] == [15, 0, 0, 15]
    assert plan.workers[0].stays.last == date(2030, 6, 30)


@pytest.mark.parametrize(("wish", "people"), [(14, 14), (15, 15), (16, 15)])
def test_a_wish_is_a_ceiling(wish: int, people: int) -> None:
    plan = plan_across(COMPANY, ESD, date(2027, 7, 1), 1, DAY, wish=wish)
    assert [turn.people for turn in plan.workers] == [people]


@pytest.mark.parametrize(
    ("esd", "verdict"),
    [
        (replace(ESD, staff=2), Verdict.ASK_OFFICE),
        (replace(ESD, sector=Sector.CARE), Verdict.ASK_OFFICE),
        (replace(ESD, excellent=None), Verdict.MORE_FACTS),
    ],
)
def test_without_an_estimate_no_worker_is_planned(esd: EsdQuotaFacts, verdict: Verdict) -> None:
    plan = plan_across(COMPANY, esd, date(2027, 7, 1), 2, DAY)
    assert (plan.workers, plan.estimate, plan.verdict) == ((), None, verdict)


def test_a_plan_that_ends_before_the_change_has_no_esd_part() -> None:
    plan = plan_across(COMPANY, ESD, date(2027, 1, 1), 1, DAY)
    assert (plan.workers, plan.estimate, plan.verdict) == ((), None, Verdict.NOT_IN_FORCE)


def test_workers_already_here_are_refused() -> None:
    with pytest.raises(ValueError, match="Leave out the ESD workers already here"):
        plan_across(COMPANY, replace(ESD, held=1), date(2027, 7, 1), 1, DAY)


def test_where_the_trainees_quota_has_no_number_neither_has_the_plan() -> None:
    plan = plan_across(replace(COMPANY, staff=None), ESD, date(2027, 7, 1), 1, DAY)
    assert (plan.trainees.turns, plan.workers, plan.verdict) == ((), (), Verdict.MORE_FACTS)
