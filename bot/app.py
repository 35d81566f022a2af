"""Where everything is put together: settings, clock, book, store, edge. Nothing else knows all of them."""

import asyncio
import gc
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time

from bot import clock
from bot.edge.handle import Talk
from bot.edge.profile import Profile
from bot.edge.run import run as run_edge
from bot.edge.seen.weekly import Weekly
from bot.edge.stop import pause, stop_on_signals
from bot.encoder.listen import Listener, speaker
from bot.index.shared import shared_words
from bot.logs import set_up
from bot.settings import Settings
from bot.store import Store, StoreError, open_store
from bot.talk.book import Book
from bot.talk.chat import Chat
from bot.talk.desk.note import Tally
from bot.talk.event import Event, Text
from bot.talk.group.aloud import aloud
from bot.talk.hear.urgent import urgent
from bot.talk.inline import inline
from bot.talk.noting.digest import digest
from bot.talk.reply import Kind, Offers, Reply
from bot.talk.respond import respond
from bot.talk.scene import Scene
from bot.talk.words.register import base

TIDY = 6 * 3600.0  # seconds between two rounds of deleting what is old

log = logging.getLogger(__name__)


async def run(settings: Settings, book: Book, stop: asyncio.Event | None = None) -> None:
    """Run the bot until `stop`, or SIGTERM or SIGINT. Raises StoreError or GiveUp with a sentence for the operator."""
    set_up(settings.log_level, settings.log_format, (settings.token, settings.webhook_secret))
    ending = stop or stop_on_signals()
    now = clock_of(settings.today)
    shared = shared_words() if settings.learn else None
    book = replace(book, operator=settings.operator, shared=shared)
    bot_id = int(settings.token.partition(":")[0])  # stays when the token is made anew
    store = open_store(settings.database_url, bot_id=bot_id)
    second = Listener(opinions) if (opinions := speaker(settings.encoder)) else None
    tidying = asyncio.create_task(tidy(store, now, settings.learn, ending))
    try:
        answering = talk(book, now, second)
        gc.freeze()  # the book stays to the end: looking through it for garbage would cost each answer 0.05 ms
        await run_edge(settings, store, answering, profiles(book), ending, weekly(settings, book, answering, now))
    finally:
        tidying.cancel()
        await asyncio.gather(tidying, return_exceptions=True)
        await store.close()
        if second:
            second.close()


def clock_of(today: date | None) -> Callable[[], datetime]:
    """The time in Japan; for previews and tests noon of a fixed day."""
    if today is None:
        return clock.now
    fixed = datetime.combine(today, time(12), clock.JAPAN)
    return lambda: fixed


def talk(book: Book, now: Callable[[], datetime], second: Listener | None = None) -> Talk:
    """The conversation, with its book and clock filled in; `second` adds an opinion to lines in doubt."""

    def answer(chat: Chat, event: Event, hint: str) -> tuple[Chat, Reply]:
        return respond(chat, event, book, now(), hint)

    def apology(reference: str, hint: str) -> Reply:
        return Reply(Kind.HELP, (book.texts.say(book.nearest_language(hint), "apology", reference=reference),))

    async def listen(event: Event) -> Event:
        return await second.listen(event, book, now()) if second else event

    def offered(line: str, hint: str) -> Offers:
        return inline(line, book, now(), hint)

    def too_fast(chat: Chat, hint: str) -> Reply:
        return Reply(Kind.HELP, (book.texts.say(chat.lang or book.nearest_language(hint), "too-fast"),))

    def presses(event: Event) -> bool:
        return isinstance(event, Text) and urgent(event.text) is not None

    def in_group(event: Event, hint: str) -> Reply:
        return aloud(event, book, now(), hint)

    return Talk(answer, apology, listen, offered, too_fast, presses, in_group)


def weekly(settings: Settings, book: Book, answering: Talk, now: Callable[[], datetime]) -> Weekly | None:
    """What the operator's chat gets each week, in that chat's language; nothing where none is named."""
    if settings.admin_chat is None:
        return None

    def words(chat: Chat, week: date, tallies: Sequence[Tally]) -> Reply:
        return digest(Scene(chat, book, chat.lang or "en", now()), week, tallies)

    return Weekly(settings.admin_chat, words, answering.apology, now)


def profiles(book: Book) -> Mapping[str, Profile]:
    """Each language's profile; English is also everyone else's. Telegram knows no register of a language."""
    told = (lang for lang in book.languages if lang != "en" and base(lang) == lang)
    return {"": book.profile("en")} | {lang: book.profile(lang) for lang in told}


async def tidy(store: Store, now: Callable[[], datetime], learn: bool, stop: asyncio.Event) -> None:
    """Delete what is old, now and every few hours; and every line that was kept while learning was on."""
    while not stop.is_set():
        try:
            await store.prune(now(), learn)
        except StoreError as wrong:
            log.warning("old rows stay for now: %s", wrong)
        await pause(stop, TIDY)
