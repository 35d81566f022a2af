"""`tis-bot hours`: whether a plan's hours keep the shares, one plan or a CSV of many."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from bot.cli.rows.files import answer_file
from bot.cli.said.codes import CODES
from bot.cli.said.options import add_output, three, told, whole
from bot.cli.said.shown import as_json, lines
from bot.clock import today
from bot.talk.rows import hours as hours_rows
from bot.talk.rows.cells import BadInput
from tis_rules.facts import HoursFacts, SafetyHours
from tis_rules.findings import Assessment, Verdict
from tis_rules.hours.shares import KINDS, assess_hours
from tis_rules.hours.smallest_change import Adjustment, smallest_change
from tis_rules.written import NAMES

if TYPE_CHECKING:
    from argparse import _SubParsersAction


def add(commands: "_SubParsersAction[ArgumentParser]") -> None:
    """Put the command on the parser."""
    parser = commands.add_parser("hours", help="whether a plan's hours keep the shares", description=__doc__)
    parser.add_argument("hours", nargs="*", type=whole, metavar="HOURS", help="required, related and peripheral hours")
    parser.add_argument("--safety", metavar="A,B,C", help="hours of safety and health work within each kind")
    add_output(parser, f"{','.join(hours_rows.NEEDED)} (and, if you like, {', '.join(hours_rows.OPTIONAL)})")
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Answer one case, or a CSV. The codes of `bot.cli.said.codes`; 2 with one sentence on standard error."""
    return told(partial(_run, args), args.lang)


def _run(args: Namespace) -> int:
    day = args.on or today()
    if args.csv is None:
        return _one(_facts(args), day, args.lang, json=args.json)
    return answer_file(args.csv, hours_rows.COLUMNS, partial(hours_rows.answer, as_of=day), lang=args.lang)


def _facts(args: Namespace) -> HoursFacts:
    if len(args.hours) != len(KINDS):
        raise BadInput(
            "Give required, related and peripheral hours, as in `tis-bot hours 1000 500 420`, or --csv FILE."
        )
    required, related, peripheral = args.hours
    return HoursFacts(required, related, peripheral, _safety(args.safety))


def _safety(text: str | None) -> SafetyHours | None:
    return None if text is None else SafetyHours(*three(text, "--safety", "100,50,42"))


def _one(facts: HoursFacts, day: date, lang: str, *, json: bool) -> int:
    assessment = assess_hours(facts, day)
    changes = _changes(facts, assessment, day)
    if json:
        print(as_json(assessment, changes=changes))
        return CODES[assessment.verdict]
    print("\n".join(lines(assessment, _headline(assessment, lang), lang)))
    print("".join(f"{line}\n" for line in _advice(changes, lang)), end="")
    return CODES[assessment.verdict]


def _headline(assessment: Assessment, lang: str) -> str:
    said = _HEAD[lang]
    if assessment.verdict is Verdict.NOT_IN_FORCE:
        return said["none"]
    failing: dict[str, list[str]] = {}
    for finding in assessment.failing:
        standard, kind = finding.code.split(".")
        if standard == "hours":
            return said["empty"]
        failing.setdefault(said[standard].format(_kind(kind, lang)), []).append(said[f"by {standard}"])
    told = (said["failing"].format(what, said["comma"].join(standards)) for what, standards in failing.items())
    if failing:
        return said["fails"].format(said["comma"].join(told))
    open_ = any(finding.code.startswith("safety.") for finding in assessment.open)
    return said["open"] if open_ else said["kept"]


def _kind(kind: str, lang: str) -> str:
    return NAMES["ja"][kind] if lang == "ja" else f"{kind} work"


_HEAD = {
    "en": {
        "none": "no shares on that day.",
        "empty": "the plan has no hours of work.",
        "ordinance": "{}",
        "page": "{}",
        "safety": "safety and health in {}",
        "by ordinance": "ordinance",
        "by page": "page",
        "by safety": "safety",
        "failing": "{} ({})",
        "comma": ", ",
        "fails": "not kept: {}.",
        "open": "the shares are right; the safety hours are not known.",
        "kept": "the hours keep every share given.",
    },
    "ja": {
        "none": "この日に使える割合の決まりはありません。",
        "empty": "計画に業務の時間がありません。",
        "ordinance": "{}",
        "page": "{}",
        "safety": "{}の安全衛生",
        "by ordinance": "施行規則",
        "by page": "制度説明ページ",
        "by safety": "施行規則",
        "failing": "{}（{}）",
        "comma": "、",
        "fails": "合わないもの：{}",
        "open": "三つの割合は合っています。安全衛生の時間がわかりません。",
        "kept": "時間はすべての割合に合っています。",
    },
}


def _changes(facts: HoursFacts, assessment: Assessment, day: date) -> dict[str, Adjustment]:
    codes = {finding.code.split(".")[0] for finding in assessment.failing}
    if not codes & {"ordinance", "page"}:
        return {}
    required, related, peripheral = (number or 0 for number in facts.kinds.values())
    both = {"page": smallest_change(required, related, peripheral, day)}
    if "ordinance" not in codes:
        return both
    return {"ordinance": smallest_change(required, related, peripheral, day, lawful_only=True), **both}


def _advice(changes: dict[str, Adjustment], lang: str) -> Iterator[str]:
    lawful, page = changes.get("ordinance"), changes.get("page")
    if lawful is not None and lawful == page:
        yield _ADVICE[lang]["both"].format(_moves(lawful, lang))
        return
    if lawful is not None:
        yield _ADVICE[lang]["ordinance"].format(_moves(lawful, lang))
    if page is not None:
        yield _ADVICE[lang]["then" if lawful else "page"].format(_moves(page, lang))


_ADVICE = {
    "en": {
        "both": "To be lawful and keep the page's shares, move {}.",
        "ordinance": "To be lawful, move {}.",
        "page": "To keep the page's shares too, move {}.",
        "then": "To keep the page's shares too, move in all {}.",
    },
    "ja": {
        "both": "法令と制度説明ページの割合に合わせるには：{}",
        "ordinance": "法令に合わせるには：{}",
        "page": "制度説明ページの割合にも合わせるには：{}",
        "then": "制度説明ページの割合にも合わせるには、全部で：{}",
    },
}


def _moves(change: Adjustment, lang: str) -> str:
    if lang == "ja":
        names = NAMES["ja"]
        told = (f"{names[move.source]}から{names[move.to]}へ{move.hours}時間" for move in change.moves)
        return "、".join(told)
    return "; ".join(
        f"{move.hours} h from {move.source} to {move.to}" + (f" or {move.or_to}" if move.or_to else "")
        for move in change.moves
    )
