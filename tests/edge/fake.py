"""A small Bot API over real HTTP that answers as it's told, raw updates, and a conversation that counts."""

import asyncio
import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from aiohttp import web

from bot.edge.handle import Talk
from bot.talk.chat import Chat
from bot.talk.desk.note import Note, Way
from bot.talk.event import Event, Text
from bot.talk.reply import Button, Html, Kind, Offer, Offers, Reply

NOTE = Note(date(2026, 11, 26), Way.LINE, Kind.ANSWER, "en", "wages")
TOKEN = "123456:a-secret-token"
ME = {"id": 123456, "is_bot": True, "first_name": "TIS", "username": "tis_bot"}
OK: dict[str, Any] = {
    "getMe": ME,
    "sendMessage": {"message_id": 1, "date": 0, "chat": {"id": 1, "type": "private"}},
    "sendPhoto": {"message_id": 1, "date": 0, "chat": {"id": 1, "type": "private"}},
    "editMessageText": {"message_id": 1, "date": 0, "chat": {"id": 1, "type": "private"}},
    "getMyCommands": [],
    "getMyDescription": {"description": ""},
    "getMyShortDescription": {"short_description": ""},
}


async def _parameters(request: web.Request) -> Mapping[str, Any]:
    if request.content_type == "application/json":
        return dict(await request.json())
    return await request.post()


def _as_form(value: Any) -> str:
    return json.dumps(value) if isinstance(value, list | dict | bool) else str(value)


def error(status: int, description: str, **parameters: int) -> tuple[int, dict[str, Any]]:
    """An error in Telegram's form."""
    body: dict[str, Any] = {"ok": False, "error_code": status, "description": description}
    return status, body | ({"parameters": parameters} if parameters else {})


HANG: tuple[int, dict[str, Any]] = (0, {})  # the request is read and never answered


@dataclass
class Telegram:
    """`errors[method]` are answers to come before it works; `updates` is what getUpdates has to give."""

    url: str = ""
    calls: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    errors: dict[str, list[tuple[int, dict[str, Any]]]] = field(default_factory=lambda: defaultdict(list))
    updates: list[dict[str, Any]] = field(default_factory=list)
    fresh: asyncio.Event = field(default_factory=asyncio.Event)

    def said(self, method: str) -> list[dict[str, str]]:
        """The requests of one method, in order."""
        return [form for name, form in self.calls if name == method]

    def bring(self, *updates: dict[str, Any]) -> None:
        """Updates arrive."""
        self.updates += updates
        self.fresh.set()

    async def until(self, method: str, count: int) -> list[dict[str, str]]:
        """The requests of one method, once there are so many."""
        async with asyncio.timeout(10):
            while len(self.said(method)) < count:
                await asyncio.sleep(0.01)
        return self.said(method)

    async def handle(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        form = {name: _as_form(value) for name, value in {**request.query, **await _parameters(request)}.items()}
        self.calls.append((method, form))
        if self.errors[method]:
            status, body = self.errors[method].pop(0)
            if status == 0:
                await asyncio.sleep(30)
            return web.json_response(body, status=status)
        result = await self._updates(form) if method == "getUpdates" else OK.get(method, True)
        return web.json_response({"ok": True, "result": result})

    async def _updates(self, form: dict[str, str]) -> list[dict[str, Any]]:
        self.updates = [update for update in self.updates if update["update_id"] >= int(form["offset"])]
        if not self.updates and int(form["timeout"]):
            self.fresh.clear()
            await self.fresh.wait()
        return self.updates[:100]


def count(chat: Chat, event: Event, hint: str) -> tuple[Chat, Reply]:
    """A conversation that numbers what it hears; the word "stumble" makes it fail."""
    words = event.text if isinstance(event, Text) else repr(event)
    if words == "stumble":
        raise ValueError(words)
    n = str(int(chat.answers.get("n", "0")) + 1)
    return Chat(hint or None, "count", {"n": n}), Reply(Kind.ANSWER, (Html(f"{n}: {words}"),), noted=NOTE)


async def listen(event: Event) -> Event:
    """Nothing to find out beforehand."""
    return event


def inline(line: str, hint: str) -> Offers:
    """One result that says the line; the word "stumble" makes it fail."""
    if line == "stumble":
        raise ValueError(line)
    offer = Offer("1_u", line or "nothing", hint, (Html(f"<b>{line}</b>"),), ((Button("More", start="1_t_wages"),),))
    return Offers((offer,), "Ask me", "1_u", 300)


TALK = Talk(
    count,
    lambda reference, hint: Reply(Kind.HELP, (Html(f"sorry {hint} {reference}"),)),
    listen,
    inline,
    lambda chat, hint: Reply(Kind.HELP, (Html(f"too fast {hint}"),)),
    lambda event: event == Text("help me"),
    lambda event, hint: Reply(Kind.ANSWER, (Html(f"aloud {hint}: {event}"),)),
)


def message(update_id: int, text: str = "hello", chat: int = 5_000_000_001, **more: Any) -> dict[str, Any]:
    """A raw update as Telegram sends it."""
    person = {"id": chat, "is_bot": False, "first_name": "Linh", "language_code": "vi"}
    body = {"message_id": 7, "date": 1, "chat": {"id": chat, "type": "private"}, "from": person, "text": text}
    return {"update_id": update_id, "message": body | more}


def tap(update_id: int, data: str = "a:b", chat: int = 5_000_000_001) -> dict[str, Any]:
    """A raw tap on a button of message 7."""
    under = message(update_id, chat=chat)["message"]
    query = {"id": f"tap{update_id}", "from": under["from"], "message": under, "chat_instance": "1", "data": data}
    return {"update_id": update_id, "callback_query": query}


def as_json(form: dict[str, str], name: str) -> Any:
    """A parameter that is JSON inside the form."""
    return json.loads(form[name])


def asked(update_id: int, line: str = "45", who: int = 5_000_000_001) -> dict[str, Any]:
    """A raw inline query as Telegram sends it."""
    person = message(update_id, chat=who)["message"]["from"]
    return {
        "update_id": update_id,
        "inline_query": {"id": f"ask{update_id}", "from": person, "query": line, "offset": ""},
    }
