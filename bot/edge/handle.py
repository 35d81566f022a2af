"""One update from beginning to end, the same for polling and webhook: turn, send, mark, acknowledge."""

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.edge.fate import Fate, Outcome
from bot.edge.flood import Flood, Heard
from bot.edge.group.overheard import Overheard
from bot.edge.read import Asked, Incoming, Left, Update
from bot.edge.send import Sender
from bot.store import Store
from bot.talk.chat import Chat
from bot.talk.event import Document, Event
from bot.talk.reply import Kind, Offers, Reply

if TYPE_CHECKING:
    from bot.sheets.sent import Sent

log = logging.getLogger(__name__)

Step = Callable[[Chat], tuple[Chat, Reply]]
_BACK = ("chat_id", "hint", "message_id", "callback_id")
_BACK_GROUP = (*_BACK, "topic", "group")
_BACK_FILE = (*_BACK, "file_in")
AGAIN = 2.0  # seconds, where another process is sending: most often it is done by then
ROUNDS = 3  # of two tries each, where Telegram took a reply and never said so
SILENCE = Reply(Kind.HELP, ())


@dataclass(frozen=True, slots=True)
class Talk:
    """The conversation as the edge needs it.

    answer: (chat, event, hint) → (chat, reply), pure; apology: (reference, hint) → what to say when that failed;
    listen: event → event, before the turn begins, with what takes time to find out about it. It never fails;
    inline: (line, hint) → what is offered in any chat, pure;
    too_fast: (chat, hint) → what to say to who writes faster than can be answered;
    presses: event → whether it is answered all the same, because it calls for help;
    aloud: (event, hint) → what is said to it in a group, pure.
    """

    answer: Callable[[Chat, Event, str], tuple[Chat, Reply]]
    apology: Callable[[str, str], Reply]
    listen: Callable[[Event], Awaitable[Event]]
    inline: Callable[[str, str], Offers]
    too_fast: Callable[[Chat, str], Reply]
    presses: Callable[[Event], bool]
    aloud: Callable[[Event, str], Reply]


@dataclass(frozen=True, slots=True)
class Owed:
    """A reply that is kept in the database and has to be sent; see Incoming for where it goes."""

    update_id: int
    reply: Reply
    chat_id: int
    hint: str = ""
    message_id: int | None = None
    callback_id: str | None = None
    file_in: int | None = None
    topic: int | None = None
    group: bool = False
    opened: "Sent | None" = None
    """The file it goes back with; lost with the process, never kept."""


class Handler:
    """Takes updates to their end. Without `flood` nobody is too fast."""

    def __init__(self, store: Store, sender: Sender, talk: Talk, flood: Flood | None = None) -> None:
        self._store, self._sender, self._talk, self._flood = store, sender, talk, flood
        self._went: dict[int, Fate] = {}  # sent, and not yet marked
        self._unsure: dict[int, int] = {}  # how often nobody knew

    async def handle(self, update: Update) -> float:
        """0 when done and to be acknowledged, else the seconds after which to bring the update again.

        Raises StoreError when the database fails; nothing has happened then, or only the reply went out.
        """
        owed = await self.take(update)
        return await self.send(owed) if isinstance(owed, Owed) else owed

    async def take(self, update: Update) -> Owed | float:
        """The update's turn: what is owed for it now, or the seconds after which to bring it again, 0 for never."""
        if isinstance(update, Overheard):
            update = await self._sender.addressed(update)
        if isinstance(update, Incoming):
            return await self._turn(update)
        if isinstance(update, Left):
            await self._store.left(update.update_id, update.chat_id)
        if isinstance(update, Asked):
            await self._offer(update)
        return 0.0

    async def _offer(self, asked: Asked) -> None:
        """Once, beside the event loop; nothing is kept, and what comes too late is worth nothing."""
        try:
            offers = await asyncio.to_thread(self._talk.inline, asked.line, asked.hint)
        except Exception as wrong:  # a mistake of ours; its words may quote the line
            log.error("update %d: no inline results: %s", asked.update_id, type(wrong).__name__)
            return
        await self._sender.offer(asked, offers)

    async def _turn(self, update: Incoming) -> Owed | float:
        back = {name: getattr(update, name) for name in _kept_of(update)}
        (step, opened), apology = await self._step(update), self._talk.apology
        turn = await self._store.turn(
            update.update_id, update.chat_id, step, lambda reference: apology(reference, update.hint), back
        )
        if turn.reply is None:
            return min(turn.wait, AGAIN)
        log.info("update %d: %s %s", update.update_id, turn.reply.kind, turn.reply.topic)
        goes_back = turn.reply.marks or turn.reply.filled
        return Owed(update.update_id, turn.reply, **back, opened=opened if goes_back else None)

    async def left(self) -> list[Owed]:
        """What a process that died still owed."""
        return [Owed(each.update_id, each.reply, **each.back) for each in await self._store.take_over()]

    async def send(self, owed: Owed) -> float:
        """Send it and mark it: 0 when done, else the seconds after which to try again.

        Raises StoreError when the database fails; called again it does what is left to do.
        """
        if owed.update_id not in self._went:
            outcome = await self._sender.send(owed, owed.reply)
            if outcome.fate is Fate.REFUSED:
                outcome = await self._apologise(owed)
            if outcome.fate is Fate.LATER or (outcome.fate is Fate.UNSURE and self._once_more(owed.update_id)):
                await self._store.later(owed.update_id, outcome.wait)
                return outcome.wait
            self._went[owed.update_id] = outcome.fate
            self._unsure.pop(owed.update_id, None)
            await self._give_back(owed)
        if self._went[owed.update_id] is Fate.GONE:
            await self._store.erase(owed.chat_id)
        await self._store.sent(owed.update_id)
        del self._went[owed.update_id]
        return 0.0

    def _once_more(self, update_id: int) -> bool:
        """Whether to try again where nobody knows if it was sent: a few messages too many, but not without end."""
        self._unsure[update_id] = self._unsure.get(update_id, 0) + 1
        if self._unsure[update_id] < ROUNDS:
            return True
        log.warning("update %d: nobody knows if its reply was sent; that is left so", update_id)
        return False

    async def _step(self, update: Incoming) -> "tuple[Step, Sent | None]":
        """What its turn does; and a file that was sent, which is fetched and read before."""
        heard = self._flood.hear(update.chat_id) if self._flood else Heard.FINE
        if heard is not Heard.FINE and self._talk.presses(update.event):
            heard = Heard.FINE
        if heard is Heard.FIRST:
            return (lambda chat: (chat, self._talk.too_fast(chat, update.hint))), None
        if heard is Heard.MORE:
            return (lambda chat: (chat, SILENCE)), None
        if update.group:
            said = await self._talk.listen(update.event)
            return (lambda _: (Chat(), self._talk.aloud(said, update.hint))), None
        opened = await self._sender.open(update.event) if isinstance(update.event, Document) else None
        event = await self._talk.listen(opened.table if opened else update.event)
        return (lambda chat: self._talk.answer(chat, event, update.hint)), opened

    async def _give_back(self, owed: Owed) -> None:
        """The table with its marks, after the words about it."""
        if owed.opened and self._went[owed.update_id] is Fate.SENT:
            await self._sender.give(owed, owed.opened, owed.reply)

    async def _apologise(self, owed: Owed) -> Outcome:
        """Once: if the apology is refused as well, silence is all that is left."""
        reference = secrets.token_hex(3).upper()
        log.error("update %d: its reply can't be sent, reference %s", owed.update_id, reference)
        return await self._sender.send(owed, self._talk.apology(reference, owed.hint))


def _kept_of(update: Incoming) -> tuple[str, ...]:
    """What is kept with a reply of where it goes."""
    return _BACK_GROUP if update.group else _BACK_FILE if update.file_in else _BACK
