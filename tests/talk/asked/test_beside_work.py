"""A line that names some work and asks more than whether it is on the list."""

import pytest

from bot.talk.book import Book
from bot.talk.reply import Kind
from bot.talk.understand import understand

MORE = [
    ("Our farm is me, my wife and my son. no employees at all. Can we have technical interns?", "couple-no-staff"),
    ("nhà tôi làm nông chỉ 2 vợ chồng, không có nhân viên, có nhận tts được không", "couple-no-staff"),
    ("ホテルの客室清掃の実習生をフロントに立たせてもいいですか", "hotel-work"),
]
LISTED = ["is welding ok", "can a restaurant take trainees", "we run a small bakery, can we hire trainees"]


@pytest.mark.parametrize(("line", "question"), MORE)
def test_that_the_work_is_listed_is_no_answer_to_more(book: Book, line: str, question: str) -> None:
    found = understand(line, book)
    assert found.kind is Kind.ANSWER
    assert question in (found.question, *found.between)


@pytest.mark.parametrize("line", LISTED)
def test_whether_work_is_listed_is_told(book: Book, line: str) -> None:
    assert understand(line, book).kind is Kind.OCCUPATION
