"""A mistake in what was asked, in English and Japanese: the English words stand where it is found, the Japanese beside.

`str()` is English. `says("ja")` looks the English up in words/mistakes.toml; what is not there stays English.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words with {places} and what stands in them, phrases too."""

    words: str
    facts: Mapping[str, Any]

    def __str__(self) -> str:
        """In English."""
        return self.words.format(**self.facts)

    def says(self, lang: str, more: Mapping[str, str] | None = None) -> str:
        """In Japanese for "ja", else in English; `more` are sentences of a program's own, English → Japanese."""
        if lang != "ja":
            return str(self)
        words = {**_japanese(), **(more or {})}.get(self.words, self.words)
        return words.format(**{name: _said(fact, lang, more) for name, fact in self.facts.items()})


class Mistake(Exception):
    """What cannot be answered as it was asked, and what to do."""

    def __init__(self, words: str, **facts: Any) -> None:
        self.phrase = Phrase(words, facts)
        super().__init__(str(self.phrase))

    def says(self, lang: str, more: Mapping[str, str] | None = None) -> str:
        """The sentence in a language, as `Phrase.says`."""
        return self.phrase.says(lang, more)


class BadCase(Mistake, ValueError):
    """A case that cannot be, or a question that cannot be asked of it."""


def _said(fact: Any, lang: str, more: Mapping[str, str] | None) -> Any:
    return fact.says(lang, more) if isinstance(fact, Phrase | Mistake) else fact


@cache
def _japanese() -> Mapping[str, str]:
    return tomllib.loads(Path(__file__).with_name("words").joinpath("mistakes.toml").read_text("utf-8"))
