"""The bot with the playground in one process: what `tis-bot try` runs."""

import asyncio
import tempfile
import webbrowser
from collections.abc import Mapping
from pathlib import Path

from bot.app import run
from bot.clock import day_of
from bot.edge.stop import stop_on_signals
from bot.playground import Playground, serve
from bot.settings import Settings
from bot.talk.book import Book

_PORT = 8765
_FILE = "sqlite:///"


async def preview(book: Book, port: int | None, environment: Mapping[str, str], *, open_page: bool) -> None:
    """Serve the page and poll the local Bot API until stopped. Raises OSError with a sentence when the port is taken.

    The database is TIS_DATABASE_URL, or a file that goes away with the process; beside a file of one's own the chats
    are kept too. TIS_TODAY fixes the day.
    """
    stop = stop_on_signals()
    with tempfile.TemporaryDirectory(prefix="tis-bot-") as folder:
        async with await _serve(port, _chats(environment)) as playground:
            print(f"Chat with the bot at {playground.page_url} (Ctrl-C ends it).", flush=True)  # noqa: T201
            settings = _settings(playground.token, playground.api_url, Path(folder), environment)
            if open_page:
                asyncio.get_running_loop().run_in_executor(None, webbrowser.open, playground.page_url)
            await run(settings, book, stop)


async def _serve(port: int | None, chats: Path | None) -> Playground:
    """On the port asked for; else on the usual one, or a free one where that is taken."""
    if port is not None:
        return await serve(port, chats)
    try:
        return await serve(_PORT, chats)
    except OSError:
        return await serve(0, chats)


def _chats(environment: Mapping[str, str]) -> Path | None:
    """The folder beside a database file of one's own: try.db → try.chats."""
    url = environment.get("TIS_DATABASE_URL", "").strip()
    return Path(url.removeprefix(_FILE)).with_suffix(".chats") if url.startswith(_FILE) else None


def _settings(token: str, api_url: str, folder: Path, environment: Mapping[str, str]) -> Settings:
    today = environment.get("TIS_TODAY", "").strip()
    return Settings(
        token=token,
        api_url=api_url,
        database_url=environment.get("TIS_DATABASE_URL", "").strip() or f"sqlite:///{folder / 'try.db'}",
        today=day_of(today, "TIS_TODAY") if today else None,
        log_level="warning",
        encoder=environment.get("TIS_ENCODER", "").strip() or "auto",
    )
