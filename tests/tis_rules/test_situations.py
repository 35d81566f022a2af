"""Every situation beside the rules comes out as its file says, cites what exists, and uses codes that are listed."""

import pytest

from tests.tis_rules.judged import differences
from tis_rules import Assessment, Finding, Step
from tis_rules.catalogue import every_code
from tis_rules.judge import GAP
from tis_rules.law.gaps import gaps
from tis_rules.law.sources import sources
from tis_rules.situations import CASES, Situation, assessment_of, situations

EVERY = [each for path in sorted(CASES.glob("*.toml")) for each in situations(path.stem)]
named = pytest.mark.parametrize("situation", EVERY, ids=[each.name for each in EVERY])
by_rule = pytest.mark.parametrize("rule", sorted({each.rule for each in EVERY}))


@named
def test_comes_out(situation: Situation) -> None:
    assert differences(situation) == []


@by_rule
def test_cites_documents_that_are_listed(rule: str) -> None:
    for situation, assessment in _assessed(rule):
        cited = {each.cite.source for each in assessment.findings} | {each.cite.source for each in assessment.limits}
        assert cited <= sources().keys(), situation.name


@by_rule
def test_carries_only_listed_codes_and_facts(rule: str) -> None:
    for situation, assessment in _assessed(rule):
        carried: list[Finding | Step] = [*assessment.findings, *assessment.steps]
        for each in carried:
            assert each.facts.keys() <= set(every_code()[each.code].facts), (situation.name, each.code)


@by_rule
def test_names_gaps_that_are_listed(rule: str) -> None:
    for situation, assessment in _assessed(rule):
        named_gaps = {each.facts[GAP] for each in assessment.findings if GAP in each.facts}
        assert named_gaps <= gaps().keys(), situation.name


def _assessed(rule: str) -> list[tuple[Situation, Assessment]]:
    return [(each, assessment_of(each.answer())) for each in EVERY if each.rule == rule]


def test_names_are_sentences_of_their_own() -> None:
    names = [each.name for each in EVERY]
    assert len(set(names)) == len(names)
