"""`tis-bot unanswered`: lines without a sure answer, masked and grouped; and from a group into the knowledge.

They are kept where TIS_LEARN is on, for 30 days.
"""

import os
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from bot.cli.said.options import told, whole
from bot.clock import today

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from bot.cli.operator.groups import Group

_WORDINGS = 3  # shown of a group
_EXAMPLE = '--take 3f2 driving --as "May a trainee drive a car?"'


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Put the command on the parser."""
    parser = commands.add_parser(
        "unanswered", help="what had no sure answer, and into the knowledge", description=__doc__
    )
    parser.add_argument("--lang", metavar="xx", default="", help="only this language")
    parser.add_argument(
        "--days", metavar="N", type=whole, default=30, help="today and the days before it, 30 by default"
    )
    parser.add_argument(
        "--take", nargs=2, metavar=("GROUP", "TOPIC[/QUESTION]"), help=f"add words to the knowledge: {_EXAMPLE}"
    )
    parser.add_argument("--as", dest="words", metavar="WORDS", default="", help="the words, your own, with --take")
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """0 when told or taken; 2 with one sentence on standard error when not, and nothing is changed."""
    from bot.settings import database_address, environment
    from bot.store import StoreError

    def work(address: str) -> None:
        try:
            _take(address, args) if args.take else _tell(address, args)
        except StoreError as wrong:
            raise ValueError(str(wrong)) from None

    return told(partial(work, database_address(environment(os.environ))))


def _tell(address: str, args: Namespace) -> None:
    found = _groups(address, args)
    print("\n".join(line for group in found for line in _lines(group)) if found else _nothing())


def _nothing() -> str:
    return "No lines are kept. They are where TIS_LEARN=on, for 30 days; `tis-bot stats` counts without it."


def _take(address: str, args: Namespace) -> None:
    """The words go in; the lines of the group have served and are deleted."""
    from bot.cli.operator.phrasing import write
    from bot.store.desk.reading import forget_lines

    name, place = args.take
    group = next((group for group in _groups(address, args) if group.name == name), None)
    if group is None:
        raise ValueError(f"There is no group {name!r} any more; `tis-bot unanswered` lists them.")
    file = write(Path(str(files("knowledge"))), place, group.lang, args.words)
    forget_lines(address, [each.id for each in group.lines])
    print(f"Written to {file}; the {group.count} masked lines are deleted. Now: tis-bot check")


def _groups(address: str, args: Namespace) -> "list[Group]":
    from bot.cli.operator.groups import groups
    from bot.store.desk.reading import kept_lines

    last = today()
    lines = kept_lines(address, last - timedelta(days=max(args.days, 1) - 1), last)
    return groups([each for each in lines if args.lang in ("", each.lang)])


def _lines(group: "Group") -> Iterator[str]:
    near = ", ".join(f"{label} {points:.2f}" for label, points in group.near)
    first, *others = group.wordings[:_WORDINGS]
    yield f"{group.name}  {group.count} x  {group.lang}  {first}"
    yield from (f"                {words}" for words in others)
    yield f"      nearest: {near}"
