"""The picture a reply comes with, drawn beside the event loop."""

import asyncio
from dataclasses import dataclass

from bot.edge.made.keyboard import Home
from bot.edge.made.split import messages, plain, units
from bot.talk.reply import Html, Reply

LONGEST = 1024  # of a caption as it is seen, in UTF-16 units


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG and the words under it."""

    data: bytes
    caption: str


async def picture_of(home: Home, reply: Reply) -> Picture | None:
    """The picture of a reply, None where it is words alone. Raises TelegramError where we can't learn our name."""
    if reply.card:
        from bot.card.draw import can_draw, draw  # only what is used is loaded

        if not can_draw(reply.card):
            return None
        return Picture(await asyncio.to_thread(draw, reply.card), _caption(reply.parts))
    if reply.qr:
        from bot.card.qr import qr

        address = await home.link(reply.qr)
        return Picture(await asyncio.to_thread(qr, address), _caption((*reply.parts, Html(f"<code>{address}</code>"))))
    return None


def _caption(parts: tuple[Html, ...]) -> str:
    """As much as fits: the first paragraphs and the last, which says what it rests on."""
    for shown in range(len(parts) - 1, 0, -1):
        caption = messages((*parts[:shown], parts[-1]))[0]
        if units(plain(caption)) <= LONGEST:
            return caption
    return messages(parts[-1:])[0]
