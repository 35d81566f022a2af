"""What Telegram shows of the bot before anyone writes, per language: commands and descriptions, changed if needed."""

import logging
from collections.abc import Mapping
from typing import Any, Protocol

from telegram.error import TelegramError
from telegram.ext import ExtBot

log = logging.getLogger(__name__)


class Profile(Protocol):
    """In one language: (command, what it does) pairs; up to 512 characters; up to 120 characters."""

    @property
    def commands(self) -> tuple[tuple[str, str], ...]: ...

    @property
    def description(self) -> str: ...

    @property
    def short_description(self) -> str: ...


async def publish(bot: ExtBot[Any], profiles: Mapping[str, Profile]) -> None:
    """Set each language's profile; the key "" is for everyone else. A failure is logged: the bot works without."""
    for lang, profile in profiles.items():
        try:
            await _publish(bot, lang, profile)
        except TelegramError as wrong:
            log.warning("the profile in %r could not be set: %s", lang, wrong.message)


async def _publish(bot: ExtBot[Any], lang: str, profile: Profile) -> None:
    shown = await bot.get_my_commands(language_code=lang or None)
    if tuple((command.command, command.description) for command in shown) != profile.commands:
        await bot.set_my_commands(profile.commands, language_code=lang or None)
    if (await bot.get_my_description(lang or None)).description != profile.description:
        await bot.set_my_description(profile.description, lang or None)
    if (await bot.get_my_short_description(lang or None)).short_description != profile.short_description:
        await bot.set_my_short_description(profile.short_description, lang or None)
