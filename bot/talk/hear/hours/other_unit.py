"""A plan given in days, minutes or weeks: its numbers are no hours, and no shares can be told from them unasked."""

import re

from bot.talk.hear.hours.whole import KINDS, Number
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import spans

_NEAR = 14  # characters between such a number and the name of a kind
_LEAST = 20  # fewer days are those of a week or a month
_A_SHARE = re.compile("分[の之]")  # 2分の1 is a half
_OF_A_DATE = re.compile("[月第/] ?$")


def end_of_unit(said: str, number: Number, lexicon: Lexicon) -> int:
    """Where the unit right behind a number ends, if it is one of time but not hours; 0 where none stands there."""
    (start, end) = number[1]
    if _A_SHARE.match(said, end) or _OF_A_DATE.search(said[:start]):
        return 0
    at = lexicon.at(said[end:], "not_hours")
    return end + at if at else 0


def not_in_hours(said: str, lexicon: Lexicon) -> tuple[int, int] | None:
    """Where the first such number of a plan stands, with its unit; None where the kinds have hours beside it."""
    names = [(start, end, kind) for kind in KINDS for start, end in lexicon.places(said, kind)]
    numbers = list(spans(said))
    kinds = len({kind for _, _, kind in names})
    ends = [(number, end_of_unit(said, number, lexicon)) for number in numbers]
    plain = sum(1 for _, end in ends if not end)
    if kinds < 2 or len(numbers) < 2 or plain >= kinds:
        return None
    return next(
        (
            (number[1][0], end)
            for number, end in ends
            if end and number[0] >= _LEAST and any(_beside(said, (number[1][0], end), name[:2]) for name in names)
        ),
        None,
    )


def _beside(said: str, number: tuple[int, int], name: tuple[int, int]) -> bool:
    """Whether a name stands near a number, before it or behind, with no other number between."""
    first, last = sorted((number, name))
    between = said[first[1] : last[0]]
    return len(between) <= _NEAR and not re.search(r"\d", between)
