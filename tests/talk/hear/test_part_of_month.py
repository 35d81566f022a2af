"""The end or the middle of a month is no first of it: the day taken is the first it can be, and the reply says so."""

from datetime import date

import pytest

from bot.talk.hear.dates.roles import dated
from bot.talk.hear.dates.said import dates_in
from tests.talk.conftest import Talk

TODAY = date(2026, 11, 22)
STARTS = {
    "2027年6月末に入国予定です": "2027-06-30",
    "2027年6月下旬に開始": "2027-06-21",
    "start at the end of June 2027": "2027-06-30",
    "nhập cảnh cuối tháng 6 năm 2027": "2027-06-30",
    "2027年6月底入境": "2027-06-30",
    "start mid-June 2027": "2027-06-15",
    "trainees arrive in late June 2027": "2027-06-21",
    "we want to start in mid-April 2027": "2027-04-15",
    "arrival by the end of May 2027, when do we file?": "2027-05-31",
    "start in the second half of May 2027": "2027-05-16",
    "2027年6月中旬に入国します": "2027-06-15",
    "来年5月末から受け入れたいです": "2027-05-31",
    "thực tập sinh sang vào giữa tháng 6/2027": "2027-06-15",
    "bắt đầu cuối tháng 5/2027": "2027-05-31",
    "mulai akhir Juni 2027": "2027-06-30",
    "mulai pertengahan bulan Juni 2027": "2027-06-15",
    "2027年6月中旬入境": "2027-06-15",
    "明年5月下旬开始": "2027-05-21",
    "2027年2月月底开始": "2027-02-28",
    "magsisimula sa katapusan ng Hunyo 2027": "2027-06-30",
    "dating sa kalagitnaan ng Hunyo 2027": "2027-06-15",
    "simula sa huling bahagi ng Mayo 2027": "2027-05-21",
}
WHOLE = (
    "start June 2027",
    "start in early June 2027",
    "2027年6月に入国予定です",
    "2027年6月中に入国予定です",
    "2027年6月上旬に開始予定",
    "mulai awal Juni 2027",
    "is it too late June 2027 to start?",
)


@pytest.mark.parametrize(("line", "day"), STARTS.items())
def test_a_part_of_a_month_starts_on_its_first_day(line: str, day: str) -> None:
    found = dated(line, TODAY)
    assert found
    assert found.start
    assert (f"{found.start.first}", found.start.is_day, found.start.taken) == (day, True, True)


@pytest.mark.parametrize("line", WHOLE)
def test_a_month_and_its_beginning_stay_the_month(line: str) -> None:
    (only,) = dates_in(line, TODAY)
    assert (only.first, only.last, only.taken) == (date(2027, 6, 1), date(2027, 6, 30), False)


@pytest.mark.parametrize(
    ("line", "filed", "start"),
    [
        ("apply at the end of March 2027, start end of June 2027", "2027-03-31", "2027-06-30"),
        ("3月末に申請、6月末に入国", "2027-03-31", "2027-06-30"),
        ("nộp đơn giữa tháng 3/2027, bắt đầu cuối tháng 6/2027", "2027-03-15", "2027-06-30"),
    ],
)
def test_a_plan_and_its_start_keep_their_parts(line: str, filed: str, start: str) -> None:
    found = dated(line, TODAY)
    assert found
    assert found.filed
    assert found.start
    assert (f"{found.filed.first}", f"{found.start.first}") == (filed, start)


def test_no_2_in_the_middle_of_its_last_month_is_too_late() -> None:
    found = dated("No. 2 began in mid-April 2026, can I do No. 3", TODAY)
    assert found
    assert found.no2
    assert found.no2.first == date(2026, 4, 15)


def test_who_came_at_the_end_of_a_month_came_in_it() -> None:
    found = dated("came at the end of June 2025, when does No. 2 begin", TODAY)
    assert found
    assert found.came
    assert (found.came.first, found.came.last) == (date(2025, 6, 1), date(2025, 6, 30))


@pytest.mark.parametrize("line", ["until end of June 2027 can we take trainees", "2027年6月末まで受け入れできますか"])
def test_an_end_of_a_month_is_no_end_of_something_else(line: str) -> None:
    found = dated(line, TODAY)
    assert found
    assert found.intake


def test_the_reply_says_which_day_was_taken_and_counts_from_it(talk: Talk) -> None:
    talk.say("start at the end of June 2027")
    assert "I reckoned with 30 June 2027" in talk.words
    assert "28 February 2027 · file the plan by then" in talk.words
    assert "29 June 2028 · No. 1 ends" in talk.words
    talk.say("start June 2027")
    assert "I reckoned with" not in talk.words
