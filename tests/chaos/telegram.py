"""A Bot API on its worst day. It brings each chat's updates in order, some twice, and again until they are taken."""

import asyncio
import json
import random
from collections import defaultdict
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout, web

from tests.chaos.ledger import Ledger
from tests.edge.fake import error, message
from tests.served import Served

SECRET = "s3cret"
AT_ONCE = 40  # calls of the webhook; Telegram's own default
FAULTS = {"slow down": 3, "broken": 3, "cut before": 2, "cut after": 2, "slow": 1, "": 89}  # of 100 sends
TWICE, AGAIN = 0.02, 0.02  # of updates: brought to two replicas at once; brought again when long done


@dataclass
class Telegram(Served):
    """`ports` are those of the replicas; `haste` divides every wait."""

    chance: random.Random
    haste: float = 1.0
    ledger: Ledger = field(default_factory=Ledger)
    ports: list[int] = field(default_factory=list)
    offset: int = 0

    def write(self, updates: int, chats: int) -> None:
        """So many lines are written, in so many chats."""
        for update in range(1, updates + 1):
            self.ledger.written[update] = 5_000_000_000 + self.chance.randrange(chats)

    async def bring(self) -> None:
        """Call the webhook with every update, chats side by side, each chat in its order; return when all are taken."""
        of_chat = defaultdict[int, list[int]](list)
        for update, chat in self.ledger.written.items():
            of_chat[chat].append(update)
        lines = asyncio.Semaphore(AT_ONCE)
        async with ClientSession(timeout=ClientTimeout(total=60)) as session:
            await asyncio.gather(*(self._bring_chat(session, lines, updates) for updates in of_chat.values()))

    async def fetched(self) -> None:
        """Wait until everything was asked for and acknowledged."""
        while self.offset <= len(self.ledger.written):
            await asyncio.sleep(0.05)

    async def answered(self, seconds: float) -> None:
        """Wait until everything has its answer, at most so long."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while self.ledger.unanswered:
                    await asyncio.sleep(0.05)

    async def _bring_chat(self, session: ClientSession, lines: asyncio.Semaphore, updates: Iterable[int]) -> None:
        done: list[int] = []
        for update in updates:
            copies = 2 if self.chance.random() < TWICE else 1
            await asyncio.gather(*(self._until_taken(session, lines, update) for _ in range(copies)))
            done.append(update)
            if self.chance.random() < AGAIN:
                await self._until_taken(session, lines, self.chance.choice(done))

    async def _until_taken(self, session: ClientSession, lines: asyncio.Semaphore, update: int) -> None:
        while wait := await self._call(session, lines, update):
            await asyncio.sleep(wait / self.haste)

    async def _call(self, session: ClientSession, lines: asyncio.Semaphore, update: int) -> float:
        """0 where it was taken, else the seconds until the next try."""
        address = f"http://127.0.0.1:{self.chance.choice(self.ports)}/hook"
        secret = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
        try:
            async with lines, session.post(address, json=self._raw(update), headers=secret) as answer:
                return 0.0 if answer.status == 200 else float(answer.headers.get("Retry-After", "1"))
        except (ClientError, OSError, TimeoutError):
            return 0.5

    def _raw(self, update: int) -> dict[str, Any]:
        return message(update, str(update), self.ledger.written[update])

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        method, body = request.path.rpartition("/")[2], await request.read()
        fault = self.chance.choices([*FAULTS], [*FAULTS.values()])[0] if method in ("sendMessage", "getUpdates") else ""
        if fault == "slow down":
            return _refused(429, "Too Many Requests", retry_after=1)
        if fault == "broken":
            return _refused(self.chance.choice((500, 502)), "Internal Server Error")
        if fault == "slow":
            await asyncio.sleep(self.chance.random() / self.haste)
        result = None if fault == "cut before" else await self._do(method, request, body)
        if fault.startswith("cut"):
            assert request.transport
            request.transport.abort()
            return web.Response()
        return web.json_response({"ok": True, "result": result})

    async def _do(self, method: str, request: web.BaseRequest, body: bytes) -> Any:
        if method == "getUpdates":
            return await self._updates(int(request.query["offset"]), float(request.query["timeout"]))
        if method == "sendMessage":
            number, update = json.loads(body)["text"].split(": ")
            self.ledger.tell(int(update), int(number))
            return {"message_id": int(update)}
        return True

    async def _updates(self, offset: int, timeout: float) -> list[dict[str, Any]]:
        self.offset = max(self.offset, offset)
        first = max(self.offset, 1)
        found = [self._raw(update) for update in range(first, min(first + 100, len(self.ledger.written) + 1))]
        if not found:
            await asyncio.sleep(min(timeout, 1.0))
        return found


def _refused(status: int, description: str, **more: int) -> web.Response:
    status, body = error(status, description, **more)
    return web.json_response(body, status=status)
