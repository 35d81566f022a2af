"""Corners of the rules that no table of cases reaches: lazy names, years of a plan, a day's timeline, odd facts."""

from datetime import date

import pytest

import tis_rules
from tis_rules import (
    AcceptanceType,
    CareFacts,
    Certainty,
    Course,
    Engagement,
    EsdQuotaFacts,
    HoursFacts,
    LectureFacts,
    Programme,
    QuotaFacts,
    SafetyHours,
    Sector,
    Span,
    StaffFacts,
    TransferFacts,
    Verdict,
    assess_care,
    assess_course,
    assess_esd_quota,
    assess_hours,
    assess_lectures,
    assess_quota,
    assess_stage,
    assess_transfer,
    count_staff,
    counts,
    headroom,
    timeline_of,
)
from tis_rules.esd.transition import programme
from tis_rules.excellence.cheapest import sum_up
from tis_rules.facts import Held
from tis_rules.findings import Citation
from tis_rules.law.tables import NotInForce, series
from tis_rules.quota.care import care
from tis_rules.quota.sums import general

DAY = date(2026, 11, 22)
BEFORE_THE_ACT = date(2017, 10, 31)
BEFORE_THE_LEAFLET = date(2025, 12, 25)
ORDINANCE = Citation("ordinance", "Art. 10(2)(ii)(c)")


def test_a_public_name_is_loaded_from_its_module_and_then_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(vars(tis_rules), "assess_hours", raising=False)
    assert tis_rules.__getattr__("assess_hours") is assess_hours
    assert vars(tis_rules)["assess_hours"] is assess_hours


def test_care_numbers_without_a_published_table_keep_within_the_total() -> None:
    working = care(2, AcceptanceType.SUPERVISED, True, DAY)
    total = working.number("total")
    assert total is not None
    assert [(each.what, each.cap, each.most) for each in working.unpublished] == [("no2", 2, 2), ("no3", 2, 2)]
    assert total.most == 2


def test_a_number_nobody_published_is_none() -> None:
    working = general(45, AcceptanceType.SUPERVISED, False, DAY)
    assert working.number("no3") is None
    company = QuotaFacts(45, AcceptanceType.SUPERVISED, Sector.GENERAL, False)
    assert assess_quota(company, DAY).limit("care") is None


def test_there_is_no_room_in_no1_after_the_last_start_and_it_is_still_named() -> None:
    company = QuotaFacts(45, AcceptanceType.SUPERVISED, Sector.GENERAL, False, Held())
    assert headroom(company, date(2027, 7, 1)).rooms[0].stage == "no1"


def test_a_series_says_its_name_and_the_day_it_has_no_value() -> None:
    with pytest.raises(NotInForce, match=r"^quota\.basic has no value in force on 2017-10-31$"):
        series("quota.basic").at(BEFORE_THE_ACT)


def test_years_of_a_plan_are_judged_together_and_a_failing_year_is_named_with_its_source() -> None:
    safe = SafetyHours(160, 50, 40)
    years = [HoursFacts(700, 500, 400, safe), HoursFacts(1250, 50, 300, safe)]
    whole = assess_stage(years, DAY)
    together = assess_hours(HoursFacts(1950, 550, 700, SafetyHours(320, 100, 80)), DAY)
    assert (whole.verdict, whole.findings[:-1]) == (Verdict.YES, together.findings)
    note = whole.findings[-1]
    assert (note.code, note.holds, note.cite, note.certainty) == ("hours.year_alone", None, ORDINANCE, Certainty.MEDIUM)
    assert note.facts == {"year": 1, "gap": "two-year-plan"}


def test_safety_hours_of_one_year_alone_do_not_answer_for_the_plan() -> None:
    years = [HoursFacts(1000, 500, 400, SafetyHours(900, 500, 400)), HoursFacts(1000, 500, 400)]
    assert [each.holds for each in assess_stage(years, DAY).findings if each.code.startswith("safety.")] == [None] * 3


def test_a_kind_missing_in_one_year_is_missing_in_the_plan() -> None:
    years = [HoursFacts(1000, None, 400), HoursFacts(1000, 500, 400)]
    whole = assess_stage(years, DAY)
    assert [(each.code, each.holds) for each in whole.findings] == [("hours.related", None)]


def test_no_years_are_no_plan() -> None:
    with pytest.raises(ValueError, match=r"^Give the years of one stage, at least one\.$"):
        assess_stage([], DAY)


def test_a_plan_filed_in_time_keeps_its_programme_later() -> None:
    intake, today, filed = date(2027, 5, 10), date(2027, 4, 2), date(2027, 3, 31)
    assert programme(intake, today) is Programme.ESD
    assert programme(intake, today, filed) is Programme.BOTH
    assert "timeline.no1_ends" not in {event.code for event in timeline_of(intake, today)}
    assert "timeline.no1_ends" in {event.code for event in timeline_of(intake, today, filed)}


def test_a_job_outside_the_fields_has_no_way_under_the_successor() -> None:
    intake = date(2027, 5, 10)
    assert "timeline.esd_ends" in {event.code for event in timeline_of(intake, DAY)}
    assert "timeline.esd_ends" not in {event.code for event in timeline_of(intake, DAY, esd_field=False)}


def test_before_the_change_was_announced_there_is_no_timeline() -> None:
    with pytest.raises(NotInForce, match=r"^On 2025-12-25 the change of programme had not been announced yet\.$"):
        timeline_of(date(2027, 5, 1), BEFORE_THE_LEAFLET)


def test_lectures_of_a_plan_whose_hours_are_not_known_have_no_least() -> None:
    assessment = assess_lectures(LectureFacts(lecture_hours=100, lecture_days=20), DAY)
    assert (assessment.verdict, assessment.steps) == (Verdict.MORE_FACTS, ())


def test_lectures_over_no_day_at_all_count_nothing() -> None:
    steps = assess_lectures(LectureFacts(1920, lecture_hours=8, lecture_days=0), DAY).steps
    assert steps[-1].facts == {"planned": 8, "days": 0, "counted": 0}


def test_a_course_says_what_it_has_and_what_it_needs() -> None:
    findings = assess_course(Course(hours=160, months=1, months_before=6), DAY).findings
    told = {each.code.removeprefix("lectures.course_"): dict(each.facts) for each in findings if each.facts}
    assert told == {
        "hours": {"hours": 160, "least": 160},
        "months": {"months": 1, "least": 1},
        "recent": {"months": 6, "most": 6},
    }


def test_part_timers_are_told_all_numbers_of_the_test() -> None:
    group = StaffFacts(1, Sector.GENERAL, Engagement.PART_TIME, hours_week=29, days_week=4, days_year=216)
    facts = next(each.facts for each in count_staff([group], DAY).assessments[0].findings if each.code == "staff.hours")
    assert facts == {
        "hours_week": 29,
        "days_week": 4,
        "days_year": 216,
        "least_hours": 30,
        "least_days_week": 5,
        "least_days_year": 217,
    }


def test_where_neither_field_nor_choice_is_known_the_period_stays_open() -> None:
    facts = TransferFacts(first_day=date(2027, 5, 1), moves_on=date(2029, 5, 1))
    findings = assess_transfer(facts, date(2029, 5, 1)).findings
    assert next(each.holds for each in findings if each.code == "esd.transfer_period") is None


def test_points_are_added_by_section_up_to_its_cap() -> None:
    caps = {"a": 12, "b": 9, "c": 5}
    assert sum_up([], caps) == 0
    assert sum_up([("a", 5), ("a", 9), ("b", 3)], caps) == 15
    assert sum_up([("a", 12), ("b", -4)], caps) == 8


def test_regular_staff_count_since_the_act_and_part_timers_by_the_test_of_2023() -> None:
    def span(engagement: Engagement) -> Span:
        return counts(StaffFacts(1, Sector.GENERAL, engagement), DAY).in_force

    assert span(Engagement.REGULAR) == Span(date(2017, 11, 1))
    assert span(Engagement.PART_TIME) == span(Engagement.OFFICER) == Span(date(2023, 4, 1))


def test_an_estimate_has_a_safe_number_only_where_readings_differ() -> None:
    def limit(staff: int) -> tuple[int, int | None]:
        found = assess_esd_quota(EsdQuotaFacts(staff, excellent=False), date(2027, 4, 1)).limits[0]
        return found.most, found.safe

    assert limit(45) == (15, None)
    assert limit(319) == (47, 45)


def test_where_only_the_larger_reading_allows_anybody_that_is_of_low_certainty() -> None:
    company = QuotaFacts(10, AcceptanceType.ENTERPRISE, Sector.GENERAL, True)
    found = next(each for each in assess_quota(company, DAY).findings if each.code == "quota.any_no1")
    assert (found.holds, found.facts["most"], found.facts["safe"]) == (None, 1, 0)
    assert found.certainty is Certainty.LOW


@pytest.mark.parametrize(
    ("planned", "staff", "holds"),
    [(True, 1, False), (True, 2, True), (None, 1, None), (None, 2, True), (None, None, None), (False, 1, "absent")],
)
def test_who_is_on_duty_counts_where_it_is_not_known_whether_nights_are_planned(
    planned: bool | None, staff: int | None, holds: object
) -> None:
    facts = CareFacts(night_duty=planned, night_measures=True, night_staff=staff, night_others=1)
    found = {each.code: each.holds for each in assess_care(facts, DAY).findings}
    assert found.get("eligible.care_night_staff", "absent") is holds or planned is False
    assert ("eligible.care_night_others" in found) is (planned is not False)
