"""The edge as it is, between a small Bot API over real HTTP and a real store."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from telegram.ext import ExtBot

from bot.edge.handle import Handler
from bot.edge.request import AiohttpRequest
from bot.edge.run import make_bot
from bot.edge.send import Sender
from bot.settings import Settings
from bot.store import Store, open_store
from tests.edge.fake import TALK, TOKEN, Telegram


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    fake = Telegram()
    app = web.Application()
    app.router.add_route("*", f"/bot{TOKEN}/{{method}}", fake.handle)
    runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    fake.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield fake
    await runner.cleanup()


@pytest.fixture
def settings(telegram: Telegram, tmp_path: Path) -> Settings:
    return Settings(token=TOKEN, api_url=telegram.url, database_url=f"sqlite:///{tmp_path}/tis.db")


@pytest.fixture
async def request_(telegram: Telegram) -> AsyncIterator[AiohttpRequest]:
    made = AiohttpRequest()
    await made.initialize()
    yield made
    await made.shutdown()


@pytest.fixture
async def bot(settings: Settings, request_: AiohttpRequest) -> ExtBot[Any]:
    return make_bot(settings, request_)


@pytest.fixture
async def store(settings: Settings) -> AsyncIterator[Store]:
    opened = open_store(settings.database_url)
    yield opened
    await opened.close()


@pytest.fixture
def handler(store: Store, bot: ExtBot[Any]) -> Handler:
    return Handler(store, Sender(bot), TALK)
