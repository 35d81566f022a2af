"""Words by what they mean, and where a line says them: whole words in Latin script, anywhere in the others."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.talk.hear.frame import CJK
from bot.talk.hear.numbers import fold


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One pattern a meaning; lines are searched as `numbers.fold` leaves them."""

    patterns: Mapping[str, re.Pattern[str]]

    @classmethod
    def of(cls, words: Mapping[str, Sequence[str]]) -> "Lexicon":
        return cls({meaning: _pattern(tuple(map(fold, each))) for meaning, each in words.items()})

    def says(self, said: str, meaning: str) -> bool:
        return self.patterns[meaning].search(said) is not None

    def at(self, said: str, meaning: str) -> int:
        """Where such a word ends that begins the line, a space or の before it allowed; 0 where none does."""
        begun = 1 if said[:1] in " の" else 0
        match = self.patterns[meaning].match(said, begun)
        return match.end() if match else 0

    def places(self, said: str, meaning: str) -> Iterator[tuple[int, int]]:
        return (match.span() for match in self.patterns[meaning].finditer(said))


def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(_one(word) for word in sorted(words, key=len, reverse=True)))


def _one(word: str) -> str:
    return re.escape(word) if CJK.search(word) or word == "%" else rf"(?<![^\W\d]){re.escape(word)}(?!\w)"
