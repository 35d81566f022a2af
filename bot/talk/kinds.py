"""The kinds of question, and what counts as an answer to each.

Each kind reads a typed line into the raw answer that is stored, or None where the line is not an answer, and turns a
raw answer into a value. Only what is wholly an answer counts: "we began in 1993" is no number of staff.
"""

import re
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from rapidfuzz import fuzz

from bot.talk.months import read_month
from bot.talk.numbers import fold, numbers, spans

UNKNOWN = "?"
"""The raw answer of a question that was skipped."""

_FILLER = re.compile(
    r"約|およそ|と|だいたい|名|人|にん|めい|時間|じかん|です|でした|くらい|ぐらい|ほど|常勤|社員|正社員|職員|うち|は|が|の|"
    r"\b(?:and|plus|dan|và|va|at|about|around|approx|approximately|roughly|we|are|have|is|it|its|it's|s|people|persons?|staff|employees?|"
    r"workers?|carers?|care|trainees?|full|time|hours?|hrs?|h|khoang|khoảng|nguoi|người|gio|giờ|jam|orang|sekitar|mga|tao|oras)\b|"
    r"个|個|小时|员工|大约|[ .,、。~!?()'\"=:-]"
)


class Kind(Protocol):
    """What a question asks for."""

    def read(self, text: str, words: dict[str, tuple[str, ...]]) -> str | None:
        """The raw answer in a typed line; `words` are what may be typed for each option."""

    def accepts(self, raw: str) -> bool:
        """Whether a stored raw answer is still an answer."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few options, tapped or typed (by its words, its label or its number)."""

    options: tuple[str, ...]

    def read(self, text: str, words: dict[str, tuple[str, ...]]) -> str | None:
        said = fold(text).strip(" .!。！")
        if said.isdigit() and 1 <= int(said) <= len(self.options):
            return self.options[int(said) - 1]
        exact = [option for option in self.options if said in map(fold, words.get(option, ()))]
        if exact:
            return exact[0]
        scored = [
            (max((fuzz.ratio(said, fold(word)) for word in words.get(o, ())), default=0), o) for o in self.options
        ]
        best, option = max(scored)
        return option if best >= 85 and len(said) >= 4 else None

    def accepts(self, raw: str) -> bool:
        return raw in self.options


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number of people or hours between `least` and `most`."""

    least: int = 0
    most: int = 100_000

    def read(self, text: str, words: dict[str, tuple[str, ...]]) -> str | None:
        found = only_numbers(text)
        return str(found[0]) if len(found) == 1 and self.accepts(str(found[0])) else None

    def accepts(self, raw: str) -> bool:
        return raw.isdigit() and self.least <= int(raw) <= self.most


@dataclass(frozen=True, slots=True)
class Month:
    """A month in a year, stored as 2027-05."""

    def read(self, text: str, words: dict[str, tuple[str, ...]]) -> str | None:
        found = read_month(text)
        return None if found is None else f"{found.year}-{found.month:02d}"

    def accepts(self, raw: str) -> bool:
        return re.fullmatch(r"20\d\d-(0[1-9]|1[0-2])", raw) is not None


def only_numbers(text: str) -> tuple[int, ...]:
    """The numbers of a line that says nothing but numbers with the words that go with them; else none."""
    rest, folded = [], fold(text)
    end = 0
    for _, (start, stop) in spans(folded):
        rest.append(folded[end:start])
        end = stop
    rest.append(folded[end:])
    return () if re.sub(r"[/／+]", "", _FILLER.sub("", " ".join(rest))) else numbers(text)


def month_of(raw: str) -> date:
    """The first day of a stored month."""
    year, month = raw.split("-")
    return date(int(year), int(month), 1)
