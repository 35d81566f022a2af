"""Inline queries over the edge: answered for the person alone, kept nowhere, and never in a conversation's way."""

import asyncio
from typing import Any

import pytest

from bot.edge.handle import Handler, Owed
from bot.edge.lanes import Lanes
from bot.edge.read import Asked, read
from bot.store import Store
from tests.edge.fake import Telegram, as_json, asked, error, message

ASKED = Asked(3, "ask3", "45", "vi")


def test_an_inline_query_is_read() -> None:
    assert read(asked(3)) == ASKED
    assert read(asked(3, "\ud800a\0b")) == Asked(3, "ask3", "�a b", "vi")


async def test_it_is_answered_for_the_person_alone(telegram: Telegram, handler: Handler) -> None:
    assert await handler.handle(ASKED) == 0
    (form,) = telegram.said("answerInlineQuery")
    assert (form["inline_query_id"], form["cache_time"], form["is_personal"]) == ("ask3", "300", "true")
    assert as_json(form, "button") == {"text": "Ask me", "start_parameter": "1_u"}
    (result,) = as_json(form, "results")
    assert (result["type"], result["id"], result["title"], result["description"]) == ("article", "1_u", "45", "vi")
    content = result["input_message_content"]
    assert (content["message_text"], content["parse_mode"]) == ("<b>45</b>", "HTML")
    assert content["link_preview_options"] == {"is_disabled": True}
    key = {"text": "More", "url": "https://t.me/tis_bot?start=1_t_wages"}
    assert result["reply_markup"] == {"inline_keyboard": [[key]]}


async def test_who_we_are_is_asked_once(telegram: Telegram, handler: Handler) -> None:
    await handler.handle(ASKED)
    await handler.handle(ASKED)
    assert len(telegram.said("getMe")) == 1


async def test_nothing_is_kept(telegram: Telegram, handler: Handler, store: Store) -> None:
    await handler.handle(ASKED)
    before = await store.waiting()
    assert (before.unsent, telegram.said("sendMessage")) == (0, [])
    await handler.handle(read(message(4)))
    assert telegram.said("sendMessage")[0]["text"] == "1: hello"  # the first thing ever heard of this chat


@pytest.mark.parametrize("wrong", [error(400, "Bad Request: query is too old"), error(429, "Slow", retry_after=9)])
async def test_what_cannot_be_answered_is_let_go(telegram: Telegram, handler: Handler, wrong: Any) -> None:
    telegram.errors["answerInlineQuery"] = [wrong]
    assert await handler.handle(ASKED) == 0


async def test_a_mistake_of_ours_is_let_go_without_its_words(
    telegram: Telegram, handler: Handler, caplog: pytest.LogCaptureFixture
) -> None:
    assert await handler.handle(Asked(3, "ask3", "stumble")) == 0
    assert telegram.said("answerInlineQuery") == []
    assert "no inline results: ValueError" in caplog.text
    assert "stumble" not in caplog.text


async def test_it_waits_for_no_conversation_and_none_for_it(
    telegram: Telegram, handler: Handler, monkeypatch: pytest.MonkeyPatch
) -> None:
    hold, take = asyncio.Event(), handler.take

    async def slow(update: Any) -> Owed | float:
        if not isinstance(update, Asked):
            await hold.wait()
        return await take(update)

    monkeypatch.setattr(handler, "take", slow)
    lanes = Lanes(handler, asyncio.Event())
    lanes.add(1, lambda: read(message(1)))
    lanes.add(2, lambda: read(asked(2)))
    assert lanes.offset() == 1
    lanes.add(3, lambda: read(asked(3)))
    assert lanes.unkept == 1
    await telegram.until("answerInlineQuery", 2)
    assert telegram.said("sendMessage") == []
    hold.set()
    await lanes.settle(5)
    assert len(telegram.said("sendMessage")) == 1
