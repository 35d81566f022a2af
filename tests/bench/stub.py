"""A Bot API with nothing behind it: brings lines, takes answers, notes when; as far `away` as it is told to be."""

import asyncio
import json
import re
import time
from collections import defaultdict, deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.served import Served

TOKEN = "123456:a-secret-token"
CHATS = 1000
_CHAT_ID = re.compile(rb"chat_id\D+(\d+)")  # in a form, in parts or in JSON
_ME = {"id": 123456, "is_bot": True, "first_name": "TIS", "username": "tis_bot"}
_SENT = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}, "from": _ME, "text": "x" * 300}
_RESULTS: dict[str, Any] = {
    "getMe": _ME,
    "sendMessage": _SENT,
    "editMessageText": _SENT,
    "getMyCommands": [],
    "getMyDescription": {"description": ""},
    "getMyShortDescription": {"short_description": ""},
}
_BODIES = {method: json.dumps({"ok": True, "result": result}).encode() for method, result in _RESULTS.items()}
_TRUE = b'{"ok": true, "result": true}'


@dataclass
class Stub(Served):
    """Every `say` is an update of the next chat in turn; the bot under measurement answers each with one message."""

    lines: Sequence[str]
    away: float = 0.0
    answered: int = 0
    latencies: list[float] = field(default_factory=list)
    _waiting: deque[dict[str, Any]] = field(default_factory=deque)
    _said: dict[int, deque[float]] = field(default_factory=lambda: defaultdict(deque))
    _next: int = 1
    _change: asyncio.Event = field(default_factory=asyncio.Event)

    def say(self, count: int) -> None:
        """So many lines are written."""
        for number in range(self._next, self._next + count):
            chat = 5_000_000_000 + number % CHATS
            self._said[chat].append(time.perf_counter())
            self._waiting.append(_update(number, chat, self.lines[number % len(self.lines)]))
        self._next += count
        self._changed()

    async def all_answered(self) -> None:
        """Wait until nothing that was said is without an answer."""
        while self.answered < self._next - 1:
            await self._change.wait()

    async def rate(self, count: int, in_flight: int) -> float:
        """Answers a second to `count` lines, with `in_flight` of them without an answer at any time."""
        begun, before = time.perf_counter(), self.answered
        while (done := self.answered - before) < count:
            unanswered = self._next - 1 - self.answered
            self.say(min(in_flight - unanswered, count - done - unanswered))
            await self._change.wait()
        return count / (time.perf_counter() - begun)

    async def slowest(self, count: int, per_second: float) -> float:
        """Seconds within which 99 of 100 of `count` lines got their answer, coming so many a second."""
        self.latencies.clear()
        begun = time.perf_counter()
        for number in range(count):
            await asyncio.sleep(begun + number / per_second - time.perf_counter())
            self.say(1)
        await self.all_answered()
        return sorted(self.latencies)[int(0.99 * count)]

    def _changed(self) -> None:
        self._change.set()
        self._change = asyncio.Event()

    async def _handle(self, request: web.BaseRequest) -> web.Response:
        method, body = request.path.rpartition("/")[2], await request.read()
        await asyncio.sleep(self.away)
        if method == "getUpdates":
            return _json(json.dumps({"ok": True, "result": await self._updates(_asked(request, body))}).encode())
        if method == "sendMessage":
            self._answer(body)
        return _json(_BODIES.get(method, _TRUE))

    def _answer(self, body: bytes) -> None:
        found = _CHAT_ID.search(body)
        assert found
        self.latencies.append(time.perf_counter() - self._said[int(found[1])].popleft())
        self.answered += 1
        self._changed()

    async def _updates(self, asked: dict[str, int]) -> list[dict[str, Any]]:
        end = time.perf_counter() + asked["timeout"]
        while self._waiting and self._waiting[0]["update_id"] < asked["offset"]:
            self._waiting.popleft()
        while not self._waiting and (left := end - time.perf_counter()) > 0:
            try:
                await asyncio.wait_for(self._change.wait(), left)
            except TimeoutError:
                break
        return [self._waiting[at] for at in range(min(100, len(self._waiting)))]


def _asked(request: web.BaseRequest, body: bytes) -> dict[str, int]:
    told = dict(request.query) | dict(re.findall(r"(offset|timeout)\D+?(\d+)", body.decode()))
    return {name: int(told.get(name, 0)) for name in ("offset", "timeout")}


def _json(body: bytes) -> web.Response:
    return web.Response(body=body, content_type="application/json")


def _update(number: int, chat: int, text: str) -> dict[str, Any]:
    person = {"id": chat, "is_bot": False, "first_name": "Linh", "language_code": "en"}
    room = {"id": chat, "type": "private", "first_name": "Linh"}
    return {
        "update_id": number,
        "message": {"message_id": number, "date": 1_795_000_000, "chat": room, "from": person, "text": text},
    }
