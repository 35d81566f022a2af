"""What is counted of a turn: nothing says whose it was, or when but for the day."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Way(StrEnum):
    """How a person said it."""

    LINE = "line"
    TAP = "tap"
    COMMAND = "command"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Line:
    """A line without a sure answer, masked (mask.py), and the nearest topics and classes outside with their points."""

    words: str
    near: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A turn for the counts: its day in Japan, the person's language, and what came of it.

    `kind` is that of the reply, or "up" and "down" for a thumb; `topic` and `question` name the answer, or the class
    outside.
    A call for help is counted without its need and its language, a look into what worries people without the language:
    in a small company they could tell who it was. `line` only where the operator wants to learn from it.
    """

    day: date
    way: Way
    kind: str
    lang: str = ""
    topic: str = ""
    question: str = ""
    line: Line | None = field(default=None, compare=False)

    @property
    def answer(self) -> str:
        """`topic` or `topic/question`, as curators name it."""
        return f"{self.topic}/{self.question}" if self.question else self.topic


@dataclass(frozen=True, slots=True)
class Tally:
    """How often the turns of a note came."""

    note: Note
    count: int
