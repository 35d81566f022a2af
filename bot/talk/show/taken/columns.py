"""Two columns in fixed width, narrow enough for a phone; where they differ, by how much stands behind."""

from dataclasses import dataclass
from unicodedata import east_asian_width

from bot.talk.reply import Html, Reply
from bot.talk.words.markup import escape

WIDEST = 32  # half-width characters a line of fixed width has on a phone
_NONE, _DIFFERS = "–", "≠"

Cell = int | str | None


@dataclass(frozen=True, slots=True)
class Line:
    """What is compared, and its two values; None where one side has no such thing."""

    label: str
    left: Cell
    right: Cell

    @property
    def mark(self) -> str:
        """Nothing where both are the same; the difference of two numbers; else a sign."""
        if self.left == self.right:
            return ""
        if isinstance(self.left, int) and isinstance(self.right, int):
            return f"{self.right - self.left:+,}".replace("-", "−")
        return _DIFFERS


@dataclass(frozen=True, slots=True)
class Columns:
    """Lines under their heads; `corner` says what the heads are, where they are numbers."""

    heads: tuple[str, str]
    lines: tuple[Line, ...]
    corner: str = ""

    @property
    def cells(self) -> tuple[tuple[str, ...], ...]:
        """The heads, then each line with its mark."""
        lines = ((line.label, _shown(line.left), _shown(line.right), line.mark) for line in self.lines)
        return ((self.corner, *self.heads, ""), *lines)

    @property
    def words(self) -> Html:
        """The lines in fixed width, numbers to the right; a mark behind each line that differs."""
        wide = [max(width(row[at]) for row in self.cells) for at in range(3)]
        said = (f"{_left(r[0], wide[0])} {_right(r[1], wide[1])} {_right(r[2], wide[2])} {r[3]}" for r in self.cells)
        return Html("<pre>" + escape("\n".join(map(str.rstrip, said))) + "</pre>")


@dataclass(frozen=True, slots=True)
class Compared:
    """The reply, and the columns in it where there are numbers."""

    reply: Reply
    table: Columns | None = None


def width(text: str) -> int:
    """How wide a text is in half-width characters."""
    return sum(2 if east_asian_width(sign) in "WF" else 1 for sign in text)


def _shown(cell: Cell) -> str:
    return _NONE if cell is None else f"{cell:,}" if isinstance(cell, int) else cell


def _left(text: str, wide: int) -> str:
    return text + " " * (wide - width(text))


def _right(text: str, wide: int) -> str:
    return " " * (wide - width(text)) + text
