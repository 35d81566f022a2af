"""The real book, and a conversation that is read from a file."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

import pytest

from bot.shelf import book as real_book
from bot.talk.book import Book
from bot.talk.chat import Chat
from bot.talk.event import Command, Event, Tap, Text
from bot.talk.reply import Button, Kind, Reply
from bot.talk.respond import respond
from bot.talk.words.markup import plain
from bot.talk.words.texts import Texts
from bot.talk.words.wording import WHOLE

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=ZoneInfo("Asia/Tokyo"))


@cache
def the_book() -> Book:
    """The real book, loaded once."""
    return real_book()


def in_english(known: Book) -> Book:
    """A book that answers in English and Japanese alone, to read off what a line of another language was heard as."""
    return replace(known, texts=_texts(*(known.texts.sources[lang] for lang in WHOLE)))


@cache
def _texts(*sources: str) -> Texts:
    """Read once: Fluent's parse of two languages takes a third of a second."""
    return Texts(dict(zip(WHOLE, sources, strict=True)))


@pytest.fixture(scope="session")
def book() -> Book:
    return the_book()


@dataclass
class Talk:
    """A chat as its person sees it: `last` is the newest reply, older buttons can still be tapped."""

    book: Book
    hint: str = "en"
    now: datetime = NOON
    chat: Chat = field(default_factory=Chat)
    last: Reply | None = None
    buttons: list[Button] = field(default_factory=list)

    def do(self, event: Event) -> Reply:
        self.chat, self.last = respond(self.chat, event, self.book, self.now, self.hint)
        self.buttons += [button for row in self.last.rows for button in row]
        return self.last

    def say(self, line: str) -> Reply:
        name, _, args = line.removeprefix("/").partition(" ")
        return self.do(Command(name, args) if line.startswith("/") else Text(line))

    def tap(self, label: str) -> Reply:
        newest = next((button for button in reversed(self.buttons) if button.label == label), None)
        assert newest is not None, f"no button [{label}]; there are {[button.label for button in self.buttons]}"
        return self.do(Tap(newest.data))

    @property
    def kind(self) -> Kind:
        assert self.last is not None
        return self.last.kind

    @property
    def words(self) -> str:
        assert self.last is not None
        return "\n".join(map(plain, self.last.parts))

    @property
    def labels(self) -> list[str]:
        assert self.last is not None
        return [button.label for row in self.last.rows for button in row]


@pytest.fixture
def talk(book: Book) -> Talk:
    return Talk(book)
