"""Calls in English, Japanese, Vietnamese, Indonesian, Chinese and Filipino in words no pattern foresaw, and none."""

import csv
from pathlib import Path

import pytest

from bot.talk.book import Book
from bot.talk.hear.called import hardly
from bot.talk.hear.urgent import urgent
from bot.talk.reply import Kind
from bot.talk.understand import understand

MEASURED = Path(__file__).parents[2] / "eval" / "urgent_six.csv"
CALLS = (
    ("suicide", "薬を全部飲んで終わりにしたい。お母さんごめん"),
    ("danger", "寮の二階から けむりが たくさん出ています だれか"),
    ("left-company", "hôm qua em bỏ ra khỏi xưởng, giờ ngủ nhờ nhà bạn, sợ quá"),
    ("threats", "kata mereka kalau aku ngadu, adikku di kampung bakal diapa-apain"),
    ("no-rest", "连着上了二十六天班一天没歇,身体快垮了"),
    ("violence", "hinampas ako ng bakal sa likod ng leader namin kanina"),
)
ASKED = (
    ("dismissed", "Before Japan I was fired once from a bakery. Do I write that in my CV?"),
    ("afraid", "N3 no shiken ga kowai desu. 聴解の練習はどうすればいいですか"),
    ("dismissed", "Hồi ở nhà em từng bị đuổi việc, có phải ghi vào hồ sơ không?"),
    ("afraid", "N2考试好怕啊,听力怎么练"),
)


@pytest.mark.parametrize(("kind", "text"), CALLS, ids=[text for _, text in CALLS])
def test_who_calls_is_helped_first(kind: str, text: str, book: Book) -> None:
    found = understand(text, book)
    assert found.kind is Kind.HELP or kind in found.perhaps


@pytest.mark.parametrize(("kind", "text"), ASKED, ids=[text for _, text in ASKED])
def test_who_asks_about_something_else_is_offered_help_and_answered(kind: str, text: str, book: Book) -> None:
    found = understand(text, book)
    assert found.kind is not Kind.HELP


def test_who_is_ill_and_asks_is_never_hardly_calling(book: Book) -> None:
    text = "I'm sick, what should I do?"
    ranking = book.matcher.rank(text)
    assert urgent(text, "en") == "ill"
    assert not hardly("ill", text, ranking)
    assert hardly("afraid", text, ranking)


def test_of_a_hand_that_saw_none_of_it_nearly_all_are_told_apart(book: Book) -> None:
    rows = list(csv.DictReader(MEASURED.read_text("utf-8").splitlines()))
    helped = [row for row in rows if understand(row["text"], book).kind is Kind.HELP]
    calls = [row for row in rows if row["kind"]]
    assert len(rows) - len(calls) == 270
    assert sum(row in helped for row in calls) >= 82
    assert sum(not row["kind"] for row in helped) <= 16
