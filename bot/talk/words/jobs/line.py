"""A line as it is searched for words of work: Latin words apart, Japanese and Chinese in one piece."""

import re
import unicodedata
from dataclasses import dataclass

from bot.talk.hear.frame import CJK
from bot.talk.match.normalise import normalise, unaccented

_SCRIPTS = re.compile(
    "(?<=[\u30a1-\u30fa\u30fc])(?![\u30a1-\u30fa\u30fc])|(?<![\u30a1-\u30fa\u30fc])(?=[\u30a1-\u30fa])|"
    "(?<=[\u3005-\u9fff])(?=[a-z0-9])|(?<=[a-z0-9])(?=[\u3005-\u9fff])"
)
KANA = re.compile("[\u3041-\u3096\u30fc]+")
_PARTICLES = frozenset("のはをがにでやともへかっだな")
_LONG = re.compile(r"ou|oo|(?<=o)h(?![aiueo])|uu|-")
_MAY = re.compile(
    r"\bmay (?=(?:i|we|you|he|she|they|one|a|an|the|our|my|their|trainees?|interns?|workers?|companies)\b)"
)
"""The English "may", which is sewing in Vietnamese."""
_SURE_KANA = 5  # kana words shorter than this must stand free of other kana: ぱん is not in じゃぱん


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it is searched: Latin words apart, the rest in one piece with the places where a word may end."""

    tokens: list[str]
    asian: str
    edges: frozenset[int]

    def free(self, start: int, end: int) -> bool:
        """Whether a word is not just a stretch of a longer one; only short kana words can be."""
        text = self.asian
        if end - start >= _SURE_KANA or not KANA.fullmatch(text, start, end):
            return True
        before = start in self.edges or not KANA.match(text[start - 1]) or text[start - 1] in _PARTICLES
        return before and (end in self.edges or not KANA.match(text[end]) or text[end] in _PARTICLES)


def read(text: str) -> Line:
    """A line levelled for the search."""
    parted = _SCRIPTS.sub(" ", unicodedata.normalize("NFKC", text).casefold())
    tokens: list[str] = []
    pieces: list[str] = []
    for piece in _MAY.sub("", normalise(parted)).split():
        (pieces if CJK.search(piece) else tokens).append(piece)
    edges, at = {0}, 0
    for piece in pieces:
        at += len(piece)
        edges.add(at)
    return Line(tokens, "".join(pieces), frozenset(edges))


def squashed(romaji: str) -> str:
    """Romaji without spaces and with short vowels only: tosou, toso, tōsō are one."""
    return _LONG.sub(lambda match: match[0][0] if match[0][0] in "ou" else "", unaccented(romaji).replace(" ", ""))
