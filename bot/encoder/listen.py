"""Adds the encoder's opinion to a line in doubt: at once for a command, beside the event loop for the bot."""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime

from bot.encoder.encoder import Encoder, usable
from bot.encoder.head import read_head
from bot.talk.book import Book
from bot.talk.event import Event, Opinion, Text
from bot.talk.hear.side import question_of
from bot.talk.respond import unsure

BUDGET = 0.3
"""Seconds; the answer goes out without an opinion that isn't there by then."""

Speaker = Callable[[str], Opinion]
"""Says what it makes of a text. May take its time, and may fail."""

log = logging.getLogger(__name__)


def speaker(choice: str) -> Speaker | None:
    """The encoder's opinions; None where it is "off", not installed, or can't be loaded."""
    if choice == "off" or not usable():
        return None
    try:
        encoder, head = Encoder(), read_head()
    except (ImportError, OSError, RuntimeError) as wrong:
        log.warning("the encoder stays off: %s", wrong)
        return None
    return lambda text: head.opinion(encoder.vectors([text])[0])


def heard(event: Event, book: Book, now: datetime, speaker: Speaker | None) -> Event:
    """The event, a line in doubt with an opinion on it."""
    if speaker and isinstance(event, Text) and unsure(event, book, now):
        return replace(event, opinion=speaker(book.matcher.whole(question_of(event.text))))
    return event


class Listener:
    """The same beside the event loop: doubts on any thread, opinions one after another on one of their own."""

    def __init__(self, speaker: Speaker, budget: float = BUDGET) -> None:
        self._speaker, self._budget = speaker, budget
        self._thread = ThreadPoolExecutor(1, "encoder")

    async def listen(self, event: Event, book: Book, now: datetime) -> Event:
        """The event with an opinion, or as it was where none is needed, it is late or the encoder fails."""
        if not isinstance(event, Text):
            return event
        try:
            async with asyncio.timeout(self._budget):
                return await self._weighed(event, book, now)
        except TimeoutError:
            log.info("the encoder was late")
        except Exception as wrong:  # its own words may quote the message
            log.warning("the encoder failed: %s", type(wrong).__name__)
        return event

    async def _weighed(self, event: Text, book: Book, now: datetime) -> Event:
        if not await asyncio.to_thread(unsure, event, book, now):
            return event
        loop = asyncio.get_running_loop()
        return replace(event, opinion=await loop.run_in_executor(self._thread, self._speaker, question_of(event.text)))

    def close(self) -> None:
        """Let go of the thread; what waits is dropped."""
        self._thread.shutdown(wait=False, cancel_futures=True)
