"""Intakes across April 2027: the last start, the trainees who still take up places, those who leave, the estimate."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from tis_rules import (
    AcceptanceType,
    BadFacts,
    Cohort,
    EsdCohort,
    EsdQuotaFacts,
    Held,
    QuotaFacts,
    Sector,
    Stage,
    Verdict,
    assess_esd_quota,
    headroom_across,
    plan_across,
)

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


def test_workers_whose_day_is_not_told_are_refused() -> None:
    with pytest.raises(ValueError, match=r"^Give the ESD workers already here as workers, with the day they began\.$"):
        plan_across(COMPANY, replace(ESD, held=1), date(2027, 7, 1), 1, DAY)


def test_where_the_trainees_quota_has_no_number_neither_has_the_plan() -> None:
    plan = plan_across(replace(COMPANY, staff=None), ESD, date(2027, 7, 1), 1, DAY)
    assert (plan.trainees.turns, plan.workers, plan.verdict) == ((), (), Verdict.MORE_FACTS)


@pytest.mark.parametrize(("first", "here"), [(date(2030, 5, 1), 4), (date(2030, 6, 1), 0)])
def test_a_worker_already_here_counts_until_the_last_day(first: date, here: int) -> None:
    came = [EsdCohort(4, date(2027, 5, 2))]  # to 2030-05-01
    plan = plan_across(COMPANY, ESD, first, 1, DAY, workers=came)
    assert [(turn.people, turn.most) for turn in plan.workers] == [(15 - here, 15 - here)]


def test_more_workers_than_the_estimate_leave_no_place() -> None:
    plan = plan_across(COMPANY, ESD, date(2027, 7, 1), 1, DAY, workers=[EsdCohort(16, date(2027, 4, 1))])
    assert [(turn.people, turn.most) for turn in plan.workers] == [(0, 0)]


def test_nobody_was_an_esd_worker_before_esd() -> None:
    with pytest.raises(ValueError, match=r"^Nobody was an ESD worker on 2027-03-31; give trainees as cohorts\.$"):
        plan_across(COMPANY, ESD, date(2027, 7, 1), 1, DAY, workers=[EsdCohort(1, date(2027, 3, 31))])
    with pytest.raises(BadFacts, match=r"^People cannot be below 0"):
        EsdCohort(-1, date(2027, 4, 1))
    assert EsdCohort("3", "2027-04-01") == EsdCohort(3, date(2027, 4, 1))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("day", "no1", "binding", "workers", "most", "verdict"),
    [
        (date(2027, 3, 31), 2, "no1", None, None, Verdict.NOT_IN_FORCE),
        (date(2027, 4, 1), 2, "no1", 8, 13, Verdict.ASK_OFFICE),
        (date(2027, 6, 30), 2, "no1", 8, 13, Verdict.ASK_OFFICE),
        (date(2027, 7, 1), 0, "last_start", 8, 13, Verdict.ASK_OFFICE),
    ],
)
def test_the_room_of_both_programmes_on_the_last_and_first_days(
    day: date, no1: int, binding: str, workers: int | None, most: int | None, verdict: Verdict
) -> None:
    room = headroom_across(replace(COMPANY, held=Held(3, 2)), replace(ESD, held=2), day)
    assert (room.trainees.rooms[0].more, room.trainees.rooms[0].binding) == (no1, binding)
    assert (room.workers, room.most, room.esd.verdict) == (workers, most, verdict)


@pytest.mark.parametrize(
    ("held", "esd", "workers", "most"),
    [
        (None, ESD, 15, 15),
        (Held(5, 10), ESD, 0, 15),
        (Held(5, 9), ESD, 1, 15),
        (Held(5, 10), replace(ESD, held=1), 0, 14),
        (None, replace(ESD, held=15), 0, 0),
        (None, replace(ESD, held=16), 0, 0),
        (None, replace(ESD, held=16, moved_unavoidable=2, extended=1), 2, 2),
        (Held(1), replace(ESD, excellent=True), 29, 30),
    ],
)
def test_who_takes_up_the_room(held: Held | None, esd: EsdQuotaFacts, workers: int, most: int) -> None:
    room = headroom_across(replace(COMPANY, held=held), esd, date(2027, 7, 1))
    assert (room.workers, room.most) == (workers, most)


def test_workers_not_told_of_are_none() -> None:
    day = date(2027, 7, 1)
    none = assess_esd_quota(replace(ESD, held=0, trainees=0), day)
    assert headroom_across(COMPANY, replace(ESD, held=None), day).esd == none


def test_trainees_beside_workers_are_told_as_open() -> None:
    room = headroom_across(replace(COMPANY, held=Held(3, 2)), ESD, date(2027, 7, 1))
    shared = [each for each in room.esd.open if each.code == "esd.quota_shared"]
    assert [each.facts["held"] for each in shared] == [5]
    assert "esd.quota_held" in {each.code for each in room.esd.open}


@pytest.mark.parametrize("esd", [replace(ESD, staff=2), replace(ESD, sector=Sector.CARE), replace(ESD, excellent=None)])
def test_no_room_is_told_where_no_number_can_be(esd: EsdQuotaFacts) -> None:
    room = headroom_across(COMPANY, esd, date(2027, 7, 1))
    assert (room.workers, room.most) == (None, None)
    assert room.esd.verdict in (Verdict.ASK_OFFICE, Verdict.MORE_FACTS)


def test_wish_and_months_hold_for_both_parts() -> None:
    plan = plan_across(COMPANY, ESD, date(2027, 1, 1), 1, DAY, wish=2, every_months=6)
    assert [(turn.starts, turn.people) for turn in plan.trainees.turns] == [
        (date(2027, 1, 1), 2), (date(2027, 7, 1), 0),
    ]  # fmt: skip
    assert [(turn.starts, turn.people, turn.trainees) for turn in plan.workers] == [(date(2027, 7, 1), 2, 2)]


def test_without_an_estimate_the_trainees_are_still_planned() -> None:
    plan = plan_across(COMPANY, replace(ESD, staff=2), date(2027, 6, 1), 2, DAY)
    assert [turn.people for turn in plan.trainees.turns] == [5, 0]


def test_trainees_told_as_a_number_are_left_to_the_cohorts() -> None:
    told = plan_across(COMPANY, replace(ESD, trainees=9), date(2027, 7, 1), 1, DAY)
    assert told == plan_across(COMPANY, ESD, date(2027, 7, 1), 1, DAY)


@pytest.mark.parametrize(("ends", "trainees"), [(date(2027, 6, 30), 0), (date(2027, 7, 1), 4)])
def test_a_trainee_of_one_shared_day_is_counted(ends: date, trainees: int) -> None:
    here = [Cohort(4, ends.replace(year=2025) + timedelta(days=1), Stage.NO2)]
    assert plan_across(COMPANY, ESD, date(2027, 7, 1), 1, DAY, cohorts=here).workers[0].trainees == trainees
