"""A plan's hours as one row of a table: the verdict by the page and by the ordinance, and why."""

from datetime import date
from fractions import Fraction

from bot.talk.rows.cells import BadInput, Columns, Row, whole
from tis_rules.facts import HoursFacts, SafetyHours
from tis_rules.findings import Verdict
from tis_rules.hours.shares import KINDS, SHARES, assess_hours, failing_kinds, share_name
from tis_rules.law.day import Day, read

NEEDED = KINDS
ADDED = ("page_verdict", "ordinance_verdict", "why", "verdict")
OPTIONAL = tuple(f"safety_{kind}" for kind in KINDS)
COLUMNS = Columns(NEEDED, ADDED, OPTIONAL)
_FAILS = {"required": "{kind} < {share}", "related": "{kind} > {share}", "peripheral": "{kind} > {share}"}
_NOTHING = (
    "total 0; page: no hours, ratios undefined; ordinance: no hours, ratios undefined; "
    "convention: reject (guard before dividing; naive cross-multiplying passes 0>=0)"
)


def answer(row: Row, as_of: date) -> Row:
    """The added columns of one plan. Raises ValueError naming the column to mend."""
    values = read(as_of, *SHARES)
    if any(name not in values for name in SHARES):
        raise BadInput("these shares were not in force on {day}", day=as_of)
    required, related, peripheral = (whole(row, kind) for kind in KINDS)
    if required + related + peripheral == 0:
        return {"page_verdict": "fail", "ordinance_verdict": "fail", "why": _NOTHING, "verdict": Verdict.NO.value}
    found, safety = _judged(required, related, peripheral, values), _safety(row)
    if safety is not None:
        verdict = assess_hours(HoursFacts(required, related, peripheral, safety), as_of).verdict
    else:
        verdict = Verdict.NO if found["ordinance_verdict"] == "fail" else Verdict.MORE_FACTS
    return {**found, "verdict": verdict.value}


def _safety(row: Row) -> SafetyHours | None:
    """All three, or none: then the verdict is that more facts are needed. Raises ValueError naming the column."""
    if not any(row.get(column, "").strip() for column in OPTIONAL):
        return None
    missing = [column for column in OPTIONAL if column not in row]
    if missing:
        raise BadInput("the safety hours of every kind are needed; missing: {lacking}", lacking=", ".join(missing))
    return SafetyHours(*(whole(row, column) for column in OPTIONAL))


def _judged(required: int, related: int, peripheral: int, values: Day) -> Row:
    total = required + related + peripheral
    failing = failing_kinds(required, related, peripheral, values)
    verdicts = {standard: "fail" if failing[standard] else "pass" for standard in failing}
    shares = " / ".join(percent(hours, total) for hours in (required, related, peripheral))
    parts = [f"total {total}: {shares}", *(_why(standard, failing[standard], values) for standard in failing)]
    if verdicts["page"] != verdicts["ordinance"]:
        parts.append("PAGE AND ORDINANCE DIFFER")
    return {
        "page_verdict": verdicts["page"],
        "ordinance_verdict": verdicts["ordinance"],
        "why": "; ".join(parts),
    }


def _why(standard: str, failing: tuple[str, ...], values: Day) -> str:
    return f"{standard}: {', '.join(_fails(standard, kind, values) for kind in failing) or 'ok'}"


def _fails(standard: str, kind: str, values: Day) -> str:
    share: Fraction = values.amount(share_name(standard, kind))
    if standard == "ordinance":
        return _FAILS[kind].format(kind=kind, share=share)
    if kind == "related":
        return f"{kind} not less than {100 * share}%"
    return _FAILS[kind].format(kind=kind, share=f"{100 * share}%")


def percent(hours: int, total: int) -> str:
    """Hours as a share of the total with two decimals, a half rounded to the even digit, in whole numbers only."""
    hundredths, rest = divmod(10_000 * hours, total)
    if 2 * rest > total or (2 * rest == total and hundredths % 2):
        hundredths += 1
    return f"{hundredths // 100}.{hundredths % 100:02d}%"
