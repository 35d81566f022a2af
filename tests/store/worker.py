"""A replica in a process of its own: takes updates from a list and dies at the moment it's told to.

Arguments: database address, file for what was "sent", seed, updates as JSON [[update_id, chat_id], …], a moment to
die at ("step", "send" or "mark") with the update id at which to die, and how many updates are taken side by side.
"""

import asyncio
import json
import os
import random
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from bot.store import State, StoreError, open_store
from bot.talk.chat import Chat
from bot.talk.reply import Html, Kind, Reply


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def conversation(update: int, fatal: bool) -> Callable[[Chat], tuple[Chat, Reply]]:
    """Remembers every update it saw, in order."""

    def step(chat: Chat) -> tuple[Chat, Reply]:
        if fatal:
            die()
        seen = [*chat.answers.get("seen", "").split(), str(update)]
        return Chat(answers={"seen": " ".join(seen)}), Reply(Kind.ANSWER, (Html(f"{update} is number {len(seen)}"),))

    return step


async def main() -> None:
    address, outbox, seed, updates, moment, at, abreast = sys.argv[1:8]
    store = open_store(address)
    todo = json.loads(updates)
    random.Random(int(seed)).shuffle(todo)

    async def take(update: int, chat: int) -> None:
        fatal = moment if update == int(at) else ""
        turn = await store.turn(
            update, chat, conversation(update, fatal == "step"), lambda r: Reply(Kind.HELP, (Html(r),))
        )
        if turn.state is not State.OURS:
            return
        assert turn.reply is not None
        if fatal == "send":
            die()
        with Path(outbox).open("a") as file:
            file.write(turn.reply.parts[0] + "\n")
        if fatal == "mark":
            die()
        await store.sent(update)

    for first in range(0, len(todo), int(abreast)):
        await asyncio.gather(*(take(*each) for each in todo[first : first + int(abreast)]))
    await store.close()


if __name__ == "__main__":
    try:
        asyncio.run(main())
    except StoreError as wrong:
        sys.exit(str(wrong))
