"""An update of Telegram becomes an event, or nothing: edits, channels and bots are not answered."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from telegram.constants import ChatMemberStatus, ChatType

from bot.edge.group.overheard import Overheard, overheard
from bot.talk.event import Command, Document, Event, Tap, Text, Unreadable
from bot.talk.rows.told import told_by
from bot.talk.taps import FILE
from bot.talk.taps import read as carried

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
    """What a person did in a private chat, or said to the bot in a group; `hint` is the language of their app.

    A tap has `callback_id`, to be answered, and `message_id`, the message whose button it was; `topic` is that of a
    forum, `file_in` the message with the file.
    """

    update_id: int
    chat_id: int
    event: Event
    hint: str = ""
    message_id: int | None = None
    callback_id: str | None = None
    file_in: int | None = None
    topic: int | None = None
    group: bool = False


@dataclass(frozen=True, slots=True)
class Left:
    """A person blocked the bot, or a group put it out."""

    update_id: int
    chat_id: int


@dataclass(frozen=True, slots=True)
class Asked:
    """A person types this bot's name and a line in any chat, and wants results to choose from."""

    update_id: int
    query_id: str
    line: str
    hint: str = ""


Update = Incoming | Left | Asked | Overheard | None


def read(raw: Json) -> Update:
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
                "chat": {"id": int(chat_id), "type": ChatType.PRIVATE | ChatType.GROUP | ChatType.SUPERGROUP},
                "new_chat_member": {"status": ChatMemberStatus.BANNED | ChatMemberStatus.LEFT},
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


def to_bot(found: Overheard, said: str) -> Incoming:
    """What is said to the bot in a group."""
    event = parse(_whole(said)) if said else Command("help")
    event = Document("", 0) if found.file and not said.startswith("/") else event
    return Incoming(found.update_id, found.chat_id, event, found.hint, found.message_id, topic=found.topic, group=True)


def _message(update_id: int, message: Json) -> Incoming | Overheard | None:
    match message:
        case {"via_bot": _}:
            return None
        case {"chat": {"type": ChatType.GROUP | ChatType.SUPERGROUP}, "from": {**sender}} if _person(message):
            return overheard(update_id, message, _hint(sender))
        case {"from": {"is_bot": True}}:
            return None
        case {"message_id": int(number), "chat": {"id": int(chat_id), "type": ChatType.PRIVATE}, "from": {**sender}}:
            event = _event(message)
            file_in = number if isinstance(event, Document) else None
            return Incoming(update_id, chat_id, event, _hint(sender), number, file_in=file_in) if event else None
    return None


def _person(message: Json) -> bool:
    """An administrator may speak for the whole group; Telegram then names a bot as who sent it."""
    match message:
        case {"from": {"is_bot": True}, "sender_chat": {"id": int(who)}, "chat": {"id": int(group)}}:
            return who == group
        case {"from": {"is_bot": True}}:
            return False
    return True


def _event(message: Json) -> Event | None:
    match message:
        case {"document": {"file_id": str(file_id), **rest}} if not str(message.get("caption", "")).startswith("/"):
            return _document(file_id, rest)
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
            event, file_in = _tapped(_whole(data), query["message"])
            return Incoming(update_id, chat_id, event, _hint(sender), number, callback_id, file_in)
    return None


def _tapped(data: str, message: Json) -> tuple[Event, int | None]:
    """A tap; what is told of a file under which the message stands is that file, told more of."""
    said, event = carried(data), Tap(data)
    match message.get("reply_to_message"):
        case {"message_id": int(number), "document": {"file_id": str(file_id), **rest}} if said and said.verb == FILE:
            return replace(_document(file_id, rest), told=told_by(said.args)), number
    return event, None


def _document(file_id: str, rest: Json) -> Document:
    size = rest.get("file_size")
    return Document(file_id, size if isinstance(size, int) else 0)


def _hint(sender: Json) -> str:
    code = sender.get("language_code")
    return code if isinstance(code, str) else ""


def _whole(text: str) -> str:
    """The text without half signs and zeros, which no database and no reply could carry."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", " ")
