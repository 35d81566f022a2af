"""Rows of buttons as Telegram's keyboard, and where links to this bot lead."""

from typing import Any

from telegram import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.ext import ExtBot

from bot.talk.reply import Button, Rows


class Home:
    """Where this bot is found; its name is asked of Telegram once, when a link first needs it."""

    def __init__(self, bot: ExtBot[Any]) -> None:
        self._bot, self._name = bot, ""

    async def link(self, start: str) -> str:
        """The address that opens a chat with this bot and carries `start`. Raises TelegramError."""
        if not self._name:
            self._name = (await self._bot.get_me()).username or ""
        return f"https://t.me/{self._name}?start={start}"

    async def keyboard(self, rows: Rows) -> InlineKeyboardMarkup | None:
        """The rows as a keyboard; None where there are none. Raises TelegramError."""
        if not rows:
            return None
        return InlineKeyboardMarkup([[await self._button(button) for button in row] for row in rows])

    async def _button(self, button: Button) -> InlineKeyboardButton:
        if button.url or button.start:
            return InlineKeyboardButton(button.label, url=button.url or await self.link(button.start))
        if button.copy:
            return InlineKeyboardButton(button.label, copy_text=CopyTextButton(button.copy))
        if button.share:
            return InlineKeyboardButton(button.label, switch_inline_query=button.share)
        return InlineKeyboardButton(button.label, callback_data=button.data)
