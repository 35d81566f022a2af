"""The edge from start to stop: publish the profile, poll or serve, close."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from math import inf
from typing import Any

from telegram.ext import ExtBot

from bot.edge.flood import Flood
from bot.edge.handle import Handler, Talk
from bot.edge.lease import sharing
from bot.edge.pace import LONGEST, Pace
from bot.edge.profile import Profile, publish
from bot.edge.request import AiohttpRequest
from bot.edge.seen.weekly import Weekly, tell
from bot.edge.send import Sender
from bot.settings import Mode, Settings
from bot.store import Store


async def run(
    settings: Settings,
    store: Store,
    talk: Talk,
    profiles: Mapping[str, Profile],
    stop: asyncio.Event,
    weekly: Weekly | None = None,
) -> None:
    """Answer people until `stop` is set. Raises GiveUp with a sentence when it can't go on."""
    request = AiohttpRequest()
    bot = make_bot(settings, request)
    await request.initialize()  # and not the bot: asking Telegram who we are would only delay the first answer
    publishing = asyncio.create_task(publish(bot, profiles))  # beside the first answers, not before them
    try:
        pace = Pace(settings.rate, LONGEST if settings.mode is Mode.WEBHOOK else inf)  # what polls can wait
        async with _seen(settings, store, Sender(bot, pace), talk) as handler:
            await _answer(settings, bot, request, handler, store, pace, stop, weekly)
    finally:
        publishing.cancel()
        await asyncio.gather(publishing, return_exceptions=True)
        await request.shutdown()


@asynccontextmanager
async def _seen(settings: Settings, store: Store, sender: Sender, talk: Talk) -> AsyncIterator[Handler]:
    """The handler; counted and told about on a port of its own where the operator wants that."""
    flood = Flood() if settings.rate else None
    if settings.status_port is None:
        yield Handler(store, sender, talk, flood)
        return
    from bot.edge.seen.status import serving  # only what is used is loaded
    from bot.edge.seen.watch import Watch

    watch = Watch()
    async with serving(settings.host, settings.status_port, store, watch):
        yield Handler(store, watch.sender(sender), watch.talk(talk), flood)


@asynccontextmanager
async def _telling(
    weekly: Weekly | None, store: Store, handler: Handler, stop: asyncio.Event, begun: asyncio.Event | None = None
) -> AsyncIterator[None]:
    """Meanwhile, once it has `begun`, the operator's chat is told each week, where there is one."""
    task = asyncio.create_task(tell(weekly, store, handler, stop, begun)) if weekly else None
    try:
        yield
    finally:
        if task:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


async def _answer(
    settings: Settings,
    bot: ExtBot[Any],
    request: AiohttpRequest,
    handler: Handler,
    store: Store,
    pace: Pace,
    stop: asyncio.Event,
    weekly: Weekly | None,
) -> None:
    if settings.mode is Mode.WEBHOOK:
        from bot.edge.webhook import Webhook

        async with sharing(store, pace), _telling(weekly, store, handler, stop):
            await Webhook(handler, store, settings).run(bot, stop)
    else:
        from bot.edge.poll import Poller

        poller = Poller(bot, request, handler, store)
        async with _telling(weekly, store, handler, stop, poller.begun):
            await poller.run(stop)


def make_bot(settings: Settings, request: AiohttpRequest) -> ExtBot[Any]:
    """PTB's client for the settings' token and Bot API."""
    return ExtBot(
        settings.token,
        base_url=f"{settings.api_url}/bot",
        base_file_url=f"{settings.api_url}/file/bot",
        request=request,
        get_updates_request=request,
    )
