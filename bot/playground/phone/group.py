"""Which messages of a group Telegram gives to a bot in privacy mode, in which every bot begins."""

import re

from bot.playground.botapi.refusal import Json
from bot.playground.world import BOT_ID, USERNAME, Room

_COMMAND = re.compile(r"/[A-Za-z0-9_]{1,32}(?:@(\w+))?(?!\S)")


def is_given(room: Room, content: Json) -> bool:
    """A command with its name, a mention, a reply to it; a bare command where it was the last bot to speak."""
    words = str(content.get("text", content.get("caption", "")))
    if command := _COMMAND.match(words):
        return str(command[1]).casefold() == USERNAME if command[1] else _spoke_last(room)
    replied = content.get("reply_to_message", {}).get("from", {}).get("id")
    return replied == BOT_ID or f"@{USERNAME}" in words.casefold()


def _spoke_last(room: Room) -> bool:
    """No other bot plays here: it did if it ever spoke."""
    return any(message["from"]["id"] == BOT_ID for message in room.messages.values())
