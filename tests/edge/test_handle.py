"""One update to its end: what is sent, what is marked, and what has to come again."""

import logging
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from telegram.ext import ExtBot

from bot.edge import request as http
from bot.edge.handle import AGAIN, Handler, Owed
from bot.edge.read import Incoming, Left
from bot.edge.send import Sender
from bot.settings import Settings
from bot.store import Store, StoreError
from bot.talk.event import Event, Text
from tests.edge.fake import HANG, TALK, Telegram, error

CHAT = 5_000_000_001


def typed(update_id: int, text: str = "hello") -> Incoming:
    return Incoming(update_id, CHAT, Text(text), "ja", 7)


def texts(telegram: Telegram) -> list[str]:
    return [form["text"] for form in telegram.said("sendMessage")]


async def test_done_and_never_again(telegram: Telegram, handler: Handler) -> None:
    assert [await handler.handle(typed(1)) for _ in range(3)] == [0, 0, 0]
    assert texts(telegram) == ["1: hello"]


async def test_what_was_found_out_beforehand_is_answered(telegram: Telegram, bot: ExtBot[Any], store: Store) -> None:
    async def listen(event: Event) -> Event:
        assert isinstance(event, Text)
        return replace(event, text=f"{event.text}, heard well")

    handler = Handler(store, Sender(bot), replace(TALK, listen=listen))
    assert await handler.handle(typed(1)) == 0
    assert texts(telegram) == ["1: hello, heard well"]


async def test_put_off_by_telegram_and_sent_later_with_the_same_words(telegram: Telegram, handler: Handler) -> None:
    telegram.errors["sendMessage"] = [error(429, "Too Many Requests", retry_after=9)]
    assert await handler.handle(typed(1)) == 9
    assert await handler.handle(typed(1)) == AGAIN
    assert texts(telegram) == ["1: hello"]


async def test_a_put_off_reply_goes_out_when_its_time_has_come(
    telegram: Telegram, handler: Handler, store: Store
) -> None:
    telegram.errors["sendMessage"] = [error(502, "Bad Gateway")]
    assert await handler.handle(typed(1)) == 3
    await store.later(1, 0)
    assert await handler.handle(typed(1)) == 0
    assert texts(telegram) == ["1: hello", "1: hello"]
    assert await handler.handle(typed(2)) == 0
    assert texts(telegram)[-1] == "2: hello"


@pytest.mark.parametrize(("lost", "tries", "rounds"), [(1, 2, 1), (2, 3, 2), (5, 6, 3), (6, 6, 3), (9, 6, 3)])
async def test_where_nobody_knows_it_is_said_again_but_not_without_end(
    telegram: Telegram,
    handler: Handler,
    store: Store,
    monkeypatch: pytest.MonkeyPatch,
    lost: int,
    tries: int,
    rounds: int,
) -> None:
    monkeypatch.setattr(http, "READ", 0.05)
    telegram.errors["sendMessage"] = [HANG] * lost
    for _ in range(rounds - 1):
        assert await handler.handle(typed(1)) == 3
        await store.later(1, 0)
    assert await handler.handle(typed(1)) == 0
    assert texts(telegram) == ["1: hello"] * tries
    assert (await store.waiting()).unsent == 0


async def test_who_blocked_the_bot_is_forgotten(telegram: Telegram, handler: Handler) -> None:
    await handler.handle(typed(1))
    telegram.errors["sendMessage"] = [error(403, "Forbidden: bot was blocked by the user")]
    assert await handler.handle(typed(2)) == 0
    assert await handler.handle(typed(3)) == 0
    assert texts(telegram)[-1] == "1: hello"
    assert await handler.handle(Left(4, CHAT)) == 0
    await handler.handle(typed(5))
    assert texts(telegram)[-1] == "1: hello"


async def test_a_refused_reply_becomes_an_apology_once(
    telegram: Telegram, handler: Handler, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.errors["sendMessage"] = [error(400, "Bad Request: BUTTON_DATA_INVALID")]
    assert await handler.handle(typed(1)) == 0
    assert texts(telegram)[-1].startswith("sorry ja ")
    assert texts(telegram)[-1].split()[-1] in caplog.text


async def test_a_refused_apology_ends_it(telegram: Telegram, handler: Handler) -> None:
    telegram.errors["sendMessage"] = [error(400, "Bad Request: message text is empty")] * 9
    assert [await handler.handle(typed(1)) for _ in range(2)] == [0, 0]
    assert len(texts(telegram)) == 2


async def test_a_stumble_of_the_conversation_is_an_apology(telegram: Telegram, handler: Handler) -> None:
    assert await handler.handle(typed(1, "stumble")) == 0
    assert texts(telegram)[0].startswith("sorry ja ")


async def test_nothing_for_the_bot_is_done_at_once(handler: Handler) -> None:
    assert await handler.handle(None) == 0


async def test_what_people_write_is_not_logged(
    telegram: Telegram, handler: Handler, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "bot")
    await handler.handle(typed(1, "my name is Linh"))
    assert "update 1: answer" in caplog.text
    assert "Linh" not in caplog.text


async def test_a_database_that_fails_is_the_callers_matter(
    telegram: Telegram, bot: ExtBot[Any], store: Store, settings: Settings
) -> None:
    handler = Handler(store, Sender(bot), TALK)
    folder = Path(settings.database_url.removeprefix("sqlite:///"))
    store._engine.dispose()
    for file in folder.parent.glob("tis.db*"):
        file.write_bytes(b"not a database, not a database, not a database")
    with pytest.raises(StoreError, match="did not answer"):
        await handler.handle(typed(1))
    assert texts(telegram) == []


async def test_a_mark_that_failed_is_made_up_for_without_saying_it_twice(
    telegram: Telegram, handler: Handler, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    owed = await handler.take(typed(1))
    assert isinstance(owed, Owed)
    monkeypatch.setattr(store, "sent", _away)
    with pytest.raises(StoreError):
        await handler.send(owed)
    monkeypatch.undo()
    assert await handler.send(owed) == 0
    assert texts(telegram) == ["1: hello"]
    assert await handler.handle(typed(1)) == 0


async def _away(_: int) -> None:
    raise StoreError("The database did not answer.")
