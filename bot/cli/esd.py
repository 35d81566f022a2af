"""`tis-bot esd`: Employment for Skill Development: quota (an estimate), plans, moving, area, organisations, audits."""

from argparse import ArgumentParser, Namespace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from bot.cli.rows.files import answer_file
from bot.cli.said.codes import CODES
from bot.cli.said.facts import add_facts, facts_given, facts_in
from bot.cli.said.options import add_output, told
from bot.cli.said.shown import as_json, counted, failing_first, lines
from bot.clock import today
from bot.talk.rows.cells import Columns, Row
from tis_rules.findings import Assessment, Certainty, Verdict
from tis_rules.law.tables import series
from tis_rules.situations import RULES, assessment_of, fact_types

if TYPE_CHECKING:
    from argparse import _SubParsersAction

SUBJECTS = {
    "quota": "how many workers a company may have, as an estimate",
    "work": "a worker's plan: shares of the hours, Japanese, lectures, fee",
    "transfer": "a move to another employer at the worker's own wish",
    "area": "whether a registered address lies outside the big-city area",
    "organisation": "a supervising and support organisation: licence, staffing, auditor",
    "audit": "the audits of a host",
    "former": "a former trainee who wants to come back",
}
ADDED = ("verdict", "estimate", "failing", "missing")
_BEFORE_ESD = ("area", "organisation")
"""What can be judged before the programme begins."""


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Put the command on the parser."""
    parser = commands.add_parser("esd", help="Employment for Skill Development, from April 2027", description=__doc__)
    subjects = parser.add_subparsers(dest="subject", required=True, metavar="SUBJECT")
    for subject, help_ in SUBJECTS.items():
        says = f"Judge {help_}. A fact left out is not known. Without --on, the first day of ESD or today if later."
        each = subjects.add_parser(subject, help=help_, description=says)
        add_facts(each, RULES[f"esd-{subject}"][0])
        add_output(each, "named like the options, with _ for -")
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Answer one case, or a CSV. The codes of `bot.cli.said.codes`; 2 with one sentence on standard error."""
    return told(partial(_run, args), args.lang)


def _run(args: Namespace) -> int:
    day = args.on or _day(args.subject)
    kind, assess = RULES[f"esd-{args.subject}"]
    if args.csv is not None:
        columns = Columns((), ADDED, tuple(fact_types(kind)))
        return answer_file(args.csv, columns, partial(_row, subject=args.subject, as_of=day), lang=args.lang)
    assessment = assessment_of(assess(facts_given(args, kind), day))
    told = lines(failing_first(assessment), _headline(assessment, args.lang), args.lang)
    print(as_json(assessment) if args.json else "\n".join(told))
    return CODES[assessment.verdict]


def _day(subject: str) -> date:
    begins: date = series("transition.esd_start").values[-1].amount
    return today() if subject in _BEFORE_ESD else max(today(), begins)


def _row(row: Row, subject: str, as_of: date) -> Row:
    kind, assess = RULES[f"esd-{subject}"]
    assessment = assessment_of(assess(facts_in(row, kind), as_of))
    return {
        "verdict": assessment.verdict.value,
        "estimate": _estimate(assessment),
        "failing": "|".join(finding.code for finding in assessment.failing),
        "missing": "|".join(finding.code for finding in assessment.open),
    }


def _estimate(assessment: Assessment) -> str:
    """The number to plan with; nothing where it is only an analogy."""
    limit = assessment.limit("total")
    return "" if limit is None or limit.certainty is Certainty.LOW else str(limit.advised)


def _headline(assessment: Assessment, lang: str) -> str:
    if assessment.verdict is Verdict.NOT_IN_FORCE:
        return _HEAD[lang]["none"]
    if estimate := _estimate(assessment):
        return _HEAD[lang]["estimate"].format(estimate)
    return _HEAD[lang]["analogy"] if assessment.limits else counted(assessment, lang)


_HEAD = {
    "en": {
        "none": "no rule is in force on that day.",
        "estimate": "about {} workers in all, over three years: an estimate, the printed table was not read.",
        "analogy": "no number can be given; what follows is an analogy, not a rule.",
    },
    "ja": {
        "none": "",
        "estimate": "3年間の合計で約{}人。見込みの人数で、公表された表では確かめていません。",
        "analogy": "人数は示せません。下の計算は参考で、決まりではありません。",
    },
}
