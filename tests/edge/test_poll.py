"""Polling against a real HTTP server: order, parallel chats, the offset, the lease, and the ways to end."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from telegram.ext import ExtBot

from bot.edge import lease, poll
from bot.edge.handle import Handler
from bot.edge.poll import Poller
from bot.edge.read import Incoming
from bot.edge.request import AiohttpRequest
from bot.edge.stop import GiveUp
from bot.store import Store, StoreError, Turn
from bot.talk.event import Text
from tests.edge.fake import TALK, Telegram, error, message, tap

Start = Callable[[], "asyncio.Task[None]"]


@pytest.fixture
async def poller(bot: ExtBot[Any], request_: AiohttpRequest, handler: Handler, store: Store) -> Poller:
    return Poller(bot, request_, handler, store)


@pytest.fixture
async def stop(poller: Poller) -> AsyncIterator[asyncio.Event]:
    """Polling runs until it is set."""
    event = asyncio.Event()
    task = asyncio.create_task(poller.run(event))
    yield event
    event.set()
    await task


def texts(telegram: Telegram, chat: int) -> list[str]:
    return [form["text"] for form in telegram.said("sendMessage") if form["chat_id"] == str(chat)]


async def until_offset(telegram: Telegram, offset: int) -> None:
    """Until everything before `offset` has been acknowledged."""
    async with asyncio.timeout(10):
        while telegram.said("getUpdates")[-1]["offset"] != str(offset):
            await asyncio.sleep(0.01)


async def test_each_chat_in_its_order(telegram: Telegram, stop: asyncio.Event) -> None:
    telegram.bring(*(message(100 + i, f"m{i}", chat=1 + i % 3) for i in range(9)))
    await telegram.until("sendMessage", 9)
    assert texts(telegram, 1) == ["1: m0", "2: m3", "3: m6"]
    assert texts(telegram, 2) == ["1: m1", "2: m4", "3: m7"]


async def test_a_reply_that_waits_holds_up_neither_the_offset_nor_other_chats(
    telegram: Telegram, stop: asyncio.Event
) -> None:
    telegram.errors["sendMessage"] = [error(429, "Too Many Requests: retry after 1", retry_after=1)]
    telegram.bring(message(100, "slow", chat=1))
    await telegram.until("sendMessage", 1)
    telegram.bring(message(101, "quick", chat=2), message(102, "behind", chat=1))
    await until_offset(telegram, 103)
    assert (texts(telegram, 1), texts(telegram, 2)) == (["1: slow"], ["1: quick"])
    await telegram.until("sendMessage", 4)
    assert texts(telegram, 1) == ["1: slow", "1: slow", "2: behind"]


async def test_the_offset_waits_for_what_is_not_kept(
    telegram: Telegram, stop: asyncio.Event, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.edge.lanes.AGAIN", 0.7)
    take, failing = store.turn, [True]

    async def turn(update_id: int, *more: Any) -> Turn:
        if update_id == 100 and failing.pop(0):
            failing.append(False)
            raise StoreError("The database did not answer.")
        return await take(update_id, *more)

    monkeypatch.setattr(store, "turn", turn)
    telegram.bring(message(100, "slow", chat=1), message(101, "quick", chat=2), message(102, "behind", chat=1))
    await telegram.until("sendMessage", 1)
    assert texts(telegram, 2) == ["1: quick"]
    asked = await telegram.until("getUpdates", len(telegram.said("getUpdates")) + 1)
    assert max(int(form["offset"]) for form in asked) <= 100
    await until_offset(telegram, 103)
    await telegram.until("sendMessage", 3)
    assert texts(telegram, 1) == ["1: slow", "2: behind"]


async def test_no_more_is_asked_for_than_can_be_held(
    telegram: Telegram, stop: asyncio.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.edge.poll.MOST", 2)
    telegram.errors["sendMessage"] = [error(429, "Too Many Requests: retry after 1", retry_after=1)] * 2
    telegram.bring(message(100, chat=1), message(101, chat=2))
    await telegram.until("sendMessage", 2)
    asked = len(telegram.said("getUpdates"))
    telegram.bring(message(102, chat=3))
    await asyncio.sleep(0.5)
    assert len(telegram.said("getUpdates")) <= asked + 1  # one may have been under way
    await telegram.until("sendMessage", 5)


async def test_what_an_earlier_process_owed_is_sent_though_telegram_forgot_the_update(
    telegram: Telegram, poller: Poller, handler: Handler
) -> None:
    assert await handler.take(Incoming(100, 5_000_000_001, Text("hello"), "vi", 7))
    telegram.bring(message(101, "again"))
    stop = asyncio.Event()
    task = asyncio.create_task(poller.run(stop))
    await telegram.until("sendMessage", 2)
    await until_offset(telegram, 102)
    assert texts(telegram, 5_000_000_001) == ["1: hello", "2: again"]
    stop.set()
    await task


async def test_what_was_owed_and_comes_again_is_said_once(telegram: Telegram, poller: Poller, handler: Handler) -> None:
    assert await handler.take(Incoming(100, 5_000_000_001, Text("hello"), "vi", 7))
    telegram.bring(message(100))
    stop = asyncio.Event()
    task = asyncio.create_task(poller.run(stop))
    await telegram.until("getUpdates", 1)
    await until_offset(telegram, 101)
    assert texts(telegram, 5_000_000_001) == ["1: hello"]
    stop.set()
    await task


async def test_taps_are_handled_and_answered(telegram: Telegram, stop: asyncio.Event) -> None:
    telegram.bring(tap(100))
    await telegram.until("answerCallbackQuery", 1)
    await telegram.until("sendMessage", 1)


async def test_it_asks_for_three_kinds_of_updates_and_clears_the_webhook(
    telegram: Telegram, stop: asyncio.Event
) -> None:
    (form,) = await telegram.until("getUpdates", 1)
    assert form["allowed_updates"] == '["message", "callback_query", "inline_query", "my_chat_member"]'
    assert [method for method, _ in telegram.calls] == ["deleteWebhook", "getUpdates"]


async def test_an_update_nobody_can_read_is_passed_over(telegram: Telegram, stop: asyncio.Event) -> None:
    telegram.bring({"update_id": 100, "message": {"broken": True}}, message(101))
    await telegram.until("sendMessage", 1)
    await until_offset(telegram, 102)


async def test_errors_of_telegram_are_waited_out(
    telegram: Telegram, poller: Poller, monkeypatch: pytest.MonkeyPatch
) -> None:
    telegram.errors["deleteWebhook"] = [error(502, "Bad Gateway")]
    telegram.errors["getUpdates"] = [error(429, "Too Many Requests", retry_after=1), error(409, "Conflict: …")]
    monkeypatch.setattr(poller, "_patience", lambda wrong, real=poller._patience: real(wrong) / 100)
    stop = asyncio.Event()
    task = asyncio.create_task(poller.run(stop))
    telegram.bring(message(100))
    await telegram.until("sendMessage", 1)
    stop.set()
    await task


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (error(409, "Conflict: terminated by other getUpdates request"), "Another program polls with this TIS_TOKEN"),
        (error(401, "Unauthorized"), "does not accept TIS_TOKEN"),
    ],
)
async def test_what_waiting_cannot_help(
    telegram: Telegram,
    poller: Poller,
    monkeypatch: pytest.MonkeyPatch,
    answer: tuple[int, dict[str, Any]],
    sentence: str,
) -> None:
    telegram.errors["getUpdates"] = [answer] * 9
    monkeypatch.setattr(poller, "_patience", lambda wrong, real=poller._patience: real(wrong) / 100)
    with pytest.raises(GiveUp, match=sentence):
        await poller.run(asyncio.Event())


async def test_a_second_poller_says_so_and_ends(
    telegram: Telegram, poller: Poller, stop: asyncio.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    await telegram.until("getUpdates", 1)
    monkeypatch.setattr(lease, "RENEW", 0.01)
    monkeypatch.setattr(lease, "LENGTH", 0.05)
    monkeypatch.setattr(lease, "this_process", lambda: lease.Holder("another-machine", 1, "n"))
    with pytest.raises(GiveUp, match=r"Process \d+ on .* polls with this database already"):
        await poller.run(asyncio.Event())


async def test_losing_the_lease_ends_it(
    telegram: Telegram, poller: Poller, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lease, "RENEW", 0.05)
    monkeypatch.setattr(poll, "LAST", 0.1)
    task = asyncio.create_task(poller.run(asyncio.Event()))
    await telegram.until("getUpdates", 1)
    (holder,) = {await store.claim("other:1:n", 10)}
    await store.release(holder)
    await store.claim("other:1:n", 10)
    with pytest.raises(GiveUp, match="Process 1 on other"):
        await task


async def test_a_process_killed_here_leaves_its_lease_to_the_next(store: Store) -> None:
    me = lease.this_process()
    dead = f"{me.host}:{2**22 + 1}:abc"
    earlier_life = f"{me.host}:{me.pid}:abc"
    for before in (dead, earlier_life):
        assert await store.claim(before, 100) == before
        await lease.take(store, me, asyncio.Event())
        assert await store.claim(str(me), 1) == str(me)
        await store.release(str(me))


async def test_what_a_killed_process_was_sending_is_sent_at_once(
    telegram: Telegram, poller: Poller, store: Store
) -> None:
    await store.turn(100, 5_000_000_001, lambda chat: TALK.answer(chat, Text("hello"), ""), _never)
    stop = asyncio.Event()
    task = asyncio.create_task(poller.run(stop))
    telegram.bring(message(100), message(101, "again"))
    await telegram.until("sendMessage", 2)
    assert texts(telegram, 5_000_000_001) == ["1: hello", "2: again"]
    stop.set()
    await task


async def test_a_stop_while_waiting_for_the_lease_leaves_everything_to_the_other(
    telegram: Telegram, poller: Poller, store: Store
) -> None:
    await store.claim("elsewhere:1:n", 100)
    stop = asyncio.Event()
    stop.set()
    await poller.run(stop)
    assert telegram.calls == []
    assert await store.claim("next", 1) == "elsewhere:1:n"


def test_whom_one_outlives() -> None:
    me = lease.this_process()
    assert not me.outlived(str(me))
    assert not me.outlived(f"{me.host}:1:abc")
    assert not me.outlived(f"elsewhere:{2**22 + 1}:abc")
    assert me.outlived(f"{me.host}:{2**22 + 1}:abc")


async def test_stopping_finishes_the_turn_in_hand_and_frees_the_lease(
    telegram: Telegram, poller: Poller, store: Store
) -> None:
    stop = asyncio.Event()
    task = asyncio.create_task(poller.run(stop))
    telegram.bring(message(100))
    await telegram.until("sendMessage", 1)
    stop.set()
    await task
    assert await store.claim("next", 1) == "next"
    assert (await store.turn(100, 5_000_000_001, _never, _never)).state == "sent"


def _never(_: object) -> Any:
    raise AssertionError("the turn was taken already")
