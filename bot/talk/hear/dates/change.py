"""The day of the change itself: a date a line names as that of the programme's start or end is no date of an intake."""

from collections.abc import Sequence

from bot.talk.hear.dates.said import Place, SaidDate
from bot.talk.hear.frame import CJK
from bot.talk.hear.lexicon import Lexicon
from tis_rules.law.tables import series

_NEAR = (
    16  # letters between the programme and the word that it begins or ends; one of Japanese or Chinese counts for two
)


def without_change(said: str, dates: Sequence[SaidDate], words: Lexicon) -> tuple[SaidDate, ...]:
    """The dates that are not the day of the change, as "when ESD starts in 2027" tells it; `said` is folded."""
    begins = series("transition.esd_start").values[-1].amount
    own = [each for each in dates if each.first <= begins <= each.last]
    if not own or not _told(said, words):
        return tuple(dates)
    return tuple(each for each in dates if each not in own)


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
