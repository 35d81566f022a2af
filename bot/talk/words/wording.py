"""How dates, shares, money and percentages are written in each language."""

from collections.abc import Container
from datetime import date
from fractions import Fraction
from functools import lru_cache

from babel.dates import format_date, format_skeleton

from bot.talk.words.register import base

WHOLE = ("en", "ja")
"""The languages everything is written in. Others may still lack some of it: English stands in."""
_LOCALES = {"en": "en_GB", "tl": "fil"}
"""Where Babel's name of a language, or its way with dates, isn't ours."""
_LONG = {"vi": "d 'tháng' M 'năm' y"}
"""How a day is written where Babel's long form, 1 tháng 4, 2027, would break the sentence it stands in."""
_SAME = {"fil": "tl", "in": "id"}
"""Tags of phones → the language's own code here."""
_YEN = {"ja": "円", "zh": "日元"}


def locale(lang: str) -> str:
    """Babel's locale of a language."""
    return _LOCALES.get(lang, base(lang))


def nearest(tag: str, known: Container[str]) -> str:
    """The language of `known` that is nearest to an IETF tag such as `ja-JP`; English for all others."""
    code = tag.replace("_", "-").split("-")[0].casefold()
    code = _SAME.get(code, code)
    return code if code in known else WHOLE[0]


def told_in(lang: str, known: Container[str], instead: str = WHOLE[0]) -> str:
    """The language something is told in that is written in `known`: see `in_order`."""
    return next(each for each in in_order(lang, instead) if each in known)


def in_order(lang: str, instead: str) -> tuple[str, ...]:
    """Where words are looked for: the language asked for, its base, what stands in for it, and English at last."""
    return (lang, base(lang), instead, base(instead), WHOLE[0])


def between_sentences(lang: str) -> str:
    """What stands between two sentences: nothing after 。"""
    return "" if base(lang) in ("ja", "zh") else " "


@lru_cache(maxsize=512)
def date_words(lang: str, day: date) -> str:
    """30 June 2027, 2027年6月30日, 30 tháng 6 năm 2027; always the Gregorian year."""
    return format_date(day, _LONG.get(lang, "long"), locale=locale(lang))


@lru_cache(maxsize=512)
def month_words(lang: str, day: date) -> str:
    """June 2027, 2027年6月."""
    return format_skeleton("yMMMM", day, locale=locale(lang))


def month_name(lang: str, day: date) -> str:
    """June, 6月."""
    return format_date(day, "MMMM", locale=locale(lang))


def span_words(lang: str, first: date, last: date) -> str:
    """A day, a month, a year, or from one month to another, both in it: March 2028 – May 2028."""
    if first == last:
        return date_words(lang, first)
    if (first.year, first.month) == (last.year, last.month):
        return month_words(lang, first)
    if (first.month, last.month) == (1, 12) and first.year == last.year:
        return format_skeleton("y", first, locale=locale(lang))
    return f"{month_words(lang, first)} – {month_words(lang, last)}"


def share_words(lang: str, share: Fraction) -> str:
    """1/3, 3分の1; a whole share is the bare number, and more than a whole is a decimal where one is exact: 17.5."""
    if share.denominator == 1:
        return str(share.numerator)
    if share > 1 and 100 % share.denominator == 0:
        return f"{float(share):g}"
    if base(lang) == "ja":
        return f"{share.denominator}分の{share.numerator}"
    return f"{share.numerator}/{share.denominator}"


def percent_words(share: Fraction, digits: int = 1) -> str:
    """52.1% — rounded half up for the eye; verdicts never rest on it."""
    scaled = share * 100 * 10**digits
    rounded = (scaled.numerator * 2 + scaled.denominator) // (scaled.denominator * 2)
    whole, rest = divmod(rounded, 10**digits)
    return f"{whole}.{rest:0{digits}d}%" if rest else f"{whole}%"


def yen_words(lang: str, amount: int) -> str:
    """¥300,000, 30万円, 30万日元."""
    if yen := _YEN.get(base(lang)):
        round_ = amount >= 10_000 and amount % 10_000 == 0
        return f"{amount // 10_000}万{yen}" if round_ else f"{amount:,}{yen}"
    return f"¥{amount:,}"
