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
from tis_rules.law.tables import NotInForce
from tis_rules.situations import fact_types
from tis_rules.written import NAMES, SURENESS

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
    said = _SAID[lang]
    span = "" if score.least == score.most else said["span"].format(score.least, score.most)
    told = said["points"].format(full=score.full, points=score.points, span=span, line=score.line)
    head, *rest = lines(score.assessment, told, lang)
    yield head
    yield from (f"  {_item(item, lang)}" for item in score.items)
    yield _cheapest(score, lang)
    yield from rest


def _item(item: ItemScore, lang: str) -> str:
    said = _SAID[lang]
    told = said["open"].format(item.least, item.most) if item.points is None else said["number"].format(item.points)
    of = said["of"].format(item.best) if item.best and item.points is not None else ""
    return said["item"].format(_name(item.id, lang), told + of + SURENESS[lang].get(item.certainty, ""))


def _name(item: str, lang: str) -> str:
    return NAMES[lang].get(item, item.replace("_", " "))


def _cheapest(score: Score, lang: str) -> str:
    said = _SAID[lang]
    if score.cheapest is None:
        return said["none lead"]
    if not score.cheapest:
        return said["reached"]
    return said["fewest"].format(said["comma"].join(_name(item, lang) for item in score.cheapest))


_SAID = {
    "en": {
        "points": "{points} of {full} points so far{span}; the line is {line}.",
        "span": ", between {} and {} with what is open",
        "item": "{}: {}",
        "open": "open, {} to {}",
        "number": "{}",
        "of": " of {}",
        "comma": ", ",
        "none lead": "Items with settled points do not lead to the line.",
        "reached": "The items known reach the line.",
        "fewest": "Fewest items to the line: {}.",
    },
    "ja": {
        "points": "今のところ{full}点満点で{points}点{span}、基準は{line}点",
        "span": "（未確認の項目しだいで{}点から{}点）",
        "item": "{}：{}",
        "open": "未確認（{}点から{}点）",
        "number": "{}点",
        "of": "（{}点まで）",
        "comma": "、",
        "none lead": "点数がはっきりしている項目だけでは、基準に届きません。",
        "reached": "わかっている項目だけで基準に届きます。",
        "fewest": "基準に届くいちばん少ない項目：{}",
    },
}
