"""The way to a start keeps the day that is told, typed behind the command or to its question, in six languages."""

import pytest

from bot.talk.book import Book
from tests.talk.conftest import Talk

_LINES = """
en | 30 June 2027 | 20270630 | Start on 30 June 2027
en | sometime around the end of June next year | 20270630 | Start on 30 June 2027
en | mid-June 2027 | 20270615 | Start on 15 June 2027
en | June 2027 | 2027-06 | Start in June 2027
en | May 27 | 2027-05 | Start in May 2027
en | May '28 | 2028-05 | Start in May 2028
ja | 来年の6月30日 | 20270630 | 2027年6月30日に開始
ja | 令和9年6月中旬 | 20270615 | 2027年6月15日に開始
vi | 30/6/2027 | 20270630 | ngày 30 tháng 6 năm 2027
vi | cuối tháng 6 năm sau | 20270630 | ngày 30 tháng 6 năm 2027
vi | tháng 8 năm sau | 2027-08 | tháng 8 năm 2027
id | akhir Juni 2027 | 20270630 | Mulai pada 30 Juni 2027
zh | 明年6月底 | 20270630 | 在2027年6月30日开始
tl | katapusan ng Hunyo 2027 | 20270630 | Simula sa Hunyo 30, 2027
"""


@pytest.mark.parametrize("command", [True, False], ids=["command", "question"])
@pytest.mark.parametrize("line", _LINES.strip().splitlines())
def test_a_day_stays_one(book: Book, line: str, *, command: bool) -> None:
    lang, said, raw, words = line.split(" | ")
    talk = Talk(book, hint=lang)
    if command:
        talk.say(f"/when {said}")
    else:
        talk.say("/when")
        talk.say(said)
    assert talk.chat.answers["start"] == raw
    assert words in talk.words


def test_another_day_takes_its_place(book: Book) -> None:
    talk = Talk(book, hint="vi")
    talk.say("/when")
    talk.say("30/6/2027")
    talk.say("à không, 5/7/2027")
    assert talk.chat.answers["start"] == "20270705"
    assert "chỉ còn chương trình Ikusei Shuro" in talk.words


@pytest.mark.parametrize("said", ["June 30", "Hunyo 30", "May 28", "6/30"])
def test_a_day_is_no_year(book: Book, said: str) -> None:
    """As a year, June 30 was June 2030, when all of the present programme is over."""
    talk = Talk(book)
    talk.say("/when")
    talk.say(said)
    assert "start" not in talk.chat.answers
    assert "only Employment for Skill Development" not in talk.words
