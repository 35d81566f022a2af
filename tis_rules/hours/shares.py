"""Whether the hours of a plan keep the shares of the ordinance and of the programme page, safety work included."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from tis_rules.closing import of_plan, until_last_days
from tis_rules.facts import HoursFacts, Stage
from tis_rules.findings import Assessment, Certainty, Fact, Finding, Step, Verdict
from tis_rules.judge import not_in_force
from tis_rules.law.day import Day, read

KINDS = ("required", "related", "peripheral")
_STANDARDS = {"page": "page_", "ordinance": ""}
SHARES = (
    "hours.required_share",
    "hours.related_share",
    "hours.peripheral_share",
    "hours.safety_share",
    "hours.page_required_share",
    "hours.page_related_share",
    "hours.page_peripheral_share",
)


def assess_hours(facts: HoursFacts, as_of: date) -> Assessment:
    """Judge one stage plan: NO against the ordinance, OVER_GUIDELINE against the page only, else YES.

    All bounds of the ordinance include equality; the page wants related work under its share. MORE_FACTS where a kind
    of work or the safety hours are missing; the step `shares_right` then says that the shares themselves are right. A
    plan of no hours fails. An occupation not on the list has no shares. Once plans are closed a plan of No. 1, or of no
    known stage, is no YES: whether it was applied for in time isn't known. Source: Ordinance Art. 10(2)(ii).
    """
    values = read(as_of, *SHARES)
    if "hours.required_share" not in values:
        return not_in_force("hours.required_share", as_of)
    findings = (*_findings(facts, values), *of_plan(facts.stage, as_of))
    steps = (*_steps(facts), *_shares_right(findings))
    span = until_last_days(values.span, as_of, facts.stage or Stage.NO3)
    return Assessment(_verdict(findings), as_of, span, findings, steps=steps, version=values.version)


def failing_kinds(required: int, related: int, peripheral: int, values: Day) -> dict[str, tuple[str, ...]]:
    """The kinds of work whose share fails, by standard: "page" and "ordinance". The total must be above 0."""
    total = required + related + peripheral
    hours = {"required": required, "related": related, "peripheral": peripheral}
    return {
        standard: tuple(kind for kind in KINDS if not _keeps(kind, hours[kind], bound(standard, kind, total, values)))
        for standard in ("page", "ordinance")
    }


def least_required(total: int, share: Fraction) -> int:
    """The fewest whole hours that are at least `share` of `total`."""
    return -(-total * share.numerator // share.denominator)


def most_allowed(total: int, share: Fraction, *, below: bool = False) -> int:
    """The most whole hours that are at most `share` of `total`, or under it where `below`."""
    return (total * share.numerator - below) // share.denominator


def bound(standard: str, kind: str, total: int, values: Day) -> int:
    """The least required hours, or the most related or peripheral hours, that keep a standard."""
    share = values.amount(share_name(standard, kind))
    if kind == "required":
        return least_required(total, share)
    return most_allowed(total, share, below=standard == "page" and kind == "related")


def share_name(standard: str, kind: str) -> str:
    """The series a standard ("page" or "ordinance") has for a kind of work."""
    return f"hours.{_STANDARDS[standard]}{kind}_share"


def _keeps(kind: str, hours: int, limit: int) -> bool:
    return hours >= limit if kind == "required" else hours <= limit


def _findings(facts: HoursFacts, values: Day) -> Iterator[Finding]:
    cite = values["hours.required_share"].cite
    hours = {kind: number for kind, number in facts.kinds.items() if number is not None}
    if facts.listed is False:
        yield Finding("hours.not_listed", True, cite, {}, Certainty.MEDIUM)
        return
    if len(hours) < len(KINDS):
        yield from (Finding(f"hours.{kind}", None, cite) for kind in KINDS if kind not in hours)
        return
    total = sum(hours.values())
    if total == 0:
        yield Finding("hours.total", False, cite, {"total": 0})
        return
    for standard in ("ordinance", "page"):
        yield from (_share(standard, kind, hours[kind], total, values) for kind in KINDS)
    yield from (_safety(facts, kind, hours[kind], values) for kind in KINDS)


def _share(standard: str, kind: str, hours: int, total: int, values: Day) -> Finding:
    value, limit = values[share_name(standard, kind)], bound(standard, kind, total, values)
    told: dict[str, Fact] = {
        "hours": hours,
        "total": total,
        "share": value.amount,
        "least" if kind == "required" else "most": limit,
    }
    return Finding(f"{standard}.{kind}", _keeps(kind, hours, limit), value.cite, told)


def _safety(facts: HoursFacts, kind: str, hours: int, values: Day) -> Finding:
    """A kind with no hours needs no safety hours; that is a convention, not in the text."""
    value = values["hours.safety_share"]
    least = least_required(hours, value.amount)
    told: dict[str, Fact] = {"hours": hours, "share": value.amount, "least": least}
    sure = Certainty.HIGH if hours else Certainty.MEDIUM
    if facts.safety is None:
        return Finding(f"safety.{kind}", None if hours else True, value.cite, told, sure)
    safety: int = getattr(facts.safety, kind)
    return Finding(f"safety.{kind}", safety >= least, value.cite, {**told, "safety": safety}, sure)


def _verdict(findings: tuple[Finding, ...]) -> Verdict:
    failing = [finding.code for finding in findings if finding.holds is False]
    if any(not code.startswith("page.") for code in failing):
        return Verdict.NO
    if any(finding.holds is None for finding in findings):
        return Verdict.MORE_FACTS
    return Verdict.OVER_GUIDELINE if failing else Verdict.YES


def _shares_right(findings: tuple[Finding, ...]) -> Iterator[Step]:
    """Where only the safety hours are open: that the three shares keep the ordinance, and whether also the page."""
    shares = [finding for finding in findings if finding.code.split(".")[0] in ("ordinance", "page")]
    failing = {finding.code.split(".")[0] for finding in shares if finding.holds is False}
    if shares and "ordinance" not in failing and any(finding.holds is None for finding in findings):
        yield Step("step.shares_right", {"page": "no" if failing else "yes"})


def _steps(facts: HoursFacts) -> Iterator[Step]:
    hours = {kind: number for kind, number in facts.kinds.items() if number is not None}
    total = sum(hours.values())
    if len(hours) < len(KINDS) or not total:
        return
    yield Step("step.total", {"total": total})
    yield from (
        Step("step.kind", {"what": kind, "hours": hours[kind], "part": Fraction(hours[kind], total)}) for kind in KINDS
    )
    if facts.lecture_hours:
        yield Step("step.lectures_left_out", {"hours": facts.lecture_hours})
