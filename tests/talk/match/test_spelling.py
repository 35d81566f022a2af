"""Which slips are mended, and which words are left alone."""

import pytest

from bot.talk.match.spelling import spelling

WORDS = spelling(["salary", "trainee", "Wednesday's", "dormitory"], ["salary", "trainee", "dormitory"])


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("salery of trianee", "salary of trainee"),
        ("dormitry rules", "dormitry rules".replace("dormitry", "dormitory")),
        ("salary", "salary"),
        ("celery", "celery"),  # another first letter is another word
        ("salt", "salt"),
        ("lương", "lương"),
        ("", ""),
    ],
)
def test_mended(typed: str, mended: str) -> None:
    assert WORDS.mended(typed) == mended
