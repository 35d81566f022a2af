"""What several commands share: the day, JSON or CSV, whole numbers, and how a mistake is told."""

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from collections.abc import Callable
from datetime import date

from bot.cli.rows.mistakes import in_words
from bot.cli.said.codes import EPILOG
from bot.talk.rows.cells import BadInput
from tis_rules.facts import AcceptanceType, QuotaFacts, Sector
from tis_rules.law.tables import NotInForce
from tis_rules.mistakes import Mistake
from tis_rules.sentences import LANGUAGES
from tis_rules.spelt import option, plainly


class BadOption(Mistake, ArgumentTypeError):
    """An option that cannot be; argparse names it before the sentence."""


def add_company(parser: ArgumentParser) -> None:
    """Staff, type of acceptance, field of work, and excellent or not."""
    parser.add_argument(
        "staff", nargs="?", type=whole, help="full-time staff; in care, care staff of the establishment"
    )
    kinds = ", ".join(AcceptanceType)
    parser.add_argument(
        "--type", type=_type, metavar="TYPE", default=AcceptanceType.SUPERVISED, help=f"{kinds} (default: supervised)"
    )
    sectors = parser.add_mutually_exclusive_group()
    for sector in Sector:
        if sector is not Sector.GENERAL:
            sectors.add_argument(f"--{sector.value}", dest="sector", action="store_const", const=sector)
    parser.add_argument("--excellent", action="store_true", help="company and supervising organisation are excellent")
    parser.set_defaults(sector=Sector.GENERAL)


def company(args: Namespace) -> QuotaFacts:
    """The company these options describe. Raises BadInput where the staff is left out."""
    if args.staff is None:
        raise BadInput("Say how many full-time staff there are, as in `tis-bot quota 45`.")
    return QuotaFacts(args.staff, args.type, args.sector, args.excellent)


def _type(text: str) -> AcceptanceType:
    try:
        return option(AcceptanceType, text)
    except ValueError:
        raise BadOption("it must be {options}; it is {text!r}", options=", ".join(AcceptanceType), text=text) from None


def add_day(parser: ArgumentParser) -> None:
    """`--on` and `--json`, and what the exit codes mean."""
    parser.epilog = EPILOG
    parser.add_argument(
        "--on", metavar="DATE", type=a_day, help="the day to judge by, as 2027-04-01 (default: today in Japan)"
    )
    parser.add_argument("--json", action="store_true", help="the whole answer as JSON")
    add_lang(parser)


def add_lang(parser: ArgumentParser) -> None:
    """`--lang`, in which the command answers."""
    parser.add_argument("--lang", choices=LANGUAGES, default="en", help="the language of the answer (default: en)")


def add_output(parser: ArgumentParser, columns: str) -> None:
    """`--on`, `--json` and `--csv`; `columns` names what the CSV needs."""
    add_day(parser)
    parser.add_argument(
        "--csv", metavar="FILE", help=f"read rows with the columns {columns} from FILE (- for standard input)"
    )


def told(work: Callable[[], int | None], lang: str | None = "en") -> int:
    """What `work` gives (None: 0); 2 with its reason on standard error when it raises ValueError or NotInForce."""
    try:
        return work() or 0
    except (ValueError, NotInForce) as error:
        print(in_words(error, lang or "en"), file=sys.stderr)
        return 2


def whole(text: str) -> int:
    """A whole number of 0 or more, for argparse."""
    if not text.isdecimal() or len(text) > 9:  # full-width digits too
        raise BadOption("{text!r} is not a whole number of 0 or more, such as 45", text=text)
    return int(text)


def a_day(text: str) -> date:
    """A date as 2027-04-01, for argparse."""
    try:
        return date.fromisoformat(plainly(text))
    except ValueError:
        raise BadOption("the day must be written as 2027-04-01; it is {text!r}", text=text) from None


def three(text: str, option: str, example: str) -> tuple[int, int, int]:
    """Three whole numbers with commas between, as an option is given. Raises BadInput naming the option."""
    parts = [part.strip() for part in text.split(",")]
    if len(parts) != 3 or not all(part.isdecimal() for part in parts):
        says = "{option} needs three whole numbers such as {example}; it is {text!r}."
        raise BadInput(says, option=option, example=example, text=text)
    first, second, third = map(int, parts)
    return first, second, third
