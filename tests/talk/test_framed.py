"""A line of numbers tells the same in courtesy as without it: no sign, owner or correction of a number is left out."""

import csv
from pathlib import Path

import pytest

from bot.talk.book import Book
from bot.talk.understand import understand
from tests.talk.conftest import Talk

EVAL = Path(__file__).parents[1] / "eval"
FRAMES = {
    "en": "Good day sir/maam, {} Thank you so much and God bless",
    "ja": "お世話になっております。{}よろしくお願いいたします。",
    "vi": "anh chị ơi cho em hỏi với ạ, {} em cảm ơn nhiều",
    "id": "permisi min mau nanya, {} mohon infonya, terima kasih",
    "zh": "你好，想请问一下，{} 谢谢啦",
    "tl": "hello po, tanong ko lang po, {} Salamat po, God bless",
}
LINES = [
    (row["lang"], row["text"])
    for name in ("heard.csv", "heard_more.csv")
    for row in csv.DictReader((EVAL / name).read_text("utf-8").splitlines())
    if row["lang"] in FRAMES and not row["text"].startswith("/")
]


def test_courtesy_changes_no_number(book: Book) -> None:
    changed = [
        (line, plain.quota, framed.quota)
        for lang, line in LINES
        for plain, framed in [(understand(line, book), understand(FRAMES[lang].format(line), book))]
        if framed.quota and framed.quota != plain.quota
    ]
    assert changed == []


@pytest.mark.parametrize(
    ("lang", "answers"),
    [
        ("ja", ("団体監理型です。よろしくお願いします", "その他", "45人です。よろしくお願いいたします")),
        ("en", ("supervising organisation, thank you", "other", "45 people sir, thank you so much")),
        ("tl", ("supervising organization po, salamat po", "iba pa", "mga 45 po kami, salamat po")),
    ],
)
def test_answers_of_a_conversation_may_be_polite(book: Book, lang: str, answers: tuple[str, ...]) -> None:
    talk = Talk(book, hint=lang)
    for line in ("/quota", *answers):
        talk.say(line)
    assert talk.chat.answers["staff"] == "45"


def test_a_japanese_number_in_courtesy_is_answered_in_japanese(book: Book) -> None:
    talk = Talk(book, hint="ja")
    talk.say("お世話になっております。約四十名よろしくお願いいたします。")
    assert "常勤40人" in talk.words
