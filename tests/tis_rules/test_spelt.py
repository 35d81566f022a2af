"""Words desks write in tables name one option each; what may mean two, or nothing, is refused."""

import tomllib
from pathlib import Path

import pytest

import tis_rules
from tis_rules import (
    AcceptanceType,
    BadFacts,
    Engagement,
    EsdQuotaFacts,
    Held,
    QuotaFacts,
    Scheme,
    Sector,
    Stage,
    StayFacts,
)
from tis_rules.spelt import option, plainly, yes_or_no

WORDS = tomllib.loads(Path(tis_rules.__file__).with_name("words").joinpath("facts.toml").read_text("utf-8"))
KINDS = {each.__name__: each for each in (AcceptanceType, Sector, Stage, Engagement, Scheme)}


def test_every_option_of_every_kind_has_words() -> None:
    assert WORDS.keys() == KINDS.keys() | {"bool"}
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


def test_facts_in_japanese_are_the_facts() -> None:
    told = QuotaFacts("４５", "団体監理型", "一般", "いいえ", {"no1": "５"})  # type: ignore[arg-type]
    assert told == QuotaFacts(45, AcceptanceType.SUPERVISED, Sector.GENERAL, False, Held(5))
    assert EsdQuotaFacts(45, "企業単独型（認定）").type is AcceptanceType.ENTERPRISE_RECOGNISED  # type: ignore[arg-type]
    assert StayFacts(no1_start="２０２７-０４-０１") == StayFacts(no1_start="2027-04-01")  # type: ignore[arg-type]
    with pytest.raises(BadFacts, match="sector must be one of general"):
        QuotaFacts(sector="漁業")  # type: ignore[arg-type]
