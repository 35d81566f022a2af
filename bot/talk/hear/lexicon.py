"""Words by what they mean, and where a line says them: whole words in Latin script, anywhere in the others."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.talk.hear.frame import CJK
from bot.talk.hear.numbers import fold
from bot.talk.match.normalise import LINES_KEPT

_UNPARTED = re.compile("[\u0e00-\u0e7f\u1000-\u109f\u1780-\u17ff]")  # Thai, Burmese and Khmer write no spaces

_BEGINS = rf"(?:(?<![^\W\d])|(?<={CJK.pattern}))"
_RUN = re.compile(r"[^\W\d_\u3005-\u9fff]+")
_ENDS = rf"(?:(?!\w)|(?={CJK.pattern}))"


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """One pattern a meaning; lines are searched as `numbers.fold` leaves them.

    `hints` is by a piece of each word what it may mean: one look at a line says what isn't worth looking for.
    Equal to none but itself, so that what was read by it can be remembered.
    """

    patterns: Mapping[str, re.Pattern[str]]
    hints: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, words: Mapping[str, Sequence[str]]) -> "Lexicon":
        folded = {meaning: tuple(map(fold, each)) for meaning, each in words.items()}
        return cls(_Patterns(folded), _hints(folded))

    def says(self, said: str, meaning: str) -> bool:
        return meaning in _maybe(self, said) and self.patterns[meaning].search(said) is not None

    def without(self, said: str, meaning: str, instead: str | Callable[[re.Match[str]], str] = " ") -> str:
        """The line with something else in place of each such word."""
        return self.patterns[meaning].sub(instead, said) if meaning in _maybe(self, said) else said

    def at(self, said: str, meaning: str) -> int:
        """Where such a word ends that begins the line, a space or の before it allowed; 0 where none does."""
        begun = 1 if said[:1] in " の" else 0
        match = self.patterns[meaning].match(said, begun)
        return match.end() if match else 0

    def places(self, said: str, meaning: str) -> Iterator[tuple[int, int]]:
        if meaning not in _maybe(self, said):
            return iter(())
        return (match.span() for match in self.patterns[meaning].finditer(said))


class _Patterns(dict[str, re.Pattern[str]]):
    """A pattern a meaning, compiled when it is first looked for: all of them cost a start 0.2 s."""

    def __init__(self, words: Mapping[str, Sequence[str]]) -> None:
        super().__init__()
        self.words = words

    def __missing__(self, meaning: str) -> re.Pattern[str]:
        self[meaning] = _pattern(self.words[meaning])
        return self[meaning]


@lru_cache(maxsize=LINES_KEPT)
def _maybe(lexicon: Lexicon, said: str) -> frozenset[str]:
    """What a line may mean, by its signs and runs of letters."""
    pieces = lexicon.hints.keys() & {*said, *_RUN.findall(said)}
    return frozenset().union(*(lexicon.hints[piece] for piece in pieces))


def _hints(words: Mapping[str, Sequence[str]]) -> Mapping[str, frozenset[str]]:
    """What stands wherever a word does: of a whole word its longest run of letters, of any other its first sign."""
    hints = defaultdict[str, set[str]](set)
    for meaning, each in words.items():
        for word in each:
            runs = [] if _anywhere(word) else _RUN.findall(word)
            hints[max(runs, key=len, default=word[0])].add(meaning)
    return {piece: frozenset(meanings) for piece, meanings in hints.items()}


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
