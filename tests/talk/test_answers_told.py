"""Questions nobody tuned for get an answer that says what was asked: tests/eval/answers.csv."""

import csv
import re
from pathlib import Path

import pytest

from bot.talk.book import Book
from bot.talk.reply import Kind, Reply
from bot.talk.words.markup import plain
from tests.talk.heard import hear

ANSWERS = Path(__file__).parents[1] / "eval" / "answers.csv"
_STRAIGHT = (Kind.ANSWER, Kind.QUOTA, Kind.HOURS, Kind.HELP, Kind.OCCUPATION)

Told = list[tuple[dict[str, str], Reply]]


@pytest.fixture(scope="module")
def told(book: Book) -> Told:
    rows = csv.DictReader(ANSWERS.read_text("utf-8").splitlines())
    return [(row, hear(book, row["question"], row["lang"]).reply) for row in rows]


def _says(reply: Reply, pattern: str) -> bool:
    words = "\n".join(map(plain, reply.parts))
    return re.search(pattern, words, re.IGNORECASE | re.DOTALL) is not None


def _topics(row: dict[str, str]) -> set[str]:
    return {expected.partition("/")[0] for expected in row["expect"].split("|")}


def test_every_answer_that_is_expected_is_one_that_is_written(book: Book) -> None:
    """A question's name that was changed in the words would count as missed for ever."""
    topics = book.faq.topics
    written = {f"{name}/{question}" for name, topic in topics.items() for question in topic.questions}
    expected = {
        one for row in csv.DictReader(ANSWERS.read_text("utf-8").splitlines()) for one in row["expect"].split("|")
    }
    assert expected - written - set(topics) == set()


def test_no_answer_says_what_is_false(told: Told) -> None:
    straight = [(row, reply) for row, reply in told if reply.kind in _STRAIGHT and row["must_not"]]
    assert straight
    assert [row["question"] for row, reply in straight if _says(reply, row["must_not"])] == []


def test_most_questions_are_answered_in_the_first_reply(told: Told) -> None:
    right = [row for row, reply in told if reply.kind in _STRAIGHT and _says(reply, row["must"])]
    assert len(right) >= 0.6 * len(told)


def test_the_topic_is_found_or_offered(told: Told) -> None:
    missed = [row["question"] for row, reply in told if not _topics(row) & {reply.topic, *reply.choices}]
    assert len(missed) <= 0.12 * len(told), missed


def test_few_answers_are_of_another_topic(told: Told) -> None:
    """What is worst: told straight, of a topic that was not asked about, and without what was asked."""
    wrong = [
        row["question"]
        for row, reply in told
        if reply.kind in _STRAIGHT and reply.topic not in _topics(row) and not _says(reply, row["must"])
    ]
    assert len(wrong) <= 0.12 * len(told), wrong
