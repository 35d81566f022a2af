"""Every situation beside the rules comes out as its file says, cites what exists, and uses codes that are listed."""

import pytest

from tests.tis_rules.judged import differences
from tis_rules.catalogue import every_code
from tis_rules.judge import GAP
from tis_rules.law.gaps import gaps
from tis_rules.law.sources import sources
from tis_rules.situations import CASES, Situation, assessment_of, situations

EVERY = [each for path in sorted(CASES.glob("*.toml")) for each in situations(path.stem)]
named = pytest.mark.parametrize("situation", EVERY, ids=[each.name for each in EVERY])


@named
def test_comes_out(situation: Situation) -> None:
    assert differences(situation) == []


@named
def test_cites_documents_that_are_listed(situation: Situation) -> None:
    assessment = assessment_of(situation.answer())
    findings = {each.cite.source for each in assessment.findings}
    limits = {each.cite.source for each in assessment.limits}
    assert findings | limits <= sources().keys()


@named
def test_carries_only_listed_codes_and_facts(situation: Situation) -> None:
    assessment = assessment_of(situation.answer())
    carried = [(each.code, each.facts) for each in assessment.findings]
    carried += [(each.code, each.facts) for each in assessment.steps]
    for code, facts in carried:
        assert facts.keys() <= set(every_code()[code].facts), code


@named
def test_names_gaps_that_are_listed(situation: Situation) -> None:
    assessment = assessment_of(situation.answer())
    assert {each.facts[GAP] for each in assessment.findings if GAP in each.facts} <= gaps().keys()


def test_names_are_sentences_of_their_own() -> None:
    names = [each.name for each in EVERY]
    assert len(set(names)) == len(names)
