"""A process that does nothing but durable turns, up to 64 abreast, each kept and marked.

As Telegram brings them, a chat is never in two hands at once. Prints how many a second, and the microseconds of this
process's work for each. Arguments: database address, how many turns, how many chats, how many such processes, which
of them this is, and the moment (of time.time) to begin at.
"""

import asyncio
import random
import sys
import time

from bot.store import open_store
from bot.talk.chat import Chat
from bot.talk.reply import Html, Kind, Reply

ABREAST = 64
WORDS = Reply(Kind.ANSWER, (Html("x" * 300),))


def step(chat: Chat) -> tuple[Chat, Reply]:
    return Chat("en", "count", {"n": str(int(chat.answers.get("n", "0")) + 1)}), WORDS


async def main(address: str, count: int, chats: int, processes: int, number: int) -> None:
    store, lanes = open_store(address), min(ABREAST, chats // processes)
    first = 1 + (processes * 10 + number) * count
    updates = iter(range(first, first + count))

    async def lane(which: int) -> None:
        own, chance = range(1 + number * lanes + which, chats + 1, lanes * processes), random.Random(which)
        for update in updates:
            await store.turn(update, chance.choice(own), step, lambda _: WORDS)
            await store.sent(update)

    await asyncio.sleep(float(sys.argv[6]) - time.time())
    began, worked = time.perf_counter(), time.process_time()
    await asyncio.gather(*(lane(which) for which in range(lanes)))
    took, work = time.perf_counter() - began, time.process_time() - worked
    sys.stdout.write(f"{count / took:.0f} {work / count * 1e6:.0f}\n")
    await store.close()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], *(int(argument) for argument in sys.argv[2:6])))
