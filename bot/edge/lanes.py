"""Updates in hand: chats side by side, each chat in its order, and how far all of it is kept.

An update may be acknowledged once its turn is kept: the reply is then in the database and is sent from there, after a
restart too. So a chat that has to wait for Telegram holds up nobody else's updates.
"""

import asyncio
import logging
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from typing import Any
from weakref import WeakValueDictionary

from bot.edge.group.overheard import Overheard
from bot.edge.handle import Handler, Owed
from bot.edge.read import Asked, Incoming, Left, Update
from bot.edge.stop import pause
from bot.store import StoreError

AGAIN = 2.0  # seconds, after the database failed
MOST_OF_A_CHAT = 20  # that count as in hand: a chat told to wait must not use up what all share
LONGEST = 3600.0  # seconds; an update that can't be finished in an hour must not hold up the rest for ever

Locks = WeakValueDictionary[int, asyncio.Lock]

log = logging.getLogger(__name__)


class Lanes:
    """Takes each update to its end: its turn in the order of its chat, then its reply in the same order."""

    def __init__(self, handler: Handler, stop: asyncio.Event, clock: Callable[[], float] = time.monotonic) -> None:
        self._handler, self._stop, self._clock = handler, stop, clock
        self._turns, self._sends = Locks(), Locks()
        self._open: dict[int, asyncio.Task[None]] = {}
        self._of_chat: Counter[int] = Counter()
        self._unkept: set[int] = set()
        self._known: set[int] = set()
        self._next = 0
        self._moved = asyncio.Event()

    @property
    def unkept(self) -> int:
        """How many updates are not kept yet."""
        return len(self._unkept)

    def add(self, update_id: int, read: Callable[[], Update]) -> None:
        """Start on an update, unless it is in hand or done: Telegram brings it again until it is kept."""
        self._next = update_id + 1
        if update_id in self._known:
            return
        self._known.add(update_id)
        update = read()
        if isinstance(update, Incoming | Overheard | Left):
            self._unkept.add(update_id)
        if update is not None:
            self._begin(update_id, self._follow(update), 0 if isinstance(update, Asked) else update.chat_id)

    def owe(self, owed: Owed) -> None:
        """Start on a reply that an earlier process left."""
        self._known.add(owed.update_id)
        self._begin(owed.update_id, self._send(owed), owed.chat_id)

    def offset(self) -> int:
        """The first update id that is not kept: all before it may be acknowledged."""
        first = min(self._unkept, default=self._next)
        self._known = {known for known in self._known if known >= first or known in self._open}
        return first

    async def room(self, unkept: int, in_hand: int, seconds: float) -> None:
        """Wait until no more than so many are unkept, at most for `seconds`, and fewer than so many in hand."""
        end = self._clock() + seconds
        while self._in_hand() >= in_hand or (len(self._unkept) > unkept and self._clock() < end):
            self._moved.clear()
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await self._moved.wait()

    async def settle(self, seconds: float) -> None:
        """Wait until nothing is in hand, but no longer than `seconds`."""
        if self._open:
            await asyncio.wait(list(self._open.values()), timeout=seconds)

    async def drop(self) -> None:
        """Cancel what is in hand; Telegram, or the database, will bring it again."""
        tasks = list(self._open.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _in_hand(self) -> int:
        """How many are in hand, of no chat more than its part."""
        return sum(min(count, MOST_OF_A_CHAT) for count in self._of_chat.values())

    def _begin(self, update_id: int, work: Coroutine[Any, Any, None], chat_id: int) -> None:
        task = self._open[update_id] = asyncio.create_task(work)
        self._of_chat[chat_id] += 1
        task.add_done_callback(lambda _: self._close(update_id, chat_id))

    def _close(self, update_id: int, chat_id: int) -> None:
        del self._open[update_id]
        self._of_chat[chat_id] -= 1
        if not self._of_chat[chat_id]:
            del self._of_chat[chat_id]
        self._moved.set()

    async def _follow(self, update: Incoming | Overheard | Left | Asked) -> None:
        if isinstance(update, Asked):  # of no chat and worth nothing later: nobody waits for it, and it for nobody
            await self._until_done(update.update_id, lambda: self._handler.take(update))
            return
        async with _lock(self._turns, update.chat_id):  # waiting tasks get it in the order they came
            owed = await self._until_done(update.update_id, lambda: self._handler.take(update))
        if owed is None:
            return  # not acknowledged either: Telegram brings it to whoever comes next
        self._unkept.discard(update.update_id)
        self._moved.set()
        if isinstance(owed, Owed):
            await self._send(owed)

    async def _send(self, owed: Owed) -> None:
        async with _lock(self._sends, owed.chat_id):
            await self._until_done(owed.update_id, lambda: self._handler.send(owed))

    async def _until_done(self, update_id: int, step: Callable[[], Awaitable[Owed | float]]) -> Owed | float | None:
        """What `step` came to when it needn't be tried again; None where everything stops before."""
        end = self._clock() + LONGEST
        while wait := await self._try(update_id, step):
            if isinstance(wait, Owed):
                return wait
            if self._stop.is_set():
                return None
            if self._clock() > end:
                log.error("update %d is given up after an hour", update_id)
                return 0.0
            await pause(self._stop, wait)
        return 0.0

    async def _try(self, update_id: int, step: Callable[[], Awaitable[Owed | float]]) -> Owed | float:
        try:
            return await step()
        except StoreError as wrong:
            log.error("update %d waits: %s", update_id, wrong)
        except Exception as wrong:  # a mistake of ours; its words may quote the message
            log.error("update %d waits: %s", update_id, type(wrong).__name__)
        return AGAIN


def _lock(locks: Locks, chat_id: int) -> asyncio.Lock:
    return locks.setdefault(chat_id, asyncio.Lock())
