"""A sheet that is written from top to bottom, then cut to what was written."""

from io import BytesIO

from PIL import Image, ImageDraw

from bot.card.colours import INK, LINE, PAPER, palette
from bot.card.lines import wrapped
from bot.card.type import Face

WIDE, HIGH, EDGE = 1080, 3560, 52  # pixels; a phone shows some 300 across
_ROOM = WIDE - 2 * EDGE
_SMALLEST = 24


class Sheet:
    """`y` is how far down has been written."""

    def __init__(self) -> None:
        self._image = Image.new("RGB", (WIDE, HIGH), PAPER)
        self.draw = ImageDraw.Draw(self._image)
        self.y = EDGE
        self.keep(0)

    def keep(self, pixels: int) -> None:
        """Leave so much room below what comes next."""
        self._end, self._full = HIGH - EDGE - pixels, False

    def height(self, paragraphs: tuple[str, ...], size: int) -> int:
        """The height of paragraphs in pixels."""
        face = Face(size)
        return sum(len(wrapped(words, face, _ROOM)) * face.high(words) for words in paragraphs)

    def text(self, words: str, size: int, colour: str = INK, *, bold: bool = False) -> None:
        """A paragraph; where the room ends before it does, three dots say so."""
        face = Face(size, bold)
        high = face.high(words)
        for line in wrapped(words, face, _ROOM):
            if self._full:
                return
            self._full = self.y + 2 * high > self._end and self._end < HIGH - EDGE
            face.write(self.draw, (EDGE, self.y), "…" if self._full else line, colour)
            self.y += high

    def right(self, words: str, size: int, beside: str, colour: str = INK) -> None:
        """Bold words at the right edge, on the line of those that come next."""
        face = Face(size, bold=True)
        lower = (face.high(beside) - face.high(words)) // 2
        face.write(self.draw, (WIDE - EDGE - face.getlength(words), self.y + lower), words, colour)

    def middle(self, words: str, size: int, at: tuple[float, float, float], colour: str, *, bold: bool = False) -> None:
        """Words around a point; smaller where they are wider than the last of the three numbers."""
        while size > _SMALLEST and Face(size, bold).getlength(words) > at[2]:
            size -= 4
        Face(size, bold).write_around(self.draw, at[:2], words, colour)

    def space(self, pixels: int) -> None:
        self.y += pixels

    def rule(self) -> None:
        """A thin line from edge to edge."""
        self.draw.line((EDGE, self.y, WIDE - EDGE, self.y), LINE, 3)

    def png(self) -> bytes:
        """What was written, in the few colours it has."""
        picture = BytesIO()
        whole = self._image.crop((0, 0, WIDE, min(self.y + EDGE, HIGH)))
        whole.quantize(palette=palette(), dither=Image.Dither.NONE).save(picture, "PNG", compress_level=1)
        return picture.getvalue()
