"""The days on which somebody came: they are no start to come, and say when No. 2 begins."""

from collections.abc import Sequence
from datetime import date

from bot.talk.hear.dates.change import beside
from bot.talk.hear.dates.said import Place, SaidDate
from bot.talk.hear.lexicon import Lexicon

_NEAR = 16  # characters between "came" and a past date: "came to Japan in June 2025"


def without_past(said: str, dates: Sequence[SaidDate], words: Lexicon, today: date) -> tuple[SaidDate, ...]:
    """The dates on which nobody came before today: "three trainees that came in May" are no start to come."""
    came = list(words.places(said, "came"))
    return tuple(
        each
        for each in dates
        if (each.year_said and each.last >= today) or not any(beside(said, each.place, place) for place in came)
    )


def arrivals(said: str, dates: Sequence[SaidDate], words: Lexicon, today: date) -> tuple[SaidDate, ...]:
    """The dates of a past month, told with their year, in which somebody came: 2025年6月に来日しました."""
    if not dates:
        return ()
    words_said = list(words.places(said, "came_then"))
    near = {min((_apart(each.place, came), each.place) for each in dates) for came in words_said}
    places = [place for apart, place in near if apart <= _NEAR]
    return tuple(each for each in dates if each.place in places and each.year_said and each.last < today.replace(day=1))


def _apart(one: Place, other: Place) -> int:
    return max(one[0] - other[1], other[0] - one[1])
