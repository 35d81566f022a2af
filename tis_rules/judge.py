"""From answers and findings to a verdict: what holds, what fails, what is not known, what the law leaves open."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from tis_rules.findings import Assessment, Fact, Finding, Verdict
from tis_rules.law.tables import Value, series

GAP = "gap"  # the fact that names what the law leaves undecided here, see gaps.toml


class Code(NamedTuple):
    """What a finding's code says when it holds, and the names of the facts it may carry."""

    meaning: str
    facts: tuple[str, ...] = ()


def all_hold(answers: Iterable[bool | None]) -> bool | None:
    """False where one fails, None where none fails and one is not known, else True."""
    unknown = False
    for answer in answers:
        if answer is False:
            return False
        unknown = unknown or answer is None
    return None if unknown else True


def any_holds(answers: Iterable[bool | None]) -> bool | None:
    """True where one holds, None where none holds and one is not known, else False."""
    unknown = False
    for answer in answers:
        if answer:
            return True
        unknown = unknown or answer is None
    return None if unknown else False


def negate(answer: bool | None) -> bool | None:
    """The opposite answer; not known stays not known."""
    return None if answer is None else not answer


def verdict(findings: Sequence[Finding]) -> Verdict:
    """NO where one fails; else MORE_FACTS where a fact is missing; else ASK_OFFICE where the rule is open; else YES."""
    if any(finding.holds is False for finding in findings):
        return Verdict.NO
    unknown = [finding for finding in findings if finding.holds is None]
    if any(GAP not in finding.facts for finding in unknown):
        return Verdict.MORE_FACTS
    return Verdict.ASK_OFFICE if unknown else Verdict.YES


def known(name: str, as_of: date) -> Value | None:
    """The value of a series on a day, or None before its first day, where the rule did not exist yet."""
    values = series(name)
    return None if as_of < values.values[0].span.first else values.at(as_of)


def not_in_force(name: str, as_of: date) -> Assessment:
    """The answer for a day on which a series has no value; `in_force` says when it first has one."""
    return Assessment(Verdict.NOT_IN_FORCE, as_of, series(name).values[0].span)


def facts_of(**named: Fact | None) -> dict[str, Fact]:
    """The facts that are known, by name."""
    return {name: value for name, value in named.items() if value is not None}
