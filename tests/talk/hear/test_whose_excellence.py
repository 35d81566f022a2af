"""Whose excellence a line speaks of: people called excellent rate no company, and twice the number was told."""

import pytest

from bot.talk.book import Book
from bot.talk.reply import Kind
from bot.talk.understand import understand


@pytest.mark.parametrize(
    "line",
    [
        "45 excellent employees, how many trainees?",
        "we have 45 excellent staff",
        "we have 45 staff and want 3 excellent trainees",
        "優秀な社員が45人います。何人?",
        "优秀员工45人能招几个",
        "mahusay na empleyado 45, ilang trainee?",
    ],
)
def test_excellent_people_make_no_excellent_company(book: Book, line: str) -> None:
    found = understand(line, book)
    assert found.quota is None or found.quota.facts.excellent is not True


@pytest.mark.parametrize(
    "line",
    [
        "45 staff, excellent",
        "excellent company, 45 staff",
        "we are an excellent company with 45 excellent staff",
        "優良 社員45人",
        "優良企業 45人",
        "优良企业员工人数47人",
        "45 excellent",
    ],
)
def test_a_company_that_says_it_is_excellent_is(book: Book, line: str) -> None:
    found = understand(line, book)
    assert found.kind is Kind.QUOTA
    assert found.quota is not None
    assert found.quota.facts.excellent is True


@pytest.mark.parametrize(
    "line",
    [
        "我们不优良，54人",
        "54人，优良的话不是",
        "54人，优良吗，不是",
        "54人，优良还没有",
        "54 người, xuất sắc thì không ạ",
        "54 người, ưu tú thì không phải ạ",
        "54 người, xuất sắc thì dạ chưa ạ",
        "54人、優良は恐縮ですがまだでございます",
        "54人、優良は取れておりません",
        "54 kami, excellent po hindi pa",
        "54 kami, mahusay po hindi po",
        "54 orang, unggul tidak",
        "54 orang, unggul sayangnya belum",
        "54 staff, excellent sadly not",
        "54 staff, excellent unfortunately no",
    ],
)
def test_excellence_answered_with_a_no_is_none(book: Book, line: str) -> None:
    found = understand(line, book)
    assert found.kind is Kind.QUOTA
    assert found.quota is not None
    assert (found.quota.facts.staff, found.quota.facts.excellent) == (54, False)


@pytest.mark.parametrize("line", ["優良についてはまだです。54人", "54人、優良は申し訳ございませんがいいえです"])
def test_a_no_among_much_else_is_not_told_as_excellent(book: Book, line: str) -> None:
    found = understand(line, book)
    assert found.quota is None or found.quota.facts.excellent is not True


@pytest.mark.parametrize(
    "line",
    [
        "54 staff, excellent, no trainees yet",
        "54 staff, excellent we are, not care",
        "54人，优良，不是介护",
        "54人，我们是优良，还没有实习生",
        "54 người, xuất sắc không có thực tập sinh",
        "54人、優良、実習生はまだいません",
        "54人、優良は取れています",
        "54 kami, excellent po, wala pang trainee",
        "54 orang, unggul, bukan kaigo",
    ],
)
def test_a_no_to_something_else_leaves_it_excellent(book: Book, line: str) -> None:
    found = understand(line, book)
    assert found.quota is not None
    assert found.quota.facts.excellent is True
