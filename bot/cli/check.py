"""`tis-bot check`: whether the knowledge, the sentences, the tables and the conversations are in order."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from bot.cli.said.citations import citation_lines
from bot.cli.said.options import a_day, told
from bot.clock import today

if TYPE_CHECKING:
    from argparse import _SubParsersAction
    from datetime import date

_STALE_DAYS = 180


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Put the command on the parser."""
    parser = commands.add_parser("check", help="is everything the bot says in order?", description=__doc__)
    parser.add_argument(
        "--as-of", metavar="DATE", type=a_day, help="what changes between today and a day, as 2027-04-01"
    )
    parser.add_argument("--table", metavar="NAME", help="a rule table as facts, verdicts and citations, such as quota")
    parser.add_argument("--citations", action="store_true", help="how closely the rules cite, and what has no link")
    parser.add_argument(
        "--record", action="store_true", help="record the days of review with what they cover, after a change"
    )
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """0 when all is in order; 1 with each fault on a line; 2 when the question cannot be answered."""
    if args.citations:
        print("\n".join(citation_lines()))
        return 0
    if args.as_of or args.table:
        return told(partial(_tables, args))
    if args.record:
        return told(_record)
    faults, aged = list(_faults(today())), list(_aged(today()))
    print("\n".join(faults) if faults else "Everything is in order.")
    print(next(citation_lines()), "`tis-bot check --citations` lists them.")
    print(*_translations(), sep="\n")
    if aged:
        print("\nNewer ones may be out, so worth a look (each figure is told with its year):", *aged, sep="\n")
    return 1 if faults else 0


def _tables(args: Namespace) -> None:
    from bot.cli.said import tables

    if args.table:
        tables.show(args.table, args.as_of or today())
    elif args.as_of <= today():
        raise ValueError(f"Give a day after today, {today()}; {args.as_of} is not.")
    else:
        tables.changes(today(), args.as_of)


def _record() -> None:
    """Write the days of review; ValueError where one moved though nothing it covers changed."""
    from importlib.resources import files
    from pathlib import Path

    from bot.cli.said import reviews
    from bot.shelf import book

    now = reviews.reviews(book().faq)
    if lies := list(reviews.only_the_day(now, reviews.recorded())):
        raise ValueError("\n".join(lies))
    Path(str(files("knowledge").joinpath("reviews.csv"))).write_text(reviews.written(now), "utf-8")
    print(f"{len(now)} days of review are recorded in knowledge/reviews.csv.")


def _translations() -> Iterator[str]:
    """How much of each language there is, and what is stale."""
    from importlib.resources import files
    from pathlib import Path

    from bot.cli.translation import record

    yield from record.lines(Path(str(files("knowledge"))))


def _aged(day: "date") -> Iterator[str]:
    """Facts whose last day has passed."""
    from bot.shelf import book
    from bot.talk.words import faults

    yield from faults.stale(book().faq, day)


def _faults(day: "date") -> Iterator[str]:
    """Each fault as a sentence that says what to mend."""
    from bot.cli.said import reviews, tables
    from bot.index.alike import too_alike
    from bot.index.phrasings import phrasings
    from bot.shelf import book
    from bot.talk.flows import flow
    from bot.talk.words import faults
    from bot.talk.words.texts import BadTexts

    try:
        known = book()
    except (BadTexts, LookupError, ValueError) as fault:
        yield str(fault)
        return
    yield from known.texts.faults()
    yield from known.help.faults(known.help.languages)
    yield from tables.stale_lines(day)
    yield from faults.faults(known.faq, day, _STALE_DAYS)
    yield from too_alike(phrasings())
    now, then = reviews.reviews(known.faq), reviews.recorded()
    yield from reviews.only_the_day(now, then)
    yield from reviews.unrecorded(now, then)
    for each in known.flows.values():
        yield from flow.faults(each)
