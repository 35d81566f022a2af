"""A message in a group: for the bot only if it is addressed.

Addressed is a command with the bot's own name, a mention of it, a reply to one of its messages; a bare command only
where Telegram sends it to this bot alone (`bare`), for every bot in the group knows a /start or a /help.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

Json = Mapping[Any, Any]

_COMMAND = re.compile(r"\s*[/／][A-Za-z0-9_]{1,32}(?:@(\w+))?(?!\S)")


@dataclass(frozen=True, slots=True)
class Overheard:
    """A message in a group that may be for the bot; `words` are its text or caption, `topic` its thread in a forum."""

    update_id: int
    chat_id: int
    message_id: int
    words: str
    topic: int | None
    replied_to: int | None
    mentioned: frozenset[int]
    file: bool
    hint: str = ""

    def is_bare(self) -> bool:
        """Whether it is a command that names no bot."""
        command = _COMMAND.match(self.words)
        return command is not None and not command[1]

    def said_to(self, bot_id: int, name: str, bare: bool) -> str | None:
        """What is said to the bot, without its name; None where the message is for somebody else."""
        command = _COMMAND.match(self.words)
        if command and command[1]:
            return self.words if command[1].casefold() == name.casefold() else None
        mention = re.compile(rf"(?<![\w@])@{re.escape(name)}(?!\w)", re.IGNORECASE)
        if mention.search(self.words):
            return mention.sub(" ", self.words).strip()
        addressed = bot_id in self.mentioned or self.replied_to == bot_id or (bare and command)
        return self.words if addressed else None


def overheard(update_id: int, message: Json, hint: str) -> Overheard | None:
    """A raw message in a group; None where nothing in it can be meant for a bot."""
    match message:
        case {"is_automatic_forward": True}:
            return None
        case {"message_id": int(number), "chat": {"id": int(chat_id)}}:
            words = message.get("text") or message.get("caption") or ""
            found = Overheard(
                update_id,
                chat_id,
                number,
                words if isinstance(words, str) else "",
                _topic(message),
                _replied_to(message),
                frozenset(_mentioned(message)),
                isinstance(message.get("document"), Mapping),
                hint,
            )
            return found if _may_be_ours(found) else None
    return None


def _may_be_ours(found: Overheard) -> bool:
    named = "@" in found.words or found.mentioned or _COMMAND.match(found.words)
    return bool(named or (found.replied_to and (found.words or found.file)))


def _topic(message: Json) -> int | None:
    """A reply outside a forum has a thread too, in which nothing can be sent."""
    thread = message.get("message_thread_id")
    return thread if message.get("is_topic_message") is True and isinstance(thread, int) else None


def _replied_to(message: Json) -> int | None:
    """Whose message it answers; the first message of a topic answers what opened it, which says nothing."""
    match message.get("reply_to_message"):
        case {"forum_topic_created": _}:
            return None
        case {"from": {"id": int(who), "is_bot": True}}:
            return who
    return None


def _mentioned(message: Json) -> Iterable[int]:
    marks = message.get("entities") or message.get("caption_entities")
    for mark in marks if isinstance(marks, list) else ():
        match mark:
            case {"type": "text_mention", "user": {"id": int(who)}}:
                yield who
