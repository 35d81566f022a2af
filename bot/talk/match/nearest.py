"""Which answer a text asks for, across topics: a topic's points and those of a question in it, taken together.

The likeliest topic is often not that of the likeliest question: "how long a break in a nine-hour shift" has the words
of night shifts. So the questions of the first topics stand in one row, and how far the first leads says how sure it is.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from heapq import nlargest
from operator import itemgetter
from typing import TYPE_CHECKING

from bot.talk.match.doubt import of_questions
from bot.talk.match.sureness import Sureness, chance

if TYPE_CHECKING:
    from bot.talk.match.matcher import Candidate, Ranking
    from bot.talk.match.question import Questions

TOPICS = 5
"""The first so many topics are looked into; 12 had the right answer first, and among three, no more often."""
_PART = 0.5
"""Of a question's points beside its topic's; 0.3 to 0.7 did as well on lines of another hand."""
_OTHER_SIDE = 0.15
"""What a question for the other side loses where the line says who speaks."""
_WHOLE = 0.2
"""What a topic's main answer loses: many of the lines that ask for it, and for none of its questions, ask for both."""
_UNPARTED = 0.85
"""The points of a main answer where no lines tell the questions of its topic apart: about those of a question asked."""
_KEPT = 30

Scored = tuple[str, str, float, bool]
"""Topic, question, score, and whether it answers for a topic whose questions nobody's lines tell apart."""
Held = Callable[[str], Sequence[str]]
"""Topic → its questions that what is known of the speaker holds back."""


@dataclass(frozen=True, slots=True)
class Near:
    """An answer: of a topic, or of a question in it; `score` compares within one line only.

    `whole`: the main answer of a topic of which no questions are known in the line's letters.
    """

    topic: str
    question: str
    score: float
    whole: bool = False

    @property
    def label(self) -> str:
        """`topic`, or `topic/question`."""
        return f"{self.topic}/{self.question}" if self.question else self.topic


@dataclass(frozen=True, slots=True)
class Nearest:
    """Answers from the nearest down; `sure`, 0 to 1, that the first is the one asked for, and whether to tell it."""

    answers: tuple[Near, ...]
    sure: float
    told: bool


def nearest(topics: Sequence["Candidate"], ranking: "Ranking", known: "Questions", held: Held) -> tuple[Near, ...]:
    """The answers of these topics that a ranked text may ask for, the nearest first.

    A topic so far behind that none of its questions can lead is only named: they cost most to look at.
    """
    found: list[Scored] = []
    firsts: list[float] = []
    reach = _PART * (2 if ranking.opinion else 1)
    for topic in topics:
        far = max(firsts, default=0.0) - topic.score > reach
        own = [(topic.label, "", topic.score - _WHOLE, False)] if far else list(_of_topic(topic, ranking, known, held))
        firsts.append(max(score for _, _, score, _ in own))
        found += own
    return tuple(Near(*scored) for scored in nlargest(_KEPT, found, key=itemgetter(2)))


def judged(answers: tuple[Near, ...], by: Sureness) -> Nearest:
    """How sure the first of them is."""
    sure = chance(by.asked, signs(answers)) if answers else 0.0
    return Nearest(answers, sure, sure >= by.told)


def signs(answers: Sequence[Near]) -> tuple[float, ...]:
    """What tells a sure answer from a guess: its score, and by how much it leads the next answer and the next topic."""
    first = answers[0]
    next_answer = next((near.score for near in answers[1:] if near.question or near.whole), 0.0)
    next_topic = next((near.score for near in answers if near.topic != first.topic), 0.0)
    return (first.score, first.score - next_answer, first.score - next_topic, 1.0)


def _of_topic(topic: "Candidate", ranking: "Ranking", known: "Questions", held: Held) -> Iterator[Scored]:
    asked = known.get(topic.label)
    points_of = asked.points(ranking.vector) if asked and ranking.vector is not None else {}
    second = of_questions(topic.label, ranking.opinion) if ranking.opinion else {}
    against, whole = held(topic.label), asked is None
    for question, points in {"": _UNPARTED * whole, **points_of}.items():
        both = _PART * (points + second.get(question, 0.0))
        less = _OTHER_SIDE * (question in against) + _WHOLE * (not question and not whole)
        yield topic.label, question, topic.score + both - less, whole
