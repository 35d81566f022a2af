"""No. 2 counts from the day the change of status was permitted, where that is told beside the day it began."""

from datetime import date

import pytest

from bot.talk.book import Book
from bot.talk.hear.dates.roles import dated
from tests.talk.conftest import Talk, in_english

TODAY = date(2026, 11, 22)
LATE = (
    ("mulai nomor 2 tanggal 1 april 2026 tapi visa keluar 10 april", 10),
    ("No. 2 began 1 April 2026 but the visa was permitted on 10 April", 10),
    ("2号は2026年4月1日開始、在留資格の変更許可は4月10日", 10),
    ("bắt đầu số 2 ngày 1/4/2026 nhưng visa có ngày 10/4", 10),
    ("2号从2026年4月1日开始，但签证4月10日才下来", 10),
    ("No. 2 simula April 1 2026 pero April 10 lumabas ang visa", 10),
    ("No. 2 started on 1 April 2026, the change of status was granted on 3 April 2026, can he go to No. 3?", 3),
    ("her stage 2 plan begins 1 April 2026 but her residence card is dated 6 April 2026", 6),
    ("2号の計画は2026年4月1日からですが、在留カードの許可日は2026年4月6日です", 6),
    ("第2号は2026年4月1日開始、変更許可が下りたのは4月3日です。3号に行けますか", 3),
    ("kế hoạch số 2 bắt đầu 1/4/2026 nhưng thẻ cư trú ghi ngày 5/4/2026, có lên số 3 được không", 5),
    ("số 2 bắt đầu ngày 1 tháng 4 năm 2026, được phép đổi tư cách lưu trú ngày 7 tháng 4", 7),
    ("nomor 2 mulai 1 April 2026, izin tinggal baru terbit 8 April 2026", 8),
    ("tahap 2 saya mulai 1 april 2026 tapi kartu zairyu keluar tanggal 5 april, bisa nomor 3?", 5),
    ("2号2026年4月1日开始，在留卡是4月6日发的，还能上3号吗", 6),
    ("二号计划2026年4月1日开始，变更在留资格的许可4月8日才批下来", 8),
    ("nagsimula ang No. 2 noong Abril 1, 2026, pero ang residence card ay may petsang Abril 9", 9),
    ("stage 2 simula 1 April 2026, na-approve ang change of status noong 4 April 2026", 4),
    ("my change of status to No. 2 was permitted on 10 April 2026, can I do No. 3", 10),
)
EARLY = (
    "No. 2 began on 1 April 2026, can she do No. 3?",
    "No. 2 began 20 March 2026, the visa was permitted on 25 March 2026, No. 3?",
    "No. 2 began March 2026 and the visa is until March 2028, can he do No. 3",
    "No. 2 began 1 March 2026, the residence card expires 1 March 2027, can he do No. 3",
    "2号の認定は2026年2月10日、開始は2026年4月1日です。3号に行けますか",
    "2号への変更許可は2026年4月1日でした。3号に行けますか",
)


@pytest.mark.parametrize(("line", "day"), LATE)
def test_a_permission_after_the_last_day_closes_no_3(line: str, day: int, book: Book) -> None:
    talk = Talk(in_english(book))
    talk.say(line)
    closed = (
        f"No No. 3 (years 4–5): No. 2 on {day} April 2026 is after",
        f"3号（4・5年目）には進めません。第2号（2026年4月{day}日）",
    )
    assert any(each in talk.words for each in closed), talk.words
    by_source = ("the day counts on which the change of status was permitted", "在留資格の変更が許可された日で数えます")
    assert any(each in talk.words for each in by_source)


@pytest.mark.parametrize("line", EARLY)
def test_days_in_time_keep_no_3_open(line: str, book: Book) -> None:
    talk = Talk(in_english(book))
    talk.say(line)
    assert talk.words.startswith(("As to the day, yes", "日付の上では進めます")), talk.words


def test_a_begin_after_the_last_day_with_an_earlier_permission_stays_open(talk: Talk) -> None:
    talk.say("No. 2 began 5 April 2026 though the change of status was permitted 30 March 2026, No. 3?")
    assert talk.words.startswith("It depends on the day No. 2 began")


@pytest.mark.parametrize(
    "line",
    [
        "visa keluar juni 2027 tapi berangkat juli 2027",
        "visa issued in May 2027, start June 2027",
        "my residence card was issued on 3 April 2026",
        "what changes in April 2027?",
    ],
)
def test_a_line_that_names_no_no_2_tells_no_permission(line: str) -> None:
    found = dated(line, TODAY)
    assert found is None or (found.no2, found.permitted) == (None, None)
