"""One update, one turn: on both databases, with ids past 32 bits."""

import asyncio
import logging
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import create_engine, text

from bot.store import State, Store, open_store
from bot.store.turn import Step
from bot.talk.chat import Chat
from bot.talk.reply import Html, Kind, Reply

CHAT, UPDATE = 7_000_000_001, 9_000_000_001
NOW = datetime(2026, 11, 22, 3, 4, 5, 678901, tzinfo=UTC)


def say(text: str) -> Reply:
    return Reply(Kind.ANSWER, (Html(text),))


def count(chat: Chat) -> tuple[Chat, Reply]:
    """A conversation that counts its turns."""
    n = str(int(chat.answers.get("n", "0")) + 1)
    return Chat("ja", "count", {"n": n}, int(n) % 3, NOW), say(n)


def look(chat: Chat) -> tuple[Chat, Reply]:
    """A conversation that changes nothing and says what it sees."""
    return chat, say(repr(chat))


def forget(_: Chat) -> tuple[Chat, Reply]:
    return Chat(), say("forgotten")


def stumble(_: Chat) -> tuple[Chat, Reply]:
    raise ValueError("my passport number is TK1234567")


async def reply(store: Store, update: int, step: Step = count, chat: int = CHAT) -> str:
    turn = await store.turn(update, chat, step, lambda reference: say(f"sorry {reference}"))
    assert turn.reply is not None
    await store.sent(update)
    return turn.reply.parts[0]


def rows(address: str, query: str) -> list[tuple[object, ...]]:
    engine = create_engine(address.replace("postgresql:", "postgresql+psycopg:"))
    with engine.connect() as db:
        found = [tuple(row) for row in db.execute(text(query))]
    engine.dispose()
    return found


async def test_answers_are_kept_between_turns_and_processes(store: Store, address: str) -> None:
    assert [await reply(store, UPDATE + i) for i in range(3)] == ["1", "2", "3"]
    second = open_store(address)
    assert await reply(second, UPDATE + 3) == "4"
    assert await reply(second, UPDATE + 4, look) == repr(Chat("ja", "count", {"n": "4"}, 1, NOW))
    await second.close()


async def test_chats_do_not_mix(store: Store) -> None:
    assert [await reply(store, UPDATE + i, chat=CHAT + i % 2) for i in range(4)] == ["1", "1", "2", "2"]


async def test_an_update_that_was_answered_changes_nothing(store: Store) -> None:
    await reply(store, UPDATE)
    again = await store.turn(UPDATE, CHAT, count, say)
    assert (again.state, again.reply) == (State.SENT, None)
    assert await reply(store, UPDATE + 1) == "2"


async def test_an_older_update_id_is_still_new(store: Store) -> None:
    assert [await reply(store, UPDATE), await reply(store, UPDATE - 5)] == ["1", "2"]


async def test_the_lease_keeps_others_off_until_it_ends(address: str) -> None:
    clock = [NOW]
    store = open_store(address, lambda: clock[0])
    first = await store.turn(UPDATE, CHAT, count, say)
    clock[0] += timedelta(seconds=29)
    busy = await store.turn(UPDATE, CHAT, count, say)
    assert (busy.state, busy.wait, busy.reply) == (State.ELSEWHERE, 1.0, None)
    clock[0] += timedelta(seconds=1)
    taken = await store.turn(UPDATE, CHAT, count, say)
    assert (taken.state, taken.reply) == (State.OURS, first.reply)
    assert (await store.turn(UPDATE, CHAT, count, say)).state is State.ELSEWHERE
    await store.close()


async def test_a_reply_put_off_can_be_sent_after_its_time(address: str) -> None:
    clock = [NOW]
    store = open_store(address, lambda: clock[0])
    await store.turn(UPDATE, CHAT, count, say)
    await store.later(UPDATE, 5)
    assert (await store.turn(UPDATE, CHAT, count, say)).wait == 5.0
    clock[0] += timedelta(seconds=5)
    assert (await store.turn(UPDATE, CHAT, count, say)).reply == say("1")
    await store.close()


async def test_a_stumble_is_an_apology_and_leaves_the_chat_as_it_was(
    store: Store, caplog: pytest.LogCaptureFixture
) -> None:
    await reply(store, UPDATE)
    with caplog.at_level(logging.ERROR):
        sorry = await reply(store, UPDATE + 1, stumble)
    reference = sorry.removeprefix("sorry ")
    assert reference in caplog.text
    assert "ValueError in stumble" in caplog.text
    assert "TK1234567" not in caplog.text
    assert await reply(store, UPDATE + 2) == "2"


async def test_a_stumble_in_a_new_chat_can_be_followed_by_a_turn(store: Store) -> None:
    await reply(store, UPDATE, stumble)
    assert await reply(store, UPDATE + 1) == "1"


async def test_a_blank_chat_leaves_no_trace(store: Store, address: str) -> None:
    await reply(store, UPDATE)
    assert await reply(store, UPDATE + 1, forget) == "forgotten"
    assert rows(address, "SELECT count(*) FROM chat") == [(0,)]
    assert rows(address, "SELECT count(*) FROM turn WHERE chat_id IS NOT NULL") == [(0,)]
    assert await reply(store, UPDATE + 2) == "1"


async def test_no_words_are_kept_after_sending(store: Store, address: str) -> None:
    await reply(store, UPDATE)
    assert rows(address, "SELECT count(*) FROM turn WHERE reply IS NOT NULL") == [(0,)]


async def test_a_chat_that_is_gone_is_erased_with_its_waiting_replies(store: Store, address: str) -> None:
    await store.turn(UPDATE, CHAT, count, say)
    await store.turn(UPDATE + 1, CHAT + 1, count, say)
    await store.erase(CHAT)
    assert rows(address, "SELECT chat_id FROM chat") == [(CHAT + 1,)]
    assert rows(address, "SELECT chat_id FROM turn WHERE reply IS NOT NULL") == [(CHAT + 1,)]
    assert (await store.turn(UPDATE, CHAT, count, say)).state is State.SENT


async def test_who_left_is_forgotten_once_however_often_that_is_told(store: Store, address: str) -> None:
    await reply(store, UPDATE)
    await store.left(UPDATE + 1, CHAT)
    assert rows(address, "SELECT count(*) FROM chat") == [(0,)]
    assert await reply(store, UPDATE + 2) == "1"
    await store.left(UPDATE + 1, CHAT)
    assert await reply(store, UPDATE + 3) == "2"


async def test_who_came_back_before_the_leaving_was_told_is_not_forgotten(store: Store) -> None:
    await reply(store, UPDATE)
    await reply(store, UPDATE + 2)
    await store.left(UPDATE + 1, CHAT)
    assert await reply(store, UPDATE + 3) == "3"
    await store.left(UPDATE + 4, CHAT)
    assert await reply(store, UPDATE + 5) == "1"


async def test_many_updates_of_one_new_chat_at_once_are_taken_one_by_one(address: str) -> None:
    stores = [open_store(address) for _ in range(3)]
    said = await asyncio.gather(*(reply(stores[i % 3], UPDATE + i) for i in range(30)))
    assert sorted(said, key=int) == [str(i) for i in range(1, 31)]
    for store in stores:
        await store.close()


async def test_erasing_while_others_write_never_loses_a_turn(address: str) -> None:
    stores = [open_store(address) for _ in range(3)]
    steps = [forget if i % 4 == 0 else count for i in range(40)]
    await asyncio.gather(*(reply(stores[i % 3], UPDATE + i, step) for i, step in enumerate(steps)))
    assert rows(address, "SELECT count(*) FROM turn WHERE sent_at IS NOT NULL") == [(40,)]
    for store in stores:
        await store.close()


async def test_the_same_update_at_once_is_sent_by_one(address: str) -> None:
    stores = [open_store(address) for _ in range(3)]
    turns = await asyncio.gather(*(store.turn(UPDATE, CHAT, count, say) for store in stores * 4))
    assert sorted(turn.state for turn in turns) == [State.ELSEWHERE] * 11 + [State.OURS]
    for store in stores:
        await store.close()


async def test_pruning_keeps_the_last_day(address: str) -> None:
    clock = [NOW]
    store = open_store(address, lambda: clock[0])
    await reply(store, UPDATE)
    clock[0] = NOW + timedelta(days=7)
    await store.prune(NOW + timedelta(days=180))
    assert rows(address, "SELECT (SELECT count(*) FROM turn), (SELECT count(*) FROM chat)") == [(1, 1)]
    clock[0] += timedelta(microseconds=1)
    await store.prune(NOW + timedelta(days=180, microseconds=1))
    assert rows(address, "SELECT (SELECT count(*) FROM turn), (SELECT count(*) FROM chat)") == [(0, 0)]
    await store.close()


async def test_one_poller_at_a_time(address: str) -> None:
    clock = [NOW]
    store = open_store(address, lambda: clock[0])
    assert await store.claim("a", 10) == "a"
    assert await store.claim("b", 10) == "a"
    clock[0] += timedelta(seconds=9)
    assert await store.claim("a", 10) == "a"
    clock[0] += timedelta(seconds=9)
    assert await store.claim("b", 10) == "a"
    clock[0] += timedelta(seconds=1)
    assert await store.claim("b", 10) == "b"
    await store.release("a")
    assert await store.claim("a", 10) == "b"
    await store.release("b")
    assert await store.claim("a", 10) == "a"
    await store.close()


async def test_replicas_are_counted_beside_the_poller_and_those_gone_are_not(address: str) -> None:
    clock = [NOW]
    store = open_store(address, lambda: clock[0])
    assert await store.claim("a", 100) == "a"
    assert [await store.replicas(name, 10) for name in ("a", "b", "b", "c")] == [1, 2, 2, 3]
    clock[0] += timedelta(seconds=9)
    assert await store.replicas("a", 10) == 3
    clock[0] += timedelta(seconds=1)
    assert await store.replicas("a", 10) == 1
    assert await store.claim("b", 10) == "a"
    await store.release("a")
    assert await store.claim("b", 10) == "b"
    assert await store.replicas("b", 10) == 1
    await store.close()


async def test_a_clock_put_back_leaves_nobody_in_the_way(address: str) -> None:
    clock = [NOW]
    store = open_store(address, lambda: clock[0])
    assert await store.claim("a", 10) == "a"
    assert await store.replicas("a", 10) == 1
    clock[0] -= timedelta(minutes=5)
    assert await store.claim("b", 10) == "a"
    assert await store.replicas("b", 10) == 2
    clock[0] -= timedelta(microseconds=1)
    assert await store.claim("b", 10) == "b"
    assert await store.replicas("b", 10) == 1
    await store.close()
