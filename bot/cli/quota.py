"""`tis-bot quota`: how many trainees a company may have, one company or a CSV of many."""

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from bot.cli.rows import quota as quota_rows
from bot.cli.rows.files import answer_file
from bot.cli.said.codes import CODES
from bot.cli.said.options import add_company, add_output, company, three, told
from bot.cli.said.shown import as_json, lines
from bot.clock import today
from tis_rules.facts import Held, QuotaFacts
from tis_rules.findings import Assessment
from tis_rules.quota.headroom import Headroom, headroom
from tis_rules.quota.limits import assess_quota
from tis_rules.written import NAMES

if TYPE_CHECKING:
    from argparse import _SubParsersAction

_NAMES = {"no1": "No. 1", "no2": "No. 2", "no3": "No. 3", "total": "total"}


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Put the command on the parser."""
    parser = commands.add_parser("quota", help="how many trainees a company may have", description=__doc__)
    add_company(parser)
    parser.add_argument("--held", metavar="N1,N2,N3", help="trainees already here, by stage: shows the room left")
    add_output(parser, f"{','.join(quota_rows.NEEDED)} (and, if you like, {', '.join(quota_rows.OPTIONAL)})")
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Answer one case, or a CSV. The codes of `bot.cli.said.codes`; 2 with one sentence on standard error."""
    return told(partial(_run, args))


def _run(args: Namespace) -> int:
    day = args.on or today()
    if args.csv is None:
        return _one(replace(company(args), held=_held(args.held)), day, args.lang, json=args.json)
    return answer_file(args.csv, quota_rows.COLUMNS, partial(quota_rows.answer, as_of=day))


def _held(text: str | None) -> Held | None:
    return None if text is None else Held(*three(text, "--held", "5,3,0"))


def _one(facts: QuotaFacts, day: date, lang: str, *, json: bool) -> int:
    assessment = assess_quota(facts, day)
    room = headroom(facts, day) if facts.held is not None else None
    if json:
        print(as_json(assessment, **({} if room is None else {"headroom": room.rooms})))
        return CODES[assessment.verdict]
    print("\n".join(lines(assessment, _headline(assessment), lang)))
    if room is not None:
        print(_room(room, lang))
    return CODES[assessment.verdict]


def _headline(assessment: Assessment) -> str:
    if not assessment.limits:
        return "no number can be given."
    numbers = (f"{_NAMES[limit.what]}: {limit.advised}{_mark(limit.certainty.value)}" for limit in assessment.limits)
    return "at most " + ", ".join(numbers) + " at the same time."


def _mark(certainty: str) -> str:
    return "" if certainty == "high" else f" ({certainty} certainty)"


def _room(room: Headroom, lang: str) -> str:
    if lang == "ja":
        return "今の空き：" + "、".join(f"{NAMES[lang][each.stage]} {each.more}" for each in room.rooms)
    return "Room now: " + ", ".join(f"{NAMES[lang][each.stage]}: {each.more}" for each in room.rooms) + "."
