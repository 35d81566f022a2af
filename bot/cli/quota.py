"""`tis-bot quota`: how many trainees a company may have, one company or a CSV of many."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from bot.cli.rows.files import answer_file
from bot.cli.said.codes import CODES
from bot.cli.said.options import add_company, add_output, company, three, told, whole
from bot.cli.said.shown import as_json, lines
from bot.clock import today
from bot.talk.rows import quota as quota_rows
from bot.talk.rows.cells import BadInput
from tis_rules.esd.across import AcrossRoom, headroom_across
from tis_rules.esd.quota import EsdQuotaFacts
from tis_rules.facts import AcceptanceType, Held, QuotaFacts, Sector
from tis_rules.findings import Assessment
from tis_rules.quota.headroom import Headroom, headroom
from tis_rules.quota.limits import assess_quota
from tis_rules.written import NAMES, SURENESS, VERDICTS

if TYPE_CHECKING:
    from argparse import _SubParsersAction

_NAMES = {"en": {**NAMES["en"], "total": "total"}, "ja": NAMES["ja"]}


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Put the command on the parser."""
    parser = commands.add_parser("quota", help="how many trainees a company may have", description=__doc__)
    add_company(parser)
    parser.add_argument("--held", metavar="N1,N2,N3", help="trainees already here, by stage: shows the room left")
    parser.add_argument(
        "--taken-over",
        metavar="N1,N2,N3",
        help="those of them who came because another organisation could not continue (Ordinance Art. 16(4))",
    )
    parser.add_argument(
        "--across", action="store_true", help="the room for ESD workers too, by an estimate (one company, not --csv)"
    )
    parser.add_argument("--workers", metavar="PEOPLE", type=whole, default=0, help="ESD workers here, with --across")
    add_output(parser, f"{','.join(quota_rows.NEEDED)} (and, if you like, {', '.join(quota_rows.OPTIONAL)})")
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Answer one case, or a CSV. The codes of `bot.cli.said.codes`; 2 with one sentence on standard error."""
    return told(partial(_run, args), args.lang)


def _run(args: Namespace) -> int:
    day = args.on or today()
    if (args.csv is not None and args.across) or (args.workers and not args.across):
        raise BadInput("--workers goes with --across, and --across without --csv, as in `tis-bot quota 45 --across`.")
    if args.csv is not None:
        return answer_file(args.csv, quota_rows.COLUMNS, partial(quota_rows.answer, as_of=day), lang=args.lang)
    outside = _by_stage(args.taken_over, "--taken-over", "1,0,0")
    facts = replace(company(args), held=_by_stage(args.held, "--held", "5,3,0"), taken_over=outside)
    return _one(facts, day, args.lang, _across(facts, args.workers, day) if args.across else None, json=args.json)


def _by_stage(text: str | None, option: str, example: str) -> Held | None:
    return None if text is None else Held(*three(text, option, example))


def _across(facts: QuotaFacts, workers: int, day: date) -> AcrossRoom:
    kind, sector = facts.type or AcceptanceType.SUPERVISED, facts.sector or Sector.GENERAL
    return headroom_across(facts, EsdQuotaFacts(facts.staff, kind, sector, facts.excellent, held=workers), day)


def _one(facts: QuotaFacts, day: date, lang: str, across: AcrossRoom | None, *, json: bool) -> int:
    assessment = assess_quota(facts, day)
    room = headroom(facts, day) if facts.held is not None else None
    if json:
        more = {"headroom": None if room is None else room.rooms, "across": across}
        print(as_json(assessment, **{name: told for name, told in more.items() if told is not None}))
        return CODES[assessment.verdict]
    print("\n".join(lines(assessment, _headline(assessment, lang), lang)))
    print("".join(f"{line}\n" for line in _rooms(room, across, lang)), end="")
    return CODES[assessment.verdict]


def _rooms(room: Headroom | None, across: AcrossRoom | None, lang: str) -> Iterator[str]:
    if room is not None:
        yield _room(room, lang)
    if across is None:
        return
    if across.workers is None:
        yield _ESD[lang]["none"].format(VERDICTS[lang][across.esd.verdict])
        return
    yield _ESD[lang]["room"].format(across.workers, across.most)


_ESD = {
    "en": {
        "none": "Employment for Skill Development: {}; no number can be given.",
        "room": "Employment for Skill Development: room for about {} workers ({} if trainees take up no places): an "
        "estimate, ask the office.",
    },
    "ja": {
        "none": "育成就労：{}。人数は示せません。",
        "room": "育成就労：受け入れられるのは約{}人（実習生が枠を使わなければ{}人）。"
        "見込みなので、窓口に確認してください。",
    },
}


def _headline(assessment: Assessment, lang: str) -> str:
    if not assessment.limits:
        return _HEAD[lang]["none"]
    numbers = (
        _HEAD[lang]["number"].format(_NAMES[lang][limit.what], limit.advised, SURENESS[lang].get(limit.certainty, ""))
        for limit in assessment.limits
    )
    return _HEAD[lang]["numbers"].format(_HEAD[lang]["comma"].join(numbers))


_HEAD = {
    "en": {
        "none": "no number can be given.",
        "numbers": "at most {} at the same time.",
        "number": "{}: {}{}",
        "comma": ", ",
    },
    "ja": {"none": "人数は示せません。", "numbers": "{}", "number": "{} {}{}", "comma": "、"},
}


def _room(room: Headroom, lang: str) -> str:
    if lang == "ja":
        return "今の空き：" + "、".join(f"{NAMES[lang][each.stage]} {each.more}" for each in room.rooms)
    return "Room now: " + ", ".join(f"{NAMES[lang][each.stage]}: {each.more}" for each in room.rooms) + "."
