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
