"""A reply goes to Telegram, at its pace: in words, in place of others, as a picture, with a file."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from telegram.error import BadRequest, ChatMigrated, RetryAfter, TelegramError, TimedOut
from telegram.ext import ExtBot

from bot.edge.fate import UNEDITABLE, UNREADABLE, Fate, Outcome, meaning, says, seconds
from bot.edge.group.overheard import Overheard
from bot.edge.group.where import Moved, To, place, under
from bot.edge.made.files import AT_ONCE, back, fetch, made
from bot.edge.made.inline import articles, way_in
from bot.edge.made.keyboard import Home, Keyboard
from bot.edge.made.live import Live
from bot.edge.made.picture import Picture, picture_of
from bot.edge.made.split import messages, pieces, plain
from bot.edge.pace import Pace
from bot.edge.read import Asked, Incoming, to_bot
from bot.edge.request import call
from bot.talk.event import Document
from bot.talk.reply import Offers, Place, Reply

_NO_PREVIEW = {"is_disabled": True}
_HTML = "HTML"

if TYPE_CHECKING:
    from bot.sheets.sent import Sent

log = logging.getLogger(__name__)


class Sender:
    """Sends replies through one bot, at its pace."""

    def __init__(self, bot: ExtBot[Any], pace: Pace | None = None) -> None:
        self._bot, self._home, self._pace = bot, Home(bot), pace or Pace(0)
        self._places, self._live = asyncio.Semaphore(AT_ONCE), Live()

    async def send(self, to: To, reply: Reply) -> Outcome:
        """Send the reply and answer the tap, whatever becomes of either. Raises nothing of Telegram's."""
        if to.callback_id is None:
            return await self._outcome(to, reply)
        outcome, _ = await asyncio.gather(self._outcome(to, reply), self._answer_tap(to, reply))
        return outcome

    async def open(self, document: Document) -> "Sent":
        """A file that was sent, fetched and read. Raises nothing."""
        return await fetch(self._bot, document, self._places)

    async def addressed(self, found: Overheard) -> Incoming | None:
        """What is said to the bot in a group, None where it isn't. Raises TelegramError where its name can't be had."""
        me = await self._home.me()
        bare = found.is_bare() and await self._home.hears_bare(found.chat_id)
        said = found.said_to(me.id, me.username or "", bare)
        return None if said is None else to_bot(found, said)

    async def give(self, to: To, opened: "Sent", reply: Reply) -> None:
        """The table that was sent, with what is new in it: the words went before, so a failure is only logged."""
        try:
            await self._document(to, *await back(opened, reply))
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
            await self._arrive(to, reply)
        except RetryAfter as wrong:
            wait = max(1.0, seconds(wrong.retry_after))
            self._pace.rest(to.chat_id, wait)
            return Outcome(Fate.LATER, wait)
        except TelegramError as wrong:
            return meaning(wrong)
        return Outcome(Fate.SENT)

    async def _arrive(self, to: To, reply: Reply) -> None:
        """Also in a group that has become a supergroup, which has another number."""
        try:
            await self._deliver(to, reply)
        except ChatMigrated as moved:
            await self._deliver(Moved(moved.new_chat_id), reply)

    async def _deliver(self, to: To, reply: Reply) -> None:
        if picture := await picture_of(self._home, reply):
            await self._show(to, picture, await self._home.keyboard(reply.rows))
            return
        if file := await made(reply, to.chat_id):
            keyboard = await self._home.keyboard(reply.rows)
            await self._document(to, *file, messages(reply.parts)[0], keyboard)
            return
        texts = messages(reply.parts)
        if not texts and not to.callback_id and reply.toast:
            texts = [reply.toast]
        for number, text in enumerate(texts, start=1):
            keyboard = await self._home.keyboard(reply.rows) if number == len(texts) else {}
            keyboard = {**keyboard, **(under(to) if reply.under_file else {})}
            in_place = reply.place is Place.EDIT and number == 1 and to.callback_id is not None
            if not (in_place and await self._edit(to, text, keyboard)):
                await self._say(to, text, keyboard)

    async def _show(self, to: To, picture: Picture, keyboard: Keyboard) -> None:
        """A picture with its caption; where Telegram doesn't take it, the caption alone says the same."""
        try:
            await _twice(lambda: self._photo(to, picture, keyboard))
        except BadRequest as wrong:
            log.error("a picture was sent as words: %s", wrong.message)
            await self._say(to, picture.caption, keyboard)

    async def _photo(self, to: To, picture: Picture, keyboard: Keyboard) -> None:
        await self._pace.turn_of(to.chat_id)
        more = {"caption": picture.caption, "parse_mode": _HTML, **place(to), **keyboard}
        sent = await self._bot.send_photo(photo=picture.data, **more)
        await self._shown(to, sent.message_id, keyboard)

    async def _document(
        self, to: To, name: str, data: bytes, caption: str = "", keyboard: Keyboard | None = None
    ) -> None:
        await self._pace.turn_of(to.chat_id)
        more = {"caption": caption or None, "filename": name, "parse_mode": _HTML, **place(to), **(keyboard or {})}
        sent = await self._bot.send_document(document=data, **more)
        await self._shown(to, sent.message_id, keyboard or {})

    async def _say(self, to: To, text: str, keyboard: Keyboard) -> None:
        try:
            await _twice(lambda: self._put("sendMessage", to, text=text, parse_mode=_HTML, **keyboard))
        except BadRequest as wrong:
            if not says(wrong, UNREADABLE):
                raise
            log.error("a message of %d characters was sent without markup: %s", len(text), wrong.message)
            cuts = list(pieces(plain(text)))
            for number, cut in enumerate(cuts, start=1):
                await self._put("sendMessage", to, text=cut, **(keyboard if number == len(cuts) else {}))

    async def _edit(self, to: To, text: str, keyboard: Keyboard) -> bool:
        """Whether the message now says `text`; if not, it has to be said in a new one."""
        try:
            values = {"message_id": to.message_id, "text": text, "parse_mode": _HTML, **keyboard}
            await _twice(lambda: self._put("editMessageText", to, **values))
        except BadRequest as wrong:
            if says(wrong, ("message is not modified",)):
                return True
            if says(wrong, (*UNEDITABLE, *UNREADABLE)):
                return False
            raise
        return True

    async def _put(self, method: str, to: To, **values: Any) -> None:
        await self._pace.turn_of(to.chat_id)
        sent = await call(self._bot, method, **place(to), link_preview_options=_NO_PREVIEW, **values)
        await self._shown(to, sent["message_id"], values)

    async def _shown(self, to: To, message_id: int, keyboard: Keyboard) -> None:
        """Of two messages with the same buttons the earlier one loses them; where that fails, both work."""
        for earlier in self._live.shown(to.chat_id, message_id, keyboard):
            try:
                await call(self._bot, "editMessageReplyMarkup", chat_id=to.chat_id, message_id=earlier)
            except TelegramError as wrong:
                log.debug("buttons that came again still stand: %s", type(wrong).__name__)

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
