"""Whether a bot is there: it calls, called a moment ago, or has a webhook."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

GAP = 10.0  # seconds between two calls


@dataclass(slots=True)
class Presence:
    """Entered for each call; `on_change` is told when the bot comes and goes, `stays` is true with a webhook."""

    on_change: Callable[[bool], None]
    stays: Callable[[], bool]
    here: bool = False
    _calls: int = 0
    _leaving: asyncio.TimerHandle | None = field(default=None)

    def __enter__(self) -> None:
        self._calls += 1
        self.cancel()
        self._now(True)

    def __exit__(self, *_: object) -> None:
        self._calls -= 1
        self.cancel()
        if not self._calls:
            self._leaving = asyncio.get_running_loop().call_later(GAP, self._left)

    def cancel(self) -> None:
        """Forgets the timer, if one runs."""
        if self._leaving:
            self._leaving.cancel()
        self._leaving = None

    def _left(self) -> None:
        self._leaving = None
        self._now(self.stays())

    def _now(self, here: bool) -> None:
        if here != self.here:
            self.here = here
            self.on_change(here)
