"""Work asked for by name under Employment for Skill Development gets its fields, never today's list."""

import pytest

from bot.talk.book import Book
from bot.talk.reply import Kind
from bot.talk.understand import understand


@pytest.mark.parametrize(
    "line",
    [
        "育成就労の対象分野にうちの職種（クリーニング）は入る？",
        "is welding possible under ESD?",
        "育成就労で溶接はできますか",
        "can we take a baker in ikusei shuro",
        "育成就劳 焊接可以吗",
        "puwede ba ang welding sa ESD",
        "ESD care",
    ],
)
def test_the_fields_are_told(book: Book, line: str) -> None:
    found = understand(line, book)
    assert (found.kind, found.topic, found.job) == (Kind.ANSWER, "esd-fields", None)
    assert found.question or found.between


def test_todays_list_stays_where_esd_is_not_asked(book: Book) -> None:
    for line in ("溶接", "is welding possible?", "not ESD, welding"):
        assert understand(line, book).kind is Kind.OCCUPATION


@pytest.mark.parametrize(
    "line",
    [
        "construction trainee, i want to do caregiver SSW after, possible?",
        "pwede ba mag caregiver SSW after construction",
        "tokutei ginou restoran ada?",
        "is welding in ssw",
        "特定技能で外食に行けますか",
    ],
)
def test_work_asked_for_as_a_specified_skilled_worker_is_not_looked_up_as_a_trainees(book: Book, line: str) -> None:
    assert understand(line, book).kind is not Kind.OCCUPATION
