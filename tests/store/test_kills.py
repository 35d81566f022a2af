"""Replicas killed at the worst moments: each chat ends exactly right; a reply repeats only between send and mark."""

import asyncio
import json
import signal
import subprocess
import sys
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from bot.store import State, open_store
from bot.store.store import utc_now
from bot.talk.chat import Chat
from bot.talk.reply import Html, Kind, Reply

WORKER = Path(__file__).with_name("worker.py")
FIRST = 8_000_000_000
UPDATES = [[FIRST + i, 6_000_000_000 + i % 6] for i in range(36)]


def start(
    address: str, outbox: Path, seed: int, moment: str = "", at: int = 0, abreast: int = 1
) -> subprocess.Popen[bytes]:
    arguments = (address, outbox, seed, json.dumps(UPDATES), moment, at, abreast)
    return subprocess.Popen([sys.executable, str(WORKER), *map(str, arguments)])


async def redeliver(address: str, outbox: Path) -> None:
    """What Telegram does with the updates nobody acknowledged, after the dead processes' leases have ended."""
    store = open_store(address, lambda: utc_now() + timedelta(minutes=1))

    def late(chat: Chat, update: int) -> tuple[Chat, Reply]:
        seen = [*chat.answers.get("seen", "").split(), str(update)]
        return Chat(answers={"seen": " ".join(seen)}), Reply(Kind.ANSWER, (Html(f"{update} is number {len(seen)}"),))

    for update, chat in UPDATES:
        turn = await store.turn(update, chat, lambda c, u=update: late(c, u), lambda r: Reply(Kind.HELP, (Html(r),)))  # type: ignore[misc]
        if turn.state is State.OURS:
            assert turn.reply is not None
            with outbox.open("a") as file:
                file.write(turn.reply.parts[0] + "\n")
            await store.sent(update)
    await store.close()


def sent(outbox: Path) -> Counter[str]:
    return Counter(outbox.read_text().splitlines())


async def seen(address: str) -> dict[int, list[str]]:
    """What each chat remembers, read by a turn that changes nothing."""
    store, found = open_store(address), {}
    for chat in sorted({chat for _, chat in UPDATES}):
        turn = await store.turn(
            chat,
            chat,
            lambda c: (c, Reply(Kind.ANSWER, (Html(c.answers["seen"]),))),
            lambda r: Reply(Kind.HELP, (Html(r),)),
        )
        assert turn.reply is not None
        found[chat] = turn.reply.parts[0].split()
    await store.close()
    return found


async def check_exactly_right(address: str, said: Counter[str]) -> None:
    """Every update counted once, and the number each reply told is the place it has in its chat."""
    for chat, order in (await seen(address)).items():
        assert Counter(order) == Counter(str(update) for update, at in UPDATES if at == chat)
        for place, update in enumerate(order, start=1):
            assert f"{update} is number {place}" in said
    assert len(said) == len(UPDATES)


@pytest.mark.parametrize(("moment", "copies"), [("step", 1), ("send", 1), ("mark", 2)])
async def test_a_replica_killed_at(address: str, tmp_path: Path, moment: str, copies: int) -> None:
    outbox, victim = tmp_path / "outbox", FIRST + 20
    outbox.touch()
    assert start(address, outbox, 1, moment, victim).wait() == -signal.SIGKILL
    await redeliver(address, outbox)
    said = sent(outbox)
    await check_exactly_right(address, said)
    repeated = {line: n for line, n in said.items() if n > 1}
    assert sum(repeated.values()) == (copies if copies > 1 else 0)
    assert all(line.startswith(str(victim)) for line in repeated)


async def test_three_replicas_in_random_order_two_of_them_killed(address: str, tmp_path: Path) -> None:
    outbox = tmp_path / "outbox"
    outbox.touch()
    replicas = [
        start(address, outbox, 1, "step", FIRST + 7),
        start(address, outbox, 2, "send", FIRST + 11),
        start(address, outbox, 3),
    ]
    ends = [await asyncio.to_thread(replica.wait) for replica in replicas]
    assert ends[2] == 0
    await redeliver(address, outbox)
    said = sent(outbox)
    await check_exactly_right(address, said)
    assert set(said.values()) == {1}


@pytest.mark.parametrize("moment", ["step", "send", "mark"])
async def test_a_replica_killed_with_several_turns_in_one_transaction(
    address: str, tmp_path: Path, moment: str
) -> None:
    outbox, victim = tmp_path / "outbox", FIRST + 20
    outbox.touch()
    assert start(address, outbox, 1, moment, victim, abreast=12).wait() == -signal.SIGKILL
    before = sent(outbox)
    await redeliver(address, outbox)
    said = sent(outbox)
    await check_exactly_right(address, said)
    again = {line for line, n in said.items() if n > 1}
    assert again <= before.keys()
    assert max(said.values()) <= 2
    assert any(line.startswith(str(victim)) for line in again) == (moment == "mark")


async def test_three_replicas_with_batches_two_of_them_killed(address: str, tmp_path: Path) -> None:
    outbox = tmp_path / "outbox"
    outbox.touch()
    replicas = [
        start(address, outbox, 1, "step", FIRST + 7, abreast=9),
        start(address, outbox, 2, "send", FIRST + 11, abreast=9),
        start(address, outbox, 3, abreast=9),
    ]
    ends = [await asyncio.to_thread(replica.wait) for replica in replicas]
    assert ends[2] == 0
    await redeliver(address, outbox)
    said = sent(outbox)
    await check_exactly_right(address, said)
    assert max(said.values()) <= 2
