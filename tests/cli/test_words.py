"""Every code of quotas and hours has its English line, and every situation's lines are filled."""

import pytest

from bot.cli.said.words import FINDINGS, STEPS, finding_line, step_line
from tis_rules import codes
from tis_rules.situations import Situation, assessment_of, situations

MINE = [case for table in ("quota", "care", "construction", "hours") for case in situations(table)]


def test_each_code_has_words_and_no_words_are_left_over() -> None:
    assert set(FINDINGS) == {*codes.QUOTA, *codes.HOURS}
    assert set(STEPS) == {*codes.QUOTA_STEPS, *codes.HOURS_STEPS}


@pytest.mark.parametrize("case", MINE, ids=[case.name for case in MINE])
def test_lines_are_filled(case: Situation) -> None:
    assessment = assessment_of(case.answer())
    lines = [*map(step_line, assessment.steps), *map(finding_line, assessment.findings)]
    assert not [line for line in lines if "{" in line or "None" in line]
