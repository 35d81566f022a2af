"""`tis-bot members FILE`: a supervising organisation's membership: quotas by workplace and corporation at once."""

import sys
from argparse import ArgumentParser, Namespace
from functools import partial
from typing import TYPE_CHECKING

from bot.cli.rows import members
from bot.cli.rows.files import opened
from bot.cli.said.options import a_day, told
from bot.clock import today

if TYPE_CHECKING:
    from argparse import _SubParsersAction


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Put the command on the parser."""
    parser = commands.add_parser("members", help="the quotas of every member of an organisation", description=__doc__)
    parser.add_argument(
        "file",
        metavar="FILE",
        help=f"a CSV (- for standard input), a row a workplace, with the columns {','.join(members.NEEDED)} "
        f"and, if you like, {', '.join(members.OPTIONAL)}; held as 5/8/0",
    )
    parser.add_argument("--on", metavar="DATE", type=a_day, help="the day to judge by (default: today in Japan)")
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """0 when every corporation is answered, 1 where some aren't; 2 with one sentence on standard error."""
    return told(partial(_run, args))


def _run(args: Namespace) -> int:
    with opened(args.file) as source:
        bad = members.answer_members(source, sys.stdout, args.on or today())
    if bad:
        print(f"{bad} could not be answered; their error column says why.", file=sys.stderr)
    return 1 if bad else 0
