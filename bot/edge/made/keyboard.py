"""Rows of buttons as Telegram's keyboard, and where links to this bot lead."""

from collections.abc import Mapping
from typing import Any

from telegram import User
from telegram.constants import ChatMemberStatus
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.edge.made.abreast import abreast
from bot.talk.reply import Button, Rows

Keyboard = Mapping[str, Any]
"""The parameter `reply_markup`, where there are buttons."""


class Home:
    """Where this bot is found; its name is asked of Telegram once, when a link first needs it."""

    _me: User | None

    def __init__(self, bot: ExtBot[Any]) -> None:
        self._bot, self._me = bot, None

    async def link(self, start: str) -> str:
        """The address that opens a chat with this bot and carries `start`. Raises TelegramError."""
        return f"https://t.me/{(await self.me()).username}?start={start}"

    async def me(self) -> User:
        """The bot as Telegram knows it. Raises TelegramError."""
        if self._me is None:
            self._me = await self._bot.get_me()
        return self._me

    async def hears_bare(self, chat_id: int) -> bool:
        """Whether a command without a name reaches no other bot of a group: so it is, unless this one hears all."""
        me = await self.me()
        if me.can_read_all_group_messages:
            return False
        try:
            return (await self._bot.get_chat_member(chat_id, me.id)).status == ChatMemberStatus.MEMBER
        except TelegramError:
            return False

    async def keyboard(self, rows: Rows) -> Keyboard:
        """The rows as a keyboard. Raises TelegramError."""
        if not rows:
            return {}
        keys = [[await self._button(button) for button in row] for row in abreast(rows)]
        return {"reply_markup": {"inline_keyboard": keys}}

    async def _button(self, button: Button) -> dict[str, Any]:
        if button.url or button.start:
            return {"text": button.label, "url": button.url or await self.link(button.start)}
        if button.copy:
            return {"text": button.label, "copy_text": {"text": button.copy}}
        if button.share:
            return {"text": button.label, "switch_inline_query": button.share}
        return {"text": button.label, "callback_data": button.data}
