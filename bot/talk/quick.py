"""Quick look-ups in a line of text: a number of staff ("we are 45 people", 45人) or the hours of a plan (900/600/300).

The words they are recognised by stand in knowledge/quick.toml.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files

from bot.talk.kinds import only_numbers
from bot.talk.numbers import fold, spans
from tis_rules import AcceptanceType, HoursFacts, QuotaFacts, Sector

_SHORT = 24  # a line of at most so many characters needs no "how many" to be a question about a quota
_NEAR = 14  # characters between a number and the word that says what it counts
_LEAST_PLAN = 60  # hours; three smaller numbers are more likely a date or a score
_CJK = re.compile(r"[぀-ヿ㐀-鿿]")
_SECTORS = {"care": Sector.CARE, "construction": Sector.CONSTRUCTION, "fishery": Sector.FISHERY}
_KINDS = ("required", "related", "peripheral")


@dataclass(frozen=True)
class Quick:
    """The look-up words by meaning."""

    words: Mapping[str, tuple[str, ...]]

    def quota(self, text: str) -> QuotaFacts | None:
        """The facts of a quota question in a line, or None where it asks something else."""
        said = fold(text)
        staff = [number for number, place in spans(said) if self._counts_staff(said, place)]
        if len(set(staff)) != 1 or not (self._says(said, "how_many") or len(said) <= _SHORT):
            return None
        return self.facts(said, staff[0])

    def facts(self, text: str, staff: int) -> QuotaFacts:
        """A number of staff with what the line says of type, sector and excellence."""
        said = fold(text)
        sector = next((s for word, s in _SECTORS.items() if self._says(said, word)), Sector.GENERAL)
        type_ = AcceptanceType.ENTERPRISE if self._says(said, "enterprise") else AcceptanceType.SUPERVISED
        excellent = self._says(said, "excellent") and not self._says(said, "not_excellent")
        return QuotaFacts(staff=staff, type=type_, sector=sector, excellent=True if excellent else None)

    def hours(self, text: str) -> HoursFacts | None:
        """The three kinds of hours in a line: named, or in the order required, related, peripheral."""
        said = fold(text)
        named = self._named_hours(said)
        if named is not None:
            return named
        found = only_numbers(text) or tuple(number for number, _ in spans(said) if self._says(said, "hours"))
        three = _without_total(found)
        return HoursFacts(*three) if three and sum(three) >= _LEAST_PLAN else None

    def _named_hours(self, said: str) -> HoursFacts | None:
        places = list(spans(said))
        numbers = {kind: self._beside(kind, said, places) for kind in _KINDS}
        if None in numbers.values() or len(set(numbers.values())) < len(_KINDS):
            return None
        required, related, peripheral = (places[index or 0][0] for index in numbers.values())
        return HoursFacts(required, related, peripheral)

    def _beside(self, kind: str, said: str, places: list[tuple[int, tuple[int, int]]]) -> int | None:
        """Which number stands beside a word for this kind of work: the next one after it, or the one just before."""
        for start, end in self._places(said, kind):
            after = [i for i, (_, (first, _)) in enumerate(places) if 0 <= first - end <= _NEAR]
            before = [i for i, (_, (_, last)) in enumerate(places) if 0 <= start - last <= _NEAR]
            direct = [
                i for i in before if re.fullmatch(r"\W*(?:h|hours?|時間)?\W*(?:of )?", said[places[i][1][1] : start])
            ]
            if direct or after or before:
                return (direct or after or before)[0]
        return None

    def _counts_staff(self, said: str, place: tuple[int, int]) -> bool:
        """Whether a word for staff stands by the number, and none for trainees, years or money right behind it."""
        behind, ahead = said[place[1] : place[1] + _NEAR], said[max(0, place[0] - _NEAR) : place[0]]
        if self._first(behind, "not_staff") < min(self._first(behind, "staff"), 6):
            return False
        if self._says(behind[:10], "not_staff") or self._says(ahead[-6:], "not_staff"):
            return False
        return self._says(behind, "staff") or self._says(ahead, "staff")

    def _first(self, said: str, meaning: str) -> int:
        return min((start for start, _ in self._places(said, meaning)), default=len(said) + 1)

    def _says(self, said: str, meaning: str) -> bool:
        return self._patterns[meaning].search(said) is not None

    def _places(self, said: str, meaning: str) -> Iterator[tuple[int, int]]:
        return (match.span() for match in self._patterns[meaning].finditer(said))

    @cached_property
    def _patterns(self) -> dict[str, re.Pattern[str]]:
        return {meaning: _pattern(words) for meaning, words in self.words.items()}


def load() -> Quick:
    """The look-up words of the knowledge."""
    raw = tomllib.loads(files("knowledge").joinpath("quick.toml").read_text("utf-8"))
    return Quick({meaning: tuple(map(fold, words)) for meaning, words in raw.items()})


def _pattern(words: tuple[str, ...]) -> re.Pattern[str]:
    """Any of the words: whole words in Latin script, anywhere in the others."""
    longest_first = sorted(words, key=len, reverse=True)
    return re.compile("|".join(_one(word) for word in longest_first))


def _one(word: str) -> str:
    return re.escape(word) if _CJK.search(word) or word == "%" else rf"(?<![^\W\d]){re.escape(word)}(?!\w)"


def _without_total(found: tuple[int, ...]) -> tuple[int, int, int] | None:
    """Three numbers as they are; of four, the three that add up to the fourth."""
    if len(found) == 3:
        return found[0], found[1], found[2]
    if len(found) == 4:
        for i, number in enumerate(found):
            rest = found[:i] + found[i + 1 :]
            if sum(rest) == number:
                return rest[0], rest[1], rest[2]
    return None
