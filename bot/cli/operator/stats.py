"""`tis-bot stats`: what people asked and what came of it, counted by day, language and answer; nobody is in it."""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from bot.cli.rows.mistakes import in_words
from bot.cli.said.options import add_lang, whole
from bot.cli.said.shown import to_json
from bot.clock import today
from tis_rules.mistakes import Phrase

if TYPE_CHECKING:
    from argparse import _SubParsersAction

    from bot.talk.desk.note import Tally

_MOST = 10  # answers named


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Put the command on the parser."""
    parser = commands.add_parser("stats", help="what people asked and what came of it", description=__doc__)
    parser.add_argument("--days", metavar="N", type=whole, default=7, help="today and the days before it, 7 by default")
    parser.add_argument("--json", action="store_true", help="every count as JSON")
    add_lang(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """0 with the counts; 2 with a sentence on standard error where the database does not answer."""
    from bot.settings import database_address, environment
    from bot.store import StoreError
    from bot.store.desk.reading import counted

    last = today()
    first = last - timedelta(days=max(args.days, 1) - 1)
    try:
        tallies = counted(database_address(environment(os.environ)), first, last)
    except StoreError as wrong:
        print(in_words(wrong, args.lang), file=sys.stderr)
        return 2
    told = (in_words(phrase, args.lang) for phrase in _told(first, last, tallies))
    print(to_json(_data(first, last, tallies)) if args.json else "\n".join(told))
    return 0


def _told(first: date, last: date, tallies: "list[Tally]") -> Iterator[Phrase]:
    from bot.talk.desk.summary import HALF_SURE, UNANSWERED, summary

    all_ = summary(tallies)
    shares = {"unanswered": all_.share(*UNANSWERED), "offered": all_.share(*HALF_SURE)}
    numbers = {"first": first, "last": last, "questions": all_.questions, **shares}
    yield Phrase(_WEEK, numbers)
    lines = (
        Phrase("Replies: {counts}", _most(all_.asked)),
        Phrase("Languages: {counts}", _most(all_.langs)),
        Phrase("Answers given most, typed or tapped: {counts}", _most(all_.answers)),
        Phrase("Thumbs up: {counts}", _most(all_.up)),
        Phrase("Thumbs down: {counts}", _most(all_.down)),
    )
    yield from (line for line in lines if line.facts["counts"])


_WEEK = "{first} to {last}: {questions} questions, {unanswered:.0%} without an answer, {offered:.0%} half sure."


def _most(counts: Counter[str]) -> dict[str, str]:
    """The commonest, a tie by name."""
    most = sorted(counts.items(), key=lambda each: (-each[1], each[0]))[:_MOST]
    return {"counts": ", ".join(f"{what} {times}" for what, times in most)}


def _data(first: date, last: date, tallies: "list[Tally]") -> dict[str, object]:
    return {"first": first.isoformat(), "last": last.isoformat(), "counts": [_row(each) for each in tallies]}


def _row(tally: "Tally") -> dict[str, object]:
    note = tally.note
    what = {"way": note.way, "kind": note.kind, "lang": note.lang, "topic": note.topic, "question": note.question}
    return {"day": note.day.isoformat(), **what, "count": tally.count}
