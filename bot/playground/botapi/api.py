"""The Bot API over HTTP: reads a request in any of its forms, answers as Telegram does, and fails when told to."""

import asyncio
from collections import deque
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.web_request import FileField

from bot.playground.botapi import methods
from bot.playground.botapi.refusal import Json, Refused, bad_request, too_many_requests
from bot.playground.botapi.schema import Raw, Upload
from bot.playground.presence import Presence
from bot.playground.world import World

REMEMBERED = 5000  # calls
CUT = 0


@dataclass(frozen=True, slots=True)
class Call:
    """One request to the Bot API; `status` 200 is ok, 0 a connection cut on purpose."""

    method: str
    params: Raw
    status: int
    description: str = ""


@dataclass(slots=True)
class Fault:
    """What goes wrong with the next `times` requests, of one method or (method "") of all but getUpdates.

    status: 429, 5xx, or CUT for a connection that ends without an answer; 200 only delays. `seconds` come before it.
    `done`: the request was acted out all the same, and only its answer is lost.
    """

    status: int
    method: str = ""
    times: int = 1
    retry_after: int = 1
    seconds: float = 0.0
    done: bool = False

    def hits(self, method: str) -> bool:
        return self.times > 0 and (method == self.method or (not self.method and method != "getUpdates"))


@dataclass(slots=True)
class BotApi:
    """The routes /bot<token>/<method> and /file/bot<token>/<path>."""

    world: World
    presence: Presence
    faults: list[Fault] = field(default_factory=list)
    calls: deque[Call] = field(default_factory=lambda: deque(maxlen=REMEMBERED))

    def routes(self) -> list[web.RouteDef]:
        return [
            web.route("*", "/bot{token:[^/]+}/{method:[A-Za-z]+}", self.handle),
            web.get("/file/bot{token:[^/]+}/documents/{file_id}", self.file),
        ]

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answers one request."""
        method, raw = request.match_info["method"], NOTHING
        try:
            self._check_token(request)
            raw = await read_params(request)
            result = await self._act(request, method, raw)
        except Refused as refused:
            self.calls.append(Call(method, raw, refused.code, refused.description))
            return web.json_response(refused.as_json(), status=refused.code or 500)
        self.calls.append(Call(method, raw, 200))
        return web.json_response({"ok": True, "result": result})

    def _check_token(self, request: web.Request) -> None:
        if request.match_info["token"] != self.world.token:
            raise Refused(401, "Unauthorized")

    async def _act(self, request: web.Request, method: str, raw: Raw) -> Any:
        fault = next((each for each in self.faults if each.hits(method)), None)
        if fault:
            await self._fail(request, method, raw, fault)
        with self.presence:
            return await methods.call(self.world, method, raw)

    async def _fail(self, request: web.Request, method: str, raw: Raw, fault: Fault) -> None:
        fault.times -= 1
        await asyncio.sleep(fault.seconds)
        if fault.done:
            await methods.call(self.world, method, raw)
        if fault.status == CUT and request.transport:
            request.transport.abort()
            raise Refused(CUT, "cut on purpose")
        if fault.status == 429:
            raise too_many_requests(fault.retry_after)
        if fault.status != 200:
            raise Refused(fault.status, "Internal Server Error")

    async def file(self, request: web.Request) -> web.Response:
        """A file by its path."""
        upload = self.world.files.get(request.match_info["file_id"])
        if request.match_info["token"] != self.world.token or upload is None:
            raise web.HTTPNotFound
        return web.Response(body=upload.data, content_type="application/octet-stream")


NOTHING: Raw = {}


async def read_params(request: web.Request) -> Raw:
    """Parameters from the query and from a JSON, form or multipart body."""
    if request.content_type == "application/json":
        return dict(request.query) | await _json(request)
    posted = await request.post()
    return dict(request.query) | {name: _part(value) for name, value in posted.items()}


def _part(value: object) -> object:
    if isinstance(value, FileField):
        return Upload(value.filename, value.content_type, value.file.read())
    return value.decode() if isinstance(value, bytes | bytearray) else value


async def _json(request: web.Request) -> Json:
    try:
        body = await request.json() if request.can_read_body else {}
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise bad_request("can't parse the request body as a JSON object")
    return body
