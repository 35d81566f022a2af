"""Letters on a picture: the two weights of the one font that has every language the bot speaks, and lines that fit."""

import re
from functools import cache
from importlib.resources import files
from io import BytesIO

from PIL import ImageFont

_PIECES = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]|[^\s\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]+\s?|\s")
_NOT_FIRST = "、。，．）」』】？！・：；ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ％"
_NOT_LAST = "（「『【"


@cache
def font(size: int, bold: bool = False) -> ImageFont.FreeTypeFont:
    """The font at a size in pixels."""
    name = f"NotoSansCJKjp-{'Bold' if bold else 'Regular'}.subset.otf"
    data = files("bot.card").joinpath("fonts", name).read_bytes()
    return ImageFont.truetype(BytesIO(data), size, layout_engine=ImageFont.Layout.BASIC)


def wrapped(text: str, face: ImageFont.FreeTypeFont, wide: int) -> list[str]:
    """The text in lines no wider than `wide` pixels: between words, in Japanese between most characters."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += _wrapped(_PIECES.findall(paragraph), face, wide)
    return lines


def _wrapped(pieces: list[str], face: ImageFont.FreeTypeFont, wide: int) -> list[str]:
    lines, line, long = [], "", 0.0
    for piece in pieces:
        more = face.getlength(piece.rstrip())
        hangs = piece in _NOT_FIRST and long <= wide  # one sign may stand out into the margin
        if long + more <= wide or hangs or not line:
            line, long = line + piece, long + face.getlength(piece)
            continue
        cut = _cut(line) if piece in _NOT_FIRST or line[-1] in _NOT_LAST else len(line)
        lines.append(line[:cut].rstrip())
        line = (line[cut:] + piece).lstrip()
        long = face.getlength(line)
    return [*lines, line.rstrip()] if line.strip() else lines


def _cut(line: str) -> int:
    """Where a line is broken so that none begins or ends with a sign that must not."""
    cut = len(line) - 1
    while cut > 1 and (line[cut] in _NOT_FIRST or line[cut - 1] in _NOT_LAST):
        cut -= 1
    return cut
