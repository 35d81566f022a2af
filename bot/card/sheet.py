"""A sheet that is written from top to bottom, then cut to what was written."""

from io import BytesIO

from PIL import Image, ImageDraw

from bot.card.colours import INK, LINE, PAPER, palette
from bot.card.type import font, wrapped

WIDE, HIGH, EDGE = 1080, 3200, 52  # pixels; a phone shows some 300 across
_ROOM = WIDE - 2 * EDGE
_SPACE = 1.34  # line height


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
        return sum(len(wrapped(words, font(size), _ROOM)) * round(size * _SPACE) for words in paragraphs)

    def text(self, words: str, size: int, colour: str = INK, *, bold: bool = False) -> None:
        """A paragraph; where the room ends before it does, three dots say so."""
        face, high = font(size, bold), round(size * _SPACE)
        for line in wrapped(words, face, _ROOM):
            if self._full:
                return
            self._full = self.y + 2 * high > self._end and self._end < HIGH - EDGE
            self.draw.text((EDGE, self.y), "…" if self._full else line, colour, face)
            self.y += high

    def right(self, words: str, size: int, colour: str = INK, *, bold: bool = False) -> None:
        """Words at the right edge, on the line that comes next."""
        face = font(size, bold)
        self.draw.text((WIDE - EDGE - face.getlength(words), self.y), words, colour, face)

    def middle(self, words: str, size: int, x: float, y: float, colour: str = INK, *, bold: bool = False) -> None:
        """Words around a point."""
        self.draw.text((x, y), words, colour, font(size, bold), anchor="mm")

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
