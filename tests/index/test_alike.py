"""Phrasings that nobody could tell apart are found, and only those."""

import pytest

from bot.index.alike import too_alike
from bot.index.phrasings import Phrasing


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("How long may I stay?", "may I stay how long", True),
        ("đi về nước", "di ve nuoc", True),
        ("何人まで？", "何人 まで", True),
        ("監理團體", "监理团体", True),
        ("how long may I stay", "how long may they stay", False),
        ("何人まで", "何年まで", False),
    ],
)
def test_the_same_words_under_two_labels(one: str, other: str, alike: bool) -> None:
    told = list(too_alike([Phrasing("a", "en", one), Phrasing("b", "en", other)]))
    assert bool(told) is alike
    if alike:
        assert "a/en.txt" in told[0]
        assert "b/en.txt" in told[0]


def test_under_one_label_it_is_nobodys_fault() -> None:
    assert list(too_alike([Phrasing("a", "en", "how long"), Phrasing("a", "en", "long, how?")])) == []
