"""What several commands share: the day, JSON or CSV, whole numbers, and how a mistake is told."""

import sys
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Callable
from datetime import date

from bot.clock import day_of


def add_output(parser: ArgumentParser, columns: str) -> None:
    """`--on`, `--json` and `--csv`; `columns` names what the CSV needs."""
    parser.add_argument(
        "--on", metavar="DATE", type=_day, help="the day to judge by, as 2027-04-01 (default: today in Japan)"
    )
    parser.add_argument("--json", action="store_true", help="the whole assessment as JSON")
    parser.add_argument(
        "--csv", metavar="FILE", help=f"read rows with the columns {columns} from FILE (- for standard input)"
    )


def told(work: Callable[[], None]) -> int:
    """0 when `work` is done; 2 with its reason on standard error when it raises ValueError."""
    try:
        work()
    except ValueError as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def whole(text: str) -> int:
    """A whole number of 0 or more, for argparse."""
    if not text.isdecimal() or len(text) > 9:
        raise ArgumentTypeError(f"{text!r} is not a whole number of 0 or more, such as 45")
    return int(text)


def _day(text: str) -> date:
    try:
        return day_of(text, "the day")
    except ValueError as error:
        raise ArgumentTypeError(str(error)) from None
