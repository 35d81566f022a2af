"""Which language a script gives away; where only letters are seen, the question index tells (`Matcher.seen`)."""

import re
import tomllib
from collections.abc import Mapping
from importlib.resources import files

_KNOWN = tomllib.loads(files("knowledge").joinpath("languages.toml").read_text("utf-8"))
WRITTEN = tuple(lang for lang, row in _KNOWN.items() if "scripts" in row)
"""The languages people write in, as knowledge/languages.toml lists them."""
LATIN = tuple(lang for lang in WRITTEN if "letters" in _KNOWN[lang]["scripts"])
ASIAN = tuple(lang for lang in WRITTEN if "asian" in _KNOWN[lang]["scripts"])
BRAHMIC = tuple(lang for lang in WRITTEN if "brahmic" in _KNOWN[lang]["scripts"])

# Nepali is the only language in Devanagari that the programme's sending countries write.
_SCRIPTS: Mapping[str, re.Pattern[str]] = {
    "ja": re.compile("[\u3041-\u30ff\uff66-\uff9d]"),
    "ko": re.compile("[\u1100-\u11ff\uac00-\ud7af]"),
    "th": re.compile("[\u0e00-\u0e7f]"),
    "my": re.compile("[\u1000-\u109f\uaa60-\uaa7f]"),
    "km": re.compile("[\u1780-\u17ff]"),
    "lo": re.compile("[\u0e80-\u0eff]"),
    "ne": re.compile("[\u0900-\u097f]"),
    "mn": re.compile("[\u0400-\u04ff]"),
    "vi": re.compile("[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]"),
}
# Simplified characters that Japanese never writes: two or three signs of them are Chinese, whatever else stands there.
_SIMPLIFIED = re.compile(
    "[们这说对现吗么几时间规业负总过还进远边关请谁资费钱应该须职务处两岁岗护证许动劳书车门问让给经结级约红线组终统继续维网"
    "罢设训练议评识试询详语误读课调赔赶轮软载较输达迁运连迟适选递遗邮银错闭队际陆随隐难顺项预领额饭饮馆马骂验员实习为个从]"
)
_ENOUGH = 0.34  # share of the letters; a Japanese place name does not make a Vietnamese sentence Japanese


def by_script(text: str) -> str | None:
    """The language whose own letters make up a good part of `text`, or None: Latin letters, Chinese characters only."""
    if text.isascii():
        return None
    small = text.lower()
    letters = sum(map(str.isalpha, small))
    found = {code: len(letter.findall(small)) for code, letter in _SCRIPTS.items()}
    if found.pop("vi") and not max(found.values()):
        return "vi"
    likeliest = max(found, key=lambda code: found[code])
    if not found["ja"] and _SIMPLIFIED.search(small):
        return "zh"
    return (
        likeliest
        if found[likeliest] and found[likeliest] >= letters * (_ENOUGH if likeliest != "ja" else 0.1)
        else None
    )
