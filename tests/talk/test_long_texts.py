"""A very long text is answered by its beginning, and a call for help in it is heard wherever it stands."""

from datetime import datetime

import pytest

from bot.clock import JAPAN
from bot.talk.book import Book
from bot.talk.chat import Chat
from bot.talk.event import Command, Text
from bot.talk.reply import Kind, Reply
from bot.talk.respond import respond
from bot.talk.understand import LONGEST

NOON = datetime(2026, 11, 26, 12, tzinfo=JAPAN)


def _reply(book: Book, text: str) -> Reply:
    return respond(Chat(), Text(text), book, NOON)[1]


@pytest.mark.parametrize("call", ["my boss took my passport", "死にたい"])
def test_a_call_for_help_at_the_end(book: Book, call: str) -> None:
    filling = "I came to Japan two years ago and work in a factory. " if call.isascii() else "日本に来て二年です。"
    assert _reply(book, filling * 60 + call).kind is Kind.HELP


def test_what_stands_behind_the_beginning_changes_nothing(book: Book) -> None:
    question = "How many trainees may a company with 45 full-time staff take?"
    long = question + " " * (LONGEST - len(question))
    assert _reply(book, long + " 4000 people " * 200) == _reply(book, long)


def test_a_command_with_a_very_long_rest(book: Book) -> None:
    rest = "45 " + "x" * 4000
    assert respond(Chat(), Command("quota", rest), book, NOON)[1].parts
