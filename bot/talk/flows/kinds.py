"""The kinds of question, and what counts as an answer to each.

Each kind reads a typed line into the raw answer that is stored, or None where the line is not an answer, and turns a
raw answer into a value. Only what is wholly an answer counts: "we began in 1993" is no number of staff.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from rapidfuzz import fuzz

from bot.talk.hear.numbers import fold, numbers, spans

UNKNOWN = "?"
"""The raw answer of a question that was skipped."""

_ALIKE = 85  # of 100: how near a typed option must be to one of its words
_LONG_ENOUGH = 4
_BELOW_ZERO = re.compile(r"(?:^|[^\d\w])[-−]\d")

_FILLER = re.compile(
    r"約|およそ|と|だいたい|名|人|にん|めい|時間|じかん|でございます|になります|です|でした|くらい|ぐらい|ほど|常勤|社員|正社員|職員|うち|は|が|の|"
    r"\b(?:or so|a|i think|and|plus|dan|và|va|at)\b|"
    r"\b(?:about|around|approx|approximately|roughly|we|are|have|is|it|its|it's|s|guys?|men|us|of|there|in|all|total|people|persons?|staff|employees?|"
    r"workers?|carers?|care|trainees?|full|time|hours?|hrs?|h|khoang|khoảng|nguoi|người|gio|giờ|jam|orang|sekitar|mga|tao|oras|"
    r"dạ|vâng|ạ|tiếng|po|kak|pak|bu)\b|"
    r"คน|ชั่วโมง|ชม\.?|ယောက်|ဦး|နာရီ|នាក់|ម៉ោង|जना|घण्टा|大概|差不多|左右|吧|哦|呢|个|個|小时|员工|大约|[ .,、。~!?()'\"=:-]"
)


@dataclass(frozen=True, slots=True)
class Heard:
    """What a question is told beside the line: the words for each option, its answer so far, and the day."""

    words: Mapping[str, tuple[str, ...]]
    now: str = ""
    today: date | None = None


class Kind(Protocol):
    """What a question asks for."""

    def read(self, text: str, heard: Heard) -> str | None:
        """The raw answer in a typed line, or None where the line is no answer."""

    def accepts(self, raw: str) -> bool:
        """Whether a stored raw answer is an answer."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few options, tapped or typed (by its words, its label or its number)."""

    options: tuple[str, ...]

    def read(self, text: str, heard: Heard) -> str | None:
        said = fold(text).strip(" .!。！")
        if said.isdigit() and 1 <= int(said) <= len(self.options):
            return self.options[int(said) - 1]
        exact = [option for option in self.options if said in map(fold, heard.words.get(option, ()))]
        return exact[0] if exact else self._nearest(said, heard)

    def _nearest(self, said: str, heard: Heard) -> str | None:
        """A misspelt option; short words are too much alike to be guessed."""
        best, option = max(
            (max((fuzz.ratio(said, fold(w)) for w in heard.words.get(o, ())), default=0), o) for o in self.options
        )
        return option if best >= _ALIKE and len(said) >= _LONG_ENOUGH else None

    def accepts(self, raw: str) -> bool:
        return raw in self.options


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number of people or hours between `least` and `most`."""

    least: int = 0
    most: int = 100_000

    def read(self, text: str, heard: Heard) -> str | None:
        found = only_numbers(text)
        return str(found[0]) if len(found) == 1 and self.accepts(str(found[0])) else None

    def accepts(self, raw: str) -> bool:
        return raw.isdecimal() and self.least <= int(raw) <= self.most


@dataclass(frozen=True, slots=True)
class Search:
    """Something on a list, found by one's own word; the finding is done outside, the raw answer is its code."""

    NOT_LISTED = "none"

    def read(self, text: str, heard: Heard) -> str | None:
        return heard.words["found"][0] if len(heard.words.get("found", ())) == 1 else None

    def accepts(self, raw: str) -> bool:
        return raw == self.NOT_LISTED or re.fullmatch(r"\d{1,2}-\d{1,2}", raw) is not None


@dataclass(frozen=True, slots=True)
class Checklist:
    """Conditions, each yes, no or not known, on one screen: `y`, `n` and `?` in order; `.` at the end when done."""

    items: tuple[str, ...]

    def state(self, raw: str) -> str:
        """The letters of a raw answer, done or not; all open where it is none."""
        letters = raw.removesuffix(".")
        return letters if re.fullmatch(rf"[yn?]{{{len(self.items)}}}", letters) else "?" * len(self.items)

    def turned(self, raw: str, item: int) -> str:
        """The raw answer with one item turned on: not known, yes, no, not known."""
        state = self.state(raw)
        return state[:item] + {"?": "y", "y": "n", "n": "?"}[state[item]] + state[item + 1 :]

    def read(self, text: str, heard: Heard) -> str | None:
        said = fold(text).strip(" .!。！")
        if said in map(fold, heard.words.get("all", ())):
            return "y" * len(self.items) + "."
        if said in map(fold, heard.words.get("on", ())):
            return f"{self.state(heard.now)}."
        return self._numbered(said, heard)

    def _numbered(self, said: str, heard: Heard) -> str | None:
        """ "3 no", "1 2 5 yes": the items by their numbers; without a word, yes."""
        asked, state = numbers(said), list(self.state(heard.now))
        rest = re.sub(r"[\d\s,、.]+", "", said)
        letter = (
            "n" if rest in heard.words.get("no", ()) else "y" if not rest or rest in heard.words.get("yes", ()) else ""
        )
        if not asked or not letter or not all(1 <= number <= len(state) for number in asked):
            return None
        for number in asked:
            state[number - 1] = letter
        return "".join(state)

    def accepts(self, raw: str) -> bool:
        return raw.endswith(".") and self.state(raw) == raw[:-1]


def only_numbers(text: str) -> tuple[int, ...]:
    """The numbers of a line that says nothing but numbers with the words that go with them; else none."""
    rest, folded = [], fold(text)
    if _BELOW_ZERO.search(folded):
        return ()
    end = 0
    for _, (start, stop) in spans(folded):
        rest.append(folded[end:start])
        end = stop
    rest.append(folded[end:])
    return () if re.sub(r"[/／+]", "", _FILLER.sub("", " ".join(rest))) else numbers(text)
