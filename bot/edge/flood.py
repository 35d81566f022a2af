"""A person who writes faster than they can be answered: one kind sentence, then silence until it is quiet again."""

import time
from collections.abc import Callable
from enum import StrEnum

from bot.edge.pace import Meter

BURST, PER_SECOND = 20, 1.0  # lines and taps; Telegram lets a bot answer a chat about once a second
REMEMBERED = 10_000  # chats


class Heard(StrEnum):
    """FINE: answer. FIRST: the first too many, say so. MORE: said already, say nothing."""

    FINE = "fine"
    FIRST = "first"
    MORE = "more"


class Flood:
    """Listens to how fast each chat comes; every process for itself."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock, self._meter = clock, Meter(BURST, PER_SECOND)
        self._told: set[int] = set()

    def hear(self, chat_id: int) -> Heard:
        """Something came from the chat."""
        now = self._clock()
        if self._meter.quiet(chat_id, now):
            self._told.discard(chat_id)
        if not self._meter.wait(chat_id, now):
            self._meter.take(chat_id, now)
            return Heard.FINE
        if chat_id in self._told:
            return Heard.MORE
        if len(self._told) > REMEMBERED:
            self._told = {told for told in self._told if not self._meter.quiet(told, now)}
        self._told.add(chat_id)
        return Heard.FIRST
