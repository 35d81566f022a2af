"""Which keyboards stand live in a chat: a message whose buttons come again below has none of its own any more.

Kept in memory alone: after a restart two alike may stand there, and both work, for a late tap answers its question.
"""

from collections import OrderedDict
from collections.abc import Mapping
from typing import Any

_CHATS, _KEYBOARDS = 2_000, 8  # remembered, the newest


class Live:
    """The newest keyboards of the newest chats."""

    def __init__(self) -> None:
        self._chats: OrderedDict[int, OrderedDict[int, object]] = OrderedDict()

    def shown(self, chat_id: int, message_id: int, keyboard: Mapping[str, Any]) -> tuple[int, ...]:
        """Note what a message shows now; the earlier messages that show just the same, to be cleared."""
        there = self._chats.pop(chat_id, OrderedDict())
        self._chats[chat_id] = there
        there.pop(message_id, None)
        keys = keyboard.get("reply_markup")
        alike = tuple(earlier for earlier, shown in there.items() if keys and shown == keys)
        for earlier in alike:
            del there[earlier]
        if keys:
            there[message_id] = keys
        self._forget(there)
        return alike

    def _forget(self, there: OrderedDict[int, object]) -> None:
        while len(there) > _KEYBOARDS:
            there.popitem(last=False)
        while len(self._chats) > _CHATS:
            self._chats.popitem(last=False)
