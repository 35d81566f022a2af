"""Letters on a picture: two weights, a font for each script, shaped where the script needs it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import BytesIO

from PIL import ImageDraw, ImageFont, features

_CJK = "NotoSansCJKjp-{}.subset.otf"
_SHAPED = {
    "\u0900-\u097f\u200c\u200d": "NotoSansDevanagari-{}.subset.ttf",
    "\u0e00-\u0e7f": "NotoSansThai-{}.subset.ttf",
    "\u1000-\u109f": "NotoSansMyanmar-{}.subset.ttf",
    "\u1780-\u17ff\u19e0-\u19ff": "NotoSansKhmer-{}.subset.ttf",
}
"""The letters of a script → its font. Signs of one syllable are moved, joined and stacked in it."""
_ALL = "".join(_SHAPED)
_RUNS = re.compile("|".join((*(f"([{letters}]+(?: [{letters}]+)*)" for letters in _SHAPED), f"([^{_ALL}]+)")))
_FONTS = (*_SHAPED.values(), _CJK)
_SMALLER = 0.92  # of shaped letters, which are larger than others of the same size
_LINE, _TALL = 1.34, 1.5  # line heights; signs above and below a letter need more


@dataclass(frozen=True, slots=True)
class Face:
    """The letters of a size in pixels and a weight, whatever their script."""

    size: int
    bold: bool = False

    def getlength(self, words: str) -> float:
        """How wide words are, in pixels."""
        return sum(font.getlength(run) for font, run in self._runs(words))

    def high(self, words: str) -> int:
        """How high a line of such words is, in pixels."""
        return round(self.size * (_TALL if needs_shaping(words) else _LINE))

    def write(self, draw: ImageDraw.ImageDraw, at: tuple[float, float], words: str, colour: str) -> None:
        """Words from a point on, which is at their left and as high as the font reaches."""
        x, y = at[0], at[1] + self._base.getmetrics()[0] + (self.high(words) - self.high("")) // 2
        for font, run in self._runs(words):
            draw.text((x, y), run, colour, font, anchor="ls")
            x += font.getlength(run)

    def write_around(self, draw: ImageDraw.ImageDraw, at: tuple[float, float], words: str, colour: str) -> None:
        """Words with a point in their middle."""
        up, down = self._base.getmetrics()
        top = at[1] - (up + down) / 2 - (self.high(words) - self.high("")) // 2
        self.write(draw, (at[0] - self.getlength(words) / 2, top), words, colour)

    def has(self, letter: str) -> bool:
        """Whether a letter can be written."""
        font, run = next(self._runs(letter))
        return bytes(font.getmask(run)) != bytes(font.getmask("\U000e0fff"))

    def _runs(self, words: str) -> Iterator[tuple[ImageFont.FreeTypeFont, str]]:
        for found in _RUNS.finditer(words):
            yield _font(_FONTS[(found.lastindex or len(_FONTS)) - 1], self.size, self.bold), found[0]

    @property
    def _base(self) -> ImageFont.FreeTypeFont:
        return _font(_CJK, self.size, self.bold)


def can_write(words: str) -> bool:
    """Whether words can be written here: shaping needs FriBiDi on the machine."""
    return not needs_shaping(words) or bool(features.check("raqm") and features.check("fribidi"))


def needs_shaping(words: str) -> bool:
    """Whether words have letters that aren't simply one beside the other."""
    return re.search(f"[{_ALL}]", words) is not None


@cache
def _font(name: str, size: int, bold: bool) -> ImageFont.FreeTypeFont:
    data = files("bot.card").joinpath("fonts", name.format("Bold" if bold else "Regular")).read_bytes()
    if name == _CJK:
        return ImageFont.truetype(BytesIO(data), size, layout_engine=ImageFont.Layout.BASIC)
    return ImageFont.truetype(BytesIO(data), round(size * _SMALLER), layout_engine=ImageFont.Layout.RAQM)
