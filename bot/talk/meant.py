"""Words by what they mean, and where a line says them: whole words in Latin script, anywhere in the others."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.talk.frame import CJK
from bot.talk.numbers import fold


@dataclass(frozen=True, slots=True)
class Meant:
    """One pattern a meaning; lines are searched as `numbers.fold` leaves them."""

    patterns: Mapping[str, re.Pattern[str]]

    @classmethod
    def of(cls, words: Mapping[str, Sequence[str]]) -> "Meant":
        return cls({meaning: _pattern(tuple(map(fold, each))) for meaning, each in words.items()})

    def says(self, said: str, meaning: str) -> bool:
        return self.patterns[meaning].search(said) is not None

    def starts(self, said: str, meaning: str) -> bool:
        """Whether a line begins with such a word, a space or a filling word before it allowed."""
        return self.patterns[meaning].search(said[:18]) is not None

    def places(self, said: str, meaning: str) -> Iterator[tuple[int, int]]:
        return (match.span() for match in self.patterns[meaning].finditer(said))

    def first(self, said: str, meaning: str) -> int:
        """Where the first such word stands; past the end where there is none."""
        return min((start for start, _ in self.places(said, meaning)), default=len(said) + 100)


def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(_one(word) for word in sorted(words, key=len, reverse=True)))


def _one(word: str) -> str:
    return re.escape(word) if CJK.search(word) or word == "%" else rf"(?<![^\W\d]){re.escape(word)}(?!\w)"
