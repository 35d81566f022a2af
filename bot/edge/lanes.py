"""Updates in hand: chats side by side, each chat in its order, and how far all of it is done."""

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine
from typing import Any
from weakref import WeakValueDictionary

from bot.edge.read import Asked, Incoming, Left
from bot.edge.stop import pause
from bot.store import StoreError

AGAIN = 2.0  # seconds, after the database failed
LONGEST = 3600.0  # seconds; an update that can't be finished in an hour must not hold up the rest for ever

Update = Incoming | Left | Asked | None
Handle = Callable[[Update], Coroutine[Any, Any, float]]

log = logging.getLogger(__name__)


class Lanes:
    """Runs `handle` for each update until it is done."""

    def __init__(self, handle: Handle, stop: asyncio.Event, clock: Callable[[], float] = time.monotonic) -> None:
        self._handle, self._stop, self._clock = handle, stop, clock
        self._locks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._open: dict[int, asyncio.Task[None]] = {}
        self._done: set[int] = set()
        self._next = 0

    @property
    def busy(self) -> bool:
        """Whether updates are in hand."""
        return bool(self._open)

    def add(self, update_id: int, update: Update) -> None:
        """Start on an update, unless it is in hand or done."""
        if update_id in self._open or update_id in self._done:
            return
        self._next = update_id + 1
        task = asyncio.create_task(self._follow(update))
        self._open[update_id] = task
        task.add_done_callback(lambda _: self._close(update_id))

    def offset(self) -> int:
        """The first update id that is not done: all before it may be acknowledged."""
        first = min(self._open, default=self._next)
        self._done = {done for done in self._done if done >= first}
        return first

    async def settle(self, seconds: float) -> None:
        """Wait until nothing is in hand, but no longer than `seconds`."""
        if self._open:
            await asyncio.wait(list(self._open.values()), timeout=seconds)

    async def drop(self) -> None:
        """Cancel what is in hand; Telegram will bring it again."""
        tasks = list(self._open.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _close(self, update_id: int) -> None:
        del self._open[update_id]
        self._done.add(update_id)

    async def _follow(self, update: Update) -> None:
        if update is None:
            return
        if isinstance(update, Asked):  # of no chat: nobody waits for it, and it waits for nobody
            await self._until_done(update)
            return
        lock = self._locks.setdefault(update.chat_id, asyncio.Lock())
        async with lock:  # waiting tasks get it in the order they came
            await self._until_done(update)

    async def _until_done(self, update: Incoming | Left | Asked) -> None:
        end = self._clock() + LONGEST
        while wait := await self._try(update):
            if self._stop.is_set():
                return  # not acknowledged either: Telegram brings it to whoever comes next
            if self._clock() > end:
                log.error("update %d is given up after an hour", update.update_id)
                return
            await pause(self._stop, wait)

    async def _try(self, update: Incoming | Left | Asked) -> float:
        try:
            return await self._handle(update)
        except StoreError as wrong:
            log.error("update %d waits: %s", update.update_id, wrong)
        except Exception as wrong:  # a mistake of ours; its words may quote the message
            log.error("update %d waits: %s", update.update_id, type(wrong).__name__)
        return AGAIN
