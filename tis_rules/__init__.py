"""The rules of Japan's Technical Intern Training Program: facts in, an assessment with citations out.

Needs nothing but Python. `as_of` is always an argument: nothing here reads a clock.
"""

from tis_rules.facts import AcceptanceType, Held, HoursFacts, QuotaFacts, SafetyHours, Sector, Stage
from tis_rules.findings import Assessment, Certainty, Citation, Finding, Limit, Span, Step, Verdict
from tis_rules.hours import assess_hours
from tis_rules.quota import assess_quota
from tis_rules.tables import BadTable, NotInForce

__all__ = [
    "AcceptanceType",
    "Assessment",
    "BadTable",
    "Certainty",
    "Citation",
    "Finding",
    "Held",
    "HoursFacts",
    "Limit",
    "NotInForce",
    "QuotaFacts",
    "SafetyHours",
    "Sector",
    "Span",
    "Stage",
    "Step",
    "Verdict",
    "assess_hours",
    "assess_quota",
]
