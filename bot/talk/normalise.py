"""One way to write everything: what a person typed and what the knowledge holds pass through the same function.

Width, case, kana, traditional characters, elongated letters and punctuation are levelled; accents are folded on request.
"""

import re
import unicodedata
from functools import cache

import zhconv

_NOT_WORDS = re.compile(r"[^\w¥$%]+|_+")
_STRETCHED = re.compile(r"([^\W\d])\1{2,}")
_MARKS = re.compile("[\u0300-\u036f]")
_KATAKANA = {code: code - 0x60 for code in range(0x30A1, 0x30F7)}
_ASIAN = re.compile("[\u3005-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")


def normalise(text: str) -> str:
    """Lower case, half width, hiragana, simplified characters; words parted by single spaces; accents kept."""
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_table())
    return _STRETCHED.sub(r"\1", _NOT_WORDS.sub(" ", unicodedata.normalize("NFC", plain))).strip()


def unaccented(text: str) -> str:
    """Latin letters without their marks, đ as d; kana keep theirs, since が is not か."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFD", text))).replace("đ", "d")


def is_asian(text: str) -> bool:
    """Written mostly in kana or Chinese characters, one of which says about as much as three letters do."""
    return 3 * len(_ASIAN.findall(text)) >= sum(map(str.isalpha, text)) - len(_ASIAN.findall(text)) > -len(text) < 0


@cache
def _table() -> dict[int, int | str]:
    """Katakana to hiragana, and each traditional character with a simplified one to that."""
    zhconv.loaddict()
    pairs: dict[str, str] = zhconv.zhconv.zhcdicts["zh2Hans"]
    simpler: dict[int, int | str] = {ord(old): new for old, new in pairs.items() if len(old) == len(new) == 1}
    return simpler | _KATAKANA
