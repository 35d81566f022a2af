"""A playground, a bot's plain HTTP line to it, and headless Chromium for its page."""

import shutil
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

import aiohttp
import pytest
from playwright.async_api import Browser, Page, async_playwright

from bot.playground import Playground, serve

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
SWITCHES = (
    "--no-sandbox --disable-gpu --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()

Call = Callable[..., Coroutine[Any, Any, dict[str, Any]]]


@pytest.fixture
async def playground() -> AsyncIterator[Playground]:
    async with await serve() as started:
        yield started


@pytest.fixture
async def line() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
def call(playground: Playground, line: aiohttp.ClientSession) -> Call:
    """`await call("sendMessage", chat_id=…, text=…)` as a JSON request; returns the whole body."""

    async def call(method: str, **params: Any) -> dict[str, Any]:
        url = f"{playground.api_url}/bot{playground.token}/{method}"
        async with line.post(url, json=params) as answer:
            body: dict[str, Any] = await answer.json()
            assert body["ok"] or body["error_code"] == answer.status
            return body

    return call


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    """Debian's Chromium; the tests that need it carry the marker `browser`."""
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=CHROMIUM, args=SWITCHES)
        yield launched
        await launched.close()


@pytest.fixture
async def phone(browser: Browser) -> AsyncIterator[Page]:
    """A page as large as a phone's; fails the test on any error the page's script throws."""
    context = await browser.new_context(viewport={"width": 390, "height": 844}, device_scale_factor=2)
    page = await context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    yield page
    await context.close()
    assert errors == []
