"""Words desks write in tables name one option each; what may mean two, or nothing, is refused."""

import tomllib
from datetime import date
from enum import StrEnum
from pathlib import Path

import pytest

import tis_rules
from tis_rules import (
    AcceptanceType,
    AreaFacts,
    BadFacts,
    Engagement,
    EsdQuotaFacts,
    Held,
    QuotaFacts,
    Scheme,
    Sector,
    Stage,
    StayFacts,
    TransferFacts,
    Verdict,
    assess_area,
)
from tis_rules.esd.area import PREFECTURES
from tis_rules.law.tables import value
from tis_rules.spelt import municipality, option, plainly, prefecture, yes_or_no

WORDS = tomllib.loads(Path(tis_rules.__file__).with_name("words").joinpath("facts.toml").read_text("utf-8"))
KINDS = {each.__name__: each for each in (AcceptanceType, Sector, Stage, Engagement, Scheme)}


def test_every_option_of_every_kind_has_words() -> None:
    assert WORDS.keys() == KINDS.keys() | {"bool", "prefecture", "field", "municipality"}
    assert list(WORDS["prefecture"]) == PREFECTURES
    assert WORDS["field"].keys() == value("esd.transfer_years", date(2027, 4, 1)).amount.keys()
    assert all(list(WORDS[name]) == [each.value for each in kind] for name, kind in KINDS.items())


@pytest.mark.parametrize("kind", WORDS)
def test_no_word_names_two_options(kind: str) -> None:
    words = [plainly(word) for each in WORDS[kind].values() for word in each]
    assert len(set(words)) == len(words)


@pytest.mark.parametrize(("name", "kind"), KINDS.items())
def test_every_word_is_its_option(name: str, kind: type[Sector]) -> None:
    for own, words in WORDS[name].items():
        assert {option(kind, f" {word} ") for word in (own, own.upper(), *words)} == {kind(own)}


def test_yes_and_no() -> None:
    assert {yes_or_no(word) for word in (*WORDS["bool"]["yes"], "Yes", "ｙ", " TRUE ", "１")} == {True}
    assert {yes_or_no(word) for word in (*WORDS["bool"]["no"], "No", "ｎ", "false", "０")} == {False}


def test_a_field_of_esd_is_the_same_in_japanese() -> None:
    for own, words in WORDS["field"].items():
        assert {TransferFacts(field=f" {word} ").field for word in (own, own.upper(), *words)} == {own}


def test_a_municipality_left_out_is_the_same_in_japanese() -> None:
    left_out = value("esd.city_left_out", date(2027, 4, 1)).amount
    assert list(WORDS["municipality"]) == [town for towns in left_out.values() for town in towns]
    for own, words in WORDS["municipality"].items():
        assert {municipality(f" {word} ") for word in (own, own.title(), f"{own} Town", *words)} == {own}


def test_a_prefecture_is_the_same_in_japanese() -> None:
    assert {own: {prefecture(f" {word} ") for word in words} for own, words in WORDS["prefecture"].items()} == {
        own: {own} for own in PREFECTURES
    }
    assert prefecture("TOKYO ") == "tokyo"
    assert AreaFacts("東京").prefecture == "東京"
    with pytest.raises(BadFacts, match=r"^prefecture must be one of hokkaido, "):
        AreaFacts("東")


@pytest.mark.parametrize(
    ("address", "comes_out"),
    [
        (AreaFacts("岩手県"), Verdict.YES),
        (AreaFacts("岩手"), Verdict.YES),
        (AreaFacts("埼玉県", "chichibu"), Verdict.YES),
        *((AreaFacts("埼玉県", town), Verdict.YES) for town in ("秩父", "秩父市", "Chichibu City", "ときがわ町")),
        *((AreaFacts("東京都", town), Verdict.YES) for town in ("奥多摩町", "Okutama-machi", "Hinohara village")),
        *((AreaFacts("埼玉県", town), Verdict.ASK_OFFICE) for town in ("川越市", "奥多摩町", "Chichibu-gun", "横瀬町")),
        (AreaFacts("東京都", "新宿"), Verdict.ASK_OFFICE),
        (AreaFacts("東京都"), Verdict.MORE_FACTS),
    ],
)
def test_an_address_in_japanese_lies_where_it_lies(address: AreaFacts, comes_out: Verdict) -> None:
    assert assess_area(address, date(2027, 7, 1)).verdict is comes_out


@pytest.mark.parametrize("word", ["", "2", "maybe", "不明", "一般", "優良"])
def test_what_is_neither_yes_nor_no(word: str) -> None:
    with pytest.raises(KeyError):
        yes_or_no(word)


@pytest.mark.parametrize(
    ("kind", "word"),
    [
        (Sector, "漁業"),
        (Sector, "banana"),
        (Sector, "介護・建設"),
        (Sector, "団体監理型"),
        (AcceptanceType, "介護"),
        (AcceptanceType, "企業"),
        (Stage, "4号"),
        (Stage, "第4号"),
    ],
)
def test_a_word_of_no_option_is_refused(kind: type[Sector], word: str) -> None:
    with pytest.raises(ValueError, match=word):
        option(kind, word)


def test_an_option_without_japanese_words_has_only_its_own() -> None:
    kind = StrEnum("kind", ["A"])
    assert option(kind, "Ａ") is kind["A"]
    with pytest.raises(ValueError, match="甲"):
        option(kind, "甲")


def test_facts_in_japanese_are_the_facts() -> None:
    told = QuotaFacts("４５", "団体監理型", "一般", "いいえ", {"no1": "５"})  # type: ignore[arg-type]
    assert told == QuotaFacts(45, AcceptanceType.SUPERVISED, Sector.GENERAL, False, Held(5))
    assert EsdQuotaFacts(45, "企業単独型（認定）").type is AcceptanceType.ENTERPRISE_RECOGNISED  # type: ignore[arg-type]
    assert StayFacts(no1_start="２０２７-０４-０１") == StayFacts(no1_start="2027-04-01")  # type: ignore[arg-type]
    with pytest.raises(BadFacts, match="sector must be one of general"):
        QuotaFacts(sector="漁業")  # type: ignore[arg-type]
