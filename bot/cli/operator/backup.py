"""`tis-bot backup FILE` and `tis-bot restore FILE`: a copy of what is kept, made while the bot runs; and back again."""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli.rows.mistakes import in_words
from bot.cli.said.options import add_lang
from tis_rules.mistakes import Phrase

if TYPE_CHECKING:
    from argparse import _SubParsersAction


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Put both commands on the parser."""
    saving = commands.add_parser("backup", help="save what the bot keeps to a file", description=__doc__)
    saving.add_argument("file", metavar="FILE", type=Path, help="such as tis-bot.jsonl.gz; it holds people's answers")
    add_lang(saving)
    saving.set_defaults(run=backup)
    returning = commands.add_parser("restore", help="bring a backup back into an empty database", description=__doc__)
    returning.add_argument("file", metavar="FILE", type=Path, help="a file of `tis-bot backup`")
    add_lang(returning)
    returning.set_defaults(run=restore)


def backup(args: Namespace) -> int:
    """0 with the number of rows; 2 with a sentence on standard error, and no file, where it can't be done."""
    from bot.store.backup import save

    return _told(save, args, _SAVED)


def restore(args: Namespace) -> int:
    """0 with the number of rows; 2 with a sentence on standard error where it can't be done, and nothing changed."""
    from bot.store.backup import bring_back

    return _told(bring_back, args, _BROUGHT_BACK)


_SAVED = "{rows} rows saved in {file}. Keep it as private as the database."
_BROUGHT_BACK = "{rows} rows brought back; what people erased since {file} is there again."


def _told(work: Callable[[str, Path], int], args: Namespace, done: str) -> int:
    from bot.settings import database_address, environment
    from bot.store import StoreError

    try:
        rows = work(database_address(environment(os.environ)), args.file)
    except StoreError as wrong:
        print(in_words(wrong, args.lang), file=sys.stderr)
        return 2
    print(in_words(Phrase(done, {"rows": rows, "file": args.file}), args.lang))
    return 0
