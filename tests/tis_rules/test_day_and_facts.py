"""The values of a day with the span in which they stay, and the facts that are and aren't possible."""

from datetime import date

import pytest

from tis_rules import (
    AcceptanceType,
    Certainty,
    Held,
    HoursFacts,
    NotInForce,
    QuotaFacts,
    SafetyHours,
    Sector,
    Span,
    Stage,
    assess_hours,
    assess_lectures,
    assess_quota,
    assess_stage,
)
from tis_rules.hours.lectures import LectureFacts
from tis_rules.law.day import read

DAY = date(2026, 11, 22)
COMPANY = QuotaFacts(45, AcceptanceType.SUPERVISED, Sector.GENERAL, False)


def test_before_its_first_day_a_series_has_nothing_until_the_day_before() -> None:
    values = read(date(2022, 3, 31), "construction.total_per_staff")
    assert "construction.total_per_staff" not in values
    assert values.span == Span(date.min, date(2022, 3, 31))
    assert values.version == ""


def test_after_its_last_day_a_series_has_nothing_from_the_day_after() -> None:
    assert read(date(2025, 4, 1), "care.years_open").span == Span(date(2025, 4, 1))
    assert read(date(2025, 3, 31), "care.years_open").span == Span(date(2017, 11, 1), date(2025, 3, 31))


def test_several_series_hold_together_only_while_none_changes() -> None:
    names = ("quota.basic", "construction.total_per_staff", "care.years_open")
    assert read(date(2023, 1, 1), *names).span == Span(date(2022, 4, 1), date(2025, 3, 31))
    assert read(date(2020, 1, 1), *names).span == Span(date(2017, 11, 1), date(2022, 3, 31))


def test_a_missing_value_is_told_by_name_and_day() -> None:
    values = read(date(2022, 3, 31), "construction.total_per_staff")
    with pytest.raises(NotInForce, match=r"construction\.total_per_staff has no value in force on 2022-03-31"):
        values.amount("construction.total_per_staff")


def test_safety_hours_left_out_are_none_and_may_be_all_hours_of_a_kind() -> None:
    assert SafetyHours() == SafetyHours(0, 0, 0)
    assert HoursFacts(10, 5, 5, SafetyHours(10, 5, 5)).kinds == {"required": 10, "related": 5, "peripheral": 5}
    HoursFacts(None, 5, 5, SafetyHours(10))


@pytest.mark.parametrize("kind", ["required", "related", "peripheral"])
def test_safety_hours_over_a_kind_name_that_kind(kind: str) -> None:
    with pytest.raises(ValueError, match=f"part of the {kind} hours and cannot be more than those 5"):
        HoursFacts(5, 5, 5, SafetyHours(**{kind: 6}))


@pytest.mark.parametrize("stage", list(Stage))
def test_all_trainees_may_be_taken_over_but_not_more(stage: Stage) -> None:
    held = Held(**{stage.value: 2})
    assert QuotaFacts(held=held, taken_over=held).taken_over == held
    with pytest.raises(ValueError, match="More trainees are taken over than there are"):
        QuotaFacts(held=held, taken_over=Held(**{stage.value: 3}))


def test_nobody_for_lack_of_a_published_minimum_is_less_sure_than_nobody_for_lack_of_staff() -> None:
    def sure(staff: int, kind: AcceptanceType) -> Certainty:
        findings = assess_quota(QuotaFacts(staff, kind, Sector.GENERAL, False), DAY).findings
        return next(each.certainty for each in findings if each.code == "quota.any_no1")

    assert sure(12, AcceptanceType.ENTERPRISE) is Certainty.MEDIUM
    assert sure(1, AcceptanceType.ENTERPRISE) is Certainty.MEDIUM
    assert sure(0, AcceptanceType.ENTERPRISE) is Certainty.HIGH
    assert sure(20, AcceptanceType.ENTERPRISE) is Certainty.HIGH
    assert sure(0, AcceptanceType.SUPERVISED) is Certainty.HIGH
    assert sure(45, AcceptanceType.SUPERVISED) is Certainty.HIGH


def test_no_staff_in_construction_is_a_total_of_nobody() -> None:
    steps = assess_quota(QuotaFacts(0, AcceptanceType.SUPERVISED, Sector.CONSTRUCTION, False), DAY).steps
    assert steps[-1].facts == {"staff": 0, "most": 0}


def test_lecture_hours_that_all_count_need_no_step() -> None:
    codes = [step.code for step in assess_lectures(LectureFacts(1920, 320, 40), DAY).steps]
    assert "step.lecture_day_cap" not in codes


def test_a_single_year_that_fails_gets_no_second_finding() -> None:
    failing = HoursFacts(0, 0, 100)
    assert assess_stage([failing], DAY) == assess_hours(failing, DAY)


def test_years_of_different_stages_are_no_plan() -> None:
    with pytest.raises(ValueError, match="Give the years of one stage"):
        assess_stage([HoursFacts(10, 5, 5, stage=Stage.NO1), HoursFacts(10, 5, 5, stage=Stage.NO2)], DAY)
