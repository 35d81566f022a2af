"""Several numbers of staff are each told or asked about; none is dropped, and no example stands in their place."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.talk.hear import quick
from bot.talk.reply import Kind
from tests.talk.conftest import Talk

_LOOK = quick.load()
_STAFF = st.integers(1, 400)

LINES = (
    "{one} staff, next year {two}",
    "A社 {one}人、B社 {two}人",
    "company A {one} staff, company B {two} staff",
    "we have two companies with {one} and {two} employees",
    "社員{one}人、来年{two}人になります",
    "{one} staff now, {two} next year, how many trainees",
    "công ty A {one} người, công ty B {two} người",
    "perusahaan A {one} karyawan, perusahaan B {two} karyawan",
    "A公司{one}人，B公司{two}人",
    "现在{one}名员工，明年{two}名",
    "{one} empleyado ngayon, next year {two}",
)


@given(st.sampled_from(LINES), _STAFF, _STAFF)
def test_two_numbers_of_staff_are_both_heard(line: str, one: int, two: int) -> None:
    heard = _LOOK.several(line.format(one=one, two=two))
    assert heard == ((one, two) if one != two else ())


@pytest.mark.parametrize("line", LINES)
def test_both_are_answered(talk: Talk, line: str) -> None:
    talk.say(line.format(one=12, two=45))
    assert talk.kind is Kind.QUOTA
    assert all(re.search(rf"\b{each}(?: |人|名)", talk.words) for each in (12, 45))


@pytest.mark.parametrize(
    "line", ["本社30人、支店20人です", "head office 30 staff, factory 20 staff", "10 staff, 20 staff or 30 staff"]
)
def test_which_is_asked_where_they_may_be_one_company(talk: Talk, line: str) -> None:
    talk.say(line)
    assert talk.kind is Kind.QUESTION


@pytest.mark.parametrize(
    "line",
    [
        "45 staff, 20 part-timers",
        "介護職員22名、事務員6名",
        "12 staff and 3 trainees",
        "12 staff in 2 buildings",
        "45 employees",
    ],
)
def test_what_is_no_staff_is_no_second_number(line: str) -> None:
    assert _LOOK.several(line) == ()


def test_the_field_stays_where_numbers_are_compared(talk: Talk) -> None:
    talk.say("two care homes with 12 and 45 carers")
    assert re.search(r"No\. 1 +2 +5", talk.words)
    talk.say("40-50 carers in a care home")
    talk.tap("50 staff")
    assert "50 full-time care staff" in talk.words


@pytest.mark.parametrize(
    "line",
    ["if 45 staff gets 5, what about 51?", "example for a firm of 33 with part timers", "30 of us: an example please"],
)
def test_no_worked_example_answers_a_line_with_numbers(talk: Talk, line: str) -> None:
    talk.say(line)
    assert "45 full-time staff: 5" not in talk.words


def test_staff_who_left_after_a_result_are_asked_about(talk: Talk) -> None:
    talk.say("45 staff")
    talk.say("5 of our staff quit")
    assert "45 − 5 = 40" in talk.words
    talk.tap("40 staff")
    assert talk.words.startswith("4 trainees in the first year")
