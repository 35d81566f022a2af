"""The whole edge against a Bot API as strict as Telegram's: nothing it sends is refused, no tap stays unanswered."""

import asyncio
import socket
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.edge.run import run
from bot.playground import CUT, Fault, Playground, serve
from bot.settings import Mode, Settings
from bot.store import open_store
from bot.talk.chat import Chat
from bot.talk.event import Command, Event, Tap
from bot.talk.reply import Button, Html, Kind, Place, Reply
from tests.edge.fake import TALK
from tests.edge.test_run import PROFILES


def converse(chat: Chat, event: Event, hint: str) -> tuple[Chat, Reply]:
    """Counts, with a button that counts in place; /long says much."""
    after, reply = TALK.answer(chat, event, hint)
    if event == Command("long"):
        return after, replace(reply, parts=tuple(Html(f"<b>{letter * 3000}</b>") for letter in "ab"))
    n = after.answers["n"]
    place = Place.EDIT if isinstance(event, Tap) else Place.NEW
    rows = ((Button("More", data="more"), Button("Copy", copy=n), Button("Law", url="https://example.org")),)
    return after, Reply(Kind.QUESTION, (Html(f"<b>{n}</b> &lt;{hint}&gt;"),), rows, place, toast=f"now {n}")


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture
async def playground() -> AsyncIterator[Playground]:
    async with await serve() as started:
        yield started


@pytest.fixture(params=list(Mode))
async def running(request: pytest.FixtureRequest, playground: Playground, tmp_path: Path) -> AsyncIterator[None]:
    port = free_port()
    settings = Settings(
        token=playground.token,
        api_url=playground.api_url,
        mode=request.param,
        webhook_url=f"http://127.0.0.1:{port}/hook",
        webhook_secret="s3cret",
        port=port,
        database_url=f"sqlite:///{tmp_path}/tis.db",
    )
    store, stop = open_store(settings.database_url), asyncio.Event()
    task = asyncio.create_task(run(settings, store, replace(TALK, answer=converse), PROFILES, stop))
    yield
    stop.set()
    await task
    await store.close()


@pytest.mark.usefixtures("running")
async def test_nothing_is_refused_and_no_tap_stays_unanswered(playground: Playground) -> None:
    person = playground.chat("vi")
    assert (await person.ask("/start")).text == "1 <vi>"
    for number in ("2", "3"):
        await person.tap("More")
        assert (await person.next()).text == f"{number} <vi>"
        assert await person.answer() == f"now {number}"
    assert len(person.replies) == 1
    assert len((await person.ask("/long")).text) == 3000
    assert len((await person.next()).text) == 3000
    assert (list(playground.refused), list(playground.unanswered)) == ([], [])


@pytest.mark.usefixtures("running")
@pytest.mark.parametrize(
    "fault",
    [
        Fault(429, "sendMessage", retry_after=1),
        Fault(502, "sendMessage"),
        Fault(CUT, "sendMessage"),
        Fault(CUT, "answerCallbackQuery"),
    ],
    ids=["429", "502", "cut", "tap cut"],
)
async def test_a_fault_delays_but_loses_nothing(
    playground: Playground, fault: Fault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.edge.fate.SOON", 0.2)
    person = playground.chat("ja")
    await person.ask("hello")
    playground.fail(fault)
    assert (await person.ask("again", timeout=10)).text == "2 <ja>"
    await person.tap("More")
    assert (await person.next()).text == "3 <ja>"


@pytest.mark.usefixtures("running")
async def test_who_blocks_and_comes_back_starts_anew(playground: Playground) -> None:
    person = playground.chat("en")
    assert (await person.ask("a")).text == "1 <en>"
    assert (await person.ask("b")).text == "2 <en>"
    person.block()
    await asyncio.sleep(0.3)
    person.unblock()
    assert (await person.ask("c")).text == "1 <en>"
