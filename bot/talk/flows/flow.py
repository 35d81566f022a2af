"""Guided conversations as data, and where a person stands in one.

A flow is questions and arrows; only question id → raw answer is kept. The position is found by replaying the answers,
so going back, changing one early answer, late taps and a flow that changed since need nothing of their own.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.talk.flows.kinds import UNKNOWN, Checklist, Kind

RESULT = "result"
"""The target of an arrow that ends the conversation."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question. Its words are the texts `<flow>-<id>`, `-hint`; options are `<flow>-<id>-<option>`.

    `fills` names the questions one line with as many numbers answers together ("1000/500/420");
    `help_topic` is offered as a button. "I don't know" is always offered; a checklist has it in its lines.
    """

    id: str
    kind: Kind
    help_topic: str = ""
    fills: tuple[str, ...] = ()

    @property
    def skippable(self) -> bool:
        return not isinstance(self.kind, Checklist)


@dataclass(frozen=True, slots=True)
class Arrow:
    """From one question to the next, where each question in `when` was answered with one of the values."""

    source: str
    target: str
    when: Mapping[str, tuple[str, ...]] | None = None

    def open_for(self, answers: Mapping[str, str]) -> bool:
        return all(answers.get(question) in values for question, values in (self.when or {}).items())


@dataclass(frozen=True, slots=True)
class Flow:
    """The first question is where it starts; the first open arrow of a question is followed.

    Once one of the questions in `enough` is answered, the result may be shown with the rest left open.
    """

    id: str
    questions: tuple[Question, ...]
    arrows: tuple[Arrow, ...]
    enough: tuple[str, ...] = ()

    def question(self, question_id: str) -> Question | None:
        return next((question for question in self.questions if question.id == question_id), None)

    def follow(self, question_id: str, answers: Mapping[str, str]) -> str:
        return next(a.target for a in self.arrows if a.source == question_id and a.open_for(answers))


@dataclass(frozen=True, slots=True)
class Position:
    """Where the answers lead: the question to ask (None: the result), the ones before it, and how many may follow."""

    question: Question | None
    path: tuple[str, ...]
    answers: Mapping[str, str]
    ahead: int

    @property
    def step(self) -> int:
        return len(self.path) + 1

    @property
    def steps(self) -> int:
        return len(self.path) + self.ahead


def walk(flow: Flow, answers: Mapping[str, str]) -> Position:
    """Replay the answers from the start to the first question without one, or to the result."""
    path: list[str] = []
    at = flow.questions[0].id
    while at != RESULT:
        question = flow.question(at)
        if question is None or not answered(question, answers):
            break
        path.append(at)
        at = flow.follow(at, answers)
    kept = {question_id: answers[question_id] for question_id in path}
    return Position(flow.question(at), tuple(path), kept, _usual(flow, at, answers))


def answered(question: Question, answers: Mapping[str, str]) -> bool:
    raw = answers.get(question.id)
    return raw is not None and ((raw == UNKNOWN and question.skippable) or question.kind.accepts(raw))


def _usual(flow: Flow, at: str, answers: Mapping[str, str]) -> int:
    """How many questions usually follow, this one included: an undecided arrow is not counted on."""
    if at == RESULT:
        return 0
    arrows = [arrow for arrow in flow.arrows if arrow.source == at and set(arrow.when or ()) <= answers.keys()]
    return 1 + _usual(flow, next(arrow for arrow in arrows if arrow.open_for(answers)).target, answers)


def faults(flow: Flow) -> list[str]:
    """What is wrong with a flow's graph: unknown targets, dead ends, questions nobody reaches, circles."""
    known = {question.id for question in flow.questions} | {RESULT}
    found = [f"{flow.id}: no question {a.target}" for a in flow.arrows if a.target not in known]
    found += [f"{flow.id}: {q.id} may lead nowhere" for q in flow.questions if not _has_way_out(flow, q)]
    if not found:
        found += [f"{flow.id}: nobody reaches {q.id}" for q in flow.questions if q.id not in _reached(flow)]
        found += [f"{flow.id}: {q.id} leads back to itself" for q in flow.questions if q.id in _after(flow, q.id)]
    return found


def _has_way_out(flow: Flow, question: Question) -> bool:
    return any(arrow.source == question.id and not arrow.when for arrow in flow.arrows)


def _reached(flow: Flow) -> set[str]:
    first = flow.questions[0].id
    return {first} | _after(flow, first)


def _after(flow: Flow, start: str) -> set[str]:
    seen: set[str] = set()
    todo = [start]
    while todo:
        at = todo.pop()
        targets = {arrow.target for arrow in flow.arrows if arrow.source == at} - seen
        seen |= targets
        todo += targets
    return seen
