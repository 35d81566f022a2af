"""Shares in words and signs: a tenth is one, what is no share of a whole is none and never an error."""

from fractions import Fraction

import pytest

from bot.talk.hear.worded.fractions import shares


@pytest.mark.parametrize(
    ("line", "share"),
    [
        ("3分の1", Fraction(1, 3)),
        ("安全衛生10分の1って何に対して?", Fraction(1, 10)),
        ("十分の一", Fraction(1, 10)),
        ("三分之二", Fraction(2, 3)),
        ("2 phần 3", Fraction(2, 3)),
        ("half", Fraction(1, 2)),
    ],
)
def test_a_share_is_read(line: str, share: Fraction) -> None:
    assert [each for each, _ in shares(line)] == [share]


@pytest.mark.parametrize("line", ["100分の1", "二十分の一", "0分の1", "1 phần 0", "20分の10", "the third"])
def test_what_is_none_is_left_alone(line: str) -> None:
    assert list(shares(line)) == []
