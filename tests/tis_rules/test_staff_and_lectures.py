"""Counting staff over several groups, and the steps of the lectures."""

from datetime import date

import pytest

from tis_rules import (
    Course,
    Engagement,
    LectureFacts,
    Sector,
    StaffFacts,
    Verdict,
    assess_course,
    assess_lectures,
    count_staff,
)

DAY = date(2026, 11, 22)


def test_sure_people_are_staff_and_open_ones_are_undecided() -> None:
    groups = [
        StaffFacts(10, Sector.GENERAL, Engagement.REGULAR),
        StaffFacts(3, Sector.GENERAL, Engagement.PART_TIME, hours_week=30, insured=True),
        StaffFacts(4, Sector.GENERAL, Engagement.PART_TIME, hours_week=20),
        StaffFacts(2, Sector.GENERAL, Engagement.TRAINEE),
        StaffFacts(5, Sector.GENERAL, Engagement.SKILLED_WORKER),
        StaffFacts(1, Sector.GENERAL, Engagement.PART_TIME),
    ]
    count = count_staff(groups, DAY)
    assert (count.staff, count.undecided) == (13, 6)
    assert [each.verdict for each in count.assessments] == [
        Verdict.YES,
        Verdict.YES,
        Verdict.NO,
        Verdict.NO,
        Verdict.ASK_OFFICE,
        Verdict.MORE_FACTS,
    ]


def test_no_groups_are_no_staff() -> None:
    assert count_staff([], DAY).staff == 0


@pytest.mark.parametrize("field", ["people", "hours_week", "days_week", "days_year"])
def test_numbers_below_zero_are_refused(field: str) -> None:
    with pytest.raises(ValueError, match="cannot be below 0"):
        StaffFacts(**{"people": 1, "sector": Sector.GENERAL, field: -1})  # type: ignore[arg-type]


@pytest.mark.parametrize("field", ["planned_hours", "lecture_hours", "lecture_days"])
def test_lecture_numbers_below_zero_are_refused(field: str) -> None:
    with pytest.raises(ValueError, match="cannot be below 0"):
        LectureFacts(**{field: -1})  # type: ignore[arg-type]


@pytest.mark.parametrize("field", ["hours", "months", "months_before"])
def test_course_numbers_below_zero_are_refused(field: str) -> None:
    with pytest.raises(ValueError, match="cannot be below 0"):
        Course(**{field: -1})


def test_the_steps_say_least_hours_days_weeks_and_what_does_not_count() -> None:
    steps = assess_lectures(LectureFacts(1920, 330, 36), DAY).steps
    assert [(step.code, dict(step.facts)) for step in steps[2:]] == [
        ("step.lecture_days", {"least": 320, "day_hours": 8, "days": 40}),
        ("step.lecture_weeks", {"days": 40, "week_days": 5, "weeks": 8}),
        ("step.lecture_day_cap", {"planned": 330, "days": 36, "counted": 288}),
    ]


def test_a_course_that_may_not_count_leaves_the_longer_lectures() -> None:
    course = Course(hours=160, months=1)
    assert assess_course(course, DAY).verdict is Verdict.MORE_FACTS
    facts = assess_lectures(LectureFacts(1920, course=course), DAY).findings[0].facts
    assert facts["least"] == 320
