"""An update of Telegram becomes an event, or nothing: edits, groups, channels and bots are not answered."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from telegram.constants import ChatMemberStatus, ChatType

from bot.talk.event import Command, Document, Event, Tap, Text, Unreadable

Json = Mapping[Any, Any]

WANTED = ("message", "callback_query", "inline_query", "my_chat_member")

# What a person may send instead of words; everything else in a chat (a pinned message, say) is not said to the bot.
_WORDLESS = (
    "voice", "audio", "photo", "sticker", "document", "video", "video_note", "animation", "contact", "location",
    "venue", "poll", "dice", "story", "checklist", "paid_media", "game",
)  # fmt: skip
_COMMAND = re.compile(r"\s*[/／]([A-Za-z0-9_]{1,32})(?:@\w+)?(?:\s+(.*))?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Incoming:
    """What a person did in a private chat; `hint` is the language of their app, as Telegram tells it.

    A tap has `callback_id`, to be answered, and `message_id`, the message whose button it was.
    """

    update_id: int
    chat_id: int
    event: Event
    hint: str = ""
    message_id: int | None = None
    callback_id: str | None = None


@dataclass(frozen=True, slots=True)
class Left:
    """A person blocked the bot."""

    update_id: int
    chat_id: int


@dataclass(frozen=True, slots=True)
class Asked:
    """A person types this bot's name and a line in any chat, and wants results to choose from."""

    update_id: int
    query_id: str
    line: str
    hint: str = ""


def read(raw: Json) -> Incoming | Left | Asked | None:
    """The meaning of a raw update; None for what is not for the bot, or not an update at all.

    Only what is needed is looked at, so that nothing else in an update can keep a person waiting.
    """
    match raw:
        case {"update_id": int(update_id), "message": {**message}}:
            return _message(update_id, message)
        case {"update_id": int(update_id), "callback_query": {**query}}:
            return _tap(update_id, query)
        case {
            "update_id": int(update_id),
            "inline_query": {"id": str(query_id), "from": {**sender}, "query": str(line)},
        }:
            return Asked(update_id, query_id, _whole(line), _hint(sender))
        case {
            "update_id": int(update_id),
            "my_chat_member": {
                "chat": {"id": int(chat_id), "type": ChatType.PRIVATE},
                "new_chat_member": {"status": ChatMemberStatus.BANNED},
            },
        }:
            return Left(update_id, chat_id)
    return None


def parse(text: str) -> Event:
    """A line of text: a command if it begins with a slash and a word, else words."""
    command = _COMMAND.fullmatch(text)
    if command is None:
        return Text(text)
    return Command(command[1].lower(), (command[2] or "").strip())


def _message(update_id: int, message: Json) -> Incoming | None:
    match message:
        case {"via_bot": _} | {"from": {"is_bot": True}}:
            return None
        case {"message_id": int(number), "chat": {"id": int(chat_id), "type": ChatType.PRIVATE}, "from": {**sender}}:
            event = _event(message)
            return Incoming(update_id, chat_id, event, _hint(sender), number) if event else None
    return None


def _event(message: Json) -> Event | None:
    match message:
        case {"document": {"file_id": str(file_id), **rest}} if not str(message.get("caption", "")).startswith("/"):
            size = rest.get("file_size")
            return Document(file_id, size if isinstance(size, int) else 0)
        case {"text": str(words)} | {"caption": str(words)} if words:
            return parse(_whole(words))
    what = next((name for name in _WORDLESS if message.get(name)), None)
    return Unreadable(what) if what else None


def _tap(update_id: int, query: Json) -> Incoming | None:
    match query:
        case {
            "id": str(callback_id),
            "data": str(data),
            "from": {**sender},
            "message": {"message_id": int(number), "chat": {"id": int(chat_id), "type": ChatType.PRIVATE}},
        } if data:
            return Incoming(update_id, chat_id, Tap(_whole(data)), _hint(sender), number, callback_id)
    return None


def _hint(sender: Json) -> str:
    code = sender.get("language_code")
    return code if isinstance(code, str) else ""


def _whole(text: str) -> str:
    """The text without half signs and zeros, which no database and no reply could carry."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", " ")
