"""`tis-bot excellence`: a company's points as an excellent one, what is open, and the fewest items to the line."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from bot.cli.rows.files import answer_file
from bot.cli.said.codes import CODES
from bot.cli.said.facts import add_facts, facts_given, facts_in
from bot.cli.said.options import add_output, told
from bot.cli.said.shown import as_json, lines
from bot.clock import today
from bot.talk.rows.cells import BadInput, Columns, Row
from tis_rules.excellence.facts import ExcellenceFacts, Scheme
from tis_rules.excellence.items import ItemScore
from tis_rules.excellence.points import Score, assess_excellence
from tis_rules.findings import Certainty
from tis_rules.law.tables import NotInForce
from tis_rules.situations import fact_types

if TYPE_CHECKING:
    from argparse import _SubParsersAction

ADDED = ("verdict", "points", "least", "most", "line", "full", "cheapest")
COLUMNS = Columns((), ADDED, tuple(fact_types(ExcellenceFacts)))


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Put the command on the parser."""
    parser = commands.add_parser("excellence", help="points of an excellent company", description=__doc__)
    add_facts(parser, ExcellenceFacts)
    parser.add_argument("--scheme", choices=[each.value for each in Scheme], help="(default: the newest in force)")
    add_output(parser, "named like the options, with _ for -")
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Answer one company, or a CSV. The codes of `bot.cli.said.codes`; 2 with one sentence on standard error."""
    return told(partial(_run, args), args.lang)


def _run(args: Namespace) -> int:
    day, scheme = args.on or today(), None if args.scheme is None else Scheme(args.scheme)
    if args.csv is not None:
        return answer_file(args.csv, COLUMNS, partial(_row, as_of=day, scheme=scheme), lang=args.lang)
    score = assess_excellence(facts_given(args, ExcellenceFacts), day, scheme)
    print(_json(score) if args.json else "\n".join(_lines(score, args.lang)))
    return CODES[score.assessment.verdict]


def _row(row: Row, as_of: date, scheme: Scheme | None) -> Row:
    try:
        score = assess_excellence(facts_in(row, ExcellenceFacts), as_of, scheme)
    except NotInForce as error:
        raise BadInput("{why}", why=error.phrase) from None
    numbers = {name: str(getattr(score, name)) for name in ("points", "least", "most", "line", "full")}
    return {"verdict": score.assessment.verdict.value, **numbers, "cheapest": "|".join(score.cheapest or ())}


def _json(score: Score) -> str:
    numbers = {name: getattr(score, name) for name in ("points", "least", "most", "line", "full", "cheapest")}
    items = [{**item._asdict(), "points": item.points} for item in score.items]
    return as_json(score.assessment, scheme=score.scheme.value, items=items, **numbers)


def _lines(score: Score, lang: str) -> Iterator[str]:
    if lang == "ja":
        yield from lines(score.assessment, "", lang)
        return
    span = "" if score.least == score.most else f", between {score.least} and {score.most} with what is open"
    head, *rest = lines(
        score.assessment, f"{score.points} of {score.full} points so far{span}; the line is {score.line}."
    )
    yield head
    yield from (f"  {_item(item)}" for item in score.items)
    yield _cheapest(score)
    yield from rest


def _item(item: ItemScore) -> str:
    of = f" of {item.best}" if item.best else ""
    points = f"open, {item.least} to {item.most}" if item.points is None else f"{item.points}{of}"
    sure = "" if item.certainty is Certainty.HIGH else f" ({item.certainty.value} certainty)"
    return f"{item.id.replace('_', ' ')}: {points}{sure}"


def _cheapest(score: Score) -> str:
    if score.cheapest is None:
        return "Items with settled points do not lead to the line."
    if not score.cheapest:
        return "The items known reach the line."
    return "Fewest items to the line: " + ", ".join(name.replace("_", " ") for name in score.cheapest) + "."
