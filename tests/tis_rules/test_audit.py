"""Cases of an independent audit and at the boundaries come out as they say: facts, result, and where that stands."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.tis_rules.judged import differences
from tis_rules import (
    AcceptanceType,
    BadFacts,
    ExcellenceFacts,
    HoursFacts,
    NotInForce,
    QuotaFacts,
    SafetyHours,
    Sector,
    Stage,
    Verdict,
    assess_excellence,
    assess_quota,
    assess_stage,
    timeline_of,
)
from tis_rules.esd.transfer import transfer_years
from tis_rules.excellence.facts import Scheme
from tis_rules.law.tables import value
from tis_rules.situations import Situation

TODAY = date(2026, 11, 25)
AUDIT, BOUNDARIES = (
    tomllib.loads(Path(__file__).with_name("cases").joinpath(f"{name}.toml").read_text("utf-8"))
    for name in ("audit", "boundaries")
)
CASES = AUDIT["case"] + BOUNDARIES["case"]


def test_no_two_cases_have_one_id() -> None:
    ids = [case["id"] for case in CASES]
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_comes_out_as_the_audit_says(case: dict[str, Any]) -> None:
    facts = AUDIT["base"].get(case.get("base"), {}) | case.get("facts", {})
    assert differences(Situation(case["id"], case["rule"], case["as_of"], facts, case["expect"])) == []


@pytest.mark.parametrize(
    ("type", "where"),
    [("enterprise", "Art. 16(1)(i)"), ("enterprise_recognised", "Art. 16(1)(ii)"), ("supervised", "Art. 16(1)(ii)")],
)
def test_a_quota_cites_its_own_item_of_article_16(type: str, where: str) -> None:
    limit = assess_quota(QuotaFacts(45, AcceptanceType(type), Sector.GENERAL, False), TODAY).limits[0]
    assert where in limit.cite.where.split(" and ")[0]


@pytest.mark.parametrize(
    ("series", "where"),
    [
        ("penalties.confiscation_months", "Art. 111(v)"),
        ("penalties.deposit_months", "Art. 111(iv)"),
        ("penalties.forced_years_most", "Art. 108"),
        ("hours.lecture_share", "Art. 10(2)(vii)"),
    ],
)
def test_a_value_cites_its_own_article(series: str, where: str) -> None:
    assert where in value(series, TODAY).cite.where


@pytest.mark.parametrize(
    ("field", "years"),
    [
        *((field, 2) for field in ("care", "construction", "industrial-products", "shipbuilding", "car-repair")),
        *((field, 2) for field in ("food-manufacturing", "food-service", "resource-circulation")),
        ("agriculture", 1),
    ],
)
def test_the_restriction_period_of_a_field(field: str, years: int) -> None:
    assert transfer_years(field, date(2027, 4, 1)) == years


def test_two_years_of_no2_are_judged_together() -> None:
    first = HoursFacts(1100, 300, 200, SafetyHours(110, 30, 20), Stage.NO2)
    second = HoursFacts(860, 500, 240, SafetyHours(86, 50, 24), Stage.NO2)
    assert assess_stage([first, second], TODAY).verdict is Verdict.YES


def test_the_old_points_table_and_its_last_day() -> None:
    score = assess_excellence(ExcellenceFacts(), date(2021, 5, 1), Scheme.OLD)
    assert (score.full, score.line) == (120, 72)
    with pytest.raises(NotInForce):
        assess_excellence(ExcellenceFacts(), date(2021, 11, 1), Scheme.OLD)


def test_the_days_of_an_intake_on_the_last_day() -> None:
    days = {event.code: event.day for event in timeline_of(date(2027, 6, 30), TODAY)}
    assert days["timeline.file_by"] == date(2027, 2, 28)
    assert days["timeline.file_from"] == date(2026, 12, 30)
    assert (days["timeline.no1_ends"], days["timeline.no2_ends"]) == (date(2028, 6, 29), date(2030, 6, 29))


def test_facts_written_as_words_are_the_facts() -> None:
    def numbers(**facts: Any) -> dict[str, int]:
        limits = assess_quota(
            QuotaFacts(**{"type": "supervised", "sector": "general", "excellent": "no"} | facts), TODAY
        )
        return {limit.what: limit.most for limit in limits.limits}

    assert numbers(staff=45, type="enterprise") == {"no1": 2, "no2": 4, "no3": 0}
    assert numbers(staff=8, sector="care").items() >= {"no1": 1, "total": 3}.items()
    assert numbers(staff=45)["no1"] == 5
    with pytest.raises(BadFacts, match="staff"):
        numbers(staff=30.5)
