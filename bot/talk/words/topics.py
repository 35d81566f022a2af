"""What an answer is: a topic with its main answer and its questions, each with words, sources and a day of its own."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from bot.talk.words.wording import WHOLE, in_order, told_in


@dataclass(frozen=True, slots=True)
class Source:
    """A document an answer rests on: its name in each language, and its address where one is known."""

    names: Mapping[str, str]
    url: str = ""

    def name(self, lang: str, instead: str = WHOLE[0]) -> str:
        return self.names[told_in(lang, self.names, instead)]


@dataclass(frozen=True, slots=True)
class Basis:
    """What an answer rests on: its documents, the day of its facts, and the last day they can be relied on, if known.

    `audience`: trainee, company, organisation or all. `programme`: titp, esd or both. `twin`: the same question from
    the other side or in the other programme, as topic/question. `read`: what was read again on `as_of` where nothing
    had changed.
    """

    sources: tuple[str, ...]
    as_of: date
    audience: str = "all"
    programme: str = "titp"
    good_until: date | None = None
    twin: str = ""
    read: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of an answer's own; one that ages has its day and the last day it can be told without a look."""

    value: Any
    day: date | None = None
    good_until: date | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """One language's words for a topic: a title, the main answer and its questions."""

    title: str
    short: str
    questions: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Question id → title of its button and its answer; empty in a language where the title alone is told yet."""

    def answer(self, question: str = "") -> str:
        """The main answer, or that to a question, in Markdown. Raises KeyError."""
        return self.questions[question][1] if question else self.short


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic: where it belongs, what is offered with it, what it rests on, and its words by language."""

    id: str
    group: str
    related: tuple[str, ...]
    flows: tuple[str, ...]
    audience: str
    reviewed: date
    sources: Mapping[str, Source]
    figures: Mapping[str, Figure]
    main: Basis
    questions: Mapping[str, Basis]
    words: Mapping[str, Words]

    def title(self, lang: str, question: str = "", instead: str = WHOLE[0]) -> str:
        """The topic's title, or that of one of its questions, in `instead` where `lang` lacks it. Raises KeyError."""
        words = [self.words[each] for each in in_order(lang, instead) if each in self.words]
        if question:
            return next(each.questions[question][0] for each in words if question in each.questions)
        return words[0].title

    def tongue(self, lang: str, question: str = "", instead: str = WHOLE[0]) -> str:
        """The language the main answer, or that to a question, is told in where `lang` is asked for."""
        return next((each for each in in_order(lang, instead) if self._told(each, question)), WHOLE[0])

    def _told(self, lang: str, question: str) -> bool:
        """Whether a language has words of its own for the main answer, or that to a question."""
        words = self.words.get(lang)
        return words is not None and bool(words.questions.get(question, ("", ""))[1] if question else words.short)

    def basis(self, question: str = "") -> Basis:
        """What the main answer, or that to a question, rests on. Raises KeyError."""
        return self.questions[question] if question else self.main
