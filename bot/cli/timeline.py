"""`tis-bot timeline`: which programme a first day comes under, and every date on the way with the days left."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from bot.cli.rows.files import answer_file
from bot.cli.said.codes import CODES
from bot.cli.said.facts import facts_in
from bot.cli.said.options import a_day, add_output, told
from bot.cli.said.shown import IF_LISTED, PROGRAMMES, as_json, lines
from bot.clock import today
from bot.talk.rows.cells import BadInput, Columns, Row
from tis_rules.esd.intake import IntakeFacts
from tis_rules.esd.timeline import Event, timeline_of
from tis_rules.esd.transition import IntakeAnswer, assess_intake
from tis_rules.findings import Step, Verdict
from tis_rules.law.tables import NotInForce
from tis_rules.sentences import sentence
from tis_rules.written import SURENESS

if TYPE_CHECKING:
    from argparse import _SubParsersAction

DATES = ("file_from", "file_by", "last_application", "last_start", "no1_ends", "no2_ends", "esd_ends")
ADDED = ("programme", "verdict", *DATES)
COLUMNS = Columns(("intake",), ADDED, ("filed", "esd_field"))


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Put the command on the parser."""
    parser = commands.add_parser("timeline", help="programme and dates for a first day", description=__doc__)
    parser.add_argument("intake", nargs="?", type=a_day, help="the wanted first day in Japan, as 2027-05-15")
    parser.add_argument("--filed", metavar="DATE", type=a_day, help="the day the training plan was applied for")
    parser.add_argument("--esd-field", choices=["yes", "no"], help="whether the job lies in a field of ESD")
    add_output(parser, "intake, and filed and esd_field where known")
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Answer one intake, or a CSV. The codes of `bot.cli.said.codes`; 2 with one sentence on standard error."""
    return told(partial(_run, args), args.lang)


def _run(args: Namespace) -> int:
    day = args.on or today()
    if args.csv is not None:
        return answer_file(args.csv, COLUMNS, partial(_row, as_of=day), lang=args.lang)
    if args.intake is None:
        raise BadInput("Say the first day you want, as in `tis-bot timeline 2027-05-15`, or give --csv FILE.")
    field = None if args.esd_field is None else args.esd_field == "yes"
    return _one(IntakeFacts(args.intake, args.filed, field), day, lang=args.lang, json=args.json)


def _one(facts: IntakeFacts, day: date, *, lang: str, json: bool) -> int:
    answer, events = assess_intake(facts, day), _events(facts, day)
    if json:
        print(as_json(answer.assessment, programme=answer.programme.value, events=events))
        return CODES[answer.assessment.verdict]
    programme = _SAID[lang]["programme"].format(_programme(answer, facts, lang), facts.intake)
    head, *rest = lines(answer.assessment, programme, lang)
    late = answer.assessment.verdict is Verdict.OVER_GUIDELINE
    print("\n".join([_SAID[lang]["late"].format(programme) if late else head, *_told(events, lang), *rest]))
    return CODES[answer.assessment.verdict]


def _programme(answer: IntakeAnswer, facts: IntakeFacts, lang: str) -> str:
    """What is open; of ESD only as far as it is known whether the job lies in one of its fields."""
    sure = PROGRAMMES[lang][answer.programme]
    return IF_LISTED[lang].get(answer.programme, sure) if facts.esd_field is None else sure


_SAID = {
    "en": {
        "programme": "{}, for a first day of {}.",
        "late": "OPEN, but past the usual or the requested time to file: {}",
    },
    "ja": {
        "programme": "{}（最初の日：{}）",
        "late": "まだ始められますが、通常または機構が求める申請の時期を過ぎています：{}",
    },
}


def _events(facts: IntakeFacts, day: date) -> tuple[Event, ...]:
    return timeline_of(facts.intake, day, facts.filed, facts.esd_field)


def _told(events: tuple[Event, ...], lang: str) -> Iterator[str]:
    for event in events:
        sure = SURENESS[lang].get(event.certainty, "")
        yield f"  {event.day}  {_left(event.days_left, lang):>15}  {sentence(Step(event.code), lang)}{sure}"


def _left(days: int, lang: str) -> str:
    if lang == "ja":
        return f"あと{days}日" if days >= 0 else f"{-days}日前"
    return f"{days} days left" if days >= 0 else f"{-days} days ago"


def _row(row: Row, as_of: date) -> Row:
    if row["intake"].strip().lower() in ("", "unknown"):
        raise BadInput("intake must be a date such as 2027-05-15")
    facts = facts_in(row, IntakeFacts)
    try:
        days = {event.code.removeprefix("timeline."): event.day.isoformat() for event in _events(facts, as_of)}
    except NotInForce as error:
        raise BadInput("{why}", why=error.phrase) from None
    answer = assess_intake(facts, as_of)
    told_ = {"programme": answer.programme.value, "verdict": answer.assessment.verdict.value}
    return told_ | {name: days.get(name, "") for name in DATES}
