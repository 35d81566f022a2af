"""Calls for help, told apart from questions before anything else is looked at (`knowledge/urgent.toml`)."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from bot.talk.match.language import ASIAN, WRITTEN
from bot.talk.match.normalise import is_asian, normalise, plain_letters, unaccented

Patterns = tuple[re.Pattern[str], ...]
_VOICE = "voice"
_DENIED = "denied"
_SAID_ALL_THE_SAME = "suicide"


@dataclass(frozen=True, slots=True)
class Call:
    """How one thing is said in one language; `unless` is how companies say something like it."""

    kind: str
    says: Patterns
    unless: Patterns

    def heard(self, text: str) -> bool:
        """Whether a text (normalised, without accents) says it."""
        return _any(self.says, text) and not _any(self.unless, text)


def urgent(text: str, lang: str | None = None, topic: str = "") -> str | None:
    """The kind of help asked for, or None; all languages are tried, since people mix them.

    `topic` is what the text is surely about: violence, wages and being sent home are also heard where a first person
    says it in words nobody foresaw. Of several kinds the most pressing one is given, `lang` before other languages.
    """
    plain = unaccented(normalise(text))
    langs = ASIAN if is_asian(plain) else WRITTEN
    happened = _happened(plain, langs)
    heard = [
        (code != lang, call.kind)
        for code in langs
        for call in _calls()[code]
        if call.heard(plain if call.kind == _SAID_ALL_THE_SAME else happened)
    ]
    if heard:
        return min(heard, key=lambda found: (kinds().index(found[1]), found[0]))[1]
    spoken = happened == plain and any(_voices()[code].heard(plain) for code in langs)
    kind: str | None = _knowledge()[_VOICE]["topics"].get(topic) if spoken else None
    return kind


@cache
def kinds() -> tuple[str, ...]:
    """Every kind of help, the most pressing first."""
    return tuple(kind for kind in _knowledge() if kind not in (_VOICE, _DENIED))


@cache
def _calls() -> Mapping[str, tuple[Call, ...]]:
    known = _knowledge()
    return {
        lang: tuple(_call(kind, known[kind], known[kind].get("unless", {}), lang) for kind in kinds())
        for lang in WRITTEN
    }


@cache
def _voices() -> Mapping[str, Call]:
    voice = _knowledge()[_VOICE]
    return {lang: _call(_VOICE, voice["first"], voice["company"], lang) for lang in WRITTEN}


def _happened(plain: str, langs: Iterable[str]) -> str:
    """A text without what it says did not happen: "he did not hit me but took my passport" is about the passport."""
    for pattern in (pattern for lang in langs for pattern in _denials()[lang]):
        plain = pattern.sub(" ", plain)
    return plain


@cache
def _denials() -> Mapping[str, Patterns]:
    return {lang: _compiled(_knowledge()[_DENIED].get(lang, ())) for lang in WRITTEN}


@cache
def _knowledge() -> dict[str, Any]:
    return tomllib.loads(files("knowledge").joinpath("urgent.toml").read_text("utf-8"))


def _call(kind: str, says: Mapping[str, list[str]], unless: Mapping[str, list[str]], lang: str) -> Call:
    return Call(kind, _compiled(says.get(lang, ())), _compiled(unless.get(lang, ())))


def _compiled(patterns: Iterable[str]) -> Patterns:
    """Written as people write, matched in the letters that `normalise` leaves."""
    return tuple(re.compile(plain_letters(pattern)) for pattern in patterns)


def _any(patterns: Patterns, text: str) -> bool:
    return any(pattern.search(text) for pattern in patterns)
