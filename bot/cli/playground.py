"""`tis-bot try`: the real bot with a web chat on this machine; no token, nothing leaves it."""

import asyncio
import os
import sys
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from bot.cli.rows.mistakes import in_words
from bot.cli.said.options import add_lang

if TYPE_CHECKING:
    from argparse import _SubParsersAction


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Put the command on the parser."""
    parser = commands.add_parser("try", help="try the bot in a web chat on this machine", description=__doc__)
    parser.add_argument("--port", type=int, help="the page's port (default 8765, or a free one where that is taken)")
    parser.add_argument("--no-browser", action="store_true", help="print the link only")
    add_lang(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Serve until stopped. 0 when stopped; 2 with one sentence when the port is taken."""
    from bot.preview import preview
    from bot.shelf import book

    try:
        asyncio.run(preview(book(), args.port, os.environ, open_page=not args.no_browser))
    except (OSError, ValueError) as problem:
        print(in_words(problem, args.lang), file=sys.stderr)
        return 2
    return 0
