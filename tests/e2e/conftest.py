"""The whole bot: its own process, over real HTTP, at a Bot API as strict as Telegram's."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.playground import Playground, serve
from bot.settings import Mode
from bot.shelf import book as real_book
from bot.talk.book import Book
from tests.e2e.running import Running
from tests.playground.conftest import browser as browser
from tests.playground.conftest import phone as phone

MODES = [pytest.param(mode, id=mode) for mode in Mode]


@pytest.fixture(scope="session")
def book() -> Book:
    """The real book; asking for it builds the index, so that no bot has to while its test waits."""
    return real_book()


@pytest.fixture
async def playground(book: Book) -> AsyncIterator[Playground]:
    """A playground of the test's own."""
    async with await serve() as started:
        yield started


@pytest.fixture(params=MODES)
async def bot(request: pytest.FixtureRequest, playground: Playground, tmp_path: Path) -> AsyncIterator[Running]:
    """A bot of the test's own, in each mode, which the test starts."""
    running = Running(playground, tmp_path, request.param)
    yield running
    if running.process:
        await running.kill()


@pytest_asyncio.fixture(loop_scope="module", scope="module", params=MODES)
async def shared(
    request: pytest.FixtureRequest, book: Book, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Running]:
    """A bot that runs through a whole module, in each mode; everyone in it has a chat of their own."""
    async with await serve() as playground:
        running = Running(playground, tmp_path_factory.mktemp(request.param), request.param)
        await running.start()
        yield running
        assert await running.stop() == 0, running.log
