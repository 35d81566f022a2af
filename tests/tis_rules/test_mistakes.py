"""Every mistake the rules tell is told in Japanese too, with the same numbers."""

import re
import tomllib
from datetime import date
from pathlib import Path

import pytest

import tis_rules
from tests.raised import places, raised
from tis_rules import (
    AcceptanceType,
    BadFacts,
    Corporation,
    Establishment,
    Held,
    HoursFacts,
    NotInForce,
    QuotaFacts,
    SafetyHours,
    Sector,
    StayFacts,
    plan_intakes,
)
from tis_rules.law.tables import value
from tis_rules.mistakes import BadCase, Mistake, Phrase

ROOT = Path(tis_rules.__file__).parent
JAPANESE = tomllib.loads((ROOT / "words" / "mistakes.toml").read_text("utf-8"))
SAID = {words for path in ROOT.rglob("*.py") for words in raised(path)}


def test_every_mistake_is_told_in_japanese_and_nothing_else_is() -> None:
    assert JAPANESE.keys() == SAID


@pytest.mark.parametrize("words", JAPANESE)
def test_the_same_is_told(words: str) -> None:
    told = places(JAPANESE[words])
    assert told == places(words) or told - {"field"} == places(words) - {"what"}
    assert re.search("[ぁ-んァ-ヶ一-龠]", JAPANESE[words])


@pytest.mark.parametrize(
    ("make", "japanese"),
    [
        (lambda: QuotaFacts(staff=30.5), "staffは整数（例：5）でなければなりません（いまの値：30.5）。"),  # type: ignore[arg-type]
        (lambda: QuotaFacts(staff=-1), "staffは0以上にしてください（いまの値：-1）。"),
        (
            lambda: QuotaFacts(type="監理"),  # type: ignore[arg-type]
            "typeは次のどれか（supervised, enterprise, enterprise_recognised）でなければなりません"
            "（いまの値：'監理'）。",
        ),
        (
            lambda: Establishment("a", Sector.GENERAL, 3),
            "care_staffは空欄（職種が介護ではなくgeneralのため）でなければなりません（いまの値：3）。",
        ),
        (
            lambda: QuotaFacts(held=Held(1), taken_over=Held(2)),
            "引き継いだ実習生が今の実習生より多くなっています。引き継いだ人は両方の人数に数えてください。",
        ),
        (
            lambda: StayFacts(home_from=date(2027, 4, 2), home_until=date(2027, 4, 1)),
            "一時帰国の最後の日が最初の日より前です。二つの日付を入れ替えてください。",
        ),
        (
            lambda: StayFacts(no1_start=date(2027, 4, 2), no2_start=date(2027, 4, 1)),
            "段階の順序が合いません。第1号の最初の日は2027-04-02、第2号の最初の日は2027-04-01です。"
            "どちらかの日付を直してください。",
        ),
        (
            lambda: HoursFacts(5, 5, 5, SafetyHours(0, 0, 6)),
            "安全衛生業務の時間は周辺業務の時間の一部です。5時間以下にしてください。",
        ),
        (
            lambda: plan_intakes(QuotaFacts(), date(2027, 4, 1), 11, date(2026, 11, 26)),
            "計画は1年から10年までです（いまの値：11）。",
        ),
        (lambda: value("quota.basic", date(2017, 10, 31)), "2017-10-31にはquota.basicの決まりがありません。"),
    ],
)
def test_in_japanese(make: object, japanese: str) -> None:
    with pytest.raises(Mistake) as told:
        make()  # type: ignore[operator]
    assert told.value.says("ja") == japanese
    assert told.value.says("en") == told.value.says("vi") == str(told.value) != japanese


def test_a_mistake_is_still_the_error_it_was() -> None:
    assert BadFacts.__mro__[1:4] == (BadCase, Mistake, ValueError)
    assert NotInForce.__mro__[1:3] == (Mistake, LookupError)


def test_a_program_brings_sentences_of_its_own() -> None:
    inner = BadCase("0 or more")
    mine = BadCase("line {line}: {why}", line=3, why=inner)
    assert str(mine) == "line 3: 0 or more"
    assert mine.says("ja") == "line 3: 0以上"
    assert mine.says("ja", {"line {line}: {why}": "{line}行目：{why}"}) == "3行目：0以上"
    assert Phrase("{why} x", {"why": Phrase("0 or more", {})}).says("en") == "0 or more x"
    within = Phrase("line {line}: {why}", {"line": 3, "why": Phrase("a word of the program's", {})})
    own = {"line {line}: {why}": "{line}行目：{why}", "a word of the program's": "プログラムの言葉"}
    assert within.says("ja", own) == "3行目：プログラムの言葉"


def test_what_is_wrong_with_two_corporations() -> None:
    firm = Corporation("F", 45, AcceptanceType.SUPERVISED, False, (Establishment("a"),))
    with pytest.raises(BadFacts) as told:
        tis_rules.assess_members([firm, firm], date(2026, 11, 26))
    assert told.value.says("ja").startswith("corporationsは一度だけ、すべての事業所とともに")
