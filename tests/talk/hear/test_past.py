"""A past month in which somebody came is no start to come; it says when No. 2 begins."""

from datetime import date

import pytest

from bot.talk.book import Book
from bot.talk.hear.dates.roles import dated
from bot.talk.hear.dates.said import SaidDate
from bot.talk.understand import understand
from tests.talk.conftest import Talk, in_english

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


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("saya datang april 2025, kapan jadi nomor 2", "2025-04"),
        ("去年10月来的，什么时候转2号", "2025-10"),
        ("em sang tháng 3 năm 2025, khi nào lên số 2", "2025-03"),
        ("dumating ako Enero 2026, kailan ang No. 2", "2026-01"),
        ("I came last October, when does No. 2 begin?", "2026-10"),
        ("they arrived last December, when do they become No. 2", "2025-12"),
        ("2026年2月に来ました。いつ2号になりますか", "2026-02"),
        ("去年の12月に入国しました。2号はいつからですか", "2025-12"),
        ("em sang Nhật từ tháng 11 năm ngoái, bao giờ lên số 2", "2025-11"),
        ("em sang tháng 10 vừa rồi, khi nào lên số 2", "2026-10"),
        ("saya tiba Juli 2026, kapan naik ke nomor 2?", "2026-07"),
        ("masuk Jepang bulan Februari 2026, kapan pindah ke tahap 2", "2026-02"),
        ("saya datang oktober tahun lalu, kapan nomor 2", "2025-10"),
        ("我2026年3月来日本的，什么时候变成2号", "2026-03"),
        ("今年4月入境，2号什么时候开始", "2026-04"),
        ("去年12月到的，几月转二号", "2025-12"),
        ("pumasok ako sa Japan noong Oktubre last year, kelan stage 2", "2025-10"),
    ],
)
def test_when_no_2_begins_is_a_year_after_the_arrival(text: str, month: str, book: Book) -> None:
    told = dated(text, TODAY)
    assert told
    assert (first(told.came), told.no2, told.start) == (month, None, None)
    found = understand(text, book, TODAY)
    assert (found.topic, found.dated) == ("stage-three", told)


@pytest.mark.parametrize(
    "text",
    [
        "I came in October, when does No. 2 begin?",
        "10月に来ました。2号はいつからですか",
        "em sang tháng 10, khi nào lên số 2",
        "saya datang oktober, kapan jadi nomor 2",
        "我10月来的，什么时候转2号",
        "dumating ako noong Oktubre, kailan ang No. 2",
    ],
)
def test_the_year_of_an_arrival_is_asked(text: str, book: Book) -> None:
    talk = Talk(in_english(book))
    talk.say(text)
    assert (
        "Arrived in October: as a rule No. 2 begins about a year later" in talk.words or "来日が10月なら" in talk.words
    )
    assert "It depends on the day No. 2 began" in talk.words or "第2号が始まった日によります" in talk.words


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Trainees arrive in May, when does No. 2 begin?", "2027-05"),
        ("trainees come in October 2027, when does No. 2 begin?", "2027-10"),
        ("来年5月に入国します。2号はいつからですか", "2027-05"),
        ("when does No. 2 begin?", ""),
        ("kapan jadi nomor 2", ""),
        ("last year we had 45 staff", ""),
        ("the last June intake was 3 people, we are 45", ""),
    ],
)
def test_who_is_to_come_came_in_no_month(text: str, start: str) -> None:
    told = dated(text, TODAY)
    assert (first(told.came), first(told.intake)) == ("", start) if told else start == ""


@pytest.mark.parametrize(
    "text",
    [
        "e sang 9/2024 hết hạn 9/2027, luật mới ra thì e có đc ở hết 3 năm ko",
        "saya datang 9/2024, habis 9/2027, harus pindah ke yang baru?",
    ],
)
def test_a_day_three_years_after_the_arrival_is_an_end_and_no_start(book: Book, text: str) -> None:
    told = dated(text, TODAY)
    assert told
    assert told.came
    assert told.intake is None
    assert understand(text, book, TODAY).arrival is None


@pytest.mark.parametrize(
    "text",
    [
        "nursing home in gunma, opened feb 2024, 31 staff",
        "our factory was founded in March 2025",
        "2024年6月に開設した特養です。常勤30人",
        "viện dưỡng lão mở tháng 3/2025, 25 nhân viên",
        "panti jompo kami buka Mei 2024, 30 staf",
        "养老院2024年5月开业，员工35人",
        "nursing home namin nagbukas noong Enero 2025, 28 staff",
    ],
)
def test_the_day_a_home_opened_is_no_start(text: str) -> None:
    told = dated(text, TODAY)
    assert told
    assert (told.dates, told.start, told.came) == ((), None, None)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("we open in April 2027 and start with trainees then", "2027-04"),
        ("2027年5月に開始したい、常勤30人", "2027-05"),
        ("bên mình mở thêm nhà máy, bắt đầu tháng 5/2027", "2027-05"),
        ("养老院去年开业，2027年5月开始接收", "2027-05"),
        ("we opened in May 2024 and start with trainees in May 2027", "2027-05"),
    ],
)
def test_a_start_beside_an_opening_stays(text: str, start: str) -> None:
    told = dated(text, TODAY)
    assert told
    assert first(told.start) == start
