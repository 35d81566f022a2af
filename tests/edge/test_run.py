"""From start to stop, in both modes: the profile, patience at start, a refused token."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import pytest
from telegram.ext import ExtBot

from bot.edge import poll
from bot.edge.profile import publish
from bot.edge.run import run
from bot.edge.stop import GiveUp
from bot.settings import Settings
from bot.store import Store
from tests.edge.fake import OK, TALK, Telegram, as_json, error, message


@dataclass(frozen=True)
class Words:
    commands: tuple[tuple[str, str], ...] = (("start", "Begin"), ("quota", "How many"))
    description: str = "Ask me"
    short_description: str = "TITP"


PROFILES: Mapping[str, Words] = {"": Words(), "ja": Words(description="質問をどうぞ")}


async def test_the_profile_is_set_in_each_language(telegram: Telegram, bot: ExtBot[Any]) -> None:
    await publish(bot, PROFILES)
    default, ja = telegram.said("setMyCommands")
    assert as_json(default, "commands")[1] == {"command": "quota", "description": "How many"}
    assert ("language_code" in default, ja["language_code"]) == (False, "ja")
    assert [form["description"] for form in telegram.said("setMyDescription")] == ["Ask me", "質問をどうぞ"]
    assert len(telegram.said("setMyShortDescription")) == 2


async def test_a_profile_that_is_right_is_left_alone(
    telegram: Telegram, bot: ExtBot[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    words = Words()
    monkeypatch.setitem(OK, "getMyCommands", [{"command": c, "description": d} for c, d in words.commands])
    monkeypatch.setitem(OK, "getMyDescription", {"description": words.description})
    monkeypatch.setitem(OK, "getMyShortDescription", {"short_description": words.short_description})
    await publish(bot, {"": words})
    assert not [method for method, _ in telegram.calls if method.startswith("set")]


async def test_a_profile_refused_in_one_language_does_not_stop_the_next(telegram: Telegram, bot: ExtBot[Any]) -> None:
    telegram.errors["setMyCommands"] = [error(400, "Bad Request: BOT_COMMAND_INVALID")]
    await publish(bot, PROFILES)
    assert len(telegram.said("setMyCommands")) == 2


async def test_from_start_to_stop(
    telegram: Telegram, settings: Settings, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(poll, "pause", lambda stop, seconds: asyncio.sleep(seconds / 100))
    telegram.errors["deleteWebhook"] = [error(502, "Bad Gateway")]
    stop = asyncio.Event()
    task = asyncio.create_task(run(settings, store, TALK, PROFILES, stop))
    telegram.bring(message(1))
    await telegram.until("sendMessage", 1)
    await telegram.until("setMyShortDescription", 2)
    stop.set()
    await task


async def test_a_stop_before_telegram_answered(
    telegram: Telegram, settings: Settings, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    telegram.errors["deleteWebhook"] = [error(502, "Bad Gateway")] * 99
    stop = asyncio.Event()
    task = asyncio.create_task(run(settings, store, TALK, PROFILES, stop))
    await telegram.until("deleteWebhook", 1)
    stop.set()
    await asyncio.wait_for(task, 5)


async def test_a_refused_token_is_a_sentence(telegram: Telegram, settings: Settings, store: Store) -> None:
    wrong = replace(settings, token="1:wrong")
    with pytest.raises(GiveUp, match="does not accept TIS_TOKEN"):
        await run(wrong, store, TALK, PROFILES, asyncio.Event())
