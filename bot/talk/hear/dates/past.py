"""The days on which somebody came: they are no start to come, and say when No. 2 begins."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.talk.hear.dates.change import beside
from bot.talk.hear.dates.said import Place, SaidDate
from bot.talk.hear.dates.stepping import into_second
from bot.talk.hear.lexicon import Lexicon
from tis_rules.law.dates import add_months

_NEAR = 22  # characters between "came" and a past date: "pumasok ako sa Japan noong Hunyo 2025"


def without_past(said: str, dates: Sequence[SaidDate], words: Lexicon, today: date) -> tuple[SaidDate, ...]:
    """The dates on which nobody came before today: "three trainees that came in May" are no start to come."""
    came = list(words.places(said, "came"))
    return tuple(
        each
        for each in dates
        if (each.year_said and each.last >= today) or not any(beside(said, each.place, place) for place in came)
    )


def without_opened(said: str, dates: Sequence[SaidDate], words: Lexicon, today: date) -> tuple[SaidDate, ...]:
    """The dates on which no home or firm opened before today: "opened in May 2024" is no start of anybody."""
    opened = list(words.places(said, "opened"))
    return tuple(
        each for each in dates if each.last >= today or not any(beside(said, each.place, place) for place in opened)
    )


def arrivals(
    said: str, dates: Sequence[SaidDate], words: Lexicon, today: date, *, second: bool = False
) -> tuple[SaidDate, ...]:
    """The dates of a past month, told with their year, in which somebody came: 2025年6月に来日しました.

    Where No. 2 is asked about (`second`), one without its year too, if the line says that he has come.
    """
    if not dates:
        return ()
    stepped = into_second(said, dates, words)
    words_said = [place for place in words.places(said, "came_then") if place not in stepped]
    near = {min((_apart(each.place, came), each.place) for each in dates) for came in words_said}
    places = [place for apart, place in near if apart <= _NEAR]
    undated = second and words.says(said, "has_come")
    near_by = [each for each in dates if each.place in places]
    told = (each for each in near_by if each.year_said and each.last < today.replace(day=1))
    return (*told, *(_last(each) for each in near_by if not each.year_said and undated))


def _last(day: SaidDate) -> SaidDate:
    """The last such month, in place of the one to come."""
    return replace(day, first=add_months(day.first, -12), last=add_months(day.last, -12))


def _apart(one: Place, other: Place) -> int:
    return max(one[0] - other[1], other[0] - one[1])
