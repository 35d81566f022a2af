"""Work told by what is done to what: "we cut chickens all day", 足場を組んでいます (`knowledge/occupations/done.toml`).

What is done and to what must stand close together, in either order. The two words weigh as one name, so that the
chickens that are cut are not livestock, and a longer name that holds both still says more. Work that many speak of
and few do, such as a lawyer's, counts only where somebody does it: "can I come as a lawyer", 弁護士として. There
the two words stand side by side, what is done before the work, in kana behind it: "làm sao gặp bác sĩ" is no doctor.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.talk.hear.frame import CJK
from bot.talk.match.normalise import normalise, plain_letters
from bot.talk.words.jobs.spots import Spot, Spots
from bot.talk.words.jobs.words import Hit

_BETWEEN = 24  # characters: some four words, or half a Japanese sentence
_CLOSE = 5  # letters, a kana or Chinese character counting two: "hire two maids", 警備員を雇い
_HIRAGANA = re.compile(r"[\u3041-\u309f]")


@dataclass(frozen=True)
class Deeds:
    """Occupations, or a trade that is not listed, by number; the words for what is done and for what it is done to."""

    codes: tuple[tuple[str, ...], ...]
    done: Spots
    to: Spots
    close: frozenset[int] = frozenset()

    def find(self, text: str) -> tuple[Hit, str] | None:
        """The work a line tells by what is done to what, the longest words first, and the rest of the line."""
        said = normalise(text)
        to = tuple(self.to.of_line(said))
        pairs = self._pairs(said, tuple(self.done.of_line(said)), to) if to else ()
        best = max(pairs, key=lambda pair: _weight(said, *pair[:2]), default=None)
        if best is None:
            return None
        hit, rest = self._hit(said, *best)
        return replace(hit, word=_as_written(text, hit.word)), rest

    def _pairs(
        self, said: str, done: Iterable[Spot], to: Iterable[Spot]
    ) -> Iterator[tuple[Spot, Spot, frozenset[int]]]:
        for one in done:
            for other in to:
                if both := self._both(said, one, other):
                    yield one, other, both

    def _both(self, said: str, one: Spot, other: Spot) -> frozenset[int]:
        if not 0 <= _between(one, other) <= _BETWEEN:
            return frozenset()
        both = one.keys & other.keys
        return both if _side_by_side(said, one, other) else both - self.close

    def _hit(self, said: str, one: Spot, other: Spot, both: frozenset[int]) -> tuple[Hit, str]:
        first, second = sorted((one, other), key=lambda spot: spot.start)
        codes = tuple(dict.fromkeys(code for key in sorted(both) for code in self.codes[key]))
        rest = " ".join((said[: first.start], said[first.end : second.start], said[second.end :]))
        return Hit(said[first.start : second.end], codes, _weight(said, one, other)), rest


def _between(one: Spot, other: Spot) -> int:
    """How many characters stand between two words; below zero where one is in the other."""
    return max(one.start, other.start) - min(one.end, other.end)


def _side_by_side(said: str, done: Spot, work: Spot) -> bool:
    """Whether what is done stands where it is said of this work: "as a lawyer", 弁護士として."""
    behind = bool(_HIRAGANA.search(said[done.start : done.end]))
    first, second = (work, done) if behind else (done, work)
    gap = said[first.end : second.start]
    return first.end <= second.start and (2 * len(gap) if CJK.search(gap) else len(gap)) <= _CLOSE


def _weight(said: str, *spots: Spot) -> int:
    """The number of letters, a kana or Chinese character counting two, as of a name."""
    words = [said[spot.start : spot.end] for spot in spots]
    return sum(2 * len(word) if CJK.search(word) else len(word) for word in words)


def load(text: str, known: Iterable[str]) -> Deeds:
    """The deeds of done.toml. Raises ValueError where one names no occupation of the list and no trade."""
    raw, codes = tomllib.loads(text), frozenset(known)
    works = [{"done": raw["as"], "close": "done" not in work, **work} for work in raw["work"]]
    named = tuple(tuple(work.get("occupations") or (work["trade"],)) for work in works)
    if strange := {code for each in named for code in each} - codes:
        raise ValueError(f"done.toml: {', '.join(sorted(strange))} is no occupation of the list and no trade.")
    close = frozenset(key for key, work in enumerate(works) if work["close"])
    return Deeds(named, _spots(works, "done"), _spots(works, "to"), close)


def _spots(works: Iterable[Mapping[str, Any]], what: str) -> Spots:
    return Spots.of((word.strip(), key) for key, work in enumerate(works) for word in work[what].split(","))


def _as_written(text: str, words: str) -> str:
    """Levelled words as the line has them: 鶏をさばい, where they are sought without width, kana and old characters."""
    level = [plain_letters(unicodedata.normalize("NFKC", char).casefold()) for char in text]
    places = [place for place, char in enumerate(level) for _ in char.strip()]
    at = "".join(char.strip() for char in level).find(words.replace(" ", ""))
    return text[places[at] : places[at + len(words.replace(" ", "")) - 1] + 1] if at >= 0 else words
