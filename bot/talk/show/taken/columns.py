"""Two columns in fixed width, narrow enough for a phone; where they differ, by how much stands behind."""

from dataclasses import dataclass
from unicodedata import east_asian_width

from bot.talk.reply import Html
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


def columns(heads: tuple[str, str], lines: tuple[Line, ...], corner: str = "") -> Html:
    """The lines under their heads, numbers to the right; a mark behind each line that differs.

    `corner` says what the heads are, where they are numbers.
    """
    rows = [(corner, *heads, ""), *((line.label, _shown(line.left), _shown(line.right), line.mark) for line in lines)]
    widths = [max(width(row[at]) for row in rows) for at in range(3)]
    said = [
        f"{_left(row[0], widths[0])} {_right(row[1], widths[1])} {_right(row[2], widths[2])} {row[3]}" for row in rows
    ]
    return Html("<pre>" + escape("\n".join(map(str.rstrip, said))) + "</pre>")


def width(text: str) -> int:
    """How wide a text is in half-width characters."""
    return sum(2 if east_asian_width(sign) in "WF" else 1 for sign in text)


def _shown(cell: Cell) -> str:
    return _NONE if cell is None else f"{cell:,}" if isinstance(cell, int) else cell


def _left(text: str, wide: int) -> str:
    return text + " " * (wide - width(text))


def _right(text: str, wide: int) -> str:
    return " " * (wide - width(text)) + text
