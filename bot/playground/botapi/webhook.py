"""Delivers updates by HTTP POST: each chat's in order, chats side by side, again and again until a 2xx answer."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field

import aiohttp

from bot.playground.botapi.inbox import Inbox, Waiting
from bot.playground.botapi.refusal import Json

FIRST_PAUSE = 0.2  # seconds before an update is sent again; doubles
LONGEST_PAUSE = 10.0
PATIENCE = 60.0  # seconds for an answer
# The header's name, not a secret.
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # nosec B105


@dataclass(frozen=True, slots=True)
class Address:
    """Where updates go; `url` is "" while there is no webhook."""

    url: str = ""
    secret: str = ""
    max_connections: int = 40


@dataclass(slots=True)
class Courier:
    """One task for each chat that has something waiting."""

    inbox: Inbox
    address: Address = field(default_factory=Address)
    last_error: Json = field(default_factory=dict)
    _tasks: dict[int, asyncio.Task[None]] = field(default_factory=dict)
    _slots: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(40))

    async def set(self, address: Address) -> None:
        """Changes the address; what waits is sent there."""
        await self.stop()
        self.address, self.last_error = address, {}
        self._slots = asyncio.Semaphore(address.max_connections)
        for chat_id in {each.chat_id for each in self.inbox.fresh()}:
            self.wake(chat_id)

    async def stop(self) -> None:
        """Ends all deliveries; what wasn't taken stays in the inbox."""
        self.address = Address()
        tasks, self._tasks = list(self._tasks.values()), {}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def wake(self, chat_id: int) -> None:
        """Says that something waits for this chat."""
        if self.address.url and (chat_id not in self._tasks or self._tasks[chat_id].done()):
            self._tasks[chat_id] = asyncio.create_task(self._deliver_all(chat_id))

    async def _deliver_all(self, chat_id: int) -> None:
        while self._next(chat_id):  # again, for what came while the session was closing and woke nobody
            async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PATIENCE)) as session:
                while waiting := self._next(chat_id):
                    await self._deliver(session, waiting)

    def _next(self, chat_id: int) -> Waiting | None:
        return next((each for each in self.inbox.fresh() if each.chat_id == chat_id), None)

    async def _deliver(self, session: aiohttp.ClientSession, waiting: Waiting) -> None:
        pause = FIRST_PAUSE
        while waiting in self.inbox.fresh():
            asked = await self._post(session, waiting.update)
            if asked is None:
                self.inbox.remove(waiting.id)
                return
            await asyncio.sleep(asked or pause)
            pause = min(2 * pause, LONGEST_PAUSE)

    async def _post(self, session: aiohttp.ClientSession, update: Json) -> float | None:
        """None if it was taken; else the seconds the other side asked to wait, 0 if it did not say."""
        headers = {SECRET_HEADER: self.address.secret} if self.address.secret else {}
        try:
            async with self._slots, session.post(self.address.url, json=update, headers=headers) as answer:
                if 200 <= answer.status < 300:
                    return None
                self._failed(f"Wrong response from the webhook: {answer.status} {answer.reason}")
                with suppress(ValueError):
                    return float(answer.headers.get("Retry-After", "0"))
        except (aiohttp.ClientError, TimeoutError) as error:
            self._failed(f"Connection failed: {type(error).__name__}")
        return 0.0

    def _failed(self, reason: str) -> None:
        self.last_error = {"last_error_date": self.inbox.clock.now(), "last_error_message": reason}
