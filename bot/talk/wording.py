"""How dates, shares, money and percentages are written in each language."""

from datetime import date
from fractions import Fraction

_MONTHS = "January February March April May June July August September October November December".split()


def date_words(lang: str, day: date) -> str:
    """30 June 2027, 2027年6月30日."""
    if lang in ("ja", "zh"):
        return f"{day.year}年{day.month}月{day.day}日"
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def month_words(lang: str, day: date) -> str:
    """June 2027, 2027年6月."""
    if lang in ("ja", "zh"):
        return f"{day.year}年{day.month}月"
    return f"{_MONTHS[day.month - 1]} {day.year}"


def share_words(lang: str, share: Fraction) -> str:
    """1/3, 3分の1; a whole share is the bare number."""
    if share.denominator == 1:
        return str(share.numerator)
    if lang in ("ja", "zh"):
        return f"{share.denominator}分の{share.numerator}"
    return f"{share.numerator}/{share.denominator}"


def percent_words(share: Fraction, digits: int = 1) -> str:
    """52.1% — rounded half up for the eye; verdicts never rest on it."""
    scaled = share * 100 * 10**digits
    rounded = (scaled.numerator * 2 + scaled.denominator) // (scaled.denominator * 2)
    whole, rest = divmod(rounded, 10**digits)
    return f"{whole}.{rest:0{digits}d}%" if rest else f"{whole}%"


def yen_words(lang: str, amount: int) -> str:
    """¥300,000, 30万円."""
    if lang == "ja":
        return f"{amount // 10_000}万円" if amount >= 10_000 and amount % 10_000 == 0 else f"{amount:,}円"
    return f"¥{amount:,}"
