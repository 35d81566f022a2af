"""`tis-bot members FILE`: a supervising organisation's membership: quotas by workplace and corporation at once."""

import sys
from argparse import ArgumentParser, Namespace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, TextIO

from bot.cli.rows import members
from bot.cli.rows.files import opened
from bot.cli.said.options import a_day, told
from bot.cli.said.shown import to_json
from bot.clock import today

if TYPE_CHECKING:
    from argparse import _SubParsersAction

_EPILOG = "exit code: 0 every corporation is answered, whatever the answer; 1 some are not; 2 not understood"


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Put the command on the parser."""
    parser = commands.add_parser(
        "members", help="the quotas of every member of an organisation", description=__doc__, epilog=_EPILOG
    )
    parser.add_argument(
        "file",
        metavar="FILE",
        help=f"a CSV (- for standard input), a row a workplace, with the columns {','.join(members.NEEDED)} "
        f"and, if you like, {', '.join(members.OPTIONAL)}; held as 5/8/0, 0/0/0 where there are none",
    )
    parser.add_argument("--on", metavar="DATE", type=a_day, help="the day to judge by (default: today in Japan)")
    parser.add_argument("--json", action="store_true", help="every finding and limit of each member, as JSON")
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """0 when every corporation is answered, 1 where some aren't; 2 with one sentence on standard error."""
    return told(partial(_run, args))


def _run(args: Namespace) -> int:
    day = args.on or today()
    with opened(args.file) as source:
        bad = _json(source, day) if args.json else members.answer_members(source, sys.stdout, day)
    if bad:
        corporations = "1 corporation" if bad == 1 else f"{bad} corporations"
        print(f"{corporations} could not be answered; the error of each row says why.", file=sys.stderr)
    return 1 if bad else 0


def _json(source: TextIO, day: date) -> int:
    groups = members.read_groups(source)
    answers = [members.member_of(group, day) for group in groups]
    faults = [{"corporation": group.name, "error": row["error"]} for group in groups for row in group.faults]
    print(to_json({"members": [each for each in answers if each is not None], "errors": faults}))
    return answers.count(None)
