"""The composition root: which time it is, and that old rows go."""

import asyncio
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from bot import clock
from bot.app import clock_of, tidy
from bot.store import open_store
from bot.talk.chat import Chat
from bot.talk.reply import Html, Kind, Reply


def test_a_fixed_day_is_noon_in_japan() -> None:
    now = clock_of(date(2027, 4, 1))()
    assert now == datetime(2027, 4, 1, 3, tzinfo=UTC)
    assert now.tzinfo is clock.JAPAN
    assert clock_of(date(2027, 4, 1))() == now


def test_else_the_clock_is_the_real_one() -> None:
    assert clock_of(None) is clock.now


async def test_old_chats_go_while_the_bot_runs(tmp_path: Path) -> None:
    store = open_store(f"sqlite:///{tmp_path}/tis.db")
    seen = datetime(2026, 1, 1, tzinfo=UTC)
    words = Reply(Kind.ANSWER, (Html("x"),))
    await store.turn(1, 1, lambda _: (Chat("ja", seen_at=seen), words), lambda _: words)
    stop = asyncio.Event()
    task = asyncio.create_task(tidy(store, lambda: seen + timedelta(days=181), False, stop))
    looked: list[Chat] = []

    def look(chat: Chat) -> tuple[Chat, Reply]:
        looked.append(chat)
        return chat, words

    async with asyncio.timeout(5):
        update = 2
        while not looked or looked[-1] != Chat():
            await store.turn(update, 1, look, lambda _: words)
            update += 1
    stop.set()
    await task
    await store.close()
