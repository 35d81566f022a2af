"""What an assessment tells of its findings, and that no code has two meanings."""

from dataclasses import replace
from datetime import date

import pytest

from tis_rules import (
    AcceptanceType,
    Held,
    QuotaFacts,
    Sector,
    assess_quota,
    catalogue,
    codes,
    headroom,
    staff,
)
from tis_rules.findings import Assessment, Citation, Finding, Span, Verdict

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
