"""Not faster than Telegram allows: about one message a second in a chat, twenty a minute in a group, so many in all."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import timedelta
from math import inf

from telegram.error import RetryAfter

BURST_CHAT, PER_SECOND_CHAT = 8, 1.0  # a person tapping fast is never slowed; Telegram tolerates short bursts
BURST_GROUP, PER_SECOND_GROUP = 20, 20 / 60
LONGEST = 5.0  # seconds; rather than wait longer, a call of Telegram's is put off


class Meter:
    """Says how long to wait so that on average `per_second` pass, and at most `burst` at once."""

    def __init__(self, burst: float, per_second: float) -> None:
        self._burst, self._per_second = burst, per_second
        self._free_at: dict[object, float] = {}

    def wait(self, key: object, now: float) -> float:
        """Seconds until the next may pass."""
        return max(0.0, self._free_at.get(key, now) + (1 - self._burst) / self._per_second - now)

    def take(self, key: object, now: float) -> None:
        """One has passed, or will after its wait."""
        if len(self._free_at) > 10_000:
            self._free_at = {k: at for k, at in self._free_at.items() if at > now}
        self._free_at[key] = max(self._free_at.get(key, now), now) + 1 / self._per_second

    def rest(self, key: object, until: float) -> None:
        """None passes before `until`."""
        self._free_at[key] = max(self._free_at.get(key, until), until + (self._burst - 1) / self._per_second)

    def quiet(self, key: object, now: float) -> bool:
        """Whether all that passed is long enough ago to be forgotten."""
        return self._free_at.get(key, now) <= now


class Pace:
    """When a message may go out: `rate` a second in all, none is held back where that is 0.

    Each chat waits for itself; for the place among all it waits only when its own time has come.
    """

    def __init__(
        self,
        rate: float,
        patience: float = LONGEST,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._rate, self._patience, self._clock, self._sleep = rate, patience, clock, sleep
        self._chat = Meter(BURST_CHAT, PER_SECOND_CHAT)
        self._group = Meter(BURST_GROUP, PER_SECOND_GROUP)
        self._replicas = 0
        self.share(1)

    def share(self, replicas: int) -> None:
        """So many processes send with this token: each takes its part of the rate."""
        if replicas != self._replicas:
            self._replicas, part = replicas, self._rate / replicas
            self._all = Meter(max(1.0, part), part or inf)

    async def turn_of(self, chat_id: int) -> None:
        """Return when a message may go to the chat. Raises RetryAfter when that is too far off."""
        if not self._rate:
            return
        for meter in (self._chat, self._group) if chat_id < 0 else (self._chat,):
            await self._pass(meter, chat_id)
        await self._pass(self._all, "")

    def rest(self, chat_id: int, seconds: float) -> None:
        """Telegram wants nothing for this chat for so long; other chats go on."""
        self._chat.rest(chat_id, self._clock() + seconds)

    async def _pass(self, meter: Meter, key: object) -> None:
        now = self._clock()
        wait = meter.wait(key, now)
        if wait > self._patience:
            raise RetryAfter(timedelta(seconds=wait))
        meter.take(key, now)
        if wait:
            await self._sleep(wait)
