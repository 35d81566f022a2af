"""How updates reach a bot: by polling with offsets, or by webhook with a secret, in order, until taken."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiohttp import web

from bot.playground import Playground
from bot.playground.botapi.webhook import SECRET_HEADER
from tests.playground.conftest import Call


def numbers(answer: dict[str, Any]) -> list[int]:
    return [update["update_id"] for update in answer["result"]]


async def test_an_offset_confirms_what_is_below_it(playground: Playground, call: Call) -> None:
    chat = playground.chat()
    for text in ("one", "two", "three"):
        await chat.say(text)
    first, second, third = numbers(await call("getUpdates"))
    assert (second, third) == (first + 1, first + 2)
    assert numbers(await call("getUpdates", limit=1)) == [first]
    assert numbers(await call("getUpdates", offset=second)) == [second, third]
    assert numbers(await call("getUpdates")) == [second, third]
    assert numbers(await call("getUpdates", offset=-1)) == [third]
    assert numbers(await call("getUpdates", offset=third + 1)) == []


async def test_a_poll_waits_for_the_next_update(playground: Playground, call: Call) -> None:
    chat = playground.chat("ja")
    poll = asyncio.create_task(call("getUpdates", timeout=30))
    while not playground.pages.presence.here:
        await asyncio.sleep(0.01)
    await chat.say("/start@playground_bot now")
    (update,) = (await poll)["result"]
    message = update["message"]
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 21}]
    assert (message["from"]["language_code"], message["chat"]["type"], message["chat"]["id"] > 2**32) == (
        "ja",
        "private",
        True,
    )


async def test_a_second_poller_ends_the_first(playground: Playground, call: Call) -> None:
    chat = playground.chat()
    first = asyncio.create_task(call("getUpdates", timeout=30))
    while not playground.pages.presence.here:
        await asyncio.sleep(0.01)
    second = asyncio.create_task(call("getUpdates", timeout=30))
    conflict = await first
    assert conflict["description"].startswith("Conflict: terminated by other getUpdates request;")
    await chat.say("hello")
    assert len((await second)["result"]) == 1


async def test_a_webhook_ends_a_poll(playground: Playground, call: Call, hook: "Hook") -> None:
    poll = asyncio.create_task(call("getUpdates", timeout=30))
    while not playground.pages.presence.here:
        await asyncio.sleep(0.01)
    await call("setWebhook", url=hook.url)
    assert (await poll)["description"] == "Conflict: terminated by setWebhook request"


async def test_only_kinds_asked_for_come(playground: Playground, call: Call) -> None:
    chat = playground.chat()
    await call("getUpdates", allowed_updates=["message"])
    await chat.say("/start")
    await call("sendMessage", chat_id=chat.id, text="x", reply_markup={"inline_keyboard": [[KEY]]})
    await chat.tap("Yes")
    assert [set(update) for update in (await call("getUpdates"))["result"]] == [{"update_id", "message"}]


async def test_taps_wait_150_seconds_and_messages_a_day(playground: Playground, call: Call) -> None:
    chat = playground.chat()
    await chat.say("/start")
    await call("sendMessage", chat_id=chat.id, text="x", reply_markup={"inline_keyboard": [[KEY]]})
    await chat.tap("Yes")
    assert len(numbers(await call("getUpdates"))) == 2
    playground.clock.advance(155)
    assert len(numbers(await call("getUpdates"))) == 1
    playground.clock.advance(24 * 3600)
    assert numbers(await call("getUpdates")) == []


@pytest.mark.parametrize("text", ["/start", "See https://example.org/a for 45人", "1 & 2 <b>"])
async def test_what_a_bot_gets_fits_the_bot_api(text: str, playground: Playground, call: Call) -> None:
    chat = playground.chat()
    await chat.say(text)
    await chat.send("plan.csv", b"a,b", "text/csv")
    sent = await call("sendMessage", chat_id=chat.id, text=text, reply_markup={"inline_keyboard": [[KEY]]})
    await chat.tap("Yes")
    chat.block()
    updates = (await call("getUpdates"))["result"]
    assert len(updates) == 4
    for update in updates:
        playground.world.schema.check("Update", update, "update")
    playground.world.schema.check("Message", sent["result"], "result")


KEY = {"text": "Yes", "callback_data": "yes"}


@dataclass
class Hook:
    """A bot's webhook that answers as `answers` say, then 200."""

    url: str = ""
    answers: list[web.Response] = field(default_factory=list)
    got: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    async def take(self, request: web.Request) -> web.Response:
        update = await request.json()
        self.got.append((request.headers.get(SECRET_HEADER, ""), update))
        return self.answers.pop(0) if self.answers else web.Response()

    def texts(self) -> list[str]:
        return [update["message"]["text"] for _, update in self.got]


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    made, app = Hook(), web.Application()
    app.router.add_post("/updates", made.take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}/updates"
    yield made
    await runner.cleanup()


async def settled(playground: Playground) -> None:
    async with asyncio.timeout(5):
        while playground.world.inbox.waiting:
            await asyncio.sleep(0.01)


async def failed_once(call: Call) -> dict[str, Any]:
    async with asyncio.timeout(5):
        while True:
            info: dict[str, Any] = (await call("getWebhookInfo"))["result"]
            if "last_error_message" in info:
                return info


async def test_a_webhook_gets_the_secret_and_what_had_waited(playground: Playground, call: Call, hook: Hook) -> None:
    chat = playground.chat()
    await chat.say("before")
    assert (await call("setWebhook", url=hook.url, secret_token="abc_-9"))["ok"]
    await chat.say("after")
    await settled(playground)
    assert hook.texts() == ["before", "after"]
    assert {secret for secret, _ in hook.got} == {"abc_-9"}
    conflict = await call("getUpdates")
    assert (conflict["error_code"], conflict["description"][:50]) == (
        409,
        "Conflict: can't use getUpdates method while webhoo",
    )


async def test_a_refused_update_comes_again_before_the_next(playground: Playground, call: Call, hook: Hook) -> None:
    hook.answers = [web.Response(status=500), web.Response(status=429, headers={"Retry-After": "0.1"})]
    await call("setWebhook", url=hook.url)
    chat, other = playground.chat(), playground.chat()
    await chat.say("one")
    await chat.say("two")
    info = await failed_once(call)
    assert (info["pending_update_count"], info["last_error_message"]) == (
        2,
        "Wrong response from the webhook: 500 Internal Server Error",
    )
    await other.say("elsewhere")
    await settled(playground)
    mine = [update["message"]["text"] for _, update in hook.got if update["message"]["chat"]["id"] == chat.id]
    assert (mine[-1], set(mine[:-1]), len(hook.got)) == ("two", {"one"}, 5)


async def test_without_webhook_updates_wait_again(playground: Playground, call: Call, hook: Hook) -> None:
    await call("setWebhook", url=hook.url)
    assert (await call("deleteWebhook"))["ok"]
    await playground.chat().say("hello")
    assert len(numbers(await call("getUpdates"))) == 1
    assert hook.got == []
    assert (await call("getWebhookInfo"))["result"]["url"] == ""


async def test_pending_updates_can_be_dropped(playground: Playground, call: Call) -> None:
    await playground.chat().say("hello")
    await call("deleteWebhook", drop_pending_updates=True)
    assert numbers(await call("getUpdates")) == []
