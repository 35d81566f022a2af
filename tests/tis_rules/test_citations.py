"""Where every condition, limit and event stands in the law and how sure it is, as cases/citations.csv lists them."""

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tis_rules.esd.timeline import timeline_of
from tis_rules.findings import Citation, Finding, Verdict
from tis_rules.law.citations import Precision, precision, why_not_closer
from tis_rules.law.gaps import gaps
from tis_rules.law.sources import Kind, source, sources
from tis_rules.law.tables import table, table_names
from tis_rules.situations import CASES, Situation, assessment_of, situations

LISTED = Path(__file__).with_name("cases") / "citations.csv"
EVERY = [each for path in sorted(CASES.glob("*.toml")) for each in situations(path.stem)]
TODAY = date(2026, 11, 22)
CHECKED = ("2026-11-22", "2026-11-26")
"""The days on which the values were checked last."""
INTAKES = (date(2027, 5, 1), date(2027, 8, 1))


def test_everything_cites_what_is_listed_and_nothing_listed_is_never_cited() -> None:
    with LISTED.open(encoding="utf-8", newline="") as file:
        listed = [tuple(row) for row in csv.reader(file)][1:]
    assert listed == sorted({*_findings(), *_limits(), *_events()})


def test_every_answer_says_its_day_the_days_it_holds_for_and_when_its_values_were_checked() -> None:
    for situation in EVERY:
        assessment = assessment_of(situation.answer())
        assert assessment.as_of == situation.as_of, situation.name
        in_force = assessment.verdict is not Verdict.NOT_IN_FORCE
        assert (situation.as_of in assessment.in_force) == in_force, situation.name
        assert assessment.version in (CHECKED if in_force else ("",)), situation.name


def test_every_fact_that_is_told_is_known() -> None:
    untold = {(each.code, name) for each in _every_finding() for name, fact in each.facts.items() if fact is None}
    assert untold == set()


def _every_finding() -> Iterator[Finding]:
    return (finding for situation in EVERY for finding in _of(situation))


def _of(situation: Situation) -> tuple[Finding, ...]:
    return assessment_of(situation.answer()).findings


def _findings() -> Iterator[tuple[str, str, str, str]]:
    return ((each.code, each.cite.source, each.cite.where, each.certainty.value) for each in _every_finding())


def _limits() -> Iterator[tuple[str, str, str, str]]:
    every = (limit for situation in EVERY for limit in assessment_of(situation.answer()).limits)
    return ((f"limit.{each.what}", each.cite.source, each.cite.where, each.certainty.value) for each in every)


def _events() -> Iterator[tuple[str, str, str, str]]:
    every = (event for intake in INTAKES for event in timeline_of(intake, TODAY))
    return ((each.code, each.cite.source, each.cite.where, each.certainty.value) for each in every)


def test_every_document_has_a_link_or_says_why_it_has_none() -> None:
    for each in sources().values():
        assert bool(each.url) != bool(each.no_link), each.id
        assert not each.url or each.url.startswith("https://"), each.id


def test_a_reason_stands_in_both_languages() -> None:
    for each in sources().values():
        assert bool(each.no_link) == bool(each.no_link_ja), each.id
        assert bool(each.no_article) == bool(each.no_article_ja), each.id
        assert not each.no_article_ja.isascii() or not each.no_article, each.id


def test_a_law_cited_less_closely_than_by_paragraph_says_why() -> None:
    cited = {cite for cite in _cited() if source(cite.source).kind is not Kind.SECONDARY}
    assert [cite for cite in cited if precision(cite) is not Precision.PARAGRAPH and not why_not_closer(cite)] == []


@pytest.mark.parametrize(
    "where", ["Arts. 12-13", "Art. 9(11),", "Article 16", "Art. 10(2)(i), annex 2", "Art. 9(iii)-(v)", "fees", ""]
)
def test_a_law_cited_in_another_way_is_refused(where: str) -> None:
    with pytest.raises(ValueError, match="write Art"):
        precision(Citation("ordinance", where))


@pytest.mark.parametrize(
    ("where", "how"),
    [
        ("Art. 16(1)(ii)", Precision.PARAGRAPH),
        ("Art. 16(2)", Precision.PARAGRAPH),
        ("Art. 10(2)(ii)(c)", Precision.PARAGRAPH),
        ("Art. 9(iii)", Precision.PARAGRAPH),
        ("Art. 10(2)(i)(b) with annex 2", Precision.PARAGRAPH),
        ("Art. 111(v) with Art. 48(1)", Precision.PARAGRAPH),
        ("Art. 111(iv) with Art. 47", Precision.ARTICLE),
        ("Art. 14", Precision.ARTICLE),
        ("Suppl. Art. 8 with Suppl. Art. 9", Precision.ARTICLE),
        ("no article: fees", Precision.DOCUMENT),
    ],
)
def test_how_closely_a_citation_says_it(where: str, how: Precision) -> None:
    assert precision(Citation("ordinance", where)) is how


def test_a_page_about_the_law_has_no_articles() -> None:
    assert precision(Citation("records-page", "Art. 16(1)")) is Precision.DOCUMENT


def _cited() -> frozenset[Citation]:
    values = {value.cite for name in table_names() for series in table(name).values() for value in series.values}
    found = values | {finding.cite for finding in _every_finding()} | {each.cite for each in gaps().values()}
    return frozenset(found)
