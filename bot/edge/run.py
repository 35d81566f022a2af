"""The edge from start to stop: connect, publish the profile, poll or serve, close."""

import asyncio
import logging
from collections.abc import Mapping
from typing import Any

from telegram.error import InvalidToken, TelegramError
from telegram.ext import ExtBot

from bot.edge.handle import Handler, Talk
from bot.edge.pace import Pace
from bot.edge.poll import Poller
from bot.edge.profile import Profile, publish
from bot.edge.request import AiohttpRequest
from bot.edge.send import Sender
from bot.edge.stop import GiveUp, pause
from bot.edge.webhook import Webhook
from bot.settings import Mode, Settings
from bot.store import Store

log = logging.getLogger(__name__)


async def run(
    settings: Settings, store: Store, talk: Talk, profiles: Mapping[str, Profile], stop: asyncio.Event
) -> None:
    """Answer people until `stop` is set. Raises GiveUp with a sentence when it can't go on."""
    request = AiohttpRequest()
    bot = make_bot(settings, request)
    publishing: asyncio.Task[None] | None = None
    try:
        await _connect(bot, stop)
        publishing = asyncio.create_task(publish(bot, profiles))  # beside the first answers, not before them
        handler = Handler(store, Sender(bot), talk)
        if settings.mode is Mode.WEBHOOK:
            await Webhook(handler, store, settings).run(bot, stop)
        else:
            await Poller(bot, request, handler, store).run(stop)
    finally:
        if publishing:
            publishing.cancel()
            await asyncio.gather(publishing, return_exceptions=True)
        await bot.shutdown()
        await request.shutdown()


def make_bot(settings: Settings, request: AiohttpRequest) -> ExtBot[Any]:
    """PTB's client for the settings' token and Bot API."""
    return ExtBot(
        settings.token,
        base_url=f"{settings.api_url}/bot",
        base_file_url=f"{settings.api_url}/file/bot",
        request=request,
        get_updates_request=request,
        rate_limiter=Pace(),
    )


async def _connect(bot: ExtBot[Any], stop: asyncio.Event) -> None:
    """Greet Telegram, patiently: a machine may start before its network."""
    wait = 1.0
    while not stop.is_set():
        try:
            await bot.initialize()
        except InvalidToken:
            raise GiveUp("Telegram does not accept TIS_TOKEN; copy it again from @BotFather.") from None
        except TelegramError as wrong:
            log.warning("Telegram can't be reached yet: %s", wrong.message)
            await pause(stop, wait)
            wait = min(30.0, wait * 2)
        else:
            return
