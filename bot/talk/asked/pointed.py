"""Lines that point at one answer by what meets in them: a trainee who leaves and whom to tell (`pointed.toml`).

How near a line lies to what others asked doesn't part those who ask the same of two people: the widow of a trainee and
his company, who is hurt now and who was last month. Where the words of one such case all stand in a line, its answer is
told, and what came nearest stands beside it.
"""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib.resources import files

from bot.talk.hear.called import of_any_kind
from bot.talk.hear.side import TRAINEE, counts_firms, side
from bot.talk.match.matcher import Ranking
from bot.talk.match.normalise import LINES_KEPT, normalise, plain_letters, unaccented
from bot.talk.match.one_pass import OnePass
from bot.talk.reply import Kind
from bot.talk.sense import Meaning

_SURE = 0.94
"""How sure such an answer is said to be: not so sure that the topics that came near lose their buttons."""
_Place = tuple[str, str]


@dataclass(frozen=True, slots=True, eq=False)
class Pointed:
    """An answer, topic and question, and the patterns of which each of `says` and none of `unless` is in the line.

    `over_help`: the calls for help that come second, since what happened is past. `over_numbers`: the numbers of the
    line aren't what is asked about. `alone`: the usual answer is false for such a line, so nothing stands beside it.
    """

    of: _Place
    beside: _Place | None
    says: Sequence[re.Pattern[str]]
    unless: re.Pattern[str] | None
    of_company: bool
    over_help: frozenset[str]
    over_numbers: bool
    alone: bool

    def meets(self, plain: str, text: str) -> bool:
        """Whether all of it stands in a levelled line."""
        if not all(each.search(plain) for each in self.says) or (self.unless and self.unless.search(plain)):
            return False
        return not (self.of_company and side(text) == TRAINEE)


@lru_cache(maxsize=LINES_KEPT)
def pointed(text: str) -> Pointed | None:
    """The answer a line points at, or None."""
    plain = unaccented(normalise(text))
    return next((each for each in map(load().__getitem__, _firsts().found(plain)) if each.meets(plain, text)), None)


def told_alone(text: str, lang: str | None) -> Meaning | None:
    """The answer of a case for which the usual one would be false, before dates and work are looked for; or None."""
    case = pointed(text)
    return Meaning(Kind.ANSWER, lang, *case.of, score=1.0) if case and case.alone else None


def pointed_at(text: str, found: Meaning) -> Meaning:
    """The answer a line points at in place of what was found; what was found where it points at none."""
    case = pointed(text)
    return _told(found, case) if case else found


def of_other_numbers(text: str) -> bool:
    """Whether the numbers of a line count no company's people: firms looked after, or what its case isn't about."""
    case = pointed(text)
    return counts_firms(text) or (case is not None and case.over_numbers)


def _told(found: Meaning, case: Pointed) -> Meaning:
    """The answer of a case; the one that was found stands beside it."""
    topic, question = case.of
    if found.kind is Kind.ANSWER and (found.topic, found.question) == case.of and not found.between:
        return replace(found, beside=case.beside, two=True) if case.beside else found
    own, others = _near(found, topic)
    nearest = (found.topic, found.question) if found.kind is Kind.ANSWER and found.question else None
    beside = case.beside or nearest
    return Meaning(
        Kind.ANSWER, found.language, topic, question, own, others, _SURE, beside=beside, two=case.beside is not None
    )


def _near(found: Meaning, topic: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The topic's questions from the likeliest on, and the other topics that came near."""
    if found.kind not in (Kind.ANSWER, Kind.CHOICES):
        return (), ()
    own = found.asked if found.topic == topic else ()
    near = dict.fromkeys(filter(None, (found.topic, *found.choices)))
    return own, tuple(each for each in near if each != topic)


def past_mishap(text: str, need: str, ranking: Ranking) -> Meaning | None:
    """The answer about an accident that is past, with the way to help above it, where a line calls for nothing else."""
    case = pointed(text)
    calls = (need,) if need else of_any_kind(text, ranking)
    if not (case and calls and calls[0] in case.over_help):
        return None
    return replace(_told(Meaning(Kind.NONE, ranking.seen), case), perhaps=calls[:1])


@cache
def load() -> Sequence[Pointed]:
    """Every case of the knowledge."""
    raw = tomllib.loads(files("knowledge").joinpath("pointed.toml").read_text("utf-8"))
    return [
        Pointed(
            of=_place(each["of"]),
            beside=_place(each["beside"]) if "beside" in each else None,
            says=[_one_of(patterns) for patterns in each["says"]],
            unless=_one_of(each["unless"]) if "unless" in each else None,
            of_company=each.get("of_company", False),
            over_help=frozenset(each.get("over_help", ())),
            over_numbers=each.get("over_numbers", False),
            alone=each.get("alone", False),
        )
        for each in raw["answer"]
    ]


@cache
def _firsts() -> OnePass:
    """What is worth looking at: few lines have the first words of a case."""
    return OnePass([each.says[0].pattern for each in load()], edges=False)


def _place(label: str) -> _Place:
    topic, _, question = label.partition("/")
    return topic, question


def _one_of(patterns: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(plain_letters, patterns)))
