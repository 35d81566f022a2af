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
        Chat("vi", "quota", {"type": "?"}, 1, AT, "ja", COMPANY),
    ],
)
async def test_settings_and_a_company_are_kept_until_they_are_erased(address: str, chat: Chat) -> None:
    assert await turned(address, chat, Chat()) == [Chat(), chat, Chat()]


async def test_a_chat_saved_before_there_were_settings_is_read_as_it_was(address: str) -> None:
    engine, config = open_engine(address), Config()
    config.set_main_option("script_location", "bot.store:migrations")
    with engine.begin() as db:
        config.attributes["connection"] = db
        command.upgrade(config, "0004")
        row = (
            "INSERT INTO chat (chat_id, lang, flow, answers, misses, seen_at) VALUES (:id, 'ja', 'quota', '{}', 2, :at)"
        )
        db.execute(text(row), {"id": CHAT, "at": "2026-11-22 03:04:05.000000"})
    engine.dispose()
    (found,) = await turned(address)
    assert found == Chat("ja", "quota", {}, 2, AT)
