"""What a rule answers with: values only, no logic.

Everything is a whole number, a fraction, a date or a short id; the words for a reader stand in `explain`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Any

from tis_rules.plain import plain, to_json

Fact = int | Fraction | str | date


class Verdict(StrEnum):
    """The one-word answer of an assessment, from the best to the most open."""

    YES = "yes"
    OVER_GUIDELINE = "over_guideline"  # lawful, but past the programme page's stricter figure
    NO = "no"
    MORE_FACTS = "more_facts"
    NOT_IN_FORCE = "not_in_force"
    ASK_OFFICE = "ask_office"


class Certainty(StrEnum):
    """How well a statement is supported by what could be read."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in a document: `source` is an id in sources.toml, `where` an article, table or page."""

    source: str
    where: str


@dataclass(frozen=True, slots=True)
class Span:
    """The days from `first` to `last`, both included; `last` is None where no end is known."""

    first: date
    last: date | None = None

    def __contains__(self, day: date) -> bool:
        return self.first <= day and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class Finding:
    """One condition looked at. `holds` is None where a fact is missing or the law leaves it open."""

    code: str
    holds: bool | None
    cite: Citation
    facts: Mapping[str, Fact] = field(default_factory=dict)
    certainty: Certainty = Certainty.HIGH


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `most` of `what` (no1, no2, no3, total); `safe` is the value to rely on where readings differ."""

    what: str
    most: int
    cite: Citation
    safe: int | None = None
    certainty: Certainty = Certainty.HIGH

    @property
    def advised(self) -> int:
        """The number to plan with: the safe reading where there are two."""
        return self.most if self.safe is None else self.safe


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the sum: a code for the sentence, and the numbers that stand in it."""

    code: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Assessment:
    """A verdict with all it rests on: every finding, every limit, the steps of the sum, and when it holds."""

    verdict: Verdict
    as_of: date
    in_force: Span
    findings: tuple[Finding, ...] = ()
    limits: tuple[Limit, ...] = ()
    steps: tuple[Step, ...] = ()
    version: str = ""

    def limit(self, what: str) -> Limit | None:
        """The limit on `what`, or None where the law sets none or none is published."""
        return next((limit for limit in self.limits if limit.what == what), None)

    @property
    def trace(self) -> tuple[tuple[str, str, Fact], ...]:
        """Every value on the way, in order: the code that brought it, its name, the value; a limit as `limit.no1`."""
        told = [(step.code, step.facts) for step in self.steps]
        told += [(f"limit.{each.what}", {"most": each.most, "advised": each.advised}) for each in self.limits]
        told += [(each.code, each.facts) for each in self.findings]
        return tuple((code, name, fact) for code, facts in told for name, fact in facts.items())

    def to_dict(self) -> dict[str, Any]:
        """Dicts, lists, whole numbers and strings, as `answers.schema.json` describes an assessment."""
        found: dict[str, Any] = plain(self)
        return found

    def to_json(self) -> str:
        """The same as JSON text."""
        return to_json(self)

    @property
    def failing(self) -> tuple[Finding, ...]:
        """The conditions that do not hold."""
        return tuple(finding for finding in self.findings if finding.holds is False)

    @property
    def open(self) -> tuple[Finding, ...]:
        """The conditions that cannot be judged yet."""
        return tuple(finding for finding in self.findings if finding.holds is None)
