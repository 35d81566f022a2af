"""Who writes too fast is told so once, kindly, and everyone else is answered as ever."""

import asyncio
from typing import Any

from telegram.ext import ExtBot

from bot.app import talk
from bot.clock import now
from bot.edge.flood import BURST, Flood, Heard
from bot.edge.handle import Handler
from bot.edge.poll import Poller
from bot.edge.read import Incoming
from bot.edge.request import AiohttpRequest
from bot.edge.send import Sender
from bot.shelf import book
from bot.store import Store
from bot.talk.chat import Chat
from bot.talk.event import Tap, Text
from tests.edge.fake import TALK, Telegram, message, tap


def test_the_first_too_many_is_told_and_the_next_are_not() -> None:
    flood = Flood(lambda: 0.0)
    assert [flood.hear(1) for _ in range(BURST + 3)] == [Heard.FINE] * BURST + [Heard.FIRST, Heard.MORE, Heard.MORE]
    assert flood.hear(2) is Heard.FINE


def test_one_a_second_is_never_too_fast() -> None:
    clock = [0.0]
    flood = Flood(lambda: clock[0])
    for _ in range(5 * BURST):
        assert flood.hear(1) is Heard.FINE
        clock[0] += 1.0


def test_it_is_told_again_only_after_quiet() -> None:
    clock = [0.0]
    flood = Flood(lambda: clock[0])
    heard = [flood.hear(1) for _ in range(BURST + 1)]
    clock[0] = 1.0
    heard += [flood.hear(1) for _ in range(3)]
    assert heard[BURST:] == [Heard.FIRST, Heard.FINE, Heard.MORE, Heard.MORE]
    clock[0] = BURST + 1.0
    assert [flood.hear(1) for _ in range(BURST + 1)][-1] is Heard.FIRST


async def test_a_flood_gets_one_sentence_and_holds_up_nobody(
    telegram: Telegram, bot: ExtBot[Any], request_: AiohttpRequest, store: Store
) -> None:
    handler = Handler(store, Sender(bot), TALK, Flood(lambda: 0.0))
    stop = asyncio.Event()
    polling = asyncio.create_task(Poller(bot, request_, handler, store).run(stop))
    telegram.bring(*(message(100 + i, chat=1) for i in range(BURST + 5)), tap(198, chat=1), message(199, chat=2))
    said = await telegram.until("sendMessage", BURST + 2)
    await telegram.until("answerCallbackQuery", 1)  # no button spins for ever
    stop.set()
    await polling
    texts = [form["text"] for form in said if form["chat_id"] == "1"]
    assert texts == [f"{n}: hello" for n in range(1, BURST + 1)] + ["too fast vi"]
    assert [form["text"] for form in said if form["chat_id"] == "2"] == ["1: hello"]
    assert len(telegram.said("sendMessage")) == BURST + 2


def test_the_sentence_comes_in_the_language_of_the_chat() -> None:
    too_fast = talk(book(), now).too_fast
    assert "once a second" in too_fast(Chat(), "ko").parts[0]
    assert "วินาทีละครั้ง" in too_fast(Chat(), "th").parts[0]
    assert "mỗi giây một tin" in too_fast(Chat(), "vi").parts[0]
    assert "1秒に1回" in too_fast(Chat(), "ja").parts[0]
    assert "1秒に1回" in too_fast(Chat(lang="ja"), "en").parts[0]


async def test_a_call_for_help_is_answered_in_the_silence(telegram: Telegram, bot: ExtBot[Any], store: Store) -> None:
    handler = Handler(store, Sender(bot), TALK, Flood(lambda: 0.0))
    for number in range(1, BURST + 3):
        await handler.handle(Incoming(number, 1, Text("hello"), "en"))
    await handler.handle(Incoming(BURST + 3, 1, Text("help me"), "en"))
    assert telegram.said("sendMessage")[-1]["text"].endswith("help me")


def test_what_calls_for_help_is_the_talks_to_say() -> None:
    presses = talk(book(), now).presses
    assert presses(Text("my boss hits me"))
    assert not presses(Text("hello"))
    assert not presses(Tap("v1:u"))
