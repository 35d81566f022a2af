"""The sum as a person would do it: each step with its numbers, and only the steps that happened."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from tis_rules import AcceptanceType, QuotaFacts, Sector, Span, assess_quota

DAY = date(2026, 11, 22)
COMPANY = QuotaFacts(45, AcceptanceType.SUPERVISED, Sector.GENERAL, False)


def _steps(company: QuotaFacts, day: date = DAY) -> list[tuple[str, dict[str, object]]]:
    return [(step.code.removeprefix("step."), dict(step.facts)) for step in assess_quota(company, day).steps]


def test_a_band_then_each_stage_then_the_sum() -> None:
    assert _steps(COMPANY) == [
        ("band", {"staff": 45, "basic": 5, "first": 41, "last": 50}),
        ("times", {"what": "no1", "times": 1, "number": 5}),
        ("times", {"what": "no2", "times": 2, "number": 10}),
        ("together", {"total": 15}),
    ]


def test_a_ceiling_shows_only_where_it_bites() -> None:
    steps = _steps(replace(COMPANY, staff=2))
    assert ("ceiling", {"what": "no1", "staff": 2, "most": 2}) in steps
    assert [code for code, _ in _steps(replace(COMPANY, staff=3))].count("ceiling") == 0


def test_a_fraction_is_shown_rounded_both_ways_where_they_differ() -> None:
    steps = _steps(replace(COMPANY, staff=319))
    assert steps[0] == ("band_open", {"staff": 319, "basic": Fraction(319, 20), "first": 301, "share": Fraction(1, 20)})
    assert ("rounded_down", {"what": "no1", "number": Fraction(319, 20), "most": 15}) in steps
    assert ("rounded_early", {"what": "no2", "most": 31, "safe": 30}) in steps
    assert [code for code, _ in steps].count("rounded_early") == 1
    assert steps[-1] == ("together", {"total": 45})


def test_a_share_of_the_staff() -> None:
    steps = _steps(replace(COMPANY, type=AcceptanceType.ENTERPRISE))
    assert steps[0] == ("share", {"staff": 45, "basic": Fraction(9, 4), "share": Fraction(1, 20)})


def test_care_shows_the_page_below_thirty_and_no_sum() -> None:
    carer = replace(COMPANY, sector=Sector.CARE, staff=29)
    assert _steps(carer)[0] == ("care", {"staff": 29, "basic": 3, "first": 21, "last": 30})
    assert _steps(carer)[-1] == ("page_care", {"staff": 29, "share": Fraction(1, 10), "below": 30, "number": 3})
    codes = [code for code, _ in _steps(replace(carer, staff=30))]
    assert "page_care" not in codes
    assert "together" not in codes
    assert _steps(replace(carer, staff=301))[0][0] == "care_open"


def test_construction_says_why_there_is_a_total_or_none() -> None:
    builder = replace(COMPANY, sector=Sector.CONSTRUCTION)
    assert _steps(builder)[-1] == ("construction_total", {"staff": 45, "most": 45})
    assert _steps(replace(builder, excellent=True))[-1] == ("construction_excellent", {})
    assert _steps(builder, date(2022, 3, 31))[-1] == ("construction_before", {})


def test_each_number_cites_the_paragraph_it_comes_from() -> None:
    def cited(company: QuotaFacts) -> set[str]:
        return {limit.cite.where for limit in assess_quota(company, DAY).limits if limit.what != "no3"}

    assert cited(COMPANY) == {"Art. 16(1)(ii)"}
    assert cited(replace(COMPANY, type=AcceptanceType.ENTERPRISE)) == {"Art. 16(1)(i)"}
    assert cited(replace(COMPANY, type=AcceptanceType.ENTERPRISE_RECOGNISED)) == {"Art. 16(1)(ii)"}
    assert cited(replace(COMPANY, excellent=True)) == {"Art. 16(2)"}


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2027, 3, 30), date(2017, 11, 1), date(2027, 3, 31)),
        (date(2027, 3, 31), date(2017, 11, 1), date(2027, 3, 31)),
        (date(2027, 4, 1), date(2027, 4, 1), date(2027, 6, 30)),
        (date(2027, 6, 29), date(2027, 4, 1), date(2027, 6, 30)),
        (date(2027, 6, 30), date(2027, 4, 1), date(2027, 6, 30)),
        (date(2027, 7, 1), date(2027, 7, 1), None),
    ],
)
def test_an_answer_holds_no_longer_than_to_the_last_day_for_plans_or_for_a_start(
    day: date, first: date, last: date | None
) -> None:
    assert assess_quota(COMPANY, day).in_force == Span(first, last)
