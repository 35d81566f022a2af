"""The webhook: Telegram calls, and gets its 200 only when the update is done; any number of replicas may serve."""

import asyncio
import json
import logging
import math
from contextlib import suppress
from hmac import compare_digest
from typing import Any

from aiohttp import web
from telegram.error import InvalidToken, TelegramError
from telegram.ext import ExtBot

from bot.edge.handle import Handler
from bot.edge.read import WANTED, read
from bot.edge.stop import GiveUp, pause
from bot.settings import Settings
from bot.store import Store, StoreError

BUDGET = 20.0  # seconds a call may take; Telegram hangs up after sixty
LARGEST = 1 << 20  # bytes of an update; real ones stay under some ten thousand
AGAIN = 5.0  # seconds, after the database failed
LAST = 15.0  # seconds the calls in hand get at the end

log = logging.getLogger(__name__)


class Webhook:
    """Two routes: the webhook's path, and /healthz."""

    def __init__(self, handler: Handler, store: Store, settings: Settings, budget: float = BUDGET) -> None:
        self._handler, self._store, self._settings, self._budget = handler, store, settings, budget

    def app(self) -> web.Application:
        """The routes as an aiohttp application."""
        app = web.Application(client_max_size=LARGEST)
        app.router.add_post(self._settings.webhook_path, self._receive)
        app.router.add_get("/healthz", self._health)
        return app

    async def run(self, bot: ExtBot[Any], stop: asyncio.Event) -> None:
        """Serve until `stop`, then finish the calls in hand. Raises GiveUp when the port is taken."""
        runner = web.AppRunner(self.app(), access_log=None, shutdown_timeout=LAST)
        await runner.setup()
        leftovers = asyncio.create_task(self._send_left())
        try:
            await self._listen(runner)
            await self._register(bot, stop)
            await stop.wait()
        finally:
            await runner.cleanup()
            leftovers.cancel()
            await asyncio.gather(leftovers, return_exceptions=True)

    async def _send_left(self) -> None:
        """What a process that polled, or died, still owed; what can't be sent now waits for the next start."""
        with suppress(StoreError):
            for owed in await self._handler.left():
                await self._handler.send(owed)

    async def _listen(self, runner: web.AppRunner) -> None:
        host, port = self._settings.host, self._settings.port
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as wrong:
            says = "Port {port} of {host} can't be used ({why}); choose another TIS_PORT."
            raise GiveUp(says, port=port, host=host, why=wrong.strerror) from wrong
        log.info("serving %s on %s:%d", self._settings.webhook_path, host, port)

    async def _register(self, bot: ExtBot[Any], stop: asyncio.Event) -> None:
        """Tell Telegram where we are; every replica says the same."""
        url, secret = self._settings.webhook_url, self._settings.webhook_secret
        while not stop.is_set():
            try:
                await bot.set_webhook(url, secret_token=secret, allowed_updates=WANTED)
            except InvalidToken:
                raise GiveUp("Telegram does not accept TIS_TOKEN; copy it again from @BotFather.") from None
            except TelegramError as wrong:
                log.error("the webhook could not be set: %s", wrong.message)
                await pause(stop, AGAIN)
            else:
                return

    async def _receive(self, request: web.Request) -> web.Response:
        told = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        if not compare_digest(told.encode(errors="surrogateescape"), self._settings.webhook_secret.encode()):
            return web.Response(status=403)
        try:
            async with asyncio.timeout(self._budget):
                raw = json.loads(await request.read())
        except TimeoutError:
            return web.Response(status=408)
        except (ValueError, RecursionError):
            return web.Response(status=400)
        return await self._answer(raw) if isinstance(raw, dict) else web.Response(status=400)

    async def _answer(self, raw: dict[str, Any]) -> web.Response:
        try:
            async with asyncio.timeout(self._budget):
                wait = await self._handler.handle(read(raw))
        except (StoreError, TimeoutError) as wrong:
            log.error("an update could not be handled in time: %s", wrong or "too slow")
            return _again(503, AGAIN)
        except Exception as wrong:  # a mistake of ours; its words may quote the message
            log.error("an update could not be handled: %s", type(wrong).__name__)
            return _again(500, AGAIN)
        return _again(429, wait) if wait else web.Response()

    async def _health(self, _: web.Request) -> web.Response:
        if await self._store.reachable():
            return web.json_response({"database": "reachable"})
        return web.json_response({"database": "unreachable"}, status=503)


def _again(status: int, wait: float) -> web.Response:
    return web.Response(status=status, headers={"Retry-After": str(max(1, math.ceil(wait)))})
