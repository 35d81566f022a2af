"""A line without what only its writer would say: words that topics share stay, every other is …, every number 0.

An allowlist, because no list of names is ever whole. A word is a run of letters, of Chinese characters, of hiragana or
of katakana. Chinese characters stand together without spaces, so a run that is unknown is cut into known words; any
other word stays or goes whole. A capital inside a sentence may begin a name: such a word stays only where the
knowledge writes it so; the first word of a sentence only where the knowledge begins lines with it.
"""

import re
import unicodedata
from collections.abc import Iterator

Shared = frozenset[str]
"""Words of several topics, as they are written; those that begin a line have BEGINS before them."""

BEGINS = "^"
HIDDEN, NUMBER = "…", "0"

_KANJI = "\u3005\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_MARKS = "\u0300-\u036f\u0900-\u0fff\u1000-\u109f\u1780-\u17ff'"  # vowel signs, accents, the apostrophe of "don't"
_PIECE = re.compile(
    rf"(?P<address>\S*@\S*|\w+://\S+|www\.\S+)"
    rf"|(?P<end>[.?!。？！\n]+)|(?P<number>\d(?:[\d.,:/-]*\d)?|[〇一二三四五六七八九十百千万億]{{2,}})"
    rf"|(?P<kanji>[{_KANJI}]+)|(?P<kana>[\u3041-\u309f]+|[\u30a0-\u30ff]+)"
    rf"|(?P<word>[^\W\d_{_KANJI}\u3041-\u30ff][^\W\d_{_KANJI}\u3041-\u30ff{_MARKS}]*(?:[{_MARKS}]+[^\W\d_{_KANJI}\u3041-\u30ff]*)*)"
)
_SHORTEST_CUT = 2  # Chinese characters; one alone is as often part of a name


def masked(text: str, shared: Shared) -> str:
    """The line as it may be kept; hidden words that stand together are one …."""
    said: list[str] = []
    for piece in _masked(text, shared):
        if piece != HIDDEN or said[-1:] != [HIDDEN]:
            said.append(piece)
    return " ".join(said)


def tells(line: str) -> bool:
    """Whether a masked line still has words."""
    return any(piece not in (HIDDEN, NUMBER) for piece in line.split())


def words_of(text: str) -> Iterator[str]:
    """The words of a line of the knowledge, as they stand in Shared."""
    for kind, word, first in _pieces(text):
        if kind not in ("number", "address"):
            yield BEGINS + word.casefold() if first and kind == "word" else word
            yield from (word,) if first and word.islower() else ()


def _masked(text: str, shared: Shared) -> Iterator[str]:
    for kind, word, first in _pieces(text):
        if kind == "number":
            yield NUMBER
        elif kind != "address" and word in shared:
            yield word
        elif kind == "word":
            begins = first and BEGINS + word.casefold() in shared
            yield word.casefold() if begins else HIDDEN
        elif kind == "kanji":
            yield from _cut(word, shared)
        else:
            yield HIDDEN


def _pieces(text: str) -> Iterator[tuple[str, str, bool]]:
    """Kind, word, and whether it begins a sentence; what is neither word nor number falls away."""
    first = True
    for found in _PIECE.finditer(unicodedata.normalize("NFKC", text).replace("’", "'")):
        kind, word = str(found.lastgroup), found[0]
        if kind == "end":
            first = True
            continue
        counted = kind == "word" and any(map(str.isnumeric, word))
        yield ("number" if counted else kind), word, first
        first = False


def _cut(run: str, shared: Shared) -> Iterator[str]:
    """Known words in a run of Chinese characters, the longest first; what lies between is hidden."""
    at = 0
    while at < len(run):
        ends = range(len(run), at + _SHORTEST_CUT - 1, -1)
        end = next((end for end in ends if run[at:end] in shared), at)
        yield run[at:end] or HIDDEN
        at = max(end, at + 1)
