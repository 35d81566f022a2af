"""Updates waiting for the bot: numbered, in order, each until it is confirmed or too old; and getUpdates upon them."""

import asyncio
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from bot.playground.botapi.refusal import Json, Refused
from bot.playground.clock import Clock

FIRST_UPDATE = 700_000_001
APART = 10**9  # a database kept between two starts must not take the second's updates for the first's
DAY = 24 * 3600
LIVES = {"callback_query": 150, "inline_query": 30}  # seconds they wait for the bot before Telegram drops them
NOT_BY_DEFAULT = ("chat_member", "message_reaction", "message_reaction_count")
LONGEST_POLL = 50  # seconds


@dataclass(frozen=True, slots=True)
class Waiting:
    """An update not yet confirmed; `chat_id` is the chat it belongs to, `until` when it is dropped."""

    update: Json
    chat_id: int
    until: int

    @property
    def id(self) -> int:
        return int(self.update["update_id"])


@dataclass(slots=True)
class Inbox:
    """All that waits. `on_change` is called after each update that came in."""

    clock: Clock
    kinds: Sequence[str]
    on_change: Callable[[int], None]
    waiting: list[Waiting] = field(default_factory=list)
    allowed: Sequence[str] = ()
    next_id: int = field(default_factory=lambda: FIRST_UPDATE + secrets.randbelow(APART))
    _came: asyncio.Event = field(default_factory=asyncio.Event)
    _poll: int = 0
    _ended_by: str = ""

    def add(self, kind: str, chat_id: int, body: Json) -> int | None:
        """Queues an update and returns its id; None where the bot hasn't asked for this kind."""
        if kind not in (self.allowed or [each for each in self.kinds if each not in NOT_BY_DEFAULT]):
            return None
        lives = LIVES.get(kind, DAY)
        number, self.next_id = self.next_id, self.next_id + 1
        self.waiting.append(Waiting({"update_id": number, kind: body}, chat_id, self.clock.now() + lives))
        self._came.set()
        self.on_change(chat_id)
        return number

    def fresh(self) -> list[Waiting]:
        """What waits and isn't too old, in order."""
        self.waiting = [each for each in self.waiting if each.until >= self.clock.now()]
        return self.waiting

    def confirm(self, offset: int) -> None:
        """Forgets updates below a positive offset; a negative one keeps only that many from the end."""
        if offset < 0:
            self.waiting = self.fresh()[offset:]
        self.waiting = [each for each in self.waiting if each.id >= offset]

    def remove(self, update_id: int) -> None:
        """Forgets one update, which was delivered."""
        self.waiting = [each for each in self.waiting if each.id != update_id]

    def clear(self) -> None:
        self.waiting = []

    async def get(self, offset: int, limit: int, timeout: float) -> list[Json]:
        """getUpdates: waits up to `timeout` seconds; raises Refused (409) when another call takes over."""
        self.end_poll("other getUpdates request; make sure that only one bot instance is running")
        mine = self._poll
        self.confirm(offset)
        deadline = asyncio.get_running_loop().time() + min(timeout, LONGEST_POLL)
        while not self.fresh() and await self._comes_before(deadline):
            self._refuse_older(mine)
        self._refuse_older(mine)
        return [each.update for each in self.fresh()[:limit]]

    async def _comes_before(self, deadline: float) -> bool:
        self._came.clear()
        try:
            async with asyncio.timeout_at(deadline):
                await self._came.wait()
        except TimeoutError:
            return False
        return True

    def end_poll(self, by: str) -> None:
        """A call that waits notices that it is no longer the last one, and by what it was ended."""
        self._poll += 1
        self._ended_by = by
        self._came.set()

    def _refuse_older(self, mine: int) -> None:
        if mine != self._poll:
            raise Refused(409, f"Conflict: terminated by {self._ended_by}")
