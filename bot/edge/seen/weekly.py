"""Once a week a message to the operator's chat, by whichever process comes to it first.

It is a turn like any other, with a number below all of Telegram's: so one process sends it, another where that one
died, nobody twice, and it goes at the pace of all else.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.edge.handle import Handler, Owed
from bot.edge.stop import pause
from bot.store import Store, StoreError
from bot.talk.chat import Chat
from bot.talk.desk.note import Tally
from bot.talk.reply import Reply

OFTEN = 600.0  # seconds between two looks at the clock
HOUR = 9  # of a Monday, in Japan, from which on the week before is told

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Weekly:
    """`words`: (the chat, the Monday of the week, its counts) → what is said; `apology` as in Talk; `now` in Japan."""

    chat_id: int
    words: Callable[[Chat, date, Sequence[Tally]], Reply]
    apology: Callable[[str, str], Reply]
    now: Callable[[], datetime]


def week_told(now: datetime) -> date | None:
    """The Monday of the week to be told now, the last that is over; None in the first hours of a Monday."""
    monday = now.date() - timedelta(days=now.weekday())
    return None if now.date() == monday and now.hour < HOUR else monday - timedelta(days=7)


async def tell(
    weekly: Weekly, store: Store, handler: Handler, stop: asyncio.Event, begun: asyncio.Event | None = None
) -> None:
    """Until `stop`, each week once; where the database or Telegram fails, again a little later.

    Not before `begun`: who takes over what an earlier process owed must not take this for it.
    """
    if begun:
        await begun.wait()
    done: date | None = None
    while not stop.is_set():
        week, wait = week_told(weekly.now()), OFTEN
        if week and week != done:
            try:
                wait = await tell_once(weekly, week, store, handler)
            except StoreError as wrong:
                log.warning("the weekly digest waits: %s", wrong)
            else:
                done, wait = (week, OFTEN) if wait == 0 else (done, wait)
        await pause(stop, wait)


async def tell_once(weekly: Weekly, week: date, store: Store, handler: Handler) -> float:
    """Send it unless it is sent: 0 when done, else the seconds after which to look again. Raises StoreError."""
    tallies = await store.counted(week, week + timedelta(days=6))
    number, back = -week.toordinal(), {"chat_id": weekly.chat_id}
    turn = await store.turn(
        number,
        weekly.chat_id,
        lambda chat: (chat, weekly.words(chat, week, tallies)),
        lambda reference: weekly.apology(reference, ""),
        back,
    )
    return turn.wait if turn.reply is None else await handler.send(Owed(number, turn.reply, weekly.chat_id))
