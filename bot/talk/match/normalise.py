"""One way to write everything: what a person typed and what the knowledge holds pass through the same function.

Width, case, kana, traditional characters, stretched letters and punctuation are levelled; accents go on request.
"""

import re
import unicodedata
from functools import cache, lru_cache
from importlib.resources import files

# Vowel signs of South and South-East Asian scripts are marks, not letters to `re`, yet belong to their words.
_NOT_WORDS = re.compile("(?:[^\\w¥$%\u0300-\u036f\u0900-\u0fff\u1000-\u109f\u1780-\u17ff]|_)+")
UNSEEN = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060"))
"""Nobody sees them and keyboards set them as they like, inside Khmer and Nepali words too: no end of a word."""
_STRETCHED = re.compile(r"([^\W\d])\1{2,}")
_MARKS = re.compile("[\u0300-\u036f]")
_ASIAN = re.compile("[\u3005-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_BRAHMIC = re.compile("[\u0900-\u097f\u0e00-\u0e7f\u1000-\u109f\u1780-\u17ff\uaa60-\uaa7f]")
LINES_KEPT = 64
"""How many lines are remembered as levelled, folded or read: one line is looked at for many things in a row."""
_LETTERS_PER_CHARACTER = 3  # a kana or Chinese character says about as much as three letters do


@lru_cache(maxsize=LINES_KEPT)
def normalise(text: str) -> str:
    """Lower case, half width, hiragana, simplified characters; words parted by single spaces; accents kept."""
    plain = unicodedata.normalize("NFKC", text.translate(UNSEEN)).casefold()
    return _STRETCHED.sub(r"\1", _NOT_WORDS.sub(" ", plain_letters(unicodedata.normalize("NFC", plain)))).strip()


def plain_letters(text: str) -> str:
    """Katakana as hiragana and traditional characters as simplified ones; nothing else changes."""
    return text.translate(_plainer())


def unaccented(text: str) -> str:
    """Latin letters without their marks, đ as d; kana keep theirs, since が is not か."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFD", text))).replace("đ", "d")


def is_asian(text: str) -> bool:
    """Whether most of what is said is said in kana or Chinese characters."""
    asian = len(_ASIAN.findall(text))
    return asian > 0 and asian * _LETTERS_PER_CHARACTER >= sum(map(str.isalpha, text)) - asian


def script_of(text: str) -> str:
    """The way of writing a text is in: "asian"; "brahmic" as Thai, Burmese, Khmer and Nepali are; or "letters"."""
    if text.isascii():
        return "letters"
    brahmic = len(_BRAHMIC.findall(text))
    if brahmic * 2 > sum(map(str.isalpha, text)) - brahmic:
        return "brahmic"
    return "asian" if is_asian(text) else "letters"


@cache
def _plainer() -> dict[int, str]:
    """Katakana to hiragana, and each traditional character that has a simplified one to that."""
    rows = files("opencc").joinpath("dictionary", "TSCharacters.txt").read_text("utf-8").splitlines()
    pairs = (row.split("\t") for row in rows)
    simpler = {ord(old): new.split()[0] for old, new in pairs}
    hiragana = {code: chr(code - 0x60) for code in range(0x30A1, 0x30F7)}
    return {old: new.translate(simpler) for old, new in simpler.items()} | hiragana
