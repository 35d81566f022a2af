"""What an assessment tells of its findings, and that no code has two meanings."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from tis_rules import (
    AcceptanceType,
    Certainty,
    ExcellenceFacts,
    Held,
    HoursFacts,
    Move,
    NotInForce,
    QuotaFacts,
    SafetyHours,
    Scheme,
    Sector,
    assess_excellence,
    assess_hours,
    assess_quota,
    catalogue,
    codes,
    headroom,
    smallest_change,
)
from tis_rules.findings import Assessment, Citation, Finding, Span, Verdict
from tis_rules.hours.shares import most_allowed
from tis_rules.law.day import read
from tis_rules.law.sources import sources
from tis_rules.quota import staff

DAY = date(2026, 11, 22)
CITE = Citation("act", "Art. 9")


def test_failing_and_open_findings_are_told_apart_from_those_that_hold() -> None:
    holds, fails, unknown = (Finding(f"x.{answer}", answer, CITE) for answer in (True, False, None))
    assessment = Assessment(Verdict.NO, DAY, Span(DAY), (holds, fails, unknown))
    assert assessment.failing == (fails,)
    assert assessment.open == (unknown,)


def test_a_code_with_two_meanings_is_refused_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalogue, "_MODULES", (codes, staff, staff))
    with pytest.raises(ValueError, match=r"^These codes have two meanings: staff\.care_main_work, staff\.hours, "):
        catalogue.every_code.__wrapped__()


@pytest.mark.parametrize("stage", ["no2", "no3"])
def test_later_stages_of_care_over_the_unpublished_number_are_for_the_office(stage: str) -> None:
    home = QuotaFacts(25, AcceptanceType.SUPERVISED, Sector.CARE, True)
    limit = assess_quota(home, DAY).limit(stage)
    assert limit is not None
    full, over = (
        next(
            each
            for each in assess_quota(replace(home, held=Held(**{stage: limit.most + more})), DAY).findings
            if each.code == f"quota.held_{stage}"
        )
        for more in (0, 1)
    )
    assert full.holds is True
    assert (over.holds, over.facts["gap"]) == (None, "care-stages")


@pytest.mark.parametrize("sector", [Sector.GENERAL, Sector.FISHERY])
def test_room_comes_with_the_quota_it_is_judged_by(sector: Sector) -> None:
    company = QuotaFacts(45, AcceptanceType.SUPERVISED, sector, False)
    assert headroom(company, DAY).assessment == assess_quota(replace(company, held=Held()), DAY)


@pytest.mark.parametrize(
    ("day", "last"),
    [
        (date(2025, 12, 25), None),  # the last start was not announced yet
        (DAY, date(2027, 3, 31)),
        (date(2027, 3, 31), date(2027, 3, 31)),
        (date(2027, 4, 1), date(2027, 6, 30)),
        (date(2027, 6, 30), date(2027, 6, 30)),
        (date(2027, 7, 1), None),
    ],
)
def test_a_quota_holds_until_the_last_day_for_plans_and_then_until_the_last_start(day: date, last: date | None) -> None:
    assert assess_quota(QuotaFacts(45, AcceptanceType.SUPERVISED, Sector.GENERAL, False), day).in_force.last == last


def test_a_score_says_its_scheme_and_before_the_first_which_is_missing() -> None:
    assert assess_excellence(ExcellenceFacts(), date(2021, 1, 1)).scheme is Scheme.NEW
    assert assess_excellence(ExcellenceFacts(), date(2021, 1, 1), Scheme.OLD).scheme is Scheme.OLD
    with pytest.raises(NotInForce, match=r"^On 2019-03-31 no points table of the old scheme is known; tables begin"):
        assess_excellence(ExcellenceFacts(), date(2019, 3, 31))


def test_numbers_of_a_sum_are_whole_where_they_can_be() -> None:
    steps = assess_quota(QuotaFacts(45, AcceptanceType.SUPERVISED, Sector.GENERAL, True), DAY).steps
    assert {type(fact) for step in steps for name, fact in step.facts.items() if name != "what"} == {int}


def test_in_the_smallest_plan_all_peripheral_hours_may_become_related_ones() -> None:
    assert smallest_change(2, 0, 1, DAY).moves == (Move("peripheral", "required", 1, "related"),)
    assert smallest_change(1, 0, 1, DAY).moves == (Move("peripheral", "required", 1, None),)


def test_a_kind_of_no_hours_is_less_sure_of_its_safety_hours() -> None:
    findings = assess_hours(HoursFacts(1000, 0, 0, SafetyHours(100)), DAY).findings
    sure = {each.code: each.certainty for each in findings if each.code.startswith("safety.")}
    medium = Certainty.MEDIUM
    assert sure == {"safety.required": Certainty.HIGH, "safety.related": medium, "safety.peripheral": medium}


def test_most_hours_include_equality_unless_they_must_stay_below() -> None:
    assert [most_allowed(10, Fraction(1, 2)), most_allowed(10, Fraction(1, 2), below=True)] == [5, 4]
    assert most_allowed(11, Fraction(1, 2)) == 5


def test_before_its_first_day_a_series_that_has_ended_had_nothing_until_that_day() -> None:
    assert read(date(2017, 10, 31), "care.years_open").span == Span(date.min, date(2017, 10, 31))


def test_a_source_knows_its_own_id() -> None:
    assert [each.id for each in sources().values()] == list(sources())
