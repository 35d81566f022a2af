"""Which number a line means where one stands behind another: "45 kami, 54 pala" is 54."""

import pytest

from bot.talk.book import Book
from bot.talk.reply import Kind
from bot.talk.understand import understand


@pytest.mark.parametrize(
    "line",
    [
        "45 kami, 54 pala, ilan pwede naming trainee?",
        "45 po kami ay 54 po pala",
        "45 kami, ay 54 pala kami",
        "45 kami, 54 na pala kami ngayon",
        "45 staff, 54 pala",
        "45 empleyado namin, 54 pala, ilan ang trainee?",
        "54 pala, hindi 45",
    ],
)
def test_pala_behind_a_number_means_it_instead(book: Book, line: str) -> None:
    found = understand(line, book)
    assert found.kind is Kind.QUOTA
    assert found.quota is not None
    assert found.quota.facts.staff == 54


@pytest.mark.parametrize("line", ["45 kami, 3 pala trainee na", "45 kami, 3 na pala ang trainee"])
def test_pala_with_trainees_behind_leaves_the_staff(book: Book, line: str) -> None:
    found = understand(line, book)
    assert found.quota is not None
    assert (found.quota.facts.staff, found.quota.here) == (45, 3)
