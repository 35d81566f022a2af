"""What is summed up, done by one person, or both denied and supposed makes no other number than was told."""

import pytest

from bot.talk.book import Book


@pytest.mark.parametrize(
    "line",
    [
        "We bake bread and make cakes and boxed lunches. is one trainee allowed to do all three or must it be split?",
        "may one trainee do both two?",
        "养殖和加工能不能一个人做",
        "焊接和喷漆一个人负责可以吗",
    ],
)
def test_nobody_is_counted(book: Book, line: str) -> None:
    assert book.quick.quota(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "员工人数47人 优良企业 1号2号3号总共能有多少人",
        "我们员工人数47人，能招几个实习生",
    ],
)
def test_a_word_for_staff_with_number_in_it_counts_staff(book: Book, line: str) -> None:
    staff = book.quick.quota(line)
    assert staff
    assert staff.case.facts.staff == 47


@pytest.mark.parametrize(
    ("line", "excellent"),
    [
        ("社員52名、優良じゃないです。1号は何人まで？優良になったら？", None),
        ("we are not excellent yet, 52 staff. if we become excellent?", None),
        ("chúng tôi không phải ưu tú, 52 người, nếu ưu tú thì sao", None),
        ("52 staff, excellent company", True),
        ("我们优良，52人，能招几个", True),
    ],
)
def test_excellence_that_is_denied_and_then_supposed_is_not_had(book: Book, line: str, excellent: bool | None) -> None:
    staff = book.quick.quota(line)
    assert staff
    assert (staff.case.facts.staff, staff.case.facts.excellent) == (52, excellent)
