"""A day of review stands recorded with what it covers: it can't be set anew while that stays the same."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from bot.cli.said.reviews import Review, only_the_day, recorded, reviews, unrecorded, written
from bot.talk.book import Book
from bot.talk.words.faq import Faq
from bot.talk.words.topics import Basis, Figure, Source, Topic
from tests.talk.conftest import book as book

NAME = "wages/average-pay"
DAY, LATER = date(2026, 11, 22), date(2027, 2, 1)


def test_everything_dated_is_recorded(book: Book) -> None:
    """Where this fails, `tis-bot check` says what changed; read it once more, then `tis-bot check --record`."""
    now = reviews(book.faq)
    assert list(only_the_day(now, recorded())) == []
    assert list(unrecorded(now, recorded())) == []


def topic(book: Book, **changed: object) -> Review:
    """The review of one answer after its topic was changed."""
    whole: Topic = replace(book.faq.topics["wages"], **changed)  # type: ignore[arg-type]
    return reviews(Faq({"wages": whole}, book.faq.figures))[NAME]


def based(book: Book, **changed: object) -> Mapping[str, Basis]:
    known = book.faq.topics["wages"].questions
    return {**known, "average-pay": replace(known["average-pay"], **changed)}  # type: ignore[arg-type]


def told(book: Book, **changed: object) -> list[str]:
    now, then = topic(book, **changed), topic(book)
    return list(only_the_day({NAME: now}, {NAME: then}))


def test_a_day_alone_is_refused(book: Book) -> None:
    (said,) = told(book, questions=based(book, as_of=LATER))
    assert said.startswith(f"{NAME}: the day moved from ")
    assert "Put the day back" in said


def test_a_day_with_what_was_read_is_taken(book: Book) -> None:
    assert told(book, questions=based(book, as_of=LATER, read="The survey of March 2027, table 1.")) == []


@pytest.mark.parametrize("part", ["words", "figures", "sources"])
def test_a_day_moves_with_each_thing_it_covers(book: Book, part: str) -> None:
    whole = book.faq.topics["wages"]
    english = whole.words["en"]
    title, said = english.questions["average-pay"]
    changed: dict[str, object] = {
        "words": {
            **whole.words,
            "en": replace(english, questions={**english.questions, "average-pay": (title, said + " ")}),
        },
        "figures": {**whole.figures, "average_month": Figure(1)},
        "sources": {name: Source({"en": "Another survey"}) for name in whole.sources},
    }
    assert told(book, **{part: changed[part]}, questions=based(book, as_of=LATER)) == []


def test_another_answer_s_figure_changes_nothing(book: Book) -> None:
    assert topic(book, figures={**book.faq.topics["wages"].figures, "nowhere": Figure(1)}) == topic(book)


def test_what_changed_or_went_is_named_until_it_is_recorded() -> None:
    then = {"a/main": Review(DAY, "1"), "b/main": Review(DAY, "2")}
    now = {"a/main": Review(DAY, "3"), "c/main": Review(DAY, "4")}
    (said,) = unrecorded(now, then)
    assert "a/main, b/main, c/main" in said
    assert list(unrecorded(then, then)) == []


def test_the_record_is_a_sorted_csv() -> None:
    assert written({"b": Review(DAY, "2"), "a": Review(DAY, "1")}) == (
        "what,day,digest\na,2026-11-22,1\nb,2026-11-22,2\n"
    )


def test_values_of_the_tables_are_recorded_too(book: Book) -> None:
    assert any(name.startswith("hours.peripheral_share ") for name in reviews(book.faq))
