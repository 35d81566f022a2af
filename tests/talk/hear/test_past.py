"""A past month in which somebody came is no start to come; it says when No. 2 begins."""

from datetime import date

import pytest

from bot.talk.hear.dates.roles import dated
from bot.talk.hear.dates.said import SaidDate

TODAY = date(2026, 11, 22)


def first(told: SaidDate | None) -> str:
    return f"{told.first:%Y-%m}" if told else ""


@pytest.mark.parametrize(
    "text",
    [
        "Our trainees arrived in June 2025, when do they move to No. 2?",
        "I came to Japan in June 2025. What about the new law?",
        "2025年6月に来日しました。新しい制度になったらどうなりますか",
        "2025年6月に来日した実習生は3号に行けますか",
        "em sang tháng 6/2025, luật mới có ảnh hưởng gì không",
        "saya datang juni 2025, ikut aturan lama atau baru ya",
        "Dumating ako June 2025, pwede na ba ako lumipat",
        "我2025年6月来日本的,能做三号吗",
    ],
)
def test_who_came_then(text: str) -> None:
    told = dated(text, TODAY)
    assert told
    assert (first(told.came), told.dates, told.no2) == ("2025-06", (), None)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("2026年5月に入国させたい", "2026-05"),
        ("we want to take in 2 trainees in April 2026", "2026-04"),
        ("trainees arriving May 2027, ok?", "2027-05"),
        ("宿舍建好了,实习生2027年5月来日本", "2027-05"),
    ],
)
def test_who_is_wished_for_or_still_comes(text: str, start: str) -> None:
    told = dated(text, TODAY)
    assert told
    assert (told.came, first(told.start)) == (None, start)


def test_no_2_keeps_its_own_day() -> None:
    told = dated("来日は2025年4月、2号は2026年4月開始です。3号は？", TODAY)
    assert told
    assert (first(told.came), first(told.no2)) == ("2025-04", "2026-04")


def test_an_end_years_after_the_arrival_is_no_begin_of_no_2() -> None:
    told = dated("Em vào Nhật tháng 6/2025, đến tháng 6/2028 hết năm 3. Em có lên được số 3 không?", TODAY)
    assert told
    assert (first(told.came), told.no2, told.no3) == ("2025-06", None, True)


@pytest.mark.parametrize(
    "text",
    [
        "Already here on April 1 2027, do we have to go home?",
        "I will still be No.1 trainee on 1 April 2027. Will I be moved to ESD?",
        "what happens to interns who are already in japan on april 1 2027?",
        "2027年4月1日に日本にいる実習生は帰国ですか",
        "tháng 4/2027 em đang ở Nhật thì sao",
        "已经在日本的实习生2027年4月怎么办",
    ],
)
def test_who_is_here_on_the_day_of_the_change_starts_nothing(text: str) -> None:
    assert dated(text, TODAY) is None
