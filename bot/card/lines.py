"""Words in lines that fit: between words, in Japanese between most characters."""

import re
from collections.abc import Iterator

from bot.card.type import Face

_PIECES = re.compile(r"[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]|[^\s\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]+\s?|\s")
_NOT_FIRST = "、。，．）」』】？！・：；ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ％"
_NOT_LAST = "（「『【"
_CLUSTER = re.compile(
    "(?<![\u0e40-\u0e44])(?=[\u0e01-\u0e2e])|(?=[\u0e40-\u0e44])|(?<!\u17d2)(?=[\u1780-\u17b3])"
    "|(?<!\u1039)(?=[\u1000-\u102a\u103f](?![\u103a\u1039]))"
)
"""Where a Thai or Khmer cluster or a Burmese syllable begins: words longer than a line are broken there."""


def wrapped(text: str, face: Face, wide: int) -> list[str]:
    """The text in lines no wider than `wide` pixels."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += _wrapped(list(_pieces(paragraph, face, wide)), face, wide)
    return lines


def _pieces(paragraph: str, face: Face, wide: int) -> Iterator[str]:
    for piece in _PIECES.findall(paragraph):
        yield from filter(None, _CLUSTER.split(piece)) if _too_long(piece, face, wide) else (piece,)


def _too_long(piece: str, face: Face, wide: int) -> bool:
    return len(piece) * face.size > wide and face.getlength(piece) > wide


def _wrapped(pieces: list[str], face: Face, wide: int) -> list[str]:
    lines, line, long, blank = [], "", 0.0, face.getlength(" ")
    for piece in pieces:
        more = face.getlength(piece.rstrip(" "))
        hangs = piece in _NOT_FIRST and long <= wide  # one sign may stand out into the margin
        if long + more <= wide or hangs or not line:
            line, long = line + piece, long + more + (blank if piece.endswith(" ") else 0)
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
