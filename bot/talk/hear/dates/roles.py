"""What each date of a line is the day of: a start of an intake, an application, a certification, a start of No. 2.

The words stand in knowledge/dates.toml. Each date takes the word nearest to it, a word within the same clause first,
and no word belongs to two dates. Where the roles don't come out, the line is asked back about, never guessed.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import lru_cache
from itertools import permutations

from bot.talk.hear.dates.change import without_change, without_end, without_past
from bot.talk.hear.dates.named import plain
from bot.talk.hear.dates.said import Place, SaidDate, dates_in, two_readings
from bot.talk.hear.dates.words import lexicon
from bot.talk.hear.frame import CJK
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.stages import masked, parts, second_stage
from bot.talk.match.normalise import LINES_KEPT

_CLAUSE = re.compile("[,;:、。，；.!?？]| and | then | but |ので|けど|で、")
_BREAK = 30  # characters a clause's end counts for
_WRONG_SIDE = 4  # in Latin script a word stands before its date, in Japanese and Chinese behind it
_FAR, _EDGE = 60, 14  # a word further off says nothing of a date; "after" or "before" stands this near to it
_LITTLE = 15  # letters beside a date that still say nothing else; one of Japanese or Chinese counts for three
_MOST, _WORDS_EACH = 3, 2  # dates, and words of a role, that are weighed; more is a story, and asked back about


class Role(StrEnum):
    """What a date is the day of."""

    START = "start"
    FILED = "filed"
    CERTIFIED = "certified"
    NO2 = "no2"


_WORDS = {"arrives": Role.START, "begins": Role.START, "filed": Role.FILED, "certified": Role.CERTIFIED}


@dataclass(frozen=True, slots=True)
class Dated:
    """The dates of a line by role. `unclear`: two dates, and which is which does not come out of the words.

    `no3`: going on to No. 3 is spoken of; `plan`: a plan or trainees are; `may`: a yes or no is asked. `of_else`: the
    line speaks of a contract, a visa, pay, an end and the like; `bare`: it says little but one date.
    """

    dates: tuple[SaidDate, ...]
    start: SaidDate | None = None
    filed: SaidDate | None = None
    certified: SaidDate | None = None
    no2: SaidDate | None = None
    unclear: bool = False
    no3: bool = False
    plan: bool = False
    may: bool = False
    of_else: bool = False
    bare: bool = False

    @property
    def intake(self) -> SaidDate | None:
        """The start, or the one date of a line that gives it no other role, as beside a number of staff."""
        return self.start or (
            self.dates[0] if len(self.dates) == 1 and not (self.filed or self.certified or self.no2) else None
        )

    def with_start(self, start: SaidDate | None) -> "Dated":
        """The same with a start told otherwise."""
        return replace(self, start=start)


@lru_cache(maxsize=LINES_KEPT)
def dated(text: str, today: date) -> Dated | None:
    """The dates of a line with what each is the day of, or None where it names none."""
    said, words = plain(text), lexicon()
    found = without_end(said, without_change(said, dates_in(text, today), words), words)
    staged = second_stage(said) or words.says(said, "third_stage")
    found = found if staged else without_past(said, found, words, today)
    if not found:
        return None
    if readings := two_readings(text):
        return Dated(readings, unclear=True, plan=True)
    dates = tuple(_moved(said, each, words) for each in found)
    rest = _without(said, found)
    told = Dated(
        dates,
        no3=words.says(rest, "third_stage"),
        plan=words.says(rest, "plan"),
        may=not words.says(rest, "asks_what") and (words.says(rest, "asks_may") or rest.rstrip().endswith(("?", "か"))),
        of_else=words.says(rest, "else_dated") and not words.says(rest, "arrives"),
        bare=len(dates) == 1 and _little(rest) and not words.says(rest, "myself"),
    )
    roles = _roles(said, dates, words)
    if roles is None or (len(dates) > 1 and None in roles and (Role.START in roles or (not any(roles) and told.plan))):
        return replace(told, unclear=True)
    by_role = {role.value: each for each, role in zip(dates, roles, strict=True) if role}
    if len(by_role) < sum(role is not None for role in roles):
        return replace(told, unclear=True)
    start, *plan, no2 = (by_role.get(role.value) for role in Role)
    filed, certified = (each.ahead_of(start) if each and start else each for each in plan)
    if not any(roles) and len(dates) == 1 and not told.of_else and _stays_second(said, words, dates[0]):
        no2 = dates[0]  # "No. 2 May 2026"
    return replace(told, start=start, filed=filed, certified=certified, no2=no2)


def _stays_second(said: str, words: Lexicon, day: SaidDate) -> bool:
    """Whether a lone date is that of No. 2: not where trainees are counted by stages, 2号が5人います。来年あと何人."""
    named = second_stage(said) or words.says(said, "second_stage")
    people = (place for _, _, place in parts(masked(said)) if not _within(place, day.place))
    return named and not words.says(said, "until") and not any(people)


def _little(rest: str) -> bool:
    """Whether what is left of a line says next to nothing: "ok then", "from", "では…は"."""
    letters = [sign for sign in rest if sign.isalnum()]
    return sum(3 if CJK.search(sign) else 1 for sign in letters) <= _LITTLE


def without_own_dates(text: str, today: date) -> str | None:
    """The line of one's own contract, stay or pay without its dates, which say nothing of what is asked; else None."""
    found = dated(text, today)
    own = found and found.of_else and not (found.start or found.filed or found.certified or found.no2)
    return without_dates(text, today) if own and not lexicon().says(plain(text), "programme") else None


def without_dates(text: str, today: date) -> str:
    """The folded line without the dates it names."""
    return _without(plain(text), dates_in(text, today))


def _without(said: str, dates: Sequence[SaidDate]) -> str:
    for each in reversed(dates):
        said = f"{said[: each.place[0]]} {said[each.place[1] :]}"
    return said


def _roles(said: str, dates: Sequence[SaidDate], words: Lexicon) -> tuple[Role | None, ...] | None:
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
    into = words.says(said, "into")
    second, other = second_stage(said, into) or words.says(said, "second_stage"), words.says(said, "else_dated")
    yield from ((place, Role.NO2) for place in list(words.places(said, "into"))[:_WORDS_EACH] if second)
    for name, role in _WORDS.items():
        places = [place for place in words.places(said, name) if not any(_within(place, day.place) for day in dates)]
        if name == "begins" and (second or words.says(said, "third_stage")):
            role, places = Role.NO2, places if second else []
        elif name == "begins" and other and len(dates) == 1 and not words.says(said, "arrives"):
            places = []
        if name == "arrives" and second and into:
            places = []
        nearest = sorted(places, key=lambda place: min(_apart(said, day.place, place) for day in dates))
        yield from ((place, role) for place in nearest[:_WORDS_EACH])


def _within(word: Place, day: Place) -> bool:
    return day[0] < word[1] and word[0] < day[1]


def _moved(said: str, day: SaidDate, words: Lexicon) -> SaidDate:
    """ "After 30 June" is 1 July, "before July" is June."""
    ahead, behind = said[max(0, day.place[0] - _EDGE) : day.place[0]].rstrip(), said[day.place[1] :][:_EDGE].lstrip()
    for name, moved in (("after", day.after), ("before", day.before)):
        front = any(end == len(ahead) for _, end in words.places(ahead, name))
        if front or any(start == 0 for start, _ in words.places(behind, f"{name}_behind")):
            return moved()
    return day
