"""`tis-bot run`: the bot at Telegram, by polling or webhook, as the environment or `.env` says."""

import asyncio
import os
import sys
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from bot.cli.rows.mistakes import in_words
from bot.cli.said.options import add_lang

if TYPE_CHECKING:
    from argparse import _SubParsersAction
    from collections.abc import Callable

    from bot.settings import Settings


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Put the command on the parser."""
    parser = commands.add_parser("run", help="run the bot at Telegram (settings: TIS_… or .env)", description=__doc__)
    add_lang(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Run until stopped. 0 when stopped; 2 with what to do on standard error when it cannot start."""
    from bot.settings import SettingsError, environment, read_settings

    try:
        settings = read_settings(environment(os.environ))
    except SettingsError as wrong:
        print("\n".join(in_words(problem, args.lang) for problem in wrong.problems), file=sys.stderr)
        return 2
    return serve(settings, args.lang)


def serve(settings: "Settings", lang: str = "en") -> int:
    """Load the book and run the bot with these settings."""
    from bot.app import run as run_app
    from bot.edge.stop import GiveUp
    from bot.shelf import book
    from bot.store import StoreError

    try:
        with asyncio.Runner(loop_factory=_quick_loop()) as runner:
            runner.run(run_app(settings, book()))
    except (StoreError, GiveUp) as problem:
        print(in_words(problem, lang), file=sys.stderr)
        return 2
    return 0


def _quick_loop() -> "Callable[[], asyncio.AbstractEventLoop] | None":
    """uvloop where it is installed (on Linux): an answer costs a tenth less."""
    try:
        from uvloop import new_event_loop
    except ImportError:
        return None
    loop: Callable[[], asyncio.AbstractEventLoop] = new_event_loop
    return loop
