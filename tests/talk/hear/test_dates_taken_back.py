"""A date taken back for another in the same line: the first doesn't count; where it can't be known, both stay."""

from datetime import date

import pytest

from bot.talk.flows.kinds import Heard
from bot.talk.flows.months import Month
from bot.talk.hear.dates.roles import dated

_TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "line",
    [
        "July 2027 please, sorry June 2027",
        "July 2027, sorry, June",
        "in July 2027, oh wait, in June 2027 please",
        "August 2027, no wait, July 2027, sorry, June 2027",
        "2027年7月、失礼しました、2027年6月です",
        "2027年7月、すみません6月です",
        "2027年7月ではなくて、2027年6月です",
        "tháng 7/2027, à xin lỗi tháng 6/2027 ạ",
        "tháng 7/2027 ạ, nhầm, tháng 6 ạ",
        "Juli 2027 kak, eh maaf Juni 2027",
        "Juli 2027, eh salah, Juni",
        "2027年7月，不好意思，是2027年6月",
        "2027年7月，说错了，是6月",
        "July 2027 po ay sorry po June 2027",
        "Hulyo 2027 po, ay mali, Hunyo po",
    ],
)
def test_the_month_said_right_is_the_answer(line: str) -> None:
    assert Month().read(line, Heard({}, today=_TODAY)) == "2027-06"


@pytest.mark.parametrize(
    "line",
    ["July 2027, sorry, 2028", "December 2027, sorry, January", "July 2027, sorry, June 2027 is not possible"],
)
def test_of_two_months_that_may_be_meant_none_is_taken(line: str) -> None:
    assert Month().read(line, Heard({}, today=_TODAY)) is None


@pytest.mark.parametrize(
    ("line", "start"),
    [
        ("we want to start in July 2027, sorry, June 2027. when must we apply?", date(2027, 6, 1)),
        ("2027年7月、失礼しました6月開始です。いつまでに申請ですか", date(2027, 6, 1)),
        ("chúng tôi bắt đầu tháng 7/2027, à xin lỗi tháng 6/2027 ạ. nộp hồ sơ khi nào?", date(2027, 6, 1)),
        ("kami mulai Juli 2027, eh maaf Juni. kapan harus mengajukan?", date(2027, 6, 1)),
        ("2027年7月开始，不好意思，是6月开始。最迟什么时候申请？", date(2027, 6, 1)),
        ("magsisimula po kami July 2027, ay sorry po June 2027. kailan dapat mag-apply?", date(2027, 6, 1)),
        ("we start on 5 July 2027, sorry, 5 June. when must we apply?", date(2027, 6, 5)),
        ("we start in December 2026, sorry, January. when must we apply?", date(2027, 1, 1)),
    ],
)
def test_a_start_taken_back_is_none(line: str, start: date) -> None:
    found = dated(line, _TODAY)
    assert found is not None
    assert [each.first for each in found.dates] == [start]
    assert found.start is not None
    assert found.start.first == start


@pytest.mark.parametrize(
    ("line", "start", "filed"),
    [
        ("we start in July 2027, sorry, the plan is filed in March 2027", 7, 3),
        ("we apply in February 2027 and, sorry, start in June 2027, is that ok?", 6, 2),
        ("we start in July 2027, sorry, we apply in March 2027, right?", 7, 3),
    ],
)
def test_a_word_of_apology_between_two_things_takes_nothing_back(line: str, start: int, filed: int) -> None:
    found = dated(line, _TODAY)
    assert found is not None
    assert found.start is not None
    assert found.filed is not None
    assert (found.start.first.month, found.filed.first.month) == (start, filed)


def test_a_year_that_is_not_known_is_asked_for() -> None:
    found = dated("we start in December 2027, sorry, January. when must we apply?", _TODAY)
    assert found is not None
    assert found.unclear
