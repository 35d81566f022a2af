"""Inline results as Telegram takes them: articles, each with the one message it posts."""

from telegram import InlineQueryResultArticle, InlineQueryResultsButton, InputTextMessageContent, LinkPreviewOptions
from telegram.constants import ParseMode

from bot.edge.made.keyboard import Home
from bot.edge.split import messages
from bot.talk.reply import Offer, Offers

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


async def articles(home: Home, offers: Offers) -> list[InlineQueryResultArticle]:
    """The offers, best first. Raises TelegramError."""
    return [await _article(home, offer) for offer in offers.offers]


def way_in(offers: Offers) -> InlineQueryResultsButton:
    """The button over the results, which leads into a chat with the bot."""
    return InlineQueryResultsButton(offers.open_label, start_parameter=offers.open_start)


async def _article(home: Home, offer: Offer) -> InlineQueryResultArticle:
    text = messages(offer.parts)[0]
    content = InputTextMessageContent(text, ParseMode.HTML, link_preview_options=_NO_PREVIEW)
    keyboard = await home.keyboard(offer.rows)
    return InlineQueryResultArticle(offer.id, offer.title, content, keyboard, description=offer.line)
