"""A sum of money beside a word for required work: "a 500 dollar gift, is it required?" tells no hours."""

import re

from bot.talk.hear.hours.whole import Number
from bot.talk.hear.lexicon import Lexicon

_SIGN = re.compile(r"(?:[$¥€₱₫]|\b(?:rp|php|usd|jpy|idr|vnd)\b\.?) ?$")
_IN_DIGITS = re.compile(r"\d ?$")


def of_money(said: str, lexicon: Lexicon) -> bool:
    """Whether a line names a fee, a gift or money, and no hours: then none of its numbers is a plan's."""
    return lexicon.says(said, "money") and not lexicon.says(said, "hours")


def is_sum(said: str, number: Number, lexicon: Lexicon) -> bool:
    """Whether a currency stands right before a number or behind it; "1k hours" are hours all the same.

    The second part of "500 ribu" is no number of its own.
    """
    start, end = number[1]
    if _IN_DIGITS.search(said[:start]) and lexicon.at(said[start:], "money_unit"):
        return True
    unit = lexicon.at(said[end:], "money_unit")
    return bool(_SIGN.search(said[:start]) or (unit and not lexicon.at(said[end + unit :], "hours")))
