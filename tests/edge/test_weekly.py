"""The digest: once a week, by one process, through a kill, at the usual pace."""

import asyncio
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from telegram.ext import ExtBot

from bot.clock import JAPAN
from bot.edge.handle import Handler
from bot.edge.run import run
from bot.edge.seen.weekly import HOUR, Weekly, tell_once, week_told
from bot.edge.send import Sender
from bot.settings import Settings
from bot.store import Store, open_store
from bot.store.store import utc_now
from bot.talk.chat import Chat
from bot.talk.desk.note import Tally
from bot.talk.reply import Html, Kind, Reply
from tests.edge.fake import TALK, Telegram, error
from tests.store.conftest import address as address
from tests.store.conftest import postgres as postgres

ADMIN = -1_001_234_567_890
MONDAY = date(2026, 11, 23)
NOON = datetime(2026, 11, 26, 12, tzinfo=JAPAN)


def words(chat: Chat, week: date, tallies: Sequence[Tally]) -> Reply:
    return Reply(Kind.MENU, (Html(f"week of {week}: {sum(each.count for each in tallies)}"),))


WEEKLY = Weekly(ADMIN, words, TALK.apology, lambda: NOON)


@pytest.mark.parametrize(
    ("moment", "week"),
    [
        ((2026, 11, 22, 23, 59), date(2026, 11, 9)),
        ((2026, 11, 23, 0, 0), None),
        ((2026, 11, 23, HOUR - 1, 59), None),
        ((2026, 11, 23, HOUR, 0), date(2026, 11, 16)),
        ((2026, 11, 24, 0, 0), date(2026, 11, 16)),
        ((2026, 11, 29, 23, 59), date(2026, 11, 16)),
        ((2027, 1, 1, 12, 0), date(2026, 12, 21)),
    ],
)
def test_the_last_week_that_is_over_is_told_from_monday_morning_on(
    moment: tuple[int, int, int, int, int], week: date | None
) -> None:
    assert week_told(datetime(*moment, tzinfo=JAPAN)) == week


async def test_of_many_replicas_one_sends_it(telegram: Telegram, bot: ExtBot[Any], address: str) -> None:
    stores = [open_store(address) for _ in range(4)]
    handlers = [Handler(store, Sender(bot), TALK) for store in stores]
    for _ in range(3):
        await asyncio.gather(
            *(tell_once(WEEKLY, MONDAY, store, handler) for store, handler in zip(stores, handlers, strict=True))
        )
    assert [(form["chat_id"], form["text"]) for form in telegram.said("sendMessage")] == [
        (str(ADMIN), "week of 2026-11-23: 0")
    ]
    assert await tell_once(WEEKLY, MONDAY + timedelta(days=7), stores[0], handlers[0]) == 0
    assert len(telegram.said("sendMessage")) == 2
    for store in stores:
        await store.close()


async def test_what_a_killed_process_owed_another_sends(telegram: Telegram, bot: ExtBot[Any], address: str) -> None:
    first = open_store(address)
    died = Handler(first, Sender(bot), TALK)
    telegram.errors["sendMessage"] = [error(502, "Bad Gateway")]
    assert await tell_once(WEEKLY, MONDAY, first, died) > 0
    await first.close()
    later = open_store(address, lambda: utc_now() + timedelta(minutes=1))
    handler = Handler(later, Sender(bot), TALK)
    assert await tell_once(WEEKLY, MONDAY, later, handler) == 0
    assert await tell_once(WEEKLY, MONDAY, later, handler) == 0
    assert len(telegram.said("sendMessage")) == 2  # the first was refused
    await later.close()


async def test_a_start_takes_up_what_is_owed_and_where_it_goes(
    telegram: Telegram, bot: ExtBot[Any], address: str
) -> None:
    store = open_store(address)
    await store.turn(-MONDAY.toordinal(), ADMIN, lambda chat: (chat, words(chat, MONDAY, ())), _say, {"chat_id": ADMIN})
    await store.free_turns()
    handler = Handler(store, Sender(bot), TALK)
    (owed,) = await handler.left()
    assert await handler.send(owed) == 0
    assert telegram.said("sendMessage")[0]["chat_id"] == str(ADMIN)
    assert await tell_once(WEEKLY, MONDAY, store, handler) == 0
    assert len(telegram.said("sendMessage")) == 1
    await store.close()


def _say(reference: str) -> Reply:
    return Reply(Kind.HELP, (Html(reference),))


async def test_words_that_fail_are_an_apology_and_not_tried_for_ever(
    telegram: Telegram, bot: ExtBot[Any], store: Store
) -> None:
    def stumble(chat: Chat, week: date, tallies: Sequence[Tally]) -> Reply:
        raise ValueError

    handler = Handler(store, Sender(bot), TALK)
    weekly = Weekly(ADMIN, stumble, TALK.apology, lambda: NOON)
    assert [await tell_once(weekly, MONDAY, store, handler) for _ in range(2)] == [0, 0]
    (form,) = telegram.said("sendMessage")
    assert form["text"].startswith("sorry")


async def test_a_chat_that_does_not_know_the_bot_is_let_be(telegram: Telegram, bot: ExtBot[Any], store: Store) -> None:
    telegram.errors["sendMessage"] = [error(400, "Bad Request: chat not found")]
    handler = Handler(store, Sender(bot), TALK)
    assert [await tell_once(WEEKLY, MONDAY, store, handler) for _ in range(2)] == [0, 0]
    assert len(telegram.said("sendMessage")) == 1


@pytest.mark.parametrize("weekly", [WEEKLY, None])
async def test_beside_the_answers_and_nothing_where_no_chat_is_named(
    telegram: Telegram, settings: Settings, store: Store, weekly: Weekly | None
) -> None:
    stop = asyncio.Event()
    running = asyncio.create_task(run(settings, store, TALK, {}, stop, weekly))
    await telegram.until("getUpdates", 1)
    if weekly:
        await telegram.until("sendMessage", 1)
    stop.set()
    await running
    assert [form["text"] for form in telegram.said("sendMessage")] == ["week of 2026-11-16: 0"] * bool(weekly)


async def test_a_start_sends_what_was_owed_once_and_no_second_one(
    telegram: Telegram, settings: Settings, store: Store
) -> None:
    week = week_told(NOON)
    assert week is not None
    await store.turn(-week.toordinal(), ADMIN, lambda chat: (chat, words(chat, week, ())), _say, {"chat_id": ADMIN})
    stop = asyncio.Event()
    running = asyncio.create_task(run(settings, store, TALK, {}, stop, WEEKLY))
    await telegram.until("sendMessage", 1)
    await asyncio.sleep(0.3)
    stop.set()
    await running
    assert len(telegram.said("sendMessage")) == 1
