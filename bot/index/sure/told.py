"""Finds from when on the answer that comes nearest is told, from lines whose answer somebody found by hand.

Who asks knows no list of answers, and wants what no answer says, or what two of them say in part: with the scores of
the phrasings alone one in six such lines would be told a wrong answer as a fact. So how sure an answer is stands on
lines of that kind, each put to the matcher with no more than the bot knows of it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from bot.encoder.listen import Speaker
from bot.index.questions import Question
from bot.index.sure.logistic import chances, few_wrong, logistic
from bot.talk.asked.answers import near, topics_of
from bot.talk.book import Book
from bot.talk.hear.side import question_of
from bot.talk.match.nearest import signs

WRONG, WRONG_ALONE = 0.1, 0.06
"""Of what is told, so much may be wrong; more than half of these are the right subject's other answer.

Less where no second opinion is asked: there the first answer leads for less good a reason."""


Trial = tuple[tuple[float, ...], bool]
"""The signs of the first answer, and whether it is right."""


@dataclass(frozen=True, slots=True)
class Told:
    """Weights for "the first answer is the one asked for", and the chance from which on it is told."""

    asked: tuple[float, ...]
    told: float


def told(book: Book, questions: Sequence[Question], speaker: Speaker | None) -> Told:
    """The numbers with the opinions of `speaker` on every line, or without any."""
    trials = list(_trials(book, questions, speaker))
    found, right = np.array([signs for signs, _ in trials]), [right for _, right in trials]
    weights = logistic(found, np.array(right), np.ones(len(trials)))
    return Told(tuple(weights.tolist()), few_wrong(chances(found, weights), right, WRONG if speaker else WRONG_ALONE))


def as_toml(found: Mapping[str, Told]) -> str:
    """The text of `told.toml`; `found` has the tables "alone" and "seconded"."""
    head = "# Made by tis-bot eval --told; see bot/index/sure/told.py. Not to be edited by hand.\n"
    return head + "\n".join(
        f"[{name}]\nasked = [{', '.join(f'{weight:.4f}' for weight in each.asked)}]\ntold = {each.told:.4f}\n"
        for name, each in found.items()
    )


def _trials(book: Book, questions: Sequence[Question], speaker: Speaker | None) -> Iterator[Trial]:
    for question in (question for question in questions if not question.way):
        asked = question_of(question.text)
        opinion = speaker(book.matcher.whole(asked)) if speaker else None
        ranking = book.matcher.rank(asked, question.lang, opinion)
        topics = topics_of(ranking, book, book.quick.asks_esd(question.text))
        if topics and (answers := near(question.text, topics, ranking, book).answers):
            yield signs(answers), answers[0].label in question.labels
