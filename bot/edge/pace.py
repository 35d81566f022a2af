"""Not faster than Telegram allows: about one message a second in a chat, thirty in all, short bursts apart."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine
from datetime import timedelta
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

BURST_CHAT, PER_SECOND_CHAT = 8, 1.0  # a person tapping fast is never slowed; Telegram tolerates short bursts
BURST_ALL, PER_SECOND_ALL = 30, 30.0
LONGEST = 5.0  # seconds; rather than wait longer, the update is put off


class Meter:
    """Says how long to wait so that on average `per_second` pass, and at most `burst` at once."""

    def __init__(self, burst: int, per_second: float) -> None:
        self._step = 1 / per_second
        self._slack = self._step * burst
        self._free_at: dict[object, float] = {}

    def wait(self, key: object, now: float) -> float:
        """Seconds until the next may pass."""
        return max(0.0, self._free_at.get(key, now) + self._step - self._slack - now)

    def take(self, key: object, now: float) -> None:
        """One has passed, or will after its wait."""
        if len(self._free_at) > 10_000:
            self._free_at = {k: at for k, at in self._free_at.items() if at > now}
        self._free_at[key] = max(self._free_at.get(key, now), now) + self._step


class Pace(BaseRateLimiter[None]):
    """PTB's place for holding requests back. What goes to no chat, such as the answer to a tap, passes at once."""

    def __init__(
        self,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._clock, self._sleep = clock, sleep
        self._chat, self._all = Meter(BURST_CHAT, PER_SECOND_CHAT), Meter(BURST_ALL, PER_SECOND_ALL)

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: None,
    ) -> Any:
        """Make the request in its time. Raises RetryAfter when that is too far off."""
        if "chat_id" in data:
            await self._hold(data["chat_id"])
        return await callback(*args, **kwargs)

    async def _hold(self, chat: object) -> None:
        now = self._clock()
        wait = max(self._chat.wait(chat, now), self._all.wait("", now))
        if wait > LONGEST:
            raise RetryAfter(timedelta(seconds=wait))
        self._chat.take(chat, now)
        self._all.take("", now)
        if wait:
            await self._sleep(wait)
