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
from bot.talk.match.typed.zawgyi import unicode_of

Patterns = tuple[re.Pattern[str], ...]
_VOICE = "voice"
_DENIED = "denied"
_IDIOM = "idiom"
_LIGHTLY = "lightly"
_NOTHING = "nothing"
_NO_KINDS = (_VOICE, _DENIED, _IDIOM, _LIGHTLY, _NOTHING)
_SAID_ALL_THE_SAME = "suicide"
_LETTERS = {
    "th": re.compile("[\u0e00-\u0e7f]"),
    "my": re.compile("[\u1000-\u109f]"),
    "km": re.compile("[\u1780-\u17ff]"),
    "ne": re.compile("[\u0900-\u097f]"),
}
"""Languages with a script of their own: what stands in it is looked for only in lines that have it."""
_AT_WORK = ("en", "ja")
"""Languages whose words stand in theirs; "I" in others is something else there: "ko", mine, is a Nepali ending."""
_POLITE = re.compile(r"\bpo(?:ng)? ")
"""Filipino says it between any two words: "pinapauwi na po ako" is what the patterns call "pinapauwi na ako"."""


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
    said = _levelled(text)
    langs = _langs(said)
    plain = _without(_IDIOM, said, langs)
    happened = _without(_DENIED, plain, langs)
    heard = [(call.lang != lang, call.kind) for call in _heard(plain, happened) if call.lang in langs]
    if heard:
        return min(heard, key=lambda found: (kinds().index(found[1]), found[0]))[1]
    kind: str | None = _knowledge()[_VOICE]["topics"].get(topic)
    if not kind or happened != said or any(_any(_unless(kind)[code], said) for code in langs):
        return None
    spoken = (lang, *_AT_WORK) if lang in _LETTERS else langs
    return kind if any(_first_person(code, said) for code in spoken) else None


def denies(text: str) -> bool:
    """Whether a text says of something like this that it did not happen."""
    return _says(_DENIED, text)


def only_sounds(text: str) -> bool:
    """Whether a text has a turn of phrase that only sounds like a call: "kill time", "hit me up"."""
    return _says(_IDIOM, text)


def says_lightly(text: str) -> bool:
    """Whether a text laughs, is glad or tells a film: however near its words, nobody calls for help so."""
    return _says(_LIGHTLY, text)


def without_nothing(text: str) -> str:
    """A text without the question words that ask nothing: "nobody", "I don't know where to go"."""
    plain = _levelled(text)
    return _without(_NOTHING, plain, _langs(plain))


def _levelled(text: str) -> str:
    """A text in the letters of the patterns: Zawgyi as Unicode, แ typed as two เ as one letter.

    Without its accent the Vietnamese "reduced" (giảm) would be "locked up" (giam).
    """
    return unaccented(normalise(unicode_of(text).replace("เเ", "แ")).replace("giảm", "bớt"))


def _as_levelled(pattern: str) -> str:
    """A pattern in the letters that `normalise` leaves: ำ in its two parts."""
    return plain_letters(pattern).replace("ำ", "\u0e4d\u0e32")


def _says(section: str, text: str) -> bool:
    plain = _levelled(text)
    return _without(section, plain, _langs(plain)) != plain


def _langs(plain: str) -> tuple[str, ...]:
    return ASIAN if is_asian(plain) else WRITTEN


@cache
def kinds() -> tuple[str, ...]:
    """Every kind of help, the most pressing first."""
    return tuple(kind for kind in _knowledge() if kind not in _NO_KINDS)


@lru_cache(maxsize=LINES_KEPT)
def _heard(plain: str, happened: str) -> tuple[Call, ...]:
    """The calls in a line; of what it denies, only what is said of dying."""
    return tuple(_calls_in(plain, happened))


def _calls_in(plain: str, happened: str) -> Iterator[Call]:
    scripts = ("", *(lang for lang, letters in _LETTERS.items() if letters.search(plain)))
    for text in dict.fromkeys((plain, happened)):
        for said in dict.fromkeys((text, _POLITE.sub("", text))):
            for call in (calls[place] for calls, every in map(_calls, scripts) for place in every.found(said)):
                counts = text == (plain if call.kind == _SAID_ALL_THE_SAME else happened)
                if counts and not _any(_unless(call.kind)[call.lang], said):
                    yield call


@cache
def _calls(script: str) -> tuple[tuple[Call, ...], OnePass]:
    """The calls in the script of a language, or ("") in letters that many share."""
    calls = tuple(
        Call(kind, lang, _as_levelled(says))
        for kind in kinds()
        for lang in WRITTEN
        for says in _knowledge()[kind].get(lang, ())
        if script == (lang if lang in _LETTERS and _LETTERS[lang].search(says) else "")
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
    return {lang: tuple(re.compile(_as_levelled(each)) for each in patterns.get(lang, ())) for lang in WRITTEN}


def _any(patterns: Patterns, text: str) -> bool:
    return any(pattern.search(text) for pattern in patterns)
