"""What a durable turn costs, as a multiple of the same rows written with bare sqlite3. Printed, not judged."""

import json
import sqlite3
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from bot.store import Store, open_store
from bot.talk.chat import Chat
from bot.talk.reply import Html, Kind, Reply

TURNS = 300
WORDS = Reply(Kind.ANSWER, (Html("x" * 300),))
BARE = (
    "INSERT INTO turn (update_id, chat_id, lease_until, at) VALUES (?, 1, 0, 0) ON CONFLICT DO NOTHING",
    "SELECT answers FROM chat WHERE chat_id = 1",
    "UPDATE chat SET answers = ? WHERE chat_id = 1",
    "UPDATE turn SET reply = ? WHERE update_id = ?",
)


def step(chat: Chat) -> tuple[Chat, Reply]:
    return Chat(answers={"n": str(int(chat.answers.get("n", "0")) + 1)}), WORDS


def bare(file: Path) -> tuple[float, int]:
    """Seconds for one turn's four statements in one transaction, by hand; and the count at the end."""
    db = sqlite3.connect(file, isolation_level=None)
    db.execute("PRAGMA journal_mode=WAL")
    db.execute("PRAGMA synchronous=NORMAL")
    db.execute("CREATE TABLE chat (chat_id INTEGER PRIMARY KEY, answers TEXT)")
    db.execute("CREATE TABLE turn (update_id INTEGER PRIMARY KEY, chat_id, reply TEXT, lease_until, at)")
    db.execute('INSERT INTO chat VALUES (1, \'{"n": "0"}\')')
    start = time.perf_counter()
    for update in range(TURNS):
        db.execute("BEGIN IMMEDIATE")
        db.execute(BARE[0], (update,))
        n = int(json.loads(db.execute(BARE[1]).fetchone()[0])["n"])
        db.execute(BARE[2], (json.dumps({"n": str(n + 1)}),))
        db.execute(BARE[3], (json.dumps({"parts": WORDS.parts}), update))
        db.execute("COMMIT")
    took = (time.perf_counter() - start) / TURNS
    count = int(json.loads(db.execute(BARE[1]).fetchone()[0])["n"])
    db.close()
    return took, count


async def timed(store: Store, do: Callable[[Store, int], Awaitable[object]]) -> float:
    start = time.perf_counter()
    for update in range(TURNS):
        await do(store, update)
    return (time.perf_counter() - start) / TURNS


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
async def test_a_turn_against_bare_sqlite(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    one, counted = bare(tmp_path / "bare.db")
    address = f"sqlite:///{tmp_path}/tis.db" if kind == "sqlite" else request.getfixturevalue("postgres")()
    store = open_store(address)
    turn = await timed(store, lambda s, i: s.turn(i, 1, step, lambda _: WORDS))
    sent = await timed(store, lambda s, i: s.sent(i))
    again = await timed(store, lambda s, i: s.turn(i, 1, step, lambda _: WORDS))
    seen: list[Chat] = []
    await store.turn(TURNS, 1, lambda chat: (seen.append(chat) or chat, WORDS), lambda _: WORDS)  # type: ignore[func-returns-value]
    await store.close()
    ratios = f"turn {turn / one:.0f}, mark sent {sent / one:.0f}, seen before {again / one:.0f}"
    print(f"\n{kind}: {ratios} × bare sqlite3")  # noqa: T201
    assert seen[0].answers == {"n": str(counted)}
