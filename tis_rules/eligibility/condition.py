"""A condition of yes or no as a value: its code, what it means, how the facts answer it, and where it stands."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Generic, TypeVar

from tis_rules.closing import until_last_days
from tis_rules.findings import Assessment, Certainty, Citation, Finding
from tis_rules.judge import Code, facts_of, verdict
from tis_rules.law.day import Day
from tis_rules.law.tables import Value

Facts = TypeVar("Facts")


@dataclass(frozen=True, slots=True)
class Condition(Generic[Facts]):
    """`holds` answers from the facts: True, False, or None where a fact is missing."""

    code: str
    meaning: str
    holds: Callable[[Facts], bool | None]
    cite: Citation
    certainty: Certainty = Certainty.HIGH

    def finding(self, facts: Facts) -> Finding:
        """The condition judged."""
        return Finding(self.code, self.holds(facts), self.cite, certainty=self.certainty)


def codes(conditions: Iterable[Condition[Facts]]) -> dict[str, Code]:
    """The codes of conditions with what they mean."""
    return {condition.code: Code(condition.meaning) for condition in conditions}


def at_least(code: str, number: int | Fraction | None, least: Value) -> Finding:
    """Whether a number reaches the value of a table; open where it is not known."""
    holds = None if number is None else number >= least.amount
    return Finding(code, holds, least.cite, facts_of(number=number, least=least.amount), least.certainty)


def assessment(findings: tuple[Finding, ...], values: Day) -> Assessment:
    """All findings with the verdict they give, for the days until the programme closes something."""
    span = until_last_days(values.span, values.day)
    return Assessment(verdict(findings), values.day, span, findings, version=values.version)


def within_years(day: date | None, stated: bool | None, years_ago: date) -> bool | None:
    """Whether `day` is after `years_ago`, or still to come; without a day, what was stated."""
    return stated if day is None else day > years_ago
