"""Which of two cases a line tells, where the one answer would be false for the other (`knowledge/cases.toml`).

Who was hurt at football says "not at work", which are nearly the words of who was hurt at work: the matcher sees one
bag of grams. So where words of each of a case's lists meet, that case's answer is told.
"""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from bot.talk.match.normalise import normalise, plain_letters, unaccented
from bot.talk.match.one_pass import OnePass
from bot.talk.reply import Kind
from bot.talk.sense import Meaning

Answer = tuple[str, str]
"""A topic and a question of it."""


@dataclass(frozen=True, slots=True)
class Case:
    """The answer to a line in which a word of each list stands, and none that says it is otherwise."""

    told: Answer
    says: tuple[re.Pattern[str], ...]
    unless: re.Pattern[str] | None

    def is_told_by(self, plain: str) -> bool:
        """Whether a levelled line tells this case."""
        return all(each.search(plain) for each in self.says) and not (self.unless and self.unless.search(plain))


def of_line(text: str, lang: str | None) -> Meaning | None:
    """The answer of the case a line tells, in its language; or None."""
    told = told_by(text)
    return Meaning(Kind.ANSWER, lang, *told, score=1.0) if told else None


def told_by(text: str) -> Answer | None:
    """The topic and question of the case a line tells, or None."""
    plain = unaccented(normalise(text))
    if not _in_one_pass().maybe(plain):
        return None
    return next((case.told for case in load() if case.is_told_by(plain)), None)


@cache
def load() -> tuple[Case, ...]:
    """The cases of the knowledge, in its order."""
    raw = tomllib.loads(files("knowledge").joinpath("cases.toml").read_text("utf-8"))
    return tuple(_case(each["told"], each["says"], each.get("unless", ())) for each in raw["case"])


def _case(told: str, says: Iterable[Iterable[str]], unless: Iterable[str]) -> Case:
    topic, _, question = told.partition("/")
    return Case((topic, question), tuple(_one_of(each) for each in says), _one_of(unless) if unless else None)


def _one_of(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(plain_letters(each) for each in patterns))


@cache
def _in_one_pass() -> OnePass:
    """The first list of each case: few lines have a word of any, and one look says so."""
    return OnePass([case.says[0].pattern for case in load()], edges=False)
