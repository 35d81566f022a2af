"""What stands around a question and asks nothing: a greeting, "may I ask", thanks (`knowledge/courtesy.toml`).

In such a frame a question looks like one about this bot, or like nothing: "hello po, salamat, God bless".
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files

from bot.talk.match.normalise import LINES_KEPT, plain_letters, unaccented

_WORDS, _CHARACTERS = 2, 4  # that must be left: of less nobody knows whether it is courtesy too
_WORD = re.compile(r"[^\W\d_]+")
_SPACED = ("en", "vi", "id", "tl")
_GAP, _GAPS = r"[\W_]*+", r"[\W_]++"


@lru_cache(maxsize=LINES_KEPT)
def without_courtesy(text: str) -> str:
    """A text without the courtesy around it; as it is where there is none, or hardly anything else."""
    full = unicodedata.normalize("NFKC", text)
    plain = plain_letters(unaccented(full.lower()))
    if len(plain) != len(full):
        return text
    begins = match.end() if (match := _before().match(plain)) else 0
    ends = match.start() if (match := _behind().search(plain, begins)) else len(plain)
    left = full[begins:ends].strip()
    return left if (begins or ends < len(plain)) and _asks(left) else text


def _asks(text: str) -> bool:
    words = _WORD.findall(text)
    dense = sum(not sign.isascii() for word in words for sign in word)
    return len(words) >= _WORDS or dense >= _CHARACTERS or any(map(str.isdigit, text))


@cache
def _before() -> re.Pattern[str]:
    return re.compile(f"(?:{_GAP}(?:{'|'.join(_patterns('before'))}))++{_GAP}")


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(f"{_GAP}(?:(?:{'|'.join(_patterns('behind'))}){_GAP})++$")


def _patterns(where: str) -> Iterator[str]:
    """Each as one that is never gone back into, or many thanks in a row would be tried in every way."""
    raw = tomllib.loads(files("knowledge").joinpath("courtesy.toml").read_text("utf-8"))
    for lang, row in raw.items():
        for pattern in row[where]:
            parted = plain_letters(pattern).replace(" ?", r"[\W_]*").replace(" ", r"[\W_]+")
            yield rf"(?<![a-z0-9])(?>(?:{parted})(?![a-z0-9]))" if lang in _SPACED else f"(?>{parted})"
