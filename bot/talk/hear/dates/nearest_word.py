"""Which role each date of a line takes: every one the word nearest to it, and no word two dates."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import permutations

from bot.talk.hear.dates.said import Place, SaidDate, without
from bot.talk.hear.dates.stepping import asks_when_second, into_second
from bot.talk.hear.frame import CJK
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.stages import second_stage

_CLAUSE = re.compile("[,;:、。，；.!?？]| and | then | but |ので|けど|で、")
_BREAK = 30  # characters a clause's end counts for
_WRONG_SIDE = 4  # in Latin script a word stands before its date, in Japanese and Chinese behind it
_FAR = 60  # a word further off says nothing of a date
_MOST, _WORDS_EACH = 3, 2  # dates, and words of a role, that are weighed; more is a story, and asked back about


class Role(StrEnum):
    """What a date is the day of."""

    START = "start"
    FILED = "filed"
    CERTIFIED = "certified"
    NO2 = "no2"
    PERMITTED = "permitted"


_WORDS = {
    "arrives": Role.START,
    "departs": Role.START,
    "begins": Role.START,
    "filed": Role.FILED,
    "certified": Role.CERTIFIED,
}


def roles_of(said: str, dates: Sequence[SaidDate], words: Lexicon) -> tuple[Role | None, ...] | None:
    """A role for each date, None for one that has none; None in all where there are too many to tell."""
    named = list(_named(said, words, dates))
    if len(dates) > _MOST:
        return None
    if not named:
        return (None,) * len(dates)
    free: list[tuple[Place, Role] | None] = [*named, *[None] * len(dates)]
    best = min(permutations(free, len(dates)), key=lambda pick: _cost(said, dates, pick))
    return tuple(each[1] if each else None for each in best)


def _cost(said: str, dates: Sequence[SaidDate], pick: Sequence[tuple[Place, Role] | None]) -> int:
    return sum(
        _FAR if word is None else _apart(said, each.place, word[0]) for each, word in zip(dates, pick, strict=True)
    )


def _apart(said: str, day: Place, word: Place) -> int:
    """How far a word is from a date; more over the end of a clause, and on the side where it seldom stands."""
    before = word[1] <= day[0]
    between = said[word[1] : day[0]] if before else said[day[1] : word[0]]
    wrong = before if CJK.search(said[word[0] : word[1]]) else not before
    return len(between) + _WRONG_SIDE * wrong + _BREAK * bool(_CLAUSE.search(between))


def _named(said: str, words: Lexicon, dates: Sequence[SaidDate]) -> Iterator[tuple[Place, Role]]:
    """The nearest words that give a role; "start" says No. 2 where that is what starts, and nothing of a contract."""
    stepped = into_second(said, dates, words)
    into = bool(stepped) or words.says(said, "into")
    second = bool(stepped) or second_stage(said, into) or words.says(said, "second_stage")
    other = words.says(without(said, dates), "else_dated")
    permitted = _permitted(said, words, dates) if second else []
    moved = words.places(said, "into")
    entered = [*stepped, *(place for place in moved if not any(within(place, each) for each in permitted))]
    told = second and not asks_when_second(said, dates, words)
    yield from ((place, Role.NO2) for place in entered[:_WORDS_EACH] if told)
    yield from ((place, Role.PERMITTED) for place in permitted[:1])
    for name, role in _WORDS.items():
        places = [place for place in words.places(said, name) if not any(within(place, day.place) for day in dates)]
        if name == "begins" and asks_when_second(said, dates, words):
            places = []
        elif name == "begins" and (second or words.says(said, "third_stage")):
            role, places = Role.NO2, places if second else []
        elif name == "begins" and other and len(dates) == 1 and not words.says(said, "arrives"):
            places = []
        if (name == "arrives" and second and into) or (name == "departs" and words.says(said, "homeward")):
            places = []
        if name == "certified" and permitted and not words.says(said, "plan"):
            role = Role.PERMITTED  # of a change of status, "approved" is said too
        yield from ((place, role) for place in _nearest(said, places, dates)[:_WORDS_EACH])


def _permitted(said: str, words: Lexicon, dates: Sequence[SaidDate]) -> list[Place]:
    """The nearest words of a permission; the visa or the card alone only where another date may be the begin's."""
    names = ("permitted", "status") if len(dates) > 1 else ("permitted",)
    return _nearest(said, [place for name in names for place in words.places(said, name)], dates)


def _nearest(said: str, places: Sequence[Place], dates: Sequence[SaidDate]) -> list[Place]:
    return sorted(places, key=lambda place: min(_apart(said, day.place, place) for day in dates))


def within(word: Place, day: Place) -> bool:
    return day[0] < word[1] and word[0] < day[1]
