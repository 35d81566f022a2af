"""The names of months in ten languages, and a line as all who look for dates in it read it: made once a line."""

import re
from functools import lru_cache

from bot.talk.hear.dates.calendars import common_years
from bot.talk.hear.numbers import fold, numbers
from bot.talk.match.normalise import LINES_KEPT

_NAMES = (
    "january jan januari enero มกราคม ဇန်နဝါရီ មករា जनवरी",
    "february feb februari pebruari pebrero กุมภาพันธ์ ဖေဖော်ဝါရီ កុម្ភៈ फेब्रुअरी फेब्रुवरी",
    "march mar maret marso มีนาคม မတ် មីនា मार्च",
    "april apr abril เมษายน ဧပြီ មេសា अप्रिल",
    "may mei mayo พฤษภาคม မေ ឧសភា मे",
    "june jun juni hunyo มิถุนายน ဇွန် មិថុនា जुन",
    "july jul juli hulyo กรกฎาคม ဇူလိုင် កក្កដា जुलाई",
    "august aug agustus ags agosto สิงหาคม ဩဂုတ် សីហា अगस्ट अगस्त",
    "september sep sept setyembre กันยายน စက်တင်ဘာ កញ្ញា सेप्टेम्बर",
    "october oct oktober okt oktubre ตุลาคม အောက်တိုဘာ តុលា अक्टोबर",
    "november nov nopember nobyembre พฤศจิกายน နိုဝင်ဘာ វិច្ឆិកា नोभेम्बर",
    "december dec desember des disyembre ธันวาคม ဒီဇင်ဘာ ធ្នូ डिसेम्बर",
)
MONTHS = {name: number for number, names in enumerate(_NAMES, start=1) for name in names.split()}
_SIGNS = "\u0900-\u0903\u093a-\u094f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u102b-\u103e\u17b4-\u17d3"
"""Vowels and tones that go on with a syllable and are no letters to `re`: May, မေ, isn't in မေး, to ask."""
NAMED = rf"(?<![{_SIGNS}])(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})(?![{_SIGNS}])"

_ORDER = {
    word: number
    for words in (
        "giêng hai ba tư năm sáu bảy tám chín mười _ chạp",
        "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas",
    )
    for number, word in enumerate(words.split(), start=1)
} | {"mười một": 11, "mười hai": 12, "một": 1, "dua belas": 12}
_SPOKEN = re.compile(
    rf"\b((?:tháng|bulan) )({'|'.join(sorted(_ORDER, key=len, reverse=True))})"
    r"(?= (?:sang năm|năm sau|năm tới|năm nay|năm \d|này|tới|tahun|depan|ini)|[,.]|$)"
)
_KANJI = re.compile("[〇一二三四五六七八九十]+(?= ?[年月])")


def _of_script(letters: str) -> str:
    """The names of months in one script."""
    return "|".join(name for name in MONTHS if re.match(f"[{letters}]", name))


_GROWN_IN = (
    re.compile(rf"(?:เดือน ?)?({_of_script('ก-๛')})"),
    re.compile(rf"ខែ ?({_of_script('ក-៿')})"),
    re.compile(rf"({_of_script('က-႟')}) ?လ(?![{_SIGNS}])"),
    re.compile(rf"(?<![^\W\d])({_of_script('ऀ-ॿ')})(?=मा|देखि|सम्म|को|बाट)"),
)
"""Names of months that stand without a space: behind the word for a month in Thai and Khmer, before it in Burmese,
before what Nepali writes on."""


@lru_cache(maxsize=LINES_KEPT)
def plain(text: str) -> str:
    """The folded line with the numbers of months in digits: 三月, "tháng ba sang năm", "bulan tiga tahun depan".

    A name that another word has grown onto stands apart: เดือนกรกฎาคม, जुलाईमा.
    """
    for form in () if text.isascii() else _GROWN_IN:
        text = form.sub(r" \1 ", text)
    said = _KANJI.sub(lambda match: "".join(map(str, numbers(match[0]))), common_years(fold(text)))
    return _SPOKEN.sub(lambda match: f"{match[1]}{_ORDER[match[2]]}", said)
