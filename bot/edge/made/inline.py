"""Inline results as Telegram takes them: articles, each with the one message it posts."""

from typing import Any

from bot.edge.made.keyboard import Home
from bot.edge.made.split import messages
from bot.talk.reply import Offer, Offers


async def articles(home: Home, offers: Offers) -> list[dict[str, Any]]:
    """The offers, best first. Raises TelegramError."""
    return [await _article(home, offer) for offer in offers.offers]


def way_in(offers: Offers) -> dict[str, str]:
    """The button over the results, which leads into a chat with the bot."""
    return {"text": offers.open_label, "start_parameter": offers.open_start}


async def _article(home: Home, offer: Offer) -> dict[str, Any]:
    text = messages(offer.parts)[0]
    content = {"message_text": text, "parse_mode": "HTML", "link_preview_options": {"is_disabled": True}}
    shown = {"type": "article", "id": offer.id, "title": offer.title, "description": offer.line}
    return {**shown, "input_message_content": content, **await home.keyboard(offer.rows)}
