"""The answers to a line of two halves about one thing: "what records do we keep, and for how many years?".

The second half says little by itself, so the answers that come near the whole line are weighed with those near a half.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.talk.asked.answers import near, others, topics_of
from bot.talk.asked.halves import both, parts_of
from bot.talk.book import Book
from bot.talk.match.matcher import Ranking
from bot.talk.match.nearest import Nearest
from bot.talk.reply import Kind
from bot.talk.sense import Meaning

_Place = tuple[str, str]
"""An answer: topic and question."""
_Points = Mapping[_Place, float]


@dataclass(frozen=True, slots=True)
class _Least:
    """The points, of the whole and of its half, that an answer needs to be told as the first or the second.

    With a second opinion on the whole there are more. Of 88 lines of all sets that halve, 40 then get a second answer;
    32 of these ask for it.
    """

    first: float
    second: float


_SURE_ENOUGH = 0.9  # of an answer to the whole line: below it, each half by itself may be surer
_ALONE, _SECONDED = _Least(1.2, 1.1), _Least(1.5, 1.1)


def halved(text: str, ranking: Ranking, book: Book, esd: bool, found: Meaning) -> Meaning:
    """What was found, or the answers to both halves of a line: of two subjects, of one, or of one half at least."""
    apart = both(text, book, esd) if found.score < _SURE_ENOUGH else None
    if found.kind not in (Kind.ANSWER, Kind.CHOICES) or (apart and apart.two):
        return apart or found
    return _of_one(text, ranking, book, esd) or apart or found


def _of_one(text: str, ranking: Ranking, book: Book, esd: bool) -> Meaning | None:
    """The answer to the first half with that to the second beside it; None where it doesn't surely ask both."""
    least = _SECONDED if ranking.opinion else _ALONE
    halvings = list(parts_of(text))
    whole = _near(text, ranking, book, esd) if halvings else None
    for parts in halvings:
        first, second = (_points(_near(part, book.matcher.rank(part), book, esd)) for part in parts)
        about = _points(whole)
        told = _best(about, first, None)
        beside = told and _best(about, second, told[0])
        if whole and told and beside and told[1] >= least.first and beside[1] >= least.second:
            return _both(whole, told[0], beside[0])
    return None


def _near(text: str, ranking: Ranking, book: Book, esd: bool) -> Nearest | None:
    topics = topics_of(ranking, book, esd)
    return near(text, topics, ranking, book) if topics else None


def _points(found: Nearest | None) -> _Points:
    return {(each.topic, each.question): each.score for each in found.answers} if found else {}


def _best(whole: _Points, half: _Points, told: _Place | None) -> tuple[_Place, float] | None:
    """The answer nearest to both, another than the one that is `told`, with its points."""
    points = {place: whole.get(place, 0.0) + half.get(place, 0.0) for place in {*whole, *half} - {told}}
    return max(points.items(), key=lambda each: (each[1], each[0]), default=None)


def _both(found: Nearest, first: _Place, second: _Place) -> Meaning:
    topic, question = first
    own = tuple(each.question for each in found.answers if each.topic == topic and each.question)
    return Meaning(Kind.ANSWER, None, topic, question, own, others(found, topic), found.sure, beside=second, two=True)
