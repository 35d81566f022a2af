"""How well questions find their answers: counts by language, and what was taken for what."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from bot.index.questions import Question


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a question: the kind of reply, its topic if any, the topics on its buttons."""

    kind: str
    topic: str
    choices: tuple[str, ...]


@dataclass(slots=True)
class Tally:
    """Counts of one group. For topics: right, helped, silent, wrong. Outside: quiet, offered, answered."""

    counts: Counter[str] = field(default_factory=Counter)

    def share(self, *names: str) -> float:
        """The share of the questions that came out in one of these ways, 0 to 1."""
        return sum(self.counts[name] for name in names) / max(self.counts.total(), 1)


@dataclass(frozen=True, slots=True)
class Report:
    """`topics` by language, `outside` over all, `ways` by calculator or look-up; `amiss` went otherwise."""

    topics: Mapping[str, Tally]
    outside: Tally
    ways: Mapping[str, Tally]
    amiss: tuple[tuple[Question, Outcome], ...]

    def confusions(self) -> list[tuple[str, str, int]]:
        """(expected, answered, how often), the most frequent first."""
        pairs = Counter(("|".join(sorted(question.expect)), outcome.topic) for question, outcome in self.amiss)
        return [(expected, got, count) for (expected, got), count in pairs.most_common()]


def measure(ask: Callable[[Question], Outcome], questions: Iterable[Question]) -> Report:
    """Put every question to `ask` and count. A reply that helps first counts by the topic it carries."""
    topics: dict[str, Tally] = defaultdict(Tally)
    ways: dict[str, Tally] = defaultdict(Tally)
    outside, amiss = Tally(), []
    for question in questions:
        outcome = ask(question)
        group = outside if question.outside else ways[question.way] if question.way else topics[question.lang]
        came = judge(question, outcome)
        group.counts[came] += 1
        if came not in ("right", "quiet"):
            amiss.append((question, outcome))
    return Report(dict(topics), outside, dict(ways), tuple(amiss))


def judge(question: Question, outcome: Outcome) -> str:
    """One word for what came of a question."""
    if question.outside:
        shown = outcome.kind in ("answer", "help") or bool(outcome.topic and outcome.kind != "outside")
        return "answered" if shown else "offered" if outcome.choices else "quiet"
    if (question.way and outcome.kind == question.way) or outcome.topic in question.expect:
        return "right"
    if question.expect & set(outcome.choices):
        return "helped"
    return "wrong" if outcome.topic or outcome.choices else "silent"
