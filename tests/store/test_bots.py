"""Update ids of two bots may be the same: neither takes the other's for its own. Turns of no known bot count."""

import gzip
import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import text

from bot.store import State, Store, open_store
from bot.store.backup import bring_back
from bot.store.engine import open_engine
from bot.store.schema import migrate
from bot.store.store import utc_now
from bot.talk.reply import Reply
from tests.store.test_turn import CHAT, UPDATE, count, say

ONE, OTHER = 7_000_000_123, 7_000_000_124
_AT = "2026-11-22 03:04:05.000000"
_ROWS = (
    "INSERT INTO chat (chat_id, lang, flow, answers, misses, seen_at) "
    f"VALUES ({CHAT}, 'ja', 'count', '{{\"n\": \"5\"}}', 0, '{_AT}')",
    "INSERT INTO turn (update_id, chat_id, lease_until, sent_at, at) "
    f"VALUES ({UPDATE}, {CHAT}, '{_AT}', '{_AT}', '{_AT}')",
    "INSERT INTO turn (update_id, chat_id, reply, lease_until, at) "
    f'VALUES ({UPDATE + 1}, {CHAT}, \'{{"kind": "answer", "parts": ["5"]}}\', \'{_AT}\', \'{_AT}\')',
)


def of(address: str, bot_id: int) -> Store:
    return open_store(address, bot_id=bot_id)


async def taken(store: Store, update: int, back: Mapping[str, int] | None = None) -> Reply | State:
    turn = await store.turn(update, CHAT, count, say, back)
    return turn.reply or turn.state


def as_it_was(address: str) -> None:
    """A database of the version before bots were told apart, with a turn that was sent and one that wasn't."""
    engine = open_engine(address)
    config = Config()
    config.set_main_option("script_location", "bot.store:migrations")
    with engine.begin() as db:
        config.attributes["connection"] = db
        command.upgrade(config, "0001")
        for row in _ROWS:
            db.execute(text(row.replace(":", r"\:")))
    engine.dispose()


async def test_two_bots_with_the_same_update_ids(address: str) -> None:
    one, other = of(address, ONE), of(address, OTHER)
    assert await taken(one, UPDATE) == say("1")
    assert await taken(other, UPDATE) == say("2")
    await one.sent(UPDATE)
    assert await taken(one, UPDATE) is State.SENT
    assert await taken(other, UPDATE) is State.ELSEWHERE
    await other.later(UPDATE, 0)
    assert await taken(other, UPDATE) == say("2")
    await one.close()
    await other.close()


async def test_what_one_bot_owes_no_other_sends(address: str) -> None:
    one, other = of(address, ONE), of(address, OTHER)
    await taken(one, UPDATE, {"chat_id": CHAT})
    await other.free_turns()
    assert await taken(one, UPDATE) is State.ELSEWHERE
    await one.free_turns()
    assert await other.take_over() == []
    assert [left.update_id for left in await one.take_over()] == [UPDATE]
    await one.close()
    await other.close()


async def test_turns_kept_before_bots_were_told_apart_still_count(address: str) -> None:
    as_it_was(address)
    store = of(address, ONE)
    assert await taken(store, UPDATE) is State.SENT
    assert await taken(store, UPDATE + 1) == say("5")
    await store.sent(UPDATE + 1)
    assert await taken(store, UPDATE + 1) is State.SENT
    assert await taken(store, UPDATE + 2) == say("6")
    await store.close()


async def test_a_replica_of_the_version_before_goes_on_beside(address: str) -> None:
    """A rolling update: its statements name no bot, and what it took is not taken again."""
    engine = open_engine(address)
    migrate(engine)
    with engine.begin() as db:
        for row in _ROWS:
            db.execute(text(row.replace(":", r"\:")))
    engine.dispose()
    store = of(address, ONE)
    assert await taken(store, UPDATE) is State.SENT
    assert await taken(store, UPDATE + 1) == say("5")
    await store.close()


def test_there_and_back_again_keeps_the_rows(address: str) -> None:
    as_it_was(address)
    engine = open_engine(address)
    migrate(engine)
    config = Config()
    config.set_main_option("script_location", "bot.store:migrations")
    with engine.begin() as db:
        config.attributes["connection"] = db
        command.downgrade(config, "0001")
        assert db.execute(text("SELECT count(*) FROM turn")).scalar_one() == 2
    migrate(engine)
    with engine.begin() as db:
        assert db.execute(text("SELECT bot_id, update_id FROM turn ORDER BY update_id")).all() == [
            (0, UPDATE),
            (0, UPDATE + 1),
        ]
    engine.dispose()


@pytest.mark.parametrize("version", ["0001", "0002", "0003"])
async def test_a_copy_made_before_is_brought_back(address: str, tmp_path: Path, version: str) -> None:
    now = utc_now().isoformat()
    turn = {"update_id": UPDATE, "chat_id": None, "reply": None, "lease_until": now, "sent_at": now, "at": now}
    lines = ({"tables": version}, {"turn": turn})
    (tmp_path / "copy.gz").write_bytes(gzip.compress("\n".join(map(json.dumps, lines)).encode()))
    assert bring_back(address, tmp_path / "copy.gz") == 1
    store = of(address, ONE)
    assert await taken(store, UPDATE) is State.SENT
    await store.close()
