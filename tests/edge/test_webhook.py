"""The webhook over real HTTP on loopback: who may call, what is answered, and when Telegram has to come again."""

import asyncio
import io
import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from typing import Any

import pytest
from aiohttp import ClientSession
from telegram.ext import ExtBot

from bot.edge import lease
from bot.edge.handle import Handler
from bot.edge.pace import Pace
from bot.edge.read import Incoming
from bot.edge.stop import GiveUp
from bot.edge.webhook import LARGEST, Webhook
from bot.settings import Mode, Settings
from bot.store import Store
from bot.talk.event import Text
from tests.edge.fake import TALK, Telegram, as_json, error, message, tap

SECRET = "s3cret"


@dataclass
class Caller:
    """Telegram's side."""

    session: ClientSession
    url: str

    async def call(self, update: object, secret: str | None = SECRET) -> tuple[int, str | None]:
        headers = {} if secret is None else {"X-Telegram-Bot-Api-Secret-Token": secret}
        async with self.session.post(f"{self.url}/telegram", json=update, headers=headers) as answer:
            return answer.status, answer.headers.get("Retry-After")


@pytest.fixture
def hooked(settings: Settings) -> Settings:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    url = f"http://127.0.0.1:{port}/telegram"
    return replace(settings, mode=Mode.WEBHOOK, webhook_url=url, webhook_secret=SECRET, port=port)


@pytest.fixture
async def caller(
    telegram: Telegram, hooked: Settings, handler: Handler, store: Store, bot: ExtBot[Any]
) -> AsyncIterator[Caller]:
    stop = asyncio.Event()
    task = asyncio.create_task(Webhook(handler, store, hooked, budget=2.0).run(bot, stop))
    await telegram.until("setWebhook", 1)
    async with ClientSession() as session:
        yield Caller(session, f"http://127.0.0.1:{hooked.port}")
    stop.set()
    await task


def texts(telegram: Telegram) -> list[str]:
    return [form["text"] for form in telegram.said("sendMessage")]


async def test_telegram_is_told_where_and_with_which_secret(
    telegram: Telegram, caller: Caller, hooked: Settings
) -> None:
    (form,) = telegram.said("setWebhook")
    assert (form["url"], form["secret_token"]) == (hooked.webhook_url, SECRET)
    assert as_json(form, "allowed_updates") == ["message", "callback_query", "inline_query", "my_chat_member"]


@pytest.mark.parametrize("secret", [None, "", "S3cret", "s3crets", "é"])
async def test_a_wrong_secret_is_forbidden(telegram: Telegram, caller: Caller, secret: str | None) -> None:
    assert await caller.call(message(1), secret) == (403, None)
    assert texts(telegram) == []


async def test_a_secret_of_odd_bytes_is_forbidden_too(caller: Caller, hooked: Settings) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", hooked.port)
    writer.write(
        b"POST /telegram HTTP/1.1\r\nHost: x\r\nX-Telegram-Bot-Api-Secret-Token: \xff\xfe\r\nContent-Length: 0\r\n\r\n"
    )
    assert (await reader.readline()).startswith(b"HTTP/1.1 403")
    writer.close()
    await writer.wait_closed()


async def test_an_update_is_answered_once_however_often_it_comes(telegram: Telegram, caller: Caller) -> None:
    assert [await caller.call(message(1)) for _ in range(3)] == [(200, None)] * 3
    assert texts(telegram) == ["1: hello"]


async def test_the_same_update_at_once_is_answered_once(telegram: Telegram, caller: Caller) -> None:
    answers = await asyncio.gather(*(caller.call(message(1)) for _ in range(6)))
    assert {status for status, _ in answers} <= {200, 429}
    assert texts(telegram) == ["1: hello"]


async def test_an_update_another_replica_is_sending_comes_again(
    telegram: Telegram, caller: Caller, store: Store
) -> None:
    await store.turn(
        1, 5_000_000_001, lambda chat: TALK.answer(chat, Text("hello"), ""), lambda ref: TALK.apology(ref, "")
    )
    status, wait = await caller.call(message(1))
    assert status == 429
    assert wait == "2"  # soon, for most often it is done by then; not at the end of a dead one's lease
    assert texts(telegram) == []


async def test_floods_become_429(telegram: Telegram, caller: Caller) -> None:
    telegram.errors["sendMessage"] = [error(429, "Too Many Requests: retry after 7", retry_after=7)]
    assert await caller.call(message(1)) == (429, "7")


async def test_chats_side_by_side_and_many_updates_of_one_chat(telegram: Telegram, caller: Caller) -> None:
    answers = await asyncio.gather(*(caller.call(message(i, chat=1 + i % 4)) for i in range(12)))
    assert set(answers) == {(200, None)}
    assert sorted(texts(telegram)) == ["1: hello"] * 4 + ["2: hello"] * 4 + ["3: hello"] * 4


async def test_a_tap(telegram: Telegram, caller: Caller) -> None:
    assert await caller.call(tap(1)) == (200, None)
    assert telegram.said("answerCallbackQuery") == [{"callback_query_id": "tap1"}]


@pytest.mark.parametrize("nothing", [{}, {"update_id": 1}, {"update_id": 1, "poll": {}}])
async def test_what_is_not_for_the_bot_is_acknowledged(caller: Caller, nothing: object) -> None:
    assert await caller.call(nothing) == (200, None)


@pytest.mark.parametrize(
    "body", [b"", b"[1]", b'"text"', b"{", b"\xff\xfe", b"[" * 500_000, b'{"a":' * 100_000, b"NaN", b"1" * 100_000]
)
async def test_what_is_no_update_is_a_bad_request(caller: Caller, body: bytes) -> None:
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    async with caller.session.post(f"{caller.url}/telegram", data=body, headers=headers) as answer:
        assert answer.status == 400


async def test_a_sender_that_never_ends_is_let_go(telegram: Telegram, caller: Caller) -> None:
    async def drops() -> AsyncIterator[bytes]:
        for _ in range(100):
            yield b" "
            await asyncio.sleep(0.1)

    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    slow = asyncio.create_task(_status(caller, headers, drops()))
    assert await caller.call(message(1)) == (200, None)
    assert await slow == 408


async def test_who_does_not_know_the_secret_is_refused_before_a_word_is_read(caller: Caller) -> None:
    async def never() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.sleep(30)

    async with asyncio.timeout(5):
        assert await _status(caller, {}, never()) == 403


async def _status(caller: Caller, headers: dict[str, str], body: AsyncIterator[bytes]) -> int:
    async with caller.session.post(f"{caller.url}/telegram", data=body, headers=headers) as answer:
        return answer.status


async def test_a_body_too_large_is_refused(caller: Caller) -> None:
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    body = io.BytesIO(b"[" + b" " * LARGEST + b"]")
    async with caller.session.post(f"{caller.url}/telegram", data=body, headers=headers) as answer:
        assert answer.status == 413


async def test_too_slow_means_come_again(
    telegram: Telegram, caller: Caller, handler: Handler, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def slow(_: object) -> float:
        await asyncio.sleep(30)
        return 0

    monkeypatch.setattr(handler, "handle", slow)
    assert await caller.call(message(1)) == (503, "5")


async def test_health(caller: Caller, store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    async with caller.session.get(f"{caller.url}/healthz") as answer:
        assert (answer.status, await answer.json()) == (200, {"database": "reachable"})
    store._engine.dispose()
    monkeypatch.setattr(store, "_engine", _away())
    async with caller.session.get(f"{caller.url}/healthz") as answer:
        assert answer.status == 503


def _away() -> Any:
    from bot.store.engine import open_engine

    return open_engine("postgresql://tis@127.0.0.1:1/tis")


async def test_other_paths_are_not_served(caller: Caller) -> None:
    async with caller.session.get(f"{caller.url}/") as answer:
        assert answer.status == 404


async def test_a_taken_port_is_a_sentence(
    caller: Caller, hooked: Settings, handler: Handler, store: Store, bot: ExtBot[Any]
) -> None:
    with pytest.raises(GiveUp, match=f"Port {hooked.port} of 127.0.0.1 can't be used"):
        await Webhook(handler, store, hooked).run(bot, asyncio.Event())


async def test_what_a_dead_process_owed_is_sent_at_start(
    telegram: Telegram, hooked: Settings, handler: Handler, store: Store, bot: ExtBot[Any]
) -> None:
    for number in (1, 2):
        await handler.take(Incoming(number, 5_000_000_001, Text("hello"), "vi", 7))
    await store.later(1, 0)  # the lease of the first has run out, that of the second has not
    stop = asyncio.Event()
    task = asyncio.create_task(Webhook(handler, store, hooked).run(bot, stop))
    await telegram.until("sendMessage", 1)
    await telegram.until("setWebhook", 1)
    stop.set()
    await task
    assert texts(telegram) == ["1: hello"]


async def test_replicas_know_how_many_they_are(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lease, "RENEW", 0.02)
    seen = [Told(30), Told(30)]
    async with lease.sharing(store, seen[0]):
        async with lease.sharing(store, seen[1]):
            await seen[0].until(2)
            await seen[1].until(2)
        await seen[0].until(1)


class Told(Pace):
    """Remembers among how many it was told to share."""

    among = 0

    def share(self, replicas: int) -> None:
        self.among = replicas
        super().share(replicas)

    async def until(self, among: int) -> None:
        async with asyncio.timeout(10):
            while self.among != among:
                await asyncio.sleep(0.01)
