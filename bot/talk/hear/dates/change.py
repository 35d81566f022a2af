"""The day of the change itself: a date a line names as that of the programme's start or end is no date of an intake."""

from collections.abc import Sequence

from bot.talk.hear.dates.said import Place, SaidDate, without
from bot.talk.hear.frame import CJK
from bot.talk.hear.lexicon import Lexicon
from tis_rules.law.tables import series

_NEAR = (
    16  # letters between the programme and the word that it begins or ends; one of Japanese or Chinese counts for two
)
_TO_ZH = "到"  # the Chinese "until" stands before its date
_CLOSE = 5  # characters between "came" and its date


def without_change(said: str, dates: Sequence[SaidDate], words: Lexicon) -> tuple[SaidDate, ...]:
    """The dates that are not the day of the change, as "when ESD starts in 2027" tells it; `said` is folded."""
    begins = series("transition.esd_start").values[-1].amount
    own = [each for each in dates if each.first <= begins <= each.last]
    if not own or not (_told(said, words) or words.says(said, "here_then")):
        return tuple(dates)
    return tuple(each for each in dates if each not in own)


def without_end(said: str, dates: Sequence[SaidDate], words: Lexicon) -> tuple[SaidDate, ...]:
    """The dates until which a visa, a contract or the like lasts, left out: no intake starts then."""
    if not words.says(without(said, dates), "else_dated"):
        return tuple(dates)
    until = list(words.places(said, "until"))
    return tuple(each for each in dates if not any(beside(said, each.place, place) for place in until))


def beside(said: str, day: Place, came: Place) -> bool:
    """Whether "came", or "until", stands right before a date, or behind one in Japanese and Chinese."""
    asian = CJK.search(said[came[0] : came[1]]) is not None and said[came[0] : came[1]] != _TO_ZH
    gap = said[day[1] : came[0]] if asian else said[came[1] : day[0]]
    return (came[0] >= day[1] if asian else came[1] <= day[0]) and len(gap) <= _CLOSE


def _told(said: str, words: Lexicon) -> bool:
    """Whether the programme is what begins, ends or changes; that the present one begins is said of an intake."""
    pairs = (("successor", "comes"), ("successor", "changes"), ("either", "changes"))
    return any(
        _side_by_side(said, programme, change)
        for of, what in pairs
        for programme in words.places(said, of)
        for change in words.places(said, what)
    )


def _side_by_side(said: str, one: Place, other: Place) -> bool:
    first, second = sorted((one, other))
    between = (sign for sign in said[first[1] : second[0]] if not sign.isdigit())
    return first[1] <= second[0] and sum(2 if CJK.search(sign) else 1 for sign in between) <= _NEAR
