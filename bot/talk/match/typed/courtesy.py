"""What stands around a question and asks nothing: a greeting, "may I ask", thanks (`knowledge/courtesy.toml`).

In such a frame a question looks like one about this bot, or like nothing: "hello po, salamat, God bless".
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files

from bot.talk.match.normalise import LINES_KEPT, UNSEEN, plain_letters, unaccented

_WORDS, _CHARACTERS = 2, 4  # that must be left: of less nobody knows whether it is courtesy too
_WORD = re.compile(r"[^\W\d_]+")
_END = 400  # letters of a line's end in which courtesy stands, or a page of thanks would be read from each of them
_GAP = r"[\W_]*+"
_LATIN = (r"(?<![a-z0-9])", r"(?![a-z0-9])")
_FIRST, _LAST, _LETTERS = 0x900, 0x17FF, 0xAC00
_AS_LETTERS = {
    code: _LETTERS + code - _FIRST
    for code in range(_FIRST, _LAST + 1)
    if unicodedata.category(chr(code)).startswith("M")
}
"""Vowels, tones and joints of Nepali, Thai, Burmese and Khmer as letters: `re` takes them for the end of a word."""
_SIGN = f"[{chr(_LETTERS)}-{chr(_LETTERS + _LAST - _FIRST)}]"
_GOES_ON = f"(?!{_SIGN}|[\u1000-\u1021]\u103a)".translate(_AS_LETTERS)
_EDGES = dict.fromkeys(("en", "vi", "id", "tl"), _LATIN) | {
    "ne": (r"(?<!\w)", r"(?!\w)"),
    "th": ("(?<![\u0e40-\u0e44])", _GOES_ON),
    "my": ("(?<!\u1039)".translate(_AS_LETTERS), _GOES_ON),
    "km": ("(?<!\u17d2)".translate(_AS_LETTERS), _GOES_ON),
}
"""What a pattern doesn't stand behind and before; where words aren't parted, at least it ends with a syllable."""
_SCRIPTS = tuple(
    re.compile(f"[{letters}]")
    for letters in ("a-z", "\u0900-\u097f", "\u0e00-\u0e7f", "\u1000-\u109f", "\u1780-\u17ff", "\u3005-\u9fff")
)
_ONLY_LATIN = frozenset((0,))
_AFTER_A_WORD = r"(?:(?<=[a-z0-9])[\W_]++|(?<![a-z0-9]))"
"""Where words are parted, courtesy needn't be looked for at each of their letters."""
_BEFORE_A_NUMBER = "-−–+±<>≤≥≈=~#/¥$€£₫₱฿₹([{「『"
_BEHIND_A_NUMBER = "%‰°+¥$€£₫₱฿₹)]}」』"
_ESCAPED = re.compile(r"\\.")


@lru_cache(maxsize=LINES_KEPT)
def without_courtesy(text: str) -> str:
    """A text without the courtesy around it; as it is where there is none, or hardly anything else."""
    full = unicodedata.normalize("NFKC", text.translate(UNSEEN))
    plain = plain_letters(unaccented(full.lower()))
    if len(plain) != len(full):
        return text
    scripts, plain = _scripts(plain), plain.translate(_AS_LETTERS)
    begins = match.end() if (match := _before(scripts).match(plain)) else 0
    last = _behind(scripts).search(plain, max(begins, len(plain) - _END))
    ends = last.start() if last else len(plain)
    cut = begins > 0 or ends < len(plain)
    left = _with_signs(full, begins, ends)
    return left if cut and _asks(left) else text


def _with_signs(text: str, begins: int, ends: int) -> str:
    """A part of a text with the signs of the numbers at its edges: -5 is not 5, 60% not 60, ¥500 nobody."""
    while begins and text[begins : begins + 1] and text[begins - 1] in _BEFORE_A_NUMBER:
        begins -= 1
    while ends < len(text) and text[ends] in _BEHIND_A_NUMBER:
        ends += 1
    return text[begins:ends].strip()


def _scripts(text: str) -> frozenset[int]:
    return frozenset(number for number, letters in enumerate(_SCRIPTS) if letters.search(text))


def _asks(text: str) -> bool:
    words = _WORD.findall(text.translate(_AS_LETTERS))
    dense = sum(not sign.isascii() for word in words for sign in re.sub(_SIGN, "", word))
    return len(words) >= _WORDS or dense >= _CHARACTERS or any(map(str.isdigit, text))


@cache
def _before(scripts: frozenset[int]) -> re.Pattern[str]:
    return re.compile(f"(?:{_GAP}(?:{'|'.join(_patterns('before', scripts))}))++{_GAP}")


@cache
def _behind(scripts: frozenset[int]) -> re.Pattern[str]:
    begins = _AFTER_A_WORD if scripts <= _ONLY_LATIN else _GAP
    return re.compile(f"{begins}(?:(?:{'|'.join(_patterns('behind', scripts))}){_GAP})++$")


def _patterns(where: str, scripts: frozenset[int]) -> Iterator[str]:
    """Those in the scripts of a line, each as one that is never gone back into, or many thanks in a row would be tried
    in every way.
    """
    for lang, row in _raw().items():
        before, behind = _EDGES.get(lang, ("", ""))
        for pattern in row[where]:
            if scripts & _scripts(_ESCAPED.sub("", pattern)):
                plain = plain_letters(unicodedata.normalize("NFKC", pattern)).translate(_AS_LETTERS)
                parted = plain.replace(" ?", r"[\W_]*").replace(" ", r"[\W_]+")
                yield f"{before}(?>(?:{parted}){behind})"
    yield "(?!)"  # a line without letters has no courtesy


@cache
def _raw() -> Mapping[str, Mapping[str, Sequence[str]]]:
    return tomllib.loads(files("knowledge").joinpath("courtesy.toml").read_text("utf-8"))
