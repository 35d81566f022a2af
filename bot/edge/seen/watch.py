"""Counting what happens, never what is said: replies by kind, sends by result, how long each stage takes.

It wraps the talk and the sender, which know nothing of it.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

from bot.edge.fate import Outcome
from bot.edge.group.overheard import Overheard
from bot.edge.group.where import To
from bot.edge.handle import Talk
from bot.edge.read import Asked, Incoming
from bot.edge.send import Sender
from bot.store import Waiting
from bot.talk.chat import Chat
from bot.talk.event import Document, Event
from bot.talk.reply import Offers, Reply

if TYPE_CHECKING:
    from bot.sheets.sent import Sent

_SECONDS = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0)


class Watch:
    """The numbers of one process, in `registry`."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._replies = Counter("tis_replies", "Replies worked out, by kind", ["kind"], registry=self.registry)
        self._failed = Counter("tis_failed_turns", "Turns that ended in an apology", registry=self.registry)
        self._sends = Counter("tis_sends", "Replies sent, by what became of them", ["fate"], registry=self.registry)
        self._stages = Histogram("tis_stage_seconds", "Seconds", ["stage"], registry=self.registry, buckets=_SECONDS)
        self._unsent = Gauge("tis_unsent_turns", "Replies not sent yet", registry=self.registry)
        self._oldest = Gauge("tis_oldest_unsent_seconds", "Age of the oldest of them", registry=self.registry)

    def talk(self, talk: Talk) -> Talk:
        """The conversation, counted."""

        def answer(chat: Chat, event: Event, hint: str) -> tuple[Chat, Reply]:
            with self._timed("answer"):
                after, reply = talk.answer(chat, event, hint)
            self._replies.labels(reply.kind).inc()
            return after, reply

        def apology(reference: str, hint: str) -> Reply:
            self._failed.inc()
            return talk.apology(reference, hint)

        def aloud(event: Event, hint: str) -> Reply:
            with self._timed("answer"):
                reply = talk.aloud(event, hint)
            self._replies.labels(reply.kind).inc()
            return reply

        def inline(line: str, hint: str) -> Offers:
            with self._timed("inline"):
                return talk.inline(line, hint)

        return replace(talk, answer=answer, apology=apology, inline=inline, aloud=aloud)

    def sender(self, sender: Sender) -> Sender:
        """The sender, counted."""
        return _Watched(sender, self)

    def waiting(self, found: Waiting) -> None:
        """What waits in the database just now."""
        self._unsent.set(found.unsent)
        self._oldest.set(found.oldest_seconds)

    async def sent(self, sender: Sender, to: To, reply: Reply) -> Outcome:
        """One reply on its way."""
        with self._timed("send"):
            outcome = await sender.send(to, reply)
        self._sends.labels(outcome.fate).inc()
        return outcome

    @contextmanager
    def _timed(self, stage: str) -> Iterator[None]:
        start = time.perf_counter()
        try:
            yield
        finally:
            self._stages.labels(stage).observe(time.perf_counter() - start)


class _Watched(Sender):
    def __init__(self, sender: Sender, watch: Watch) -> None:
        self._sender, self._watch = sender, watch

    async def send(self, to: To, reply: Reply) -> Outcome:
        return await self._watch.sent(self._sender, to, reply)

    async def open(self, document: Document) -> "Sent":
        return await self._sender.open(document)

    async def give(self, to: To, opened: "Sent", reply: Reply) -> None:
        await self._sender.give(to, opened, reply)

    async def addressed(self, found: Overheard) -> Incoming | None:
        return await self._sender.addressed(found)

    async def offer(self, to: Asked, offers: Offers) -> None:
        await self._sender.offer(to, offers)
