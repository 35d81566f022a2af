"""How well questions find their answers: counts by language, how far scores can be trusted, and what went amiss."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from bot.index.questions import Question

_STRAIGHT = ("answer", "quota", "hours", "help", "occupation")
"""Kinds of replies that tell something, and do not only ask back."""
_BANDS = 10


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a question: the kind of reply, its topic if any, the topics on its buttons.

    `question` is that of the topic, `score` (0 to 1) how sure the bot was, `said` the words of the reply.
    """

    kind: str
    topic: str
    choices: tuple[str, ...]
    question: str = ""
    score: float = 0.0
    said: str = ""

    @property
    def label(self) -> str:
        """`topic`, or `topic/question`."""
        return f"{self.topic}/{self.question}" if self.question else self.topic


Asked = tuple[Question, Outcome]
Judge = Callable[[Question, Outcome], str]


@dataclass(slots=True)
class Tally:
    """Counts of one group by what a judge says."""

    counts: Counter[str] = field(default_factory=Counter)

    def share(self, *names: str) -> float:
        """The share of the questions that came out in one of these ways, 0 to 1."""
        return sum(self.counts[name] for name in names) / max(self.counts.total(), 1)


@dataclass(frozen=True, slots=True)
class Report:
    """Everything asked with what came of it, counted in several ways."""

    all: tuple[Asked, ...]

    @property
    def topics(self) -> Mapping[str, Tally]:
        """By language, where a topic is asked for; see `judge`."""
        rows = (row for row in self.all if not row[0].outside and not row[0].way)
        return _tallies(rows, judge, lambda question: question.lang)

    @property
    def outside(self) -> Tally:
        """Of all that should not be answered; see `judge`."""
        return _tallies((row for row in self.all if row[0].outside), judge, lambda _: "").get("", Tally())

    @property
    def ways(self) -> Mapping[str, Tally]:
        """By calculator or look-up; see `judge`."""
        rows = (row for row in self.all if row[0].way and not row[0].outside)
        return _tallies(rows, judge, lambda question: question.way)

    @property
    def questions(self) -> Mapping[str, Tally]:
        """By language, where the set says which question of the topic; see `judge_question`."""
        return _tallies((row for row in self.all if row[0].asked), judge_question, lambda question: question.lang)

    @property
    def answers(self) -> Mapping[str, Tally]:
        """By language, where the set says what the answer must say; see `judge_answer`."""
        return _tallies((row for row in self.all if row[0].must), judge_answer, lambda question: question.lang)

    def confusions(self) -> list[tuple[str, str, int]]:
        """(expected, answered, how often), the most frequent first."""
        pairs = Counter(("|".join(sorted(question.expect)), outcome.topic) for question, outcome in self._amiss())
        return [(expected, got, count) for (expected, got), count in pairs.most_common()]

    def worst(self) -> list[Asked]:
        """Told something else than was asked for, even with the right topic on a button; the surest first."""
        return sorted((row for row in self._amiss() if row[1].topic), key=lambda row: -row[1].score)

    def bands(self) -> list[tuple[float, int, float]]:
        """(mean score, how many, share whose first topic is right) of each tenth of the scores that occurs."""
        found: dict[int, list[tuple[float, bool]]] = defaultdict(list)
        for question, outcome in self.all:
            first = outcome.topic or "".join(outcome.choices[:1])
            if outcome.kind in ("answer", "choices") and outcome.score:
                band = min(int(outcome.score * _BANDS), _BANDS - 1)
                found[band].append((outcome.score, first in question.expect))
        return [_band(rows) for _, rows in sorted(found.items())]

    def _amiss(self) -> Iterable[Asked]:
        return (row for row in self.all if judge(*row) not in ("right", "quiet"))


def measure(ask: Callable[[Question], Outcome], questions: Iterable[Question]) -> Report:
    """Put every question to `ask`. A reply that helps first counts by the topic it carries."""
    return Report(tuple((question, ask(question)) for question in questions))


def judge(question: Question, outcome: Outcome) -> str:
    """Of topics and ways: right, helped, silent, wrong. Outside: quiet, offered, answered."""
    if question.outside:
        shown = outcome.kind in ("answer", "help") or bool(outcome.topic and outcome.kind != "outside")
        return "answered" if shown else "offered" if outcome.choices else "quiet"
    if (question.way and outcome.kind == question.way) or outcome.topic in question.expect:
        return "right"
    if question.expect & set(outcome.choices):
        return "helped"
    return "wrong" if outcome.topic or outcome.choices else "silent"


def judge_question(question: Question, outcome: Outcome) -> str:
    """Right; main: the topic's main answer; beside: another question of the topic; else missed."""
    if outcome.label in question.asked:
        return "right"
    if outcome.topic not in question.expect:
        return "missed"
    return "beside" if outcome.question else "main"


def judge_answer(question: Question, outcome: Outcome) -> str:
    """Right: told all it must; short: told, but not that; false: told what it must not; untold: asked back."""
    if outcome.kind not in _STRAIGHT:
        return "untold"
    if question.must_not and _says(outcome, question.must_not):
        return "false"
    return "right" if _says(outcome, question.must) else "short"


def _says(outcome: Outcome, pattern: str) -> bool:
    return re.search(pattern, outcome.said, re.IGNORECASE | re.DOTALL) is not None


def _tallies(rows: Iterable[Asked], by: Judge, group: Callable[[Question], str]) -> Mapping[str, Tally]:
    found: dict[str, Tally] = defaultdict(Tally)
    for question, outcome in rows:
        found[group(question)].counts[by(question, outcome)] += 1
    return dict(found)


def _band(rows: list[tuple[float, bool]]) -> tuple[float, int, float]:
    return sum(score for score, _ in rows) / len(rows), len(rows), sum(right for _, right in rows) / len(rows)
