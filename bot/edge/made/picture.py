"""The picture a reply comes with, drawn beside the event loop."""

import asyncio
from dataclasses import dataclass

from bot.edge.made.keyboard import Home
from bot.edge.made.split import messages
from bot.talk.reply import Html, Reply


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG and the words under it."""

    data: bytes
    caption: str


async def picture_of(home: Home, reply: Reply) -> Picture | None:
    """The picture of a reply, None where it is words alone. Raises TelegramError where we can't learn our name."""
    if not reply.qr:
        return None
    from bot.card.qr import qr  # only what is used is loaded

    address = await home.link(reply.qr)
    data = await asyncio.to_thread(qr, address)
    return Picture(data, messages((*reply.parts, Html(f"<code>{address}</code>")))[0])
