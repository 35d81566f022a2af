"""Updates in hand: a chat that has to wait uses up no more than its part of what all share."""

import asyncio
from functools import partial

from bot.edge.handle import Handler, Owed
from bot.edge.lanes import MOST_OF_A_CHAT, Lanes
from bot.edge.read import Incoming, Update
from bot.talk.event import Text
from bot.talk.reply import Html, Kind, Reply

IN_HAND = 2 * MOST_OF_A_CHAT


class Slow(Handler):
    """Keeps every turn at once; Telegram wants nothing sent for an hour."""

    def __init__(self) -> None:
        pass

    async def take(self, update: Update) -> Owed | float:
        assert isinstance(update, Incoming)
        return Owed(update.update_id, Reply(Kind.NONE, (Html("later"),)), update.chat_id)

    async def send(self, owed: Owed) -> float:
        return 3600.0


async def room_after(updates: int, chats: int) -> bool:
    """Whether there is room for more, with so many updates of so many chats in hand."""
    stop = asyncio.Event()
    lanes = Lanes(Slow(), stop)
    for number in range(updates):
        lanes.add(number, partial(Incoming, number, 1 + number % chats, Text("hello")))
    try:
        async with asyncio.timeout(0.5):
            await lanes.room(0, IN_HAND, 0.05)
            return True
    except TimeoutError:
        return False
    finally:
        stop.set()
        await lanes.drop()


async def test_one_chat_told_to_wait_holds_up_nobody() -> None:
    assert await room_after(10 * IN_HAND, chats=1)


async def test_many_chats_that_wait_are_enough_in_hand() -> None:
    assert not await room_after(IN_HAND, chats=IN_HAND)
