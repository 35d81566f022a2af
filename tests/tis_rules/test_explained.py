"""Whole explanations, written out: what a reader gets to see, line by line, in English and Japanese."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from tis_rules import Assessment, Citation, Finding, Span, Step, Verdict, explain
from tis_rules.findings import Certainty, Fact, Limit
from tis_rules.sentences import sentence

BASIC, WORK = Citation("ordinance", "Art. 16(1)(ii)"), Citation("ordinance", "Art. 10(2)(ii)(c)")
SUPPLEMENT = Citation("transition-act", "Suppl. Art. 8 with Suppl. Art. 9")
GUIDELINES = Citation("guidelines", "no article: full-time staff")
ALLOWED: Mapping[str, Fact] = {"held": 3, "safe": 5, "most": 6, "outside": 0}


def of(*findings: Finding, verdict: Verdict = Verdict.YES, last: date | None = None) -> Assessment:
    return Assessment(verdict, date(2026, 11, 26), Span(date(2017, 11, 1), last), findings)


def held(**more: Fact) -> Finding:
    return Finding("quota.held_no1", True, BASIC, {**ALLOWED, **more})


WHOLE = Assessment(
    Verdict.ASK_OFFICE,
    date(2026, 11, 26),
    Span(date(2017, 11, 1), date(2027, 3, 31)),
    (
        held(),
        Finding("quota.held_no2", False, BASIC, {"held": 9, "safe": 5, "most": 6, "outside": 2}),
        Finding("quota.held_no3", None, BASIC, {"held": 6, "safe": 5, "most": 6, "gap": "rounding"}, Certainty.MEDIUM),
        Finding("quota.held_total", None, BASIC, {"held": 6, "safe": 5, "most": 6, "gap": "rounding"}),
        Finding("staff.regular", True, GUIDELINES, {}, Certainty.LOW),
        Finding("quota.new_starts", True, SUPPLEMENT, {"last_start": date(2027, 6, 30)}),
        Finding("quota.fishery", None, WORK, {"gap": "fishery-quota"}),
    ),
    (
        Limit("no1", 6, BASIC, 5),
        Limit("no2", 12, Citation("ordinance", "Art. 16(2)")),
        Limit("total", 18, Citation("act", "Art. 9(iii)")),
    ),
    (
        Step("step.band", {"first": 41, "last": 50, "basic": 5}),
        Step("step.band_open", {"first": 301, "share": Fraction(1, 20), "staff": 319, "basic": 15}),
    ),
)
EN = """\
ASK AN OFFICE: No. 1 5, No. 2 12, All stages together 18
  41-50 full-time staff: basic number 5.
  301 or more full-time staff: basic number 1/20 of 319 = 15.
  [ok] No. 1: 3 here, 5 allowed.
  [NO] No. 2: 9 here, but only 5 allowed. (outside 2)
  [open] No. 3: 6 here; whether 5 or 6 are allowed isn't settled. Ask OTIT. (medium certainty)
  [open] All together: 6 here; whether 5 or 6 are allowed isn't settled. Ask OTIT.
  [ok] They are regular employees, or work the same hours continuously. (low certainty)
  [ok] ⚠ New starts only until 30 June 2027.
  [open] Fishing boats and aquaculture have numbers of their own, in a notice of the agriculture and fisheries \
ministry. They are not known here: ask the Fisheries Agency, your supervising organisation or OTIT.
Ask Organization for Technical Intern Training (OTIT): Whether a twentieth of the staff is rounded down before or \
after it is multiplied.
Ask Ministry of Agriculture, Forestry and Fisheries: The numbers for fishing boats.
Source: Technical Intern Training Ordinance (MOJ/MHLW Ordinance No. 3 of 2016), Art. 16(1)(ii), Art. 10(2)(ii)(c), \
Art. 16(2); Operation guidelines for technical intern training, full-time staff; Amending Act of 2024 (Act No. 60 of \
2024), supplementary provisions, Suppl. Art. 8 with Suppl. Art. 9; Technical Intern Training Act (Act No. 89 of \
2016), Art. 9(iii).
As of 2026-11-26; this holds from 2017-11-01 to 2027-03-31."""
JA = """\
窓口に確認が必要：第1号 5、第2号 12、合計 18
  常勤職員41〜50人：基本の人数5人
  常勤職員301人以上：319人の20分の1で、基本の人数15人
  [○] 第1号：今3人、上限5人です。
  [×] 第2号：今9人ですが、上限は5人です。
  [未確認] 第3号：今6人です。上限が5人か6人かは、はっきり決まっていません。OTITに確認してください。（確かさ：中）
  [未確認] 合わせて：今6人です。上限が5人か6人かは、はっきり決まっていません。OTITに確認してください。
  [○] 正社員か、同じ時間を続けて働く人（確かさ：低）
  [○] ⚠ 新しい実習を始められるのは2027年6月30日までです。
  [未確認] 漁船漁業と養殖業の人数は農林水産省の告示で定められ、ここにはありません。\
水産庁、監理団体、または機構にお尋ねください。
確認先：外国人技能実習機構（OTIT）（常勤の職員の20分の1を、掛け算の前と後のどちらで切り捨てるか）
確認先：農林水産省（漁船漁業の人数）
出典：技能実習法施行規則（平成28年法務省・厚生労働省令第3号）第16条第1項第2号・第10条第2項第2号ハ・第16条第2項、\
技能実習制度運用要領、改正法附則（令和6年法律第60号）第8条・第9条、技能実習法（平成28年法律第89号）第9条第3号
2026年11月26日現在（2017年11月1日から2027年3月31日までの決まり）"""
ORDINANCE_EN = "Technical Intern Training Ordinance (MOJ/MHLW Ordinance No. 3 of 2016)"


@pytest.mark.parametrize(("lang", "told"), [("en", EN), ("ja", JA)])
def test_the_whole_of_it(lang: str, told: str) -> None:
    assert explain(WHOLE, lang) == told


@pytest.mark.parametrize(("lang", "told"), [("en", "ASK AN OFFICE: ask OTIT"), ("ja", "窓口に確認が必要：ask OTIT")])
def test_a_headline_stands_in_place_of_the_limits(lang: str, told: str) -> None:
    assert explain(WHOLE, lang, "ask OTIT").splitlines()[0] == told


@pytest.mark.parametrize(
    ("verdict", "last", "en", "ja"),
    [
        (
            Verdict.YES,
            None,
            ["YES", "As of 2026-11-26; this holds from 2017-11-01."],
            ["適合", "2026年11月26日現在（2017年11月1日からの決まり）"],
        ),
        (
            Verdict.NOT_IN_FORCE,
            None,
            ["NOT IN FORCE", "As of 2026-11-26; in force from 2017-11-01."],
            ["その日には決まりがありません", "2026年11月26日現在（2017年11月1日からの決まり）"],
        ),
        (
            Verdict.NOT_IN_FORCE,
            date(2027, 6, 30),
            ["NOT IN FORCE", "As of 2026-11-26; in force from 2017-11-01 to 2027-06-30."],
            ["その日には決まりがありません", "2026年11月26日現在（2017年11月1日から2027年6月30日までの決まり）"],
        ),
    ],
)
def test_with_nothing_found_there_is_the_verdict_and_the_day(
    verdict: Verdict, last: date | None, en: list[str], ja: list[str]
) -> None:
    assert explain(of(verdict=verdict, last=last)).splitlines() == en
    assert explain(of(verdict=verdict, last=last), "ja").splitlines() == ja


@pytest.mark.parametrize(
    ("finding", "told"),
    [
        (held(), ""),
        (held(outside=2), " (outside 2)"),
        (held(days_left=93, intake=date(2027, 1, 5)), " (days left 93, intake 5 January 2027)"),
        (held(gap="rounding", share=Fraction(1, 20)), " (share 1/20)"),
        (Finding("quota.held_no1", True, BASIC, {"held": 3, "most": 6}), " (most 6)"),
    ],
)
def test_facts_the_sentence_leaves_out_follow_it_in_english_only(finding: Finding, told: str) -> None:
    line = explain(of(finding)).splitlines()[1]
    allowed = finding.facts.get("safe", "")
    assert line == f"  [ok] No. 1: 3 here, {allowed} allowed.{told}"
    assert explain(of(finding), "ja").splitlines()[1] == f"  [○] 第1号：今3人、上限{allowed}人です。"


def test_sources_of_limits_alone_are_named() -> None:
    limits = replace(of(), limits=(Limit("no1", 6, BASIC, 5),))
    assert explain(limits).splitlines()[1] == f"Source: {ORDINANCE_EN}, Art. 16(1)(ii)."
    assert explain(limits, "ja").splitlines()[1] == (
        "出典：技能実習法施行規則（平成28年法務省・厚生労働省令第3号）第16条第1項第2号"
    )


def test_supplementary_articles_of_an_act_that_is_not_all_supplement_say_so() -> None:
    cite = Citation("act", "Suppl. Art. 3(1) with Art. 9(iii)")
    assert explain(of(Finding("quota.type", True, cite)), "ja").splitlines()[2] == (
        "出典：技能実習法（平成28年法律第89号）附則第3条第1項・第9条第3号"
    )


def test_a_document_named_twice_stands_once_and_each_place_once() -> None:
    twice = of(held(), Finding("quota.type", True, GUIDELINES), held(), Finding("quota.sector", True, BASIC))
    assert explain(twice).splitlines()[-2] == (
        f"Source: {ORDINANCE_EN}, Art. 16(1)(ii); Operation guidelines for technical intern training, full-time staff."
    )


def test_a_share_of_the_staff_is_told_as_one() -> None:
    step = Step("esd.step_basic", {"people": 320, "per": 20})
    whole = Step("esd.step_basic", {"people": 3, "per": 1})
    assert [sentence(each, lang) for each in (step, whole) for lang in ("en", "ja")] == [
        "Basic number: 320 / 20.",
        "基本の人数：320人の20分の1",
        "Basic number: 3.",
        "基本の人数：3人",
    ]


def test_a_step_without_numbers_in_its_sentence_has_them_beside() -> None:
    steps = (Step("step.lecture_least", {"least": 320, "share": Fraction(1, 6), "part": Fraction(1, 6)}),)
    told = explain(replace(of(), steps=steps), "en").splitlines()
    assert told[1] == "  The share of it that must be lectures. (least 320, share 1/6, part 16.67%)"
    assert "（" not in explain(replace(of(), steps=steps), "ja").splitlines()[1]
