"""`tis-bot words`: a table of everything the bot says, for a translator, and back into the knowledge."""

import csv
import sys
from argparse import ArgumentParser, Namespace
from functools import partial
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from bot.cli.said.options import told

if TYPE_CHECKING:
    from argparse import _SubParsersAction

_COLUMNS = ("where", "original", "translation")


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Put the command on the parser."""
    parser = commands.add_parser("words", help="a table of all words for a translator, and back", description=__doc__)
    parser.add_argument("--lang", metavar="xx", required=True, help="the language, such as vi")
    parser.add_argument("--open", action="store_true", help="only what is missing or stale")
    parser.add_argument("--only", metavar="PLACE", default="", help="only places that begin so, such as faq/wages")
    parser.add_argument("--take", metavar="FILE", help="a table with translations, to be written into the knowledge")
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """0 when done; 2 with what a translation lost, a sentence each, and nothing written."""
    return told(partial(_take if args.take else _give, args))


def _knowledge() -> Path:
    return Path(str(files("knowledge")))


def _give(args: Namespace) -> None:
    from bot.cli.translation import record
    from bot.cli.translation.units import units

    original, there = units(_knowledge(), "en"), units(_knowledge(), args.lang)
    stale = record.stale(original, there, record.recorded(_knowledge()), args.lang)
    wanted = {*record.missing(original, there), *stale} if args.open else set(original)
    rows = [(where, said, there.get(where, "")) for where, said in original.items() if where in wanted]
    _write(sys.stdout, [row for row in rows if row[0].startswith(args.only)])


def _write(out: TextIO, rows: list[tuple[str, str, str]]) -> None:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    writer.writerows(rows)


def _take(args: Namespace) -> None:
    """All rows or none: a table with a fault leaves the knowledge as it is."""
    from bot.cli.translation import kept, record, taking
    from bot.cli.translation.units import units
    from bot.talk.words.wording import WHOLE

    if args.lang in WHOLE:
        raise ValueError(f"{args.lang} is an original: its files in knowledge/ are written by hand.")
    knowledge, given = _knowledge(), _read(args.take)
    original, there = units(knowledge, "en"), units(knowledge, args.lang)
    if faults := sorted(kept.faults_of_table(original, {**there, **given}, given, args.lang)):
        raise ValueError("\n".join(faults))
    taking.write(knowledge, args.lang, original, {**there, **given})
    made_from = {(args.lang, where): record.digest(original[where]) for where in given}
    record.write(knowledge, {**record.recorded(knowledge), **made_from})
    print(f"{len(given)} translations are written. Now: tis-bot check")


def _read(name: str) -> dict[str, str]:
    """Place → translation, of the rows that have one. Raises ValueError."""
    with Path(name).open(encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file)
        if not {"where", "translation"} <= set(rows.fieldnames or ()):
            raise ValueError(f"{name} needs the columns where and translation.")
        return {row["where"]: row["translation"].strip() for row in rows if (row["translation"] or "").strip()}
