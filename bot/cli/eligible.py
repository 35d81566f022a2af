"""`tis-bot eligible`: the conditions for a company, a trainee, care, construction, a stay, lectures, and staff."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from bot.cli.rows.files import answer_file
from bot.cli.said.codes import CODES
from bot.cli.said.facts import add_facts, facts_given, facts_in, names
from bot.cli.said.options import add_output, told
from bot.cli.said.shown import as_json, counted, failing_first, lines
from bot.clock import today
from bot.talk.rows.cells import Columns, Row
from tis_rules.findings import Assessment
from tis_rules.situations import RULES, assessment_of

if TYPE_CHECKING:
    from argparse import _SubParsersAction

SUBJECTS = {
    "company": "the conditions for a company",
    "trainee": "the conditions for a trainee",
    "care": "what nursing care adds",
    "construction": "what construction adds, for a plan filed on the day",
    "stay": "which stages are open, and for how many years",
    "lectures": "the lectures after arrival, those of nursing care too where one of its facts is told",
    "staff": "whether people of one kind count as full-time staff",
}
ADDED = ("verdict", "years", "years_possible", "failing", "missing")


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Put the command on the parser."""
    parser = commands.add_parser("eligible", help="are we eligible, and for how long", description=__doc__)
    subjects = parser.add_subparsers(dest="subject", required=True, metavar="SUBJECT")
    for subject, help_ in SUBJECTS.items():
        each = subjects.add_parser(subject, help=help_, description=f"Judge {help_}. A fact left out is not known.")
        add_facts(each, RULES[subject][0])
        add_output(each, "named like the options, with _ for -")
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Answer one case, or a CSV. The codes of `bot.cli.said.codes`; 2 with one sentence on standard error."""
    return told(partial(_run, args), args.lang)


def _run(args: Namespace) -> int:
    day = args.on or today()
    if args.csv is not None:
        columns = Columns((), ADDED, tuple(names(RULES[args.subject][0])))
        return answer_file(args.csv, columns, partial(_row, subject=args.subject, as_of=day), lang=args.lang)
    kind, assess = RULES[args.subject]
    assessment = assessment_of(assess(facts_given(args, kind), day))
    told = lines(failing_first(assessment), _headline(assessment, args.lang), args.lang)
    print(as_json(assessment) if args.json else "\n".join(told))
    return CODES[assessment.verdict]


def _row(row: Row, subject: str, as_of: date) -> Row:
    kind, assess = RULES[subject]
    assessment = assessment_of(assess(facts_in(row, kind), as_of))
    years = {what: limit.most for what in ("years", "years_possible") if (limit := assessment.limit(what))}
    return {
        "verdict": assessment.verdict.value,
        "years": str(years.get("years", "")),
        "years_possible": str(years.get("years_possible", "")),
        "failing": "|".join(finding.code for finding in assessment.failing),
        "missing": "|".join(finding.code for finding in assessment.open),
    }


def _headline(assessment: Assessment, lang: str) -> str:
    return _HEAD[lang]["between"].join(_parts(assessment, lang))


def _parts(assessment: Assessment, lang: str) -> Iterator[str]:
    years, possible = assessment.limit("years"), assessment.limit("years_possible")
    if years is not None and possible is not None:
        yield _HEAD[lang]["years"].format(years.most, possible.most)
    yield counted(assessment, lang) if assessment.findings else _HEAD[lang]["none"]


_HEAD = {
    "en": {
        "years": "{} years are sure, {} are possible.",
        "between": " ",
        "none": "no rule is in force on that day.",
    },
    "ja": {"years": "確かな年数は{}年、可能な年数は{}年。", "between": "", "none": ""},
}
