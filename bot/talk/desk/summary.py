"""What the counts of some days come to."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bot.talk.desk.note import Note, Tally, Way

UNANSWERED, HALF_SURE = ("none", "outside"), ("choices",)
ASKED = ("answer", "choices", "none", "outside", "quota", "hours", "occupation", "help")
"""Kinds of reply to a line that asks something; the others are steps of a conversation."""


@dataclass(frozen=True, slots=True)
class Summary:
    """`asked`: lines that ask something, by the kind of their reply; `langs`: the same by language, where it is kept.

    `answers`: how often each `topic` or `topic/question` was answered, typed or tapped; `up`, `down`: its thumbs.
    """

    asked: Counter[str]
    langs: Counter[str]
    answers: Counter[str]
    up: Counter[str]
    down: Counter[str]

    @property
    def questions(self) -> int:
        """How many lines asked something."""
        return self.asked.total()

    def share(self, *kinds: str) -> float:
        """Of the lines that asked something, those with these kinds of reply, 0 to 1."""
        return sum(self.asked[kind] for kind in kinds) / self.questions if self.questions else 0.0


def summary(tallies: Iterable[Tally]) -> Summary:
    """The sums."""
    known = list(tallies)
    lines = [each for each in known if each.note.way is Way.LINE and each.note.kind in ASKED]
    return Summary(
        _by(lambda note: str(note.kind), lines),
        _by(lambda note: note.lang, (each for each in lines if each.note.lang)),
        *(_answers(known, kind) for kind in ("answer", "up", "down")),
    )


def _answers(tallies: Iterable[Tally], kind: str) -> Counter[str]:
    return _by(lambda note: note.answer, (each for each in tallies if each.note.kind == kind and each.note.topic))


def _by(key: Callable[[Note], str], tallies: Iterable[Tally]) -> Counter[str]:
    counted = Counter[str]()
    for each in tallies:
        counted[key(each.note)] += each.count
    return counted
