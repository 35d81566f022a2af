"""`tis-bot backup FILE` and `tis-bot restore FILE`: a copy of what is kept, made while the bot runs; and back again."""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import _SubParsersAction


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Put both commands on the parser."""
    saving = commands.add_parser("backup", help="save what the bot keeps to a file", description=__doc__)
    saving.add_argument("file", metavar="FILE", type=Path, help="such as tis-bot.jsonl.gz; it holds people's answers")
    saving.set_defaults(run=backup)
    returning = commands.add_parser("restore", help="bring a backup back into an empty database", description=__doc__)
    returning.add_argument("file", metavar="FILE", type=Path, help="a file of `tis-bot backup`")
    returning.set_defaults(run=restore)


def backup(args: Namespace) -> int:
    """0 with the number of rows; 2 with a sentence on standard error, and no file, where it can't be done."""
    from bot.store.backup import save

    return _told(save, args.file, "{rows} rows saved in {file}. Keep it as private as the database.")


def restore(args: Namespace) -> int:
    """0 with the number of rows; 2 with a sentence on standard error where it can't be done, and nothing changed."""
    from bot.store.backup import bring_back

    return _told(bring_back, args.file, "{rows} rows brought back; what people erased since {file} is there again.")


def _told(work: Callable[[str, Path], int], file: Path, done: str) -> int:
    from bot.settings import database_address, environment
    from bot.store import StoreError

    try:
        rows = work(database_address(environment(os.environ)), file)
    except StoreError as wrong:
        print(wrong, file=sys.stderr)
        return 2
    print(done.format(rows=rows, file=file))
    return 0
