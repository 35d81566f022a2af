"""Long polling, by one process: the offset moves only past updates whose turn is kept."""

import asyncio
import json
import logging
from contextlib import suppress
from functools import partial
from typing import Any, cast
from urllib.parse import urlencode

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError
from telegram.ext import ExtBot

from bot.edge import lease
from bot.edge.handle import Handler
from bot.edge.lanes import Lanes
from bot.edge.read import WANTED, read
from bot.edge.request import AiohttpRequest
from bot.edge.stop import GiveUp, pause
from bot.store import Store, StoreError

LONG = 25  # seconds Telegram may keep a question open when there is nothing new
BUSY = 0.3  # seconds between questions while updates are not kept yet
FULL = 100  # updates Telegram gives at most at once; as many as that, and more are waiting
MOST = 1000  # updates in hand before we ask for more
LAST = 10.0  # seconds the turns in hand get at the end
CONFLICTS = 4  # in a row, before we believe that another program polls too

log = logging.getLogger(__name__)


class Poller:
    """Asks for updates and hands them to the lanes."""

    def __init__(self, bot: ExtBot[Any], request: AiohttpRequest, handler: Handler, store: Store) -> None:
        self._address = f"{bot.base_url}/getUpdates"
        self._bot, self._request, self._handler, self._store = bot, request, handler, store
        self._failed = self._conflicts = 0
        self.begun = asyncio.Event()
        """Set when what an earlier process owed has been taken over, and new turns are told apart from it."""

    async def run(self, stop: asyncio.Event) -> None:
        """Poll until `stop`. Raises GiveUp when another polls, with the same database or the same token."""
        me = lease.this_process()
        if not await lease.take(self._store, me, stop):
            return
        lanes = Lanes(self._handler, stop)
        await self._store.free_turns()
        for owed in await self._handler.left():
            lanes.owe(owed)
        self.begun.set()
        work = [
            asyncio.create_task(step) for step in (self._ask(lanes, stop), lease.keep(self._store, me), stop.wait())
        ]
        try:
            ended, _ = await asyncio.wait(work, return_when=asyncio.FIRST_COMPLETED)
            await lanes.settle(LAST)
            for task in ended:
                task.result()
        finally:
            for task in work:
                task.cancel()
            await asyncio.gather(*work, return_exceptions=True)
            await lanes.drop()
            with suppress(StoreError):
                await self._store.release(str(me))

    async def _ask(self, lanes: Lanes, stop: asyncio.Event) -> None:
        await self._clear_webhook(stop)
        log.info("polling")
        while not stop.is_set():
            try:
                batch = await self._updates(lanes.offset(), 0 if lanes.unkept else LONG)
            except TelegramError as wrong:
                await pause(stop, self._patience(wrong))
                continue
            self._failed = self._conflicts = 0
            for raw in batch:
                lanes.add(raw["update_id"], partial(read, raw))
            await lanes.room(FULL // 2 if len(batch) >= FULL else 0, MOST, BUSY)

    async def _clear_webhook(self, stop: asyncio.Event) -> None:
        """Telegram gives nothing to a poller while a webhook is set."""
        while not stop.is_set():
            try:
                await self._bot.delete_webhook()
            except TelegramError as wrong:
                await pause(stop, self._patience(wrong))
            else:
                return

    async def _updates(self, offset: int, timeout: int) -> list[dict[str, Any]]:
        """Raw, so that an update the library can't read is skipped, and never logged."""
        question = urlencode({"offset": offset, "timeout": timeout, "allowed_updates": json.dumps(WANTED)})
        batch = await self._request.post(f"{self._address}?{question}", read_timeout=timeout + 10)
        return cast("list[dict[str, Any]]", batch)

    def _patience(self, wrong: TelegramError) -> float:
        """Seconds to wait after an error; raises GiveUp where waiting won't help."""
        if isinstance(wrong, InvalidToken):
            raise GiveUp("Telegram does not accept TIS_TOKEN; copy it again from @BotFather.")
        if isinstance(wrong, RetryAfter):
            return wrong.retry_after.total_seconds() if not isinstance(wrong.retry_after, int) else wrong.retry_after
        self._conflicts += isinstance(wrong, Conflict)
        if self._conflicts >= CONFLICTS:
            raise GiveUp("Another program polls with this TIS_TOKEN; stop it first, or use TIS_MODE=webhook.")
        self._failed += 1
        log.warning("Telegram did not answer (%s); asking again", type(wrong).__name__)
        return min(30.0, 2.0 ** (self._failed - 1))
