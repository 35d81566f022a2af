"""One update from beginning to end, the same for polling and webhook: turn, send, mark, acknowledge."""

import asyncio
import logging
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot.edge.read import Asked, Incoming, Left
from bot.edge.send import Fate, Outcome, Sender
from bot.store import State, Store
from bot.talk.chat import Chat
from bot.talk.event import Event
from bot.talk.reply import Offers, Reply

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Talk:
    """The conversation as the edge needs it.

    answer: (chat, event, hint) → (chat, reply), pure; apology: (reference, hint) → what to say when that failed;
    listen: event → event, before the turn begins, with what takes time to find out about it. It never fails.
    inline: (line, hint) → what is offered in any chat, pure.
    """

    answer: Callable[[Chat, Event, str], tuple[Chat, Reply]]
    apology: Callable[[str, str], Reply]
    listen: Callable[[Event], Awaitable[Event]]
    inline: Callable[[str, str], Offers]


class Handler:
    """Takes updates to their end."""

    def __init__(self, store: Store, sender: Sender, talk: Talk) -> None:
        self._store, self._sender, self._talk = store, sender, talk

    async def handle(self, incoming: Incoming | Left | Asked | None) -> float:
        """0 when done and to be acknowledged, else the seconds after which to bring the update again.

        Raises StoreError when the database fails; nothing has happened then, or only the reply went out.
        """
        if incoming is None:
            return 0.0
        if isinstance(incoming, Left):
            await self._store.erase(incoming.chat_id)
            return 0.0
        if isinstance(incoming, Asked):
            await self._offer(incoming)
            return 0.0
        return await self._turn(incoming)

    async def _offer(self, asked: Asked) -> None:
        """Once, beside the event loop; nothing is kept, and what comes too late is worth nothing."""
        try:
            offers = await asyncio.to_thread(self._talk.inline, asked.line, asked.hint)
        except Exception as wrong:  # a mistake of ours; its words may quote the line
            log.error("update %d: no inline results: %s", asked.update_id, type(wrong).__name__)
            return
        await self._sender.offer(asked, offers)

    async def _turn(self, incoming: Incoming) -> float:
        answer, apology = self._talk.answer, self._talk.apology
        event = await self._talk.listen(incoming.event)
        turn = await self._store.turn(
            incoming.update_id,
            incoming.chat_id,
            lambda chat: answer(chat, event, incoming.hint),
            lambda reference: apology(reference, incoming.hint),
        )
        if turn.reply is None:
            return turn.wait if turn.state is State.ELSEWHERE else 0.0
        log.info("update %d: %s %s", incoming.update_id, turn.reply.kind, turn.reply.topic)
        return await self._send(incoming, turn.reply)

    async def _send(self, incoming: Incoming, reply: Reply) -> float:
        outcome = await self._sender.send(incoming, reply)
        if outcome.fate is Fate.REFUSED:
            outcome = await self._apologise(incoming)
        if outcome.fate is Fate.LATER:
            await self._store.later(incoming.update_id, outcome.wait)
            return outcome.wait
        if outcome.fate is Fate.GONE:
            await self._store.erase(incoming.chat_id)
        await self._store.sent(incoming.update_id)
        return 0.0

    async def _apologise(self, incoming: Incoming) -> Outcome:
        """Once: if the apology is refused as well, silence is all that is left."""
        reference = secrets.token_hex(3).upper()
        log.error("update %d: its reply can't be sent, reference %s", incoming.update_id, reference)
        return await self._sender.send(incoming, self._talk.apology(reference, incoming.hint))
