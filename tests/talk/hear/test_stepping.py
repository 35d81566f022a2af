"""Who "entered No. 2" came to no country then: the day is the one No. 2 began, in six languages."""

from datetime import date

import pytest

from bot.talk.book import Book
from bot.talk.hear.dates.roles import dated
from tests.talk.conftest import Talk

TODAY = date(2026, 11, 28)


def told(text: str) -> tuple[str, str]:
    """The months No. 2 began and somebody came in."""
    found = dated(text, TODAY)
    assert found
    no2, came = (f"{each.first:%Y-%m}" if each else "" for each in (found.no2, found.came))
    return no2, came


@pytest.mark.parametrize(
    ("text", "no2", "came"),
    [
        ("去年の10月に2号に入った子は3号にいけますか", "2025-10", ""),
        ("2025年10月に2号に入りました", "2025-10", ""),
        ("2号には2026年3月に入りました。3号は可能ですか", "2026-03", ""),
        ("二号に入ったのは令和8年2月です。三号に進めますか", "2026-02", ""),
        ("3号に行けますか。2号に入ったのは去年の10月です", "2025-10", ""),
        ("去年の10月に2年目に入った子は3号にいけますか", "2025-10", ""),
        ("去年の10月に来日して今年の10月に2号に入った子は3号にいけますか", "2026-10", "2025-10"),
        ("he came into No. 2 last December, will No. 3 be open to him", "2025-12", ""),
        ("came to Japan October 2024 and went into No. 2 October 2025, No. 3 ok?", "2025-10", "2024-10"),
        ("can he do No. 3? he went into No. 2 in October 2025", "2025-10", ""),
        ("tháng 5 năm nay em mới chuyển sang số 2, có lên được số 3 không", "2026-05", ""),
        ("em sang số 2 hồi tháng 12 năm ngoái, số 3 còn được không", "2025-12", ""),
        ("em sang Nhật tháng 10/2024, sang số 2 tháng 10/2025, có lên số 3 được không", "2025-10", "2024-10"),
        ("em sang năm thứ 2 tháng 10/2025, có lên số 3 không", "2025-10", ""),
        ("saya masuk magang nomor 2 pada Oktober 2025, apakah bisa nomor 3", "2025-10", ""),
        ("2024年10月来日本，2025年10月进了2号，能做3号吗", "2025-10", "2024-10"),
        ("能做3号吗？我2025年10月进的2号", "2025-10", ""),
        ("pumasok ako sa No. 2 noong Oktubre 2025, pwede ba ako sa No. 3", "2025-10", ""),
        ("dumating ako noong Oktubre 2024 at pumasok sa No. 2 noong Oktubre 2025, No. 3?", "2025-10", "2024-10"),
    ],
)
def test_entering_no_2_is_its_begin(text: str, no2: str, came: str) -> None:
    assert told(text) == (no2, came)


@pytest.mark.parametrize(
    ("text", "came"),
    [
        ("2025年10月に入国した子は3号にいけますか", "2025-10"),
        ("2号の子が2025年10月に来ました。3号いけますか", "2025-10"),
        ("2025年6月に来日しました。2号にはいつ入れますか", "2025-06"),
        ("our No. 2 trainees came in October 2025, can they do No. 3", "2025-10"),
        ("em sang Nhật tháng 3/2026, bao giờ em lên số 2", "2026-03"),
        ("saya masuk Jepang Juni 2024, kapan bisa masuk nomor 2", "2024-06"),
        ("2026年5月进入日本，什么时候2号", "2026-05"),
        ("pumasok ako sa Japan noong Oktubre 2025, kailan ang No. 2", "2025-10"),
        ("去年の10月に入社した実習生、いつ2号に入りますか", ""),
        ("started at the firm in October 2025, when does she get into No. 2", ""),
        ("tháng 10/2025 em vào công ty, bao giờ em vào số 2", ""),
    ],
)
def test_an_arrival_stays_one_and_an_asked_no_2_has_no_day(text: str, came: str) -> None:
    assert told(text) == ("", came)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("去年の10月に2号に入った子は3号にいけますか", "日付の上では進めます"),
        ("she entered No. 2 last October, can she do No. 3?", "Which day was it, with its year?"),
        ("she entered No. 2 last March, can she do No. 3?", "As to the day, yes"),
        ("3月に2号に入った子は3号いけますか", "何年何月何日でしたか"),
    ],
)
def test_the_reply_is_of_that_day_or_asks_for_its_year(book: Book, text: str, said: str) -> None:
    talk = Talk(book)
    talk.say(text)
    assert talk.words.startswith(said) or said in talk.words.split("\n\n")[0], talk.words


@pytest.mark.parametrize(
    "text",
    [
        "No. 2 finishes in April 2027, can i go on to No.3 at a different company or too late",
        "2号は2027年4月に終わります。ほかの会社で3号に行けますか",
        "thang 4/2027 xong 2 go co len 3 go duoc nua khong",
        "no. 2 saya selesai april 2027, masih bisa lanjut no. 3?",
        "matatapos ang No. 2 ko sa Abril 2027, pwede pa ba mag No. 3",
    ],
)
def test_no_2_that_ends_then_is_no_start(text: str) -> None:
    found = dated(text, TODAY)
    assert found
    assert found.ended
    assert (f"{found.ended.first:%Y-%m}", found.no2, found.start) == ("2027-04", None, None)


@pytest.mark.parametrize(
    "text",
    [
        "my contract ends 15 March 2027, I am No.2. Want to go to No.3",
        "No. 2 began in April 2025, is no 3 open",
        "1号が2027年4月に終わります。3号に行けますか",
        "No. 2 ends in April 2027, may I go home then",
        "2号が2026年5月に始まりました。3号に行けますか",
    ],
)
def test_what_else_ends_says_nothing_of_no_2(text: str) -> None:
    found = dated(text, TODAY)
    assert found is None or found.ended is None


@pytest.mark.parametrize(
    ("text", "came"),
    [
        ("Dumating ako nov 2024, matatapos 3yrs ko nov 2027, pwede pa ba ko mag 3go", "2024-11"),
        ("em sang tháng 9/2024, hết 3 năm tháng 9/2027, còn lên 3go được không", "2024-09"),
        ("datang oktober 2024, selesai 3 tahun oktober 2027, masih bisa ke 3go", "2024-10"),
        ("I arrived june 2025, finish my 2nd year next june. Will I become ESD", "2025-06"),
    ],
)
def test_a_year_after_the_arrival_where_a_later_day_is_the_end(text: str, came: str) -> None:
    assert told(text) == ("", came)
