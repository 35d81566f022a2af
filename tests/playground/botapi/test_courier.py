"""The courier of the webhook's updates: none stays behind."""

import asyncio

import aiohttp
import pytest
from aiohttp import web

from bot.playground import Playground
from bot.playground.botapi.webhook import Address


async def test_what_comes_while_the_line_is_closing_is_delivered(
    playground: Playground, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: asyncio.Queue[str] = asyncio.Queue()

    async def hear(request: web.Request) -> web.Response:
        heard.put_nowait((await request.json())["message"]["text"])
        return web.Response()

    person, late = playground.chat(), iter(["second"])
    closes = aiohttp.ClientSession.close

    async def close(session: aiohttp.ClientSession) -> None:
        await closes(session)
        for text in late:
            await person.say(text)

    app = web.Application()
    app.router.add_post("/hook", hear)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    monkeypatch.setattr(aiohttp.ClientSession, "close", close)
    await playground.world.courier.set(Address(f"http://127.0.0.1:{runner.addresses[0][1]}/hook"))
    await person.say("first")
    async with asyncio.timeout(5):
        assert [await heard.get(), await heard.get()] == ["first", "second"]
    await runner.cleanup()
