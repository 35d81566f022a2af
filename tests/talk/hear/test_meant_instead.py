"""Which number a line means where one stands behind another: "45, 54 pala" is 54, a few "of them" are no new staff."""

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


@pytest.mark.parametrize(
    "line",
    [
        "we have 42 staff, sorry, 3 of them are part time. how many trainees?",
        "we have 42 staff, sorry, 3 part timers. how many trainees?",
        "42人です、すみません、うち3人はパートです。実習生は何人?",
        "42 người, xin lỗi, 3 người bán thời gian, được mấy thực tập sinh?",
        "我们42人，不好意思，其中3人是兼职，能招几个实习生？",
        "42 karyawan, maaf, 3 di antaranya paruh waktu. berapa pemagang?",
    ],
)
def test_some_of_the_staff_are_not_the_staff(book: Book, line: str) -> None:
    found = understand(line, book)
    assert found.quota is None or found.quota.facts.staff != 3


def test_a_question_behind_an_apology_takes_no_number_back(book: Book) -> None:
    found = understand("we have 45 staff, sorry for asking, how many of 54 applicants can we take?", book)
    assert found.quota is not None
    assert found.quota.facts.staff == 45


@pytest.mark.parametrize(
    ("line", "staff"),
    [
        ("we have 45 staff, sorry, 54. how many trainees?", 54),
        ("45 staff how many trainees? sorry 54", 54),
        ("42人です、すみません、うちは38人です。実習生は何人?", 38),
        ("42 người, xin lỗi 45 người", 45),
    ],
)
def test_a_number_taken_back_still_is(book: Book, line: str, staff: int) -> None:
    found = understand(line, book)
    assert found.quota is not None
    assert found.quota.facts.staff == staff
