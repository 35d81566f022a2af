"""The playground's time: the machine's, which a test may put forward."""

import time
from dataclasses import dataclass


@dataclass(slots=True)
class Clock:
    """Seconds since 1970, as Telegram's dates are."""

    ahead: int = 0

    def now(self) -> int:
        return int(time.time()) + self.ahead

    def advance(self, seconds: int) -> None:
        """Puts the clock forward."""
        self.ahead += seconds
