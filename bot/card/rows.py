"""A table on a sheet: names to the left, values to the right, and what differs in a colour."""

from bot.card.colours import BLOCKS, FAINT, INK
from bot.card.sheet import EDGE, WIDE, Sheet
from bot.card.type import Face
from bot.talk.reply import Row

_SIZES = (42, 38, 34, 30, 26, 22)
_ROOM, _GAP, _SPACE = WIDE - 2 * EDGE, 24, 1.6  # pixels; line height


def table(sheet: Sheet, rows: tuple[Row, ...]) -> None:
    """The heads and their rows, as large as they fit beside each other."""
    size = next((each for each in _SIZES if sum(_widths(rows, each)) + _GAP * len(rows[0].cells) <= _ROOM), _SIZES[-1])
    ends = _ends(_widths(rows, size))
    for number, row in enumerate(rows):
        _row(sheet, row, size, ends, head=number == 0)
        sheet.space(round(size * _SPACE))
        if number == 0:
            sheet.rule()
            sheet.space(12)
    sheet.space(26)


def _row(sheet: Sheet, row: Row, size: int, ends: list[float], *, head: bool) -> None:
    colour = FAINT if head else BLOCKS[0] if row.marked else INK
    for at, (cell, end) in enumerate(zip(row.cells, ends, strict=True)):
        face = Face(size, bold=at > 0 and (head or row.marked))
        left = EDGE if at == 0 else end - face.getlength(cell)
        face.write(sheet.draw, (left, sheet.y), cell, INK if at == 0 and not head else colour)


def _widths(rows: tuple[Row, ...], size: int) -> list[float]:
    """How wide each column is at its boldest, in pixels."""
    face = Face(size, bold=True)
    return [max(face.getlength(row.cells[at]) for row in rows) for at in range(len(rows[0].cells))]


def _ends(widths: list[float]) -> list[float]:
    """Where each column ends, the room that is left spread between them."""
    gap = (_ROOM - sum(widths)) / max(1, len(widths) - 1)
    ends, at = [], float(EDGE)
    for wide in widths:
        at += wide
        ends.append(at)
        at += gap
    return ends
