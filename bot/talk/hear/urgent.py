"""Calls for help, told apart from questions before anything else is looked at (`knowledge/urgent.toml`)."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from bot.talk.match.language import ASIAN, WRITTEN
from bot.talk.match.normalise import LINES_KEPT, is_asian, normalise, plain_letters, unaccented
from bot.talk.match.one_pass import OnePass

Patterns = tuple[re.Pattern[str], ...]
_VOICE = "voice"
_DENIED = "denied"
_IDIOM = "idiom"
_SAID_ALL_THE_SAME = "suicide"


@dataclass(frozen=True, slots=True)
class Call:
    """One way something is said in one language."""

    kind: str
    lang: str
    says: str


def urgent(text: str, lang: str | None = None, topic: str = "") -> str | None:
    """The kind of help asked for, or None; all languages are tried, since people mix them.

    `topic` is what the text is surely about: violence, wages and being sent home are also heard where a first person
    says it in words nobody foresaw. Of several kinds the most pressing one is given, `lang` before other languages.
    """
    said = unaccented(normalise(text))
    langs = ASIAN if is_asian(said) else WRITTEN
    plain = _without(_IDIOM, said, langs)
    happened = _without(_DENIED, plain, langs)
    heard = [(call.lang != lang, call.kind) for call in _heard(plain, happened) if call.lang in langs]
    if heard:
        return min(heard, key=lambda found: (kinds().index(found[1]), found[0]))[1]
    kind: str | None = _knowledge()[_VOICE]["topics"].get(topic)
    if not kind or happened != said or any(_any(_unless(kind)[code], said) for code in langs):
        return None
    return kind if any(_first_person(code, said) for code in langs) else None


def denies(text: str) -> bool:
    """Whether a text says of something like this that it did not happen."""
    return _says(_DENIED, text)


def only_sounds(text: str) -> bool:
    """Whether a text has a turn of phrase that only sounds like a call: "kill time", "hit me up"."""
    return _says(_IDIOM, text)


def _says(section: str, text: str) -> bool:
    plain = unaccented(normalise(text))
    return _without(section, plain, ASIAN if is_asian(plain) else WRITTEN) != plain


@cache
def kinds() -> tuple[str, ...]:
    """Every kind of help, the most pressing first."""
    return tuple(kind for kind in _knowledge() if kind not in (_VOICE, _DENIED, _IDIOM))


@lru_cache(maxsize=LINES_KEPT)
def _heard(plain: str, happened: str) -> tuple[Call, ...]:
    """The calls in a line; of what it denies, only what is said of dying."""
    return tuple(_calls_in(plain, happened))


def _calls_in(plain: str, happened: str) -> Iterator[Call]:
    calls, all_calls = _calls()
    for text in dict.fromkeys((plain, happened)):
        for call in map(calls.__getitem__, all_calls.found(text)):
            counts = text == (plain if call.kind == _SAID_ALL_THE_SAME else happened)
            if counts and not _any(_unless(call.kind)[call.lang], text):
                yield call


@cache
def _calls() -> tuple[tuple[Call, ...], OnePass]:
    calls = tuple(
        Call(kind, lang, plain_letters(says))
        for kind in kinds()
        for lang in WRITTEN
        for says in _knowledge()[kind].get(lang, ())
    )
    return calls, OnePass([call.says for call in calls])


@cache
def _unless(kind: str) -> Mapping[str, Patterns]:
    """How companies say something like a call."""
    return _compiled(_knowledge()[kind].get("unless", {}))


def _first_person(lang: str, plain: str) -> bool:
    """Whether a person speaks of what happened to himself, and no company does."""
    return _any(_voices("first")[lang], plain) and not _any(_voices("company")[lang], plain)


@cache
def _voices(whose: str) -> Mapping[str, Patterns]:
    return _compiled(_knowledge()[_VOICE][whose])


@lru_cache(maxsize=LINES_KEPT)
def _without(section: str, plain: str, langs: tuple[str, ...]) -> str:
    """A text without what is denied or only a phrase: "he did not hit me but took my card" is about the card."""
    if not _in_one_pass(section).any(plain):
        return plain
    for pattern in (pattern for lang in langs for pattern in _taken_out(section)[lang]):
        plain = pattern.sub(" ", plain)
    return plain


@cache
def _taken_out(section: str) -> Mapping[str, Patterns]:
    return _compiled(_knowledge()[section])


@cache
def _in_one_pass(section: str) -> OnePass:
    """The same patterns of all languages: most texts have none of them, and one look says so."""
    return OnePass([each.pattern for patterns in _taken_out(section).values() for each in patterns])


@cache
def _knowledge() -> dict[str, Any]:
    return tomllib.loads(files("knowledge").joinpath("urgent.toml").read_text("utf-8"))


def _compiled(patterns: Mapping[str, list[str]]) -> Mapping[str, Patterns]:
    """By language; written as people write, matched in the letters that `normalise` leaves."""
    return {lang: tuple(re.compile(plain_letters(each)) for each in patterns.get(lang, ())) for lang in WRITTEN}


def _any(patterns: Patterns, text: str) -> bool:
    return any(pattern.search(text) for pattern in patterns)
