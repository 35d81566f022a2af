"""Where the words of a list stand in a line: whole, or as the beginning, the end or the middle of a longer one."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import Self

from bot.talk.hear.frame import CJK
from bot.talk.match.normalise import normalise, unaccented

_LONGEST, _LONGEST_ASIAN = 4, 8  # words of a phrase; kana or Chinese characters
_SURE_PLAIN = 5  # letters of a Vietnamese word that stays clear without its accents
_TOKENS_KEPT = 4096

Keys = frozenset[int]


@dataclass(frozen=True, slots=True)
class Spot:
    """A word of the list in a line, and what it stands for."""

    start: int
    end: int
    keys: Keys

    @property
    def letters(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, eq=False)
class Spots:
    """Words with the numbers of what they stand for; `open_` ones have `*` before or after."""

    latin: Mapping[str, Keys] = field(default_factory=dict)
    asian: Mapping[str, Keys] = field(default_factory=dict)
    open_: Mapping[str, Keys] = field(default_factory=dict)

    @classmethod
    def of(cls, words: Iterable[tuple[str, int]]) -> Self:
        """From words, each with what it stands for. Raises ValueError where a phrase is left open."""
        latin: dict[str, Keys] = {}
        asian: dict[str, Keys] = {}
        open_: dict[str, Keys] = {}
        for word, key in words:
            if "*" in word and " " in word:
                raise ValueError(f"{word}: a phrase of several words stands whole.")
            known = open_ if "*" in word else asian if CJK.search(word) else latin
            for form in _forms(word):
                known[form] = known.get(form, frozenset()) | {key}
        return cls(latin, asian, open_)

    @cached_property
    def begins(self) -> frozenset[str]:
        """The first letters of Japanese and Chinese words: where none stands, no word begins."""
        return frozenset(word[0] for word in self.asian)

    @cached_property
    def anywhere(self) -> tuple[str, ...]:
        """The words that may stand in the middle of another."""
        return tuple(word for word in self.open_ if word.startswith("*") and word.endswith("*"))

    def stand_in(self, said: str) -> bool:
        """Whether any of the words stands in a normalised line."""
        return next(self.of_line(said), None) is not None

    def of_line(self, said: str) -> Iterator[Spot]:
        """The words of a normalised line."""
        yield from self._latin_spots(said)
        yield from self._asian_spots(said)

    def _latin_spots(self, said: str) -> Iterator[Spot]:
        tokens = said.split(" ")
        ends = list(accumulate(len(token) + 1 for token in tokens))
        for first, start in enumerate((0, *ends[:-1])):
            if keys := _standing_for(self, tokens[first]):
                yield Spot(start, start + len(tokens[first]), keys)
            for size in range(2, min(_LONGEST, len(tokens) - first) + 1):
                phrase = " ".join(tokens[first : first + size])
                if both := self.latin.get(phrase) or self.latin.get(phrase.removesuffix("s")):
                    yield Spot(start, start + len(phrase), both)

    def _asian_spots(self, said: str) -> Iterator[Spot]:
        for start in (place for place, letter in enumerate(said) if letter in self.begins):
            for end in range(start + 1, min(start + _LONGEST_ASIAN, len(said)) + 1):
                if keys := self.asian.get(said[start:end]):
                    yield Spot(start, end, keys)


@lru_cache(maxsize=_TOKENS_KEPT)
def _standing_for(spots: Spots, token: str) -> Keys:
    keys = spots.latin.get(token, frozenset())
    return keys.union(*(spots.open_[word] for word in _open_forms(token) if word in spots.open_), *_held(spots, token))


def _open_forms(token: str) -> Iterator[str]:
    """A word as it may be listed by how it begins, or how it ends."""
    for size in range(1, len(token) + 1):
        yield f"{token[:size]}*"
        yield f"*{token[-size:]}"


def _held(spots: Spots, token: str) -> Iterator[Keys]:
    """What stands anywhere in a word."""
    return (spots.open_[word] for word in spots.anywhere if word.strip("*") in token)


def _forms(word: str) -> Iterator[str]:
    """A word as lines have it, and without accents where it stays clear."""
    before, after = "*" * word.startswith("*"), "*" * word.endswith("*")
    plain = normalise(word)
    yield f"{before}{plain}{after}"
    bare = unaccented(plain)
    if bare != plain and len(bare.replace(" ", "")) >= _SURE_PLAIN:
        yield f"{before}{bare}{after}"
