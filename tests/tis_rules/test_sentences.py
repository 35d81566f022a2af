"""Every code has its sentence in both languages, filled from facts it has; an assessment is told and given as data."""

import json
import re
import tomllib
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import tis_rules
from tis_rules import AcceptanceType, Citation, Finding, Held, QuotaFacts, Sector, Step, assess_quota, explain
from tis_rules.catalogue import every_code
from tis_rules.findings import Fact
from tis_rules.law.gaps import gaps
from tis_rules.sentences import LANGUAGES, sentence
from tis_rules.situations import CASES, Situation, assessment_of, situations
from tis_rules.written import fact_words, percent

FOLDER = Path(tis_rules.__file__).parent
WORDS = {lang: tomllib.loads((FOLDER / "words" / f"{lang}.toml").read_text("utf-8")) for lang in LANGUAGES}
EVERY = [each for path in sorted(CASES.glob("*.toml")) for each in situations(path.stem)]
SCHEMA = Draft202012Validator(json.loads((FOLDER / "answers.schema.json").read_text("utf-8")))
DAY = date(2026, 11, 26)
PLACES = "esd.outside_city"  # a prefecture and a municipality as they were given
FACTS = QuotaFacts(319, AcceptanceType.SUPERVISED, Sector.GENERAL, False, Held(16, 31, 0))
by_rule = pytest.mark.parametrize("rule", sorted({each.rule for each in EVERY}))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_code_has_a_sentence_and_no_sentence_is_left_over(lang: str) -> None:
    assert WORDS[lang].keys() == every_code().keys()
    assert [
        code for code, ways in WORDS[lang].items() if not ways.keys() <= {"yes", "no", "open", "else", *gaps()}
    ] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_sentence_tells_only_facts_of_its_code(lang: str) -> None:
    for code, ways in WORDS[lang].items():
        told = {name for words in ways.values() for name in re.findall(r"\{(\w+)", words)}
        assert told <= {*every_code()[code].facts}, code


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_fails_or_is_open_is_not_told_as_if_it_held(lang: str) -> None:
    """A sentence for one way of coming out is another's only where it says nothing of it: the numbers, or an office."""
    shared = {said.code for said in _findings() if said.holds is not True and _used(lang, said) == "else"}
    held = {said.code for said in _findings() if said.holds is True and _used(lang, said) == "else"}
    assert {code for code in shared & held if not code.startswith(("ordinance.", "page.", "safety."))} == set()


def test_both_languages_tell_the_same_ways() -> None:
    assert {code: set(ways) for code, ways in WORDS["en"].items()} == {
        code: set(ways) for code, ways in WORDS["ja"].items()
    }


@by_rule
@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_situation_is_told_in_words(rule: str, lang: str) -> None:
    for situation in _of(rule):
        told = explain(assessment_of(situation.answer()), lang)
        assert "{" not in told, situation.name
        assert "None" not in told, situation.name


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_step_of_a_sum_tells_its_numbers(lang: str) -> None:
    """In its sentence, or in English beside it."""
    for situation in EVERY:
        assessment = assessment_of(situation.answer())
        lines = explain(assessment, lang, "-").splitlines()[1:]
        for step, line in zip(assessment.steps, lines, strict=False):
            told = {fact_words(lang, name, fact) for name, fact in step.facts.items()}
            assert not told or any(fact in line for fact in told), step.code


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_sentence_has_a_hole_where_a_fact_is_not_known(lang: str) -> None:
    holes: set[tuple[str, str]] = set()
    every: list[Finding | Step] = [*_findings(), *_steps()]
    for said in every:
        ways = WORDS[lang][said.code]
        way = re.sub(r"\[[^\[\]]*\]", "", ways[_used(lang, said)])
        holes |= {(said.code, name) for name in re.findall(r"\{(\w+)", way) if name not in said.facts}
    assert holes == set()


def test_a_part_in_brackets_is_told_only_where_its_facts_are_known() -> None:
    told: dict[str, Fact] = {"least": 42, "hours": 420, "share": Fraction(1, 10)}
    cite = Citation("ordinance", "Art. 10(2)(ii)(c)")
    known, unknown = (Finding("safety.peripheral", True, cite, facts) for facts in ({**told, "safety": 42}, told))
    assert sentence(known, "en").startswith("Safety within peripheral work is 42 h; it must be at least 42 h")
    assert sentence(unknown, "en").startswith("Safety within peripheral work must be at least 42 h")
    assert sentence(unknown, "ja").startswith("周辺業務の中の安全衛生は420時間の10分の1")


@by_rule
def test_every_situation_keeps_to_the_schema(rule: str) -> None:
    for situation in _of(rule):
        assessment = assessment_of(situation.answer())
        assert [error.message for error in SCHEMA.iter_errors(assessment.to_dict())] == [], situation.name
        assert json.loads(assessment.to_json()) == assessment.to_dict(), situation.name


def test_a_quota_in_words() -> None:
    lines = explain(assess_quota(FACTS, DAY)).splitlines()
    assert lines[0] == "NO: No. 1 15, No. 2 30, No. 3 0"
    assert "  [NO] No. 1: 16 here, but only 15 allowed." in lines
    assert explain(assess_quota(FACTS, DAY), "ja").startswith("不適合：第1号 15、第2号 30、第3号 0")


def test_japanese_names_articles_days_and_what_is_open() -> None:
    told = explain(assess_quota(QuotaFacts(25, AcceptanceType.ENTERPRISE, Sector.CARE), DAY), "ja").splitlines()
    assert told[-3] == "確認先：外国人技能実習機構（OTIT）（企業単独型の介護の人数の表）"
    assert "（2017年11月1日から" in told[-1]
    assert told[-1].startswith("2026年11月26日現在")
    assert "第16条第1項第2号" in explain(assess_quota(FACTS, DAY), "ja")


@by_rule
def test_a_japanese_sentence_has_no_english_word(rule: str) -> None:
    for situation in _of(rule):
        assessment = assessment_of(situation.answer())
        every: list[Finding | Step] = [*assessment.findings, *assessment.steps]
        told = " ".join(sentence(said, "ja") for said in every if said.code != PLACES)
        assert {*re.findall(r"[A-Za-z_]{3,}", told)} <= {"OTIT", "CCUS", "ICT", "ESD"}, situation.name


@pytest.mark.parametrize(
    ("gap", "told"),
    [
        ("rounding", "No. 2: 31 here; whether 30 or 31 are allowed isn't settled."),
        ("care-stages", "No. 2: 7 here; 6 by the natural reading, but the number isn't published."),
        ("taken-over", "No. 1: 4 here, 1 of them taken over; whether those count in the 3 allowed isn't stated."),
    ],
)
def test_what_is_open_is_named(gap: str, told: str) -> None:
    held = [each for each in _findings() if each.code.startswith("quota.held") and each.facts.get("gap") == gap]
    assert f"{told} Ask OTIT." in {sentence(each, "en") for each in held}


def test_a_language_it_does_not_speak() -> None:
    with pytest.raises(ValueError, match="en, ja; the language was 'xx'"):
        explain(assess_quota(FACTS, DAY), "xx")


def test_one_is_said_as_one() -> None:
    finding = next(each for each in _findings() if each.code == "eligible.no_disappearance" and each.holds is False)
    assert "for a year:" in sentence(finding, "en")


def test_every_value_on_the_way_is_traced() -> None:
    trace = assess_quota(FACTS, DAY).trace
    assert ("step.band_open", "share", Fraction(1, 20)) in trace
    assert ("quota.held_no1", "held", 16) in trace
    assert [each for each in trace if each[0] == "limit.no2"] == [
        ("limit.no2", "most", 31),
        ("limit.no2", "advised", 30),
    ]
    assert len(trace) == len({*trace})


@pytest.mark.parametrize(
    ("lang", "name", "fact", "words"),
    [
        ("en", "day", date(2027, 6, 30), "30 June 2027"),
        ("ja", "day", date(2027, 6, 30), "2027年6月30日"),
        ("en", "share", Fraction(1, 20), "1/20"),
        ("ja", "share", Fraction(1, 20), "20分の1"),
        ("ja", "share", Fraction(2), "2"),
        ("en", "part", Fraction(1, 3), "33.33%"),
        ("en", "what", "no1", "No. 1"),
        ("ja", "what", "no1", "第1号"),
        ("en", "field", "care", "care"),
        ("en", "staff", 45, "45"),
    ],
)
def test_how_facts_are_written(lang: str, name: str, fact: object, words: str) -> None:
    assert fact_words(lang, name, fact) == words  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("share", "words"), [(Fraction(1, 8), "12.50%"), (Fraction(5, 80000), "0.01%"), (Fraction(1), "100.00%")]
)
def test_percent_rounds_a_half_to_even(share: Fraction, words: str) -> None:
    assert percent(share) == words


def _findings() -> list[tis_rules.Finding]:
    return [finding for each in EVERY for finding in assessment_of(each.answer()).findings]


def _steps() -> list[tis_rules.Step]:
    return [step for each in EVERY for step in assessment_of(each.answer()).steps]


def _used(lang: str, said: Finding | Step) -> str:
    """The way in which something is told."""
    return next(name for name in _wanted(said) if name in WORDS[lang][said.code])


def _wanted(said: Finding | Step) -> list[str]:
    """The ways a sentence is looked for, in order."""
    if isinstance(said, Step):
        return ["else"]
    return (
        [str(said.facts.get("gap")), "open", "else"] if said.holds is None else ["yes" if said.holds else "no", "else"]
    )


def _of(rule: str) -> list[Situation]:
    return [each for each in EVERY if each.rule == rule]
