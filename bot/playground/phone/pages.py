"""The web page: its files, the live line between page and chats, and who may open them."""

import asyncio
import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from importlib.resources import files

from aiohttp import WSMsgType, web
from aiohttp.typedefs import Handler, Middleware
from aiohttp.web_request import FileField

from bot.playground.botapi.refusal import Json
from bot.playground.botapi.schema import Upload
from bot.playground.phone import deeds
from bot.playground.phone.words import days, of_browser, phones, words
from bot.playground.presence import Presence
from bot.playground.world import USERNAME, Room, World

GUEST = "Guest"
KINDS = {"html": "text/html", "css": "text/css", "js": "text/javascript", "svg": "image/svg+xml"}
PICTURES = ("image/png", "image/jpeg")
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


def only_from(port: Callable[[], int]) -> Middleware:
    """Middleware: refuses other host names and pages of other origins, so that no web site can reach in."""

    @web.middleware
    async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
        hosts = (f"127.0.0.1:{port()}", f"localhost:{port()}")
        origin = request.headers.get("Origin")
        if request.host not in hosts or (origin and origin not in [f"http://{host}" for host in hosts]):
            raise web.HTTPForbidden(text="This page can be opened only on the machine it runs on.")
        return await handler(request)

    return guard


@dataclass(slots=True)
class Pages:
    """The routes of the page."""

    world: World
    presence: Presence
    sockets: set[web.WebSocketResponse] = field(default_factory=set)

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/", self.index),
            web.get("/page/{name:[a-z]+\\.[a-z]+}", self.static),
            web.get("/live", self.live),
            web.get("/kept/{file_id}", self.kept),
            web.post("/upload/{chat:-?[0-9]+}", self.upload),
        ]

    async def index(self, _: web.Request) -> web.Response:
        return _static("index.html")

    async def static(self, request: web.Request) -> web.Response:
        return _static(request.match_info["name"])

    async def kept(self, request: web.Request) -> web.Response:
        """A picture to show or a document to save."""
        upload = self.world.files.get(request.match_info["file_id"])
        if upload is None:
            raise web.HTTPNotFound
        if upload.content_type in PICTURES:
            return web.Response(body=upload.data, content_type=upload.content_type, headers=HEADERS)
        saved = HEADERS | {"Content-Disposition": "attachment"}
        return web.Response(body=upload.data, content_type="application/octet-stream", headers=saved)

    async def upload(self, request: web.Request) -> web.Response:
        """A document that the person sends."""
        room = self.world.rooms.get(int(request.match_info["chat"]))
        part = (await request.post()).get("file")
        if room is None or not isinstance(part, FileField):
            raise web.HTTPBadRequest
        send = deeds.send_picture if part.content_type in PICTURES else deeds.send_file
        send(self.world, room, Upload(part.filename, part.content_type, part.file.read()))
        return web.Response(status=204)

    async def live(self, request: web.Request) -> web.WebSocketResponse:
        """All that happens, to the page; all that the person does, from it."""
        socket = web.WebSocketResponse(heartbeat=20)
        await socket.prepare(request)
        events: asyncio.Queue[Json] = asyncio.Queue()
        self.sockets.add(socket)
        self.world.listeners.append(events.put_nowait)
        if not self.world.rooms:
            self.world.new_room(of_browser(request.headers.get("Accept-Language", "")), GUEST)
        sending = asyncio.create_task(self._send(socket, events))
        try:
            async for frame in socket:
                if frame.type is WSMsgType.TEXT:
                    self._act(json.loads(frame.data))
        finally:
            sending.cancel()
            self.world.listeners.remove(events.put_nowait)
            self.sockets.discard(socket)
        return socket

    async def _send(self, socket: web.WebSocketResponse, events: asyncio.Queue[Json]) -> None:
        await socket.send_json(self._hello())
        while not socket.closed:
            event = await events.get()
            if event["on"] in ("profile", "language"):
                event = {"on": "profiles", "chats": [self._about(room) for room in self.world.rooms.values()]}
            await socket.send_json(event)

    def _hello(self) -> Json:
        chats = [self._about(room) | {"messages": [*room.messages.values()]} for room in self.world.rooms.values()]
        known = {"name": USERNAME, "here": self.presence.here, "phones": phones()}
        return {"on": "hello", "chats": chats} | known

    def _about(self, room: Room) -> Json:
        language = room.user.get("language_code", "")
        about = {
            "id": room.id,
            "language": language,
            "title": room.title,
            "words": words(language),
            "days": days(language),
        }
        return about | self.world.profile.for_page(room.id, language)

    def _show(self, room: Room) -> None:
        self.world.tell({"on": "chat", "chat": self._about(room) | {"messages": [*room.messages.values()]}})

    def _act(self, deed: Json) -> None:
        if deed["do"] == "new":
            title = words(deed["language"])["group"] if deed.get("group") else ""
            self._show(self.world.new_room(deed["language"], GUEST, title))
            return
        room = self.world.rooms[deed["chat"]]
        if deed["do"] == "say":
            deeds.say(self.world, room, deed["text"], **deeds.answering(room, deed.get("to")))
        elif deed["do"] == "tap":
            self._tap(room, deed)
        elif deed["do"] in ("inline", "choose", "link"):
            self._inline(room, deed)
        elif deed["do"] == "speak":
            deeds.speak(self.world, room, deed["language"])
        elif deed["do"] == "restart":
            deeds.clear(self.world, room)
            deeds.say(self.world, room, f"/start@{USERNAME}" if room.title else "/start")

    def _inline(self, room: Room, deed: Json) -> None:
        with suppress(LookupError):  # the results are gone, or it is no link of this bot
            if deed["do"] == "inline":
                deeds.type_inline(self.world, room, deed["line"])
            elif deed["do"] == "choose":
                deeds.choose(self.world, room, deed["query"], deed["id"])
            else:
                if room.title:
                    self._show(self.world.private(room))
                deeds.open_link(self.world, room, deed["url"])

    def _tap(self, room: Room, deed: Json) -> None:
        try:
            query = deeds.tap(self.world, room, deed["message_id"], deed["data"])
        except LookupError:  # the bot changed the keyboard while the finger was on its way
            return
        self.world.tell({"on": "tapped", "chat": room.id, "query": query.id, "key": deed["key"]})

    async def close(self) -> None:
        """Closes the live lines."""
        for socket in list(self.sockets):
            await socket.close()


def _static(name: str) -> web.Response:
    file = files("bot.playground.phone").joinpath("page", name)
    if not file.is_file():
        raise web.HTTPNotFound
    kind = KINDS.get(name.rpartition(".")[2], "application/octet-stream")
    return web.Response(body=file.read_bytes(), content_type=kind, charset="utf-8", headers=HEADERS)
