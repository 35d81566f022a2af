"""What a chat's row keeps between two turns; one saved before there were settings is read as it was."""

from datetime import UTC, datetime
from functools import partial

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import text

from bot.store import open_store
from bot.store.engine import open_engine
from bot.talk.chat import Chat
from bot.talk.reply import Html, Kind, Reply
from tests.store.test_turn import CHAT, UPDATE

AT = datetime(2026, 11, 22, 3, 4, 5, tzinfo=UTC)
SAID = Reply(Kind.MENU, (Html("a"),))
COMPANY = {"type": "supervised", "sector": "care", "care_staff": "25"}


async def turned(address: str, *chats: Chat) -> list[Chat]:
    """What each turn finds, which leaves the next of the chats behind."""
    found: list[Chat] = []
    store = open_store(address)
    for number, left in enumerate((*chats, Chat())):
        await store.turn(UPDATE + number, CHAT, partial(_noted, found, left), lambda _: SAID)
    await store.close()
    return found


def _noted(found: list[Chat], left: Chat, chat: Chat) -> tuple[Chat, Reply]:
    found.append(chat)
    return left, SAID


@pytest.mark.parametrize(
    "chat",
    [
        Chat(second="ja", seen_at=AT),
        Chat(company=COMPANY, seen_at=AT),
        Chat(stand_in="easy", seen_at=AT),
        Chat("vi", "quota", {"type": "?"}, 1, AT, "ja", COMPANY, "easy"),
    ],
)
async def test_settings_and_a_company_are_kept_until_they_are_erased(address: str, chat: Chat) -> None:
    assert await turned(address, chat, Chat()) == [Chat(), chat, Chat()]


@pytest.mark.parametrize("version", ["0004", "0005"])
async def test_a_chat_saved_by_a_version_before_is_read_as_it_was(address: str, version: str) -> None:
    engine, config = open_engine(address), Config()
    config.set_main_option("script_location", "bot.store:migrations")
    with engine.begin() as db:
        config.attributes["connection"] = db
        command.upgrade(config, version)
        row = (
            "INSERT INTO chat (chat_id, lang, flow, answers, misses, seen_at) VALUES (:id, 'ja', 'quota', '{}', 2, :at)"
        )
        db.execute(text(row), {"id": CHAT, "at": "2026-11-22 03:04:05.000000"})
    engine.dispose()
    (found,) = await turned(address)
    assert found == Chat("ja", "quota", {}, 2, AT)


async def test_a_replica_of_the_version_before_goes_on_beside_and_leaves_the_choice_alone(address: str) -> None:
    store, engine = open_store(address), open_engine(address)
    await store.turn(UPDATE + 9, CHAT, partial(_noted, [], Chat("th", seen_at=AT, stand_in="easy")), lambda _: SAID)
    with engine.begin() as db:  # what that version writes names its own columns alone
        db.execute(text("UPDATE chat SET lang = 'km', misses = 1, second = NULL, company = NULL"))
        db.execute(
            text("INSERT INTO chat (chat_id, answers, misses, seen_at) VALUES (:id, '{}', 0, :at)"),
            {"id": CHAT + 1, "at": "2026-11-22 03:04:05.000000"},
        )
    engine.dispose()
    found: list[Chat] = []
    await store.turn(UPDATE + 10, CHAT, partial(_noted, found, Chat()), lambda _: SAID)
    await store.close()
    assert found == [Chat("km", misses=1, seen_at=AT, stand_in="easy")]
