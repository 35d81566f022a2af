"""`tis-bot plan`: yearly intakes, who is in which stage when, and which limit binds."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from bot.cli.rows import plan as plan_rows
from bot.cli.rows.files import answer_file
from bot.cli.said.codes import CODES
from bot.cli.said.options import BadOption, a_day, add_company, add_output, company, told, whole
from bot.cli.said.shown import to_json
from bot.clock import today
from bot.talk.rows.cells import BadInput
from tis_rules.esd.across import AcrossPlan, EsdCohort, plan_across
from tis_rules.esd.quota import EsdQuotaFacts
from tis_rules.esd.transition import last_application
from tis_rules.facts import Stage
from tis_rules.findings import Verdict
from tis_rules.quota.cohort import Cohort
from tis_rules.quota.intake_plan import IntakePlan, plan_intakes
from tis_rules.written import NAMES, VERDICTS

if TYPE_CHECKING:
    from argparse import _SubParsersAction

_BINDING = {
    "en": {
        **{what: f"limit: {NAMES['en'][what]}" for what in ("no1", "no2", "no3", "total")},
        "wish": "as wished",
        "last_start": "after the programme's last start",
    },
    "ja": {
        **{what: f"上限：{NAMES['ja'][what]}" for what in ("no1", "no2", "no3", "total")},
        "wish": "希望どおり",
        "last_start": "この制度で始められる最後の日のあと",
    },
}


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Put the command on the parser."""
    parser = commands.add_parser("plan", help="intakes over some years, never over a limit", description=__doc__)
    add_company(parser)
    parser.add_argument(
        "--from", dest="first", metavar="MONTH", type=_month, help="month of the first intake, as 2027-01"
    )
    parser.add_argument("--years", type=whole, default=3, help="how many years of intakes (default: 3)")
    parser.add_argument(
        "--every", metavar="MONTHS", type=whole, default=12, help="months between intakes (default: 12)"
    )
    parser.add_argument("--wish", metavar="PEOPLE", type=whole, help="at most so many at each intake")
    parser.add_argument(
        "--cohort",
        metavar="STAGE:PEOPLE:DATE",
        type=_cohort,
        action="append",
        default=[],
        help="trainees already here: stage, how many, the day that stage began, as no2:5:2026-05-01; may be repeated",
    )
    parser.add_argument(
        "--across",
        action="store_true",
        help="go on with ESD workers after the programme's last start, by an estimate (one company, not with --csv)",
    )
    parser.add_argument(
        "--workers",
        metavar="PEOPLE:DATE",
        type=_workers_here,
        action="append",
        default=[],
        help="ESD workers already here, with --across: how many, the day they began, as 5:2027-07-01; may be repeated",
    )
    add_output(parser, f"{','.join(plan_rows.NEEDED)} (and, if you like, {', '.join(plan_rows.OPTIONAL)})")
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Answer one company, or a CSV. The codes of `bot.cli.said.codes`; 2 with one sentence on standard error."""
    return told(partial(_run, args), args.lang)


def _run(args: Namespace) -> int:
    if args.csv is not None and args.across:
        raise BadInput("--across plans one company: leave out --csv, as in `tis-bot plan 45 --from 2027-06 --across`.")
    if args.csv is not None:
        return answer_file(
            args.csv, plan_rows.COLUMNS, partial(plan_rows.answer, as_of=args.on or today()), lang=args.lang
        )
    if args.workers and not args.across:
        raise BadInput("--workers goes with --across, as in `tis-bot plan 45 --across --workers 5:2027-07-01`.")
    if args.first is None:
        raise BadInput("Say when the first intake is to start, as in `tis-bot plan 45 --from 2027-01`.")
    facts, day = company(args), args.on or today()
    more = {"wish": args.wish, "every_months": args.every, "cohorts": args.cohort}
    if args.across:
        esd = EsdQuotaFacts(facts.staff, args.type, args.sector, facts.excellent)
        across = plan_across(facts, esd, args.first, args.years, day, **more, workers=args.workers)
        print(
            to_json(across)
            if args.json
            else "\n".join((*_lines(across.trainees, day, args.lang), *_workers(across, args.lang)))
        )
        return CODES[across.verdict]
    plan = plan_intakes(facts, args.first, args.years, day, **more)
    print(to_json(plan) if args.json else "\n".join(_lines(plan, day, args.lang)))
    return CODES[plan.verdict]


def _workers(across: AcrossPlan, lang: str) -> Iterator[str]:
    said = _SAID[lang]
    if across.estimate is None:
        yield said["esd_none"].format(VERDICTS[lang][across.verdict])
        return
    yield said["esd"].format(across.estimate)
    for turn in across.workers:
        here = said["esd_here"].format(turn.trainees) if turn.trainees else said["esd_nobody"]
        yield said["esd_turn"].format(turn.starts, turn.people, here, turn.most)


def _lines(plan: IntakePlan, day: date, lang: str) -> Iterator[str]:
    said = _SAID[lang]
    if not plan.turns:
        yield said["none"].format(VERDICTS[lang][plan.verdict])
        return
    yield said["all"].format(sum(turn.people for turn in plan.turns))
    yield from (said["turn"].format(turn.starts, turn.people, _BINDING[lang][turn.binding]) for turn in plan.turns)
    if plan.periods:
        yield said["in_training"]
    for period in plan.periods:
        held, days = period.held, period.days
        yield said["period"].format(days.first, days.last, held.no1, held.no2, held.no3, held.total)
    if plan.verdict is Verdict.MORE_FACTS:
        yield said["filed"].format(last_application(day))
    if plan.last_start is not None:
        yield said["last_start"].format(plan.last_start)


_SAID = {
    "en": {
        "none": "{}: no plan can be made; `tis-bot quota` says why.",
        "all": "{} trainees may start over the plan.",
        "turn": "  {}: {} start ({})",
        "in_training": "In training, if everybody goes on to each stage open to them (No. 3 after the shortest return "
        "home):",
        "period": "  {} to {}: No. 1: {}, No. 2: {}, No. 3: {}, together {}",
        "filed": "New plans could be applied for until {}: whoever is still to start needs one applied for by then.",
        "last_start": "No. 1 starts no later than {}.",
        "esd_none": "Employment for Skill Development: {}; no number can be given.",
        "esd": "Employment for Skill Development, about {} workers in all: an estimate, ask the office.",
        "esd_here": "{} trainees still here",
        "esd_nobody": "no trainees left",
        "esd_turn": "  {}: {} start ({}; {} if trainees take up no places)",
    },
    "ja": {
        "none": "{}：計画を立てられません。理由は `tis-bot quota` でわかります。",
        "all": "この計画で受け入れられるのは合わせて{}人です。",
        "turn": "  {}：{}人（{}）",
        "in_training": "全員が進める段階まで進んだときの実習中の人数（第3号は最も短い一時帰国のあと）：",
        "period": "  {}〜{}：第1号{}人、第2号{}人、第3号{}人、合計{}人",
        "filed": "新しい計画の申請は{}まででした。これから始める人には、その日までに申請した計画が必要です。",
        "last_start": "第1号を始められるのは{}までです。",
        "esd_none": "育成就労：{}。人数は示せません。",
        "esd": "育成就労：全部で約{}人。見込みなので、窓口に確認してください。",
        "esd_here": "実習生{}人がまだいる",
        "esd_nobody": "実習生はもういない",
        "esd_turn": "  {}：{}人（{}。実習生が枠を使わなければ{}人）",
    },
}


def _month(text: str) -> date:
    try:
        return date.fromisoformat(f"{text}-01")
    except ValueError:
        raise BadOption("the month must be written as 2027-01; it is {text!r}", text=text) from None


def _cohort(text: str) -> Cohort:
    stage, _, rest = text.partition(":")
    people, _, began = rest.partition(":")
    if stage not in list(Stage):
        raise BadOption("{text!r} must start with no1, no2 or no3, as in no2:5:2026-05-01", text=text)
    return Cohort(whole(people), a_day(began), Stage(stage))


def _workers_here(text: str) -> EsdCohort:
    people, _, began = text.partition(":")
    return EsdCohort(whole(people), a_day(began))
