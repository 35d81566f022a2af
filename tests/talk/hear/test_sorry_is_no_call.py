"""An apology, or years somebody hopes to stay, is no call for help; what is one beside it stays so."""

import pytest

from bot.talk.book import Book
from bot.talk.hear.urgent import urgent
from bot.talk.reply import Kind
from tests.talk.conftest import Talk


@pytest.mark.parametrize(
    ("lang", "line", "kind"),
    [
        ("en", "sorry I meant 35 people", "suicide"),
        ("en", "sorry, I meant 54 staff not 45", "suicide"),
        ("zh", "我希望待5年，可以吗", "suicide"),
        ("zh", "我想待5年", "suicide"),
        ("zh", "我想在日本工作三年", "suicide"),
        ("zh", "抱歉还不是优良", "sexual"),
        ("zh", "抱歉，还没有", "sexual"),
        ("zh", "抱歉，54人", "sexual"),
    ],
)
def test_no_hint_of_a_call(book: Book, lang: str, line: str, kind: str) -> None:
    reply = Talk(book, hint=lang).say(line)
    assert reply.kind is not Kind.HELP
    assert not [button for row in reply.rows for button in row if button.data.startswith(f"v1:k:{kind}")]
    assert reply.topic != "age-limit"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("抱歉，我想死", "suicide"),
        ("抱歉，他抱我", "sexual"),
        ("我想待5年可是我不想活了", "suicide"),
        ("sorry I meant to kill myself", "suicide"),
    ],
)
def test_a_call_stays_one(line: str, kind: str) -> None:
    assert urgent(line) == kind
