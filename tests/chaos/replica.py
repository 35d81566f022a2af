"""A replica in a process of its own: the edge and the store as they are, and a conversation that numbers lines.

Settings come from the environment; CHAOS_HASTE says how many times as fast the leases' clock runs.
"""

import asyncio
import os
from datetime import UTC, datetime

from bot.edge.run import run
from bot.edge.stop import stop_on_signals
from bot.settings import read_settings
from bot.store import open_store
from tests.edge.fake import TALK

_START = datetime(2026, 11, 1, tzinfo=UTC)


def hurried() -> datetime:
    """The same moment in all replicas."""
    return _START + (datetime.now(UTC) - _START) * float(os.environ["CHAOS_HASTE"])


async def main() -> None:
    settings = read_settings(os.environ)
    store = open_store(settings.database_url, hurried, 123456)
    try:
        await run(settings, store, TALK, {}, stop_on_signals())
    finally:
        await store.close()


if __name__ == "__main__":
    asyncio.run(main())
