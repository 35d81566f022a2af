"""Words by what they mean, and where a line says them: whole words in Latin script, anywhere in the others."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.talk.hear.frame import CJK
from bot.talk.hear.numbers import fold

_UNPARTED = re.compile("[\u0e00-\u0e7f\u1000-\u109f\u1780-\u17ff]")  # Thai, Burmese and Khmer write no spaces

_BEGINS = rf"(?:(?<![^\W\d])|(?<={CJK.pattern}))"
_ENDS = rf"(?:(?!\w)|(?={CJK.pattern}))"


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """One pattern a meaning; lines are searched as `numbers.fold` leaves them.

    Equal to none but itself, so that what was read by it can be remembered.
    """

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


def _pattern(words: Sequence[str]) -> re.Pattern[str]:
    """The longest word first; the edges of whole words are looked at once, not once for every word.

    A word in Latin letters ends where Chinese characters or kana begin: ESDで.
    """
    longest_first = sorted(words, key=len, reverse=True)
    whole = "|".join(re.escape(word) for word in longest_first if not _anywhere(word))
    pieces = [re.escape(word) for word in longest_first if _anywhere(word)]
    return re.compile("|".join([*pieces, *([rf"{_BEGINS}(?:{whole}){_ENDS}"] if whole else [])]))


def _anywhere(word: str) -> bool:
    return word == "%" or CJK.search(word) is not None or _UNPARTED.search(word) is not None
