"""What Telegram says of this bot, for `tis-bot doctor`: asked once, nothing changed."""

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

from aiohttp import ClientError, ClientSession
from telegram import WebhookInfo
from telegram.error import BadRequest, Forbidden, InvalidToken, TelegramError
from telegram.ext import ExtBot

from bot.edge.request import AiohttpRequest
from bot.edge.run import make_bot
from bot.settings import Settings
from tis_rules.mistakes import Mistake


@dataclass(frozen=True, slots=True)
class AtTelegram:
    """`webhook` is "" when none is set; `waiting`: updates nobody fetched; `error`: what it last met there.

    `inline`: whether @BotFather lets it be asked in any chat.
    `admin_known`: whether it can write to the operator's chat; None where none is named.
    `seconds_off`: how far this machine's clock is from Telegram's; None where the answer carries no time.
    """

    username: str
    webhook: str
    waiting: int
    error: str = ""
    inline: bool = True
    seconds_off: float | None = None
    admin_known: bool | None = None


class NoAnswer(Mistake):
    """Telegram can't be asked; the message says what to do."""


async def checkup(settings: Settings) -> AtTelegram:
    """Who the token is, the webhook's state and the time at Telegram. Raises NoAnswer."""
    request = AiohttpRequest()
    await request.initialize()
    try:
        bot = make_bot(settings, request)
        me, info = await bot.get_me(), await bot.get_webhook_info()
        off = await _seconds_off(settings.api_url)
        known = None if settings.admin_chat is None else await _knows(bot, settings.admin_chat)
    except InvalidToken:
        raise NoAnswer("Telegram does not accept TIS_TOKEN; copy it again from @BotFather.") from None
    except (TelegramError, ClientError, OSError) as wrong:
        says = "no answer ({why}); check TIS_API_URL, network and proxy."
        raise NoAnswer(says, why=type(wrong).__name__) from None
    finally:
        await request.shutdown()
    return AtTelegram(
        me.username or "",
        info.url,
        info.pending_update_count,
        _error(info),
        bool(me.supports_inline_queries),
        off,
        known,
    )


async def _knows(bot: ExtBot[Any], chat_id: int) -> bool:
    try:
        await bot.get_chat(chat_id)
    except (BadRequest, Forbidden):
        return False
    return True


async def _seconds_off(api_url: str) -> float | None:
    async with ClientSession(trust_env=True) as session, session.get(api_url, allow_redirects=False) as answer:
        told, now = answer.headers.get("Date"), datetime.now(UTC)
    return (now - parsedate_to_datetime(told)).total_seconds() if told else None


def _error(info: WebhookInfo) -> str:
    if not info.last_error_message or info.last_error_date is None:
        return ""
    return f"{info.last_error_message} ({info.last_error_date:%Y-%m-%d %H:%M} UTC)"
