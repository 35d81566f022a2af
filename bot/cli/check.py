"""`tis-bot check`: whether the knowledge, the sentences, the tables and the conversations are in order.

A fault is told in English in any language: it names files whose words are English.
"""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from bot.cli.rows.mistakes import in_words
from bot.cli.said.citations import citation_lines
from bot.cli.said.options import a_day, add_lang, told
from bot.clock import today
from bot.talk.rows.cells import BadInput
from tis_rules.mistakes import Phrase

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
    add_lang(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """0 when all is in order; 1 with each fault on a line; 2 when the question cannot be answered."""
    if args.citations:
        print("\n".join(citation_lines(args.lang)))
        return 0
    if args.as_of or args.table:
        return told(partial(_tables, args), args.lang)
    if args.record:
        return told(partial(_record, args.lang), args.lang)
    faults = list(_faults(today()))
    print("\n".join(faults) if faults else in_words(Phrase("Everything is in order.", {}), args.lang))
    print("\n".join(_beside(args.lang)))
    return 1 if faults else 0


def _beside(lang: str) -> Iterator[str]:
    """What is worth knowing beside faults: citations, languages, facts past their day."""
    yield f"{next(citation_lines(lang))} {in_words(Phrase('`tis-bot check --citations` lists them.', {}), lang)}"
    yield from (in_words(line, lang) for line in _translations())
    if aged := list(_aged(today())):
        says = "Newer ones may be out, so worth a look (each figure is told with its year):"
        yield from ("", in_words(Phrase(says, {}), lang), *aged)


def _tables(args: Namespace) -> None:
    from bot.cli.said import tables

    if args.table:
        tables.show(args.table, args.as_of or today(), args.lang)
    elif args.as_of <= today():
        raise BadInput("Give a day after today, {today}; {day} is not.", today=today(), day=args.as_of)
    else:
        tables.changes(today(), args.as_of, args.lang)


def _record(lang: str) -> None:
    """Write the days of review; ValueError where one moved though nothing it covers changed."""
    from importlib.resources import files
    from pathlib import Path

    from bot.cli.said import reviews
    from bot.shelf import book

    now = reviews.reviews(book().faq)
    if lies := list(reviews.only_the_day(now, reviews.recorded())):
        raise ValueError("\n".join(lies))
    Path(str(files("knowledge").joinpath("reviews.csv"))).write_text(reviews.written(now), "utf-8")
    says = "{number} days of review are recorded in knowledge/reviews.csv."
    print(in_words(Phrase(says, {"number": len(now)}), lang))


def _translations() -> Iterator[Phrase]:
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
    yield from known.occupations.unnamed()
    yield from too_alike(phrasings())
    now, then = reviews.reviews(known.faq), reviews.recorded()
    yield from reviews.only_the_day(now, then)
    yield from reviews.unrecorded(now, then)
    for each in known.flows.values():
        yield from flow.faults(each)
