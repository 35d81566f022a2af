"""A reply goes to Telegram, at its pace: in words, in place of others, as a picture, with a file."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Protocol

from telegram.error import BadRequest, RetryAfter, TelegramError, TimedOut
from telegram.ext import ExtBot

from bot.edge.fate import UNEDITABLE, UNREADABLE, Fate, Outcome, meaning, says, seconds
from bot.edge.made.files import AT_ONCE, MARKED, fetch, made, with_marks
from bot.edge.made.inline import articles, way_in
from bot.edge.made.keyboard import Home, Keyboard
from bot.edge.made.picture import Picture, picture_of
from bot.edge.made.split import messages, pieces, plain
from bot.edge.pace import Pace
from bot.edge.read import Asked
from bot.edge.request import call
from bot.talk.event import Document
from bot.talk.reply import Mark, Offers, Place, Reply

_NO_PREVIEW = {"is_disabled": True}
_HTML = "HTML"

if TYPE_CHECKING:
    from bot.sheets.sent import Sent

log = logging.getLogger(__name__)


class To(Protocol):
    """Where a reply goes: a chat; where a button was tapped also its message, and the tap to be answered."""

    @property
    def chat_id(self) -> int: ...

    @property
    def message_id(self) -> int | None: ...

    @property
    def callback_id(self) -> str | None: ...


class Sender:
    """Sends replies through one bot, at its pace."""

    def __init__(self, bot: ExtBot[Any], pace: Pace | None = None) -> None:
        self._bot, self._home, self._pace = bot, Home(bot), pace or Pace(0)
        self._places = asyncio.Semaphore(AT_ONCE)

    async def send(self, to: To, reply: Reply) -> Outcome:
        """Send the reply and answer the tap, whatever becomes of either. Raises nothing of Telegram's."""
        if to.callback_id is None:
            return await self._outcome(to, reply)
        outcome, _ = await asyncio.gather(self._outcome(to, reply), self._answer_tap(to, reply))
        return outcome

    async def open(self, document: Document) -> "Sent":
        """A file that was sent, fetched and read. Raises nothing."""
        return await fetch(self._bot, document, self._places)

    async def give(self, chat_id: int, opened: "Sent", marks: tuple[Mark, ...]) -> None:
        """The table that was sent, with its marks: the words about it went before, so a failure is only logged."""
        try:
            await self._document(chat_id, MARKED, await with_marks(opened, marks))
        except TelegramError as wrong:
            log.warning("a marked table could not be sent: %s", wrong.message)

    async def offer(self, to: Asked, offers: Offers) -> None:
        """Answer an inline query; one that is too old by now is let go. Raises nothing of Telegram's.

        The results are the person's own: they are in their language and may hold their company's numbers.
        """
        try:
            results = await articles(self._home, offers)
            values = {"cache_time": offers.seconds, "is_personal": True, "button": way_in(offers)}
            await call(self._bot, "answerInlineQuery", inline_query_id=to.query_id, results=results, **values)
        except TelegramError as wrong:
            log.warning("an inline query could not be answered: %s", wrong.message)

    async def _outcome(self, to: To, reply: Reply) -> Outcome:
        try:
            await self._deliver(to, reply)
        except RetryAfter as wrong:
            wait = max(1.0, seconds(wrong.retry_after))
            self._pace.rest(to.chat_id, wait)
            return Outcome(Fate.LATER, wait)
        except TelegramError as wrong:
            return meaning(wrong)
        return Outcome(Fate.SENT)

    async def _deliver(self, to: To, reply: Reply) -> None:
        if picture := await picture_of(self._home, reply):
            await self._show(to.chat_id, picture, await self._home.keyboard(reply.rows))
            return
        if file := await made(reply):
            keyboard = await self._home.keyboard(reply.rows)
            await self._document(to.chat_id, *file, messages(reply.parts)[0], keyboard)
            return
        texts = messages(reply.parts)
        if not texts and not to.callback_id and reply.toast:
            texts = [reply.toast]
        for number, text in enumerate(texts, start=1):
            keyboard = await self._home.keyboard(reply.rows) if number == len(texts) else {}
            in_place = reply.place is Place.EDIT and number == 1 and to.callback_id is not None
            if not (in_place and await self._edit(to, text, keyboard)):
                await self._say(to.chat_id, text, keyboard)

    async def _show(self, chat_id: int, picture: Picture, keyboard: Keyboard) -> None:
        """A picture with its caption; where Telegram doesn't take it, the caption alone says the same."""
        try:
            await _twice(lambda: self._photo(chat_id, picture, keyboard))
        except BadRequest as wrong:
            log.error("a picture was sent as words: %s", wrong.message)
            await self._say(chat_id, picture.caption, keyboard)

    async def _photo(self, chat_id: int, picture: Picture, keyboard: Keyboard) -> None:
        await self._pace.turn_of(chat_id)
        await self._bot.send_photo(chat_id, picture.data, picture.caption, parse_mode=_HTML, **keyboard)

    async def _document(
        self, chat_id: int, name: str, data: bytes, caption: str = "", keyboard: Keyboard | None = None
    ) -> None:
        await self._pace.turn_of(chat_id)
        more = {"filename": name, "parse_mode": _HTML, **(keyboard or {})}
        await self._bot.send_document(chat_id, data, caption or None, **more)

    async def _say(self, chat_id: int, text: str, keyboard: Keyboard) -> None:
        try:
            await _twice(lambda: self._put("sendMessage", chat_id, text=text, parse_mode=_HTML, **keyboard))
        except BadRequest as wrong:
            if not says(wrong, UNREADABLE):
                raise
            log.error("a message of %d characters was sent without markup: %s", len(text), wrong.message)
            cuts = list(pieces(plain(text)))
            for number, cut in enumerate(cuts, start=1):
                await self._put("sendMessage", chat_id, text=cut, **(keyboard if number == len(cuts) else {}))

    async def _edit(self, to: To, text: str, keyboard: Keyboard) -> bool:
        """Whether the message now says `text`; if not, it has to be said in a new one."""
        try:
            values = {"message_id": to.message_id, "text": text, "parse_mode": _HTML, **keyboard}
            await _twice(lambda: self._put("editMessageText", to.chat_id, **values))
        except BadRequest as wrong:
            if says(wrong, ("message is not modified",)):
                return True
            if says(wrong, (*UNEDITABLE, *UNREADABLE)):
                return False
            raise
        return True

    async def _put(self, method: str, chat_id: int, **values: Any) -> None:
        await self._pace.turn_of(chat_id)
        await call(self._bot, method, chat_id=chat_id, link_preview_options=_NO_PREVIEW, **values)

    async def _answer_tap(self, to: To, reply: Reply) -> None:
        """Stop the button's spinner. After a few minutes Telegram refuses that, and nothing is lost."""
        try:
            toast = {"text": reply.toast[:200]} if reply.toast else {}
            await call(self._bot, "answerCallbackQuery", callback_query_id=to.callback_id, **toast)
        except TelegramError as wrong:
            log.debug("a tap could not be answered: %s", type(wrong).__name__)


async def _twice(put: Callable[[], Awaitable[None]]) -> None:
    """When nobody can know whether it was sent, once more at once: one message too many beats none."""
    try:
        await put()
    except TimedOut:
        await put()
