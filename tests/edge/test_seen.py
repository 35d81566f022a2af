"""What an operator sees on the port of their own: counted by kind and result, and nothing of what was said."""

import asyncio
import socket
from dataclasses import replace

import pytest
from aiohttp import ClientSession

from bot.edge.run import run
from bot.edge.stop import GiveUp
from bot.settings import Settings
from bot.store import Store
from bot.talk.event import Text
from tests.edge.fake import TALK, Telegram, error, message


@pytest.fixture
def watched(settings: Settings) -> Settings:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return replace(settings, status_port=int(free.getsockname()[1]))


async def _get(session: ClientSession, port: int | None, path: str) -> tuple[int, str]:
    async with session.get(f"http://127.0.0.1:{port}/{path}") as answer:
        return answer.status, await answer.text()


async def test_what_happened_is_counted_and_nothing_said_is_told(
    telegram: Telegram, watched: Settings, store: Store
) -> None:
    telegram.errors["sendMessage"] = [error(403, "Forbidden: bot was blocked by the user")]
    telegram.bring(message(1, chat=1))
    stop = asyncio.Event()
    running = asyncio.create_task(run(watched, store, TALK, {}, stop))
    await telegram.until("sendMessage", 1)
    telegram.bring(message(2, "stumble", chat=2), message(3, "my secret", chat=3))
    await telegram.until("sendMessage", 3)
    async with ClientSession() as session, asyncio.timeout(10):
        while 'fate="sent"} 2.0' not in (seen := (await _get(session, watched.status_port, "metrics"))[1]):
            await asyncio.sleep(0.02)
        for told in (
            "tis_failed_turns_total 1.0",
            'tis_sends_total{fate="gone"} 1.0',
            'replies_total{kind="answer"} 2.0',
        ):
            assert told in seen
        assert 'tis_stage_seconds_count{stage="send"} 3.0' in seen
        assert ("secret" in seen, "Linh" in seen, watched.token in seen) == (False, False, False)
        statuses = [(await _get(session, watched.status_port, path))[0] for path in ("healthz", "readyz", "other")]
    stop.set()
    await running
    assert statuses == [200, 200, 404]


async def test_what_waits_is_told(telegram: Telegram, watched: Settings, store: Store) -> None:
    await store.turn(1, 1, lambda chat: TALK.answer(chat, Text("x"), ""), lambda reference: TALK.apology(reference, ""))
    stop = asyncio.Event()
    running = asyncio.create_task(run(watched, store, TALK, {}, stop))
    await telegram.until("getUpdates", 1)
    async with ClientSession() as session:
        seen = (await _get(session, watched.status_port, "metrics"))[1]
    stop.set()
    await running
    assert "tis_unsent_turns 1.0" in seen


async def test_a_taken_port_is_a_sentence(watched: Settings, store: Store) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", watched.status_port or 0))
        other.listen()
        with pytest.raises(GiveUp, match=f"Port {watched.status_port} .* TIS_STATUS_PORT"):
            await run(watched, store, TALK, {}, asyncio.Event())
