"""What holds of every line: no quota for a number that isn't in it, no verdict on one denied or below zero."""

import re
from itertools import pairwise

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from bot.talk.hear.numbers import numbers
from bot.talk.reply import Kind
from tests.talk.conftest import Talk, the_book
from tests.talk.number_words import SAID

NUMBERS = st.integers(1, 999)
WORDS = st.sampled_from(
    "we are have staff people trainees 人 名 社員 実習生 うち あと 約 いません nhân viên thêm".split()
    + "orang karyawan lagi 员工".split()
    + "还能 empleyado pa more not no in and of total year 1号 No. 2 excellent construction 介護 may 2027 %".split()
    + "hours / , - ? room from before".split()
)
PIECES = st.one_of(WORDS, NUMBERS.map(str), st.text(max_size=6))
LINES = st.lists(PIECES, min_size=1, max_size=8).map(" ".join)

COUNTED = {
    "en": ("we are {} people", "{} staff", "we have {} employees"),
    "ja": ("社員{}人です", "常勤{}名", "{}人"),
    "vi": ("công ty có {} nhân viên", "{} người"),
    "id": ("kami punya {} karyawan", "{} orang"),
    "zh": ("我们有{}名员工", "{}个人"),
    "tl": ("may {} empleyado kami", "{} katao"),
}
DENIED = (
    "we do not have {} employees",
    "{}人ではありません",
    "không có {} nhân viên",
    "kami tidak punya {} karyawan",
    "我们没有{}名员工",
    "wala kaming {} empleyado",
)
NEGATIVE = (
    "-{} people",
    "/quota -{}",
    "マイナス{}人",
    "-{} nhân viên",
    "minus {} orang",
    "负{}人",
    "-{} katao",
    "we are -{} staff",
)
HOURS = (
    "/hours {0} -{1} {2}",
    "/hours -{0} {1} {2}",
    "required {0}, related {1}, peripheral -{2}",
    "必須{0} 関連-{1} 周辺{2}",
)

lines = settings(max_examples=100, deadline=None, derandomize=True, phases=(Phase.explicit, Phase.generate))


def _said(line: str) -> Talk:
    talk = Talk(the_book())
    talk.say(line)
    return talk


def _head(talk: Talk) -> str:
    """The first lines, in which a reply says what it took."""
    return "\n".join(talk.words.split("\n")[:3])


@lines
@given(LINES)
def test_no_line_gives_a_quota_for_a_number_that_is_not_in_it(line: str) -> None:
    talk = _said(line.lstrip("/"))
    if talk.kind is Kind.QUOTA and talk.chat.flow == "quota":
        staff = int(talk.chat.answers.get("care_staff") or talk.chat.answers["staff"])
        said = numbers(line)
        here = [0, *said, *(a + b for a in said for b in said)]
        assert staff in said or any(total - trainees == staff for total in said for trainees in here)


@lines
@given(LINES)
def test_what_is_added_to_a_company_is_in_the_line(line: str) -> None:
    talk = _said("/quota 45 construction")
    talk.say(line.lstrip("/"))
    if talk.kind is Kind.QUOTA and talk.chat.flow == "quota":
        staff = int(talk.chat.answers.get("care_staff") or talk.chat.answers["staff"])
        said = (45, *numbers(line))
        assert any(total - trainees == staff for total in said for trainees in (0, *said, *map(sum, pairwise(said))))


@lines
@given(st.sampled_from(DENIED), NUMBERS)
def test_a_denied_number_never_gets_a_quota(line: str, number: int) -> None:
    talk = _said(line.format(number))
    assert talk.kind is not Kind.QUOTA
    assert talk.chat.flow is None


@lines
@given(st.sampled_from(NEGATIVE), NUMBERS)
def test_a_number_below_zero_is_refused_by_name(line: str, number: int) -> None:
    talk = _said(line.format(number))
    assert talk.kind is Kind.QUESTION
    assert str(number) in talk.words
    assert talk.chat.flow is None


@lines
@given(st.sampled_from(HOURS), st.tuples(*(st.integers(100, 3000),) * 3))
def test_hours_below_zero_never_get_a_verdict(line: str, hours: tuple[int, int, int]) -> None:
    talk = _said(line.format(*hours))
    assert talk.kind is Kind.QUESTION
    assert not set("✅❌") & set(talk.words)


@lines
@given(st.sampled_from([line for each in COUNTED.values() for line in each]), NUMBERS)
def test_a_reply_to_a_number_of_staff_repeats_it(line: str, number: int) -> None:
    talk = _said(line.format(number))
    assert talk.kind is Kind.QUOTA
    assert re.search(rf"(?<!\d){number}(?!\d)", _head(talk))


@lines
@given(NUMBERS, st.integers(1, 300))
def test_a_reply_to_staff_and_trainees_repeats_both(staff: int, trainees: int) -> None:
    talk = _said(f"{staff} employees and {trainees} trainees")
    assert talk.kind is Kind.QUOTA
    assert all(re.search(rf"(?<!\d){number}(?!\d)", _head(talk)) for number in (staff, trainees))


@lines
@given(st.tuples(*(st.integers(100, 999),) * 3))
def test_a_verdict_on_hours_repeats_all_three(hours: tuple[int, int, int]) -> None:
    talk = _said("/".join(map(str, hours)))
    assert talk.kind is Kind.HOURS
    assert all(f" {each} h " in talk.words for each in hours)


@pytest.mark.parametrize("lang", SAID)
def test_number_words_are_heard_in_every_language(lang: str) -> None:
    wrong = {
        words: numbers(words)
        for number in range(1, 1000)
        for words in SAID[lang](number)
        if numbers(words) != (number,)
    }
    assert wrong == {}


@lines
@given(st.sampled_from([(lang, line) for lang, each in COUNTED.items() for line in each]), st.integers(10, 999))
def test_staff_in_words_is_told_back_in_digits(said: tuple[str, str], number: int) -> None:
    lang, line = said
    for words in SAID[lang](number):
        talk = _said(line.format(words))
        assert talk.kind is Kind.QUOTA, words
        assert re.search(rf"(?<!\d){number}(?!\d)", _head(talk)), words
