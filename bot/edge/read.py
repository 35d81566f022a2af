"""An update of Telegram becomes an event, or nothing: edits, groups, channels and bots are not answered."""

import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from telegram import CallbackQuery, ChatMemberUpdated, Message, Update
from telegram.constants import ChatMemberStatus, ChatType

from bot.talk.event import Command, Event, Tap, Text, Unreadable

WANTED = ("message", "callback_query", "my_chat_member")

# What a person may send instead of words; everything else in a chat (a pinned message, say) is not said to the bot.
_WORDLESS = (
    "voice", "audio", "photo", "sticker", "document", "video", "video_note", "animation", "contact", "location",
    "venue", "poll", "dice", "story", "checklist", "paid_media", "game",
)  # fmt: skip
_COMMAND = re.compile(r"\s*[/／]([A-Za-z0-9_]{1,32})(?:@\w+)?(?:\s+(.*))?", re.DOTALL)

log = logging.getLogger(__name__)


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


def read(raw: Mapping[str, Any]) -> Incoming | Left | None:
    """The meaning of a raw update; None for what is not for the bot, or not an update at all."""
    try:
        update = Update.de_json(dict(raw), None)
        if update.message:
            return _message(update.update_id, update.message)
        if update.callback_query:
            return _tap(update.update_id, update.callback_query)
        return _member(update.update_id, update.my_chat_member) if update.my_chat_member else None
    except (TypeError, KeyError, ValueError, AttributeError, OverflowError) as wrong:
        log.warning("an update could not be read (%s) and is skipped", type(wrong).__name__)
        return None


def parse(text: str) -> Event:
    """A line of text: a command if it begins with a slash and a word, else words."""
    command = _COMMAND.fullmatch(text)
    if command is None:
        return Text(text)
    return Command(command[1].lower(), (command[2] or "").strip())


def _message(update_id: int, message: Message) -> Incoming | None:
    sender = message.from_user
    if message.chat.type != ChatType.PRIVATE or sender is None or sender.is_bot or message.via_bot:
        return None
    event = _event(message)
    if event is None:
        return None
    return Incoming(update_id, message.chat.id, event, sender.language_code or "", message.message_id)


def _event(message: Message) -> Event | None:
    words = message.text or message.caption
    if words:
        return parse(words)
    what = next((name for name in _WORDLESS if getattr(message, name, None)), None)
    return Unreadable(what) if what else None


def _tap(update_id: int, query: CallbackQuery) -> Incoming | None:
    message = query.message
    if message is None or message.chat.type != ChatType.PRIVATE or not query.data:
        return None
    hint = query.from_user.language_code or ""
    return Incoming(update_id, message.chat.id, Tap(query.data), hint, message.message_id, query.id)


def _member(update_id: int, change: ChatMemberUpdated) -> Left | None:
    blocked = change.new_chat_member.status == ChatMemberStatus.BANNED
    return Left(update_id, change.chat.id) if blocked and change.chat.type == ChatType.PRIVATE else None
