"""Several turns in one transaction come out as if each had had its own; what one breaks, the others don't feel."""

import asyncio
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.store import State, Store, Turn, open_store
from bot.store.batches import MOST, Batches
from bot.store.store import Done
from bot.store.turn import LEASE, Due, Step
from bot.talk.chat import Chat
from bot.talk.reply import Reply
from tests.store.test_turn import CHAT, NOW, UPDATE, count, forget, reply, rows, say, stumble


async def test_what_comes_while_one_runs_goes_together() -> None:
    gate, seen = threading.Event(), list[Sequence[int]]()

    def work(jobs: Sequence[int]) -> list[int]:
        seen.append(jobs)
        gate.wait(10)
        return [-job for job in jobs]

    with ThreadPoolExecutor(1) as threads:
        batches = Batches(work, threads, 1)
        callers = [asyncio.create_task(batches.do(job)) for job in range(MOST + 5)]
        await asyncio.sleep(0)
        gate.set()
        assert await asyncio.gather(*callers) == [-job for job in range(MOST + 5)]
    assert [len(jobs) for jobs in seen] == [1, MOST, 4]


async def test_a_job_is_done_though_its_caller_went() -> None:
    done = list[int]()

    def work(jobs: Sequence[int]) -> list[int]:
        done.extend(jobs)
        return [*jobs]

    with ThreadPoolExecutor(1) as threads:
        batches = Batches(work, threads, 1)
        callers = [asyncio.create_task(batches.do(job)) for job in range(3)]
        await asyncio.sleep(0)
        callers[2].cancel()
        await batches.settle()
        await asyncio.gather(*callers, return_exceptions=True)
    assert done == [0, 1, 2]


async def test_a_mistake_in_the_work_reaches_every_caller() -> None:
    def work(jobs: Sequence[int]) -> list[int]:
        raise KeyError

    with ThreadPoolExecutor(1) as threads:
        batches: Batches[int, int] = Batches(work, threads, 1)
        assert [type(each) for each in await asyncio.gather(batches.do(1), batches.do(2), return_exceptions=True)] == [
            KeyError
        ] * 2


def batch(store: Store, *asked: tuple[int, int, Step]) -> list[Done]:
    """One transaction for updates of chats: (update, chat, step)."""
    return store._all(
        [Due(UPDATE + update, CHAT + chat, step, lambda r: say(f"sorry {r}")) for update, chat, step in asked]
    )


def told(done: list[Done]) -> list[str]:
    return [each.reply.parts[0].split()[0] for each in done if isinstance(each, Turn) and each.reply]


async def test_one_update_twice_in_a_batch_counts_once(store: Store) -> None:
    done = batch(store, *((i // 2, 0, count) for i in range(8)))
    assert [each.state for each in done if isinstance(each, Turn)] == [State.OURS, State.ELSEWHERE] * 4
    assert await reply(store, UPDATE + 9) == "5"


async def test_a_chat_forgotten_amid_a_batch_begins_anew(store: Store, address: str) -> None:
    await reply(store, UPDATE + 8)
    steps = (count, count, forget, stumble, count, count)
    assert told(batch(store, *((i, 0, step) for i, step in enumerate(steps)))) == [
        *("2", "3", "forgotten", "sorry", "1", "2")
    ]
    assert rows(address, "SELECT count(*) FROM turn WHERE chat_id IS NOT NULL") == [(2,)]
    assert await reply(store, UPDATE + 9) == "3"


async def test_chats_in_a_batch_do_not_mix(store: Store) -> None:
    assert told(batch(store, *((i, i % 3, count) for i in range(9)))) == [*"111222333"]


async def test_a_turn_that_cannot_be_kept_hurts_no_other(store: Store) -> None:
    def unkeepable(_: Chat) -> tuple[Chat, Reply]:
        odd: Any = object()
        return Chat("ja", "count", {"n": odd}), say("never")

    done = batch(store, *((i, i % 2, step) for i, step in enumerate((count, count, unkeepable, count, count))))
    assert [isinstance(each, Turn) for each in done] == [True, True, False, True, True]
    assert told(done) == [*"1122"]


@pytest.fixture
def clock() -> list[datetime]:
    return [NOW]


async def test_what_a_dead_process_left_is_taken_over_once_in_its_order(address: str, clock: list[datetime]) -> None:
    dead, heir = open_store(address, lambda: clock[0]), open_store(address, lambda: clock[0])
    for number in (2, 1, 3):
        await dead.turn(UPDATE + number, CHAT, count, say, {"chat_id": CHAT, "hint": "日本"})
    await dead.sent(UPDATE + 3)
    clock[0] += LEASE - timedelta(microseconds=1)
    assert await heir.take_over() == []
    clock[0] += timedelta(microseconds=1)
    left = await heir.take_over()
    assert [(each.update_id, each.reply) for each in left] == [(UPDATE + 1, say("2")), (UPDATE + 2, say("1"))]
    assert left[0].back == {"chat_id": CHAT, "hint": "日本"}
    assert await dead.take_over() == []
    assert (await dead.turn(UPDATE + 1, CHAT, count, say)).state is State.ELSEWHERE
    await dead.close()
    await heir.close()


async def test_what_is_older_than_a_day_is_not_said_any_more(address: str, clock: list[datetime]) -> None:
    store = open_store(address, lambda: clock[0])
    await store.turn(UPDATE, CHAT, count, say, {"chat_id": CHAT})
    clock[0] = datetime(2026, 11, 23, 3, 4, 5, 678901, tzinfo=UTC)
    assert await store.take_over() == []
    await store.close()
