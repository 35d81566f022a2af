"""The disk takes nothing any more, for a while: nothing is said that isn't kept, and nothing is lost."""

import asyncio
import resource

import pytest

from bot.playground import Person
from tests.e2e.running import PATIENCE, Running, ask, tap

pytestmark = pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="only Linux limits another process")

QUIET = 3.0  # seconds: longer than the bot waits before it tries again


async def test_a_full_disk_is_waited_out(bot: Running) -> None:
    person = await tapped_on_a_full_disk(bot)
    with pytest.raises(TimeoutError):
        await person.next(QUIET)
    assert "Traceback" not in bot.log
    make_room(bot)
    assert "Which field of work" in (await person.next(PATIENCE)).text
    assert "full-time care staff" in (await tap(person, "Care")).text


async def test_killed_while_the_disk_was_full(bot: Running) -> None:
    person = await tapped_on_a_full_disk(bot)
    await asyncio.sleep(QUIET)
    await bot.kill()
    await bot.start()
    assert "Which field of work" in (await person.next(PATIENCE)).text


async def tapped_on_a_full_disk(bot: Running) -> Person:
    """Somebody in a conversation whose answer can't be kept."""
    await bot.start()
    person = bot.playground.chat("en")
    await ask(person, "/quota")
    await all_marked(bot)
    fill_the_disk(bot)
    await person.tap("Supervising organisation")
    return person


async def all_marked(bot: Running) -> None:
    """Wait until it is kept that all replies went out."""
    async with asyncio.timeout(PATIENCE):
        while bot.rows("SELECT 1 FROM turn WHERE sent_at IS NULL"):
            await asyncio.sleep(0.05)


def fill_the_disk(bot: Running) -> None:
    """From now on the operating system refuses the process every byte behind the end of its database's newest file."""
    size = bot.database.with_name(f"{bot.database.name}-wal").stat().st_size
    assert size > len(bot.log), "the log still has room"
    resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


def make_room(bot: Running) -> None:
    resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
