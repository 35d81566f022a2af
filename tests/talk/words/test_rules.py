"""The rules' sentences in languages the library does not speak: as many, with the same facts, said in the bot."""

import re
import tomllib
from importlib.resources import files

import pytest

from bot.talk.words.borrowed import offered
from bot.talk.words.register import base
from bot.talk.words.rules import rule_sentences
from tests.talk.conftest import NOON, Talk

ENGLISH = tomllib.loads(files("tis_rules").joinpath("words", "en.toml").read_text("utf-8"))
TOLD = sorted(each.name.removesuffix(".toml") for each in files("knowledge").joinpath("rules").iterdir())


def facts(said: str) -> list[str]:
    """The facts of a sentence, those in brackets apart: they are told only where they are known."""
    return sorted(re.findall(r"\{(\w+)", re.sub(r"\[[^\[\]]*\]", "", said)))


@pytest.mark.parametrize("lang", TOLD)
def test_every_sentence_is_there_with_the_facts_of_the_english(lang: str) -> None:
    told = rule_sentences(lang)
    assert told is not None
    in_part = base(lang) != lang or offered(lang)  # another language says the rest
    whole = {code: ENGLISH[code] for code in told} if in_part else ENGLISH
    assert {code: set(ways) for code, ways in told.items()} == {code: set(ways) for code, ways in whole.items()}
    for code, ways in whole.items():
        assert {way: set(facts(told[code][way])) for way in ways} == {way: set(facts(ways[way])) for way in ways}, code


def test_a_language_without_them_has_none() -> None:
    assert rule_sentences("en") is rule_sentences("xx") is None


@pytest.mark.parametrize("lang", TOLD)
def test_what_fails_is_told_in_the_language(talk: Talk, lang: str) -> None:
    talk.hint = lang
    talk.say("900 600 420")
    assert "Required work" not in talk.words
    assert "960" in talk.words


@pytest.mark.parametrize("lang", ["en", "ja", "easy"])
def test_a_stage_that_is_over_is_named_in_words(talk: Talk, lang: str) -> None:
    talk.hint, talk.now = lang, NOON.replace(year=2030, month=9)
    talk.say("900 600 420")
    assert talk.book.texts.label(lang, "hours-stage-no3") in talk.words
    assert "no3" not in talk.words
