"""The audits of a host under ESD: how often, on site, and with how many workers somebody talks."""

from dataclasses import dataclass
from datetime import date

from tis_rules.bounds import refuse_negative
from tis_rules.checked import checked
from tis_rules.findings import Assessment, Finding
from tis_rules.hours.shares import least_required
from tis_rules.judge import Code, facts_of, not_in_force, verdict
from tis_rules.law.dates import add_months
from tis_rules.law.day import Day, read
from tis_rules.mistakes import BadCase

CODES = {
    "esd.audit_due": Code(
        "The last audit is no longer ago than the months between two.", ("last", "months", "next_by")
    ),
    "esd.audit_on_site": Code("The audit is made on site."),
    "esd.audit_talks": Code("Enough of the workers were talked with.", ("number", "workers", "share", "least")),
}
SERIES = ("esd.audit_months", "esd.audit_share", "esd.audit_least")


@dataclass(frozen=True, slots=True)
class EsdAuditFacts:
    """The audits of one host; None = not known. Raises ValueError for a number below 0, or more talks than workers.

    `last`: the day of the last one. `workers`: ESD workers of the host; `talks`: those talked with in it.
    """

    last: date | None = None
    on_site: bool | None = None
    workers: int | None = None
    talks: int | None = None

    def __post_init__(self) -> None:
        checked(self)
        refuse_negative(workers=self.workers, talks=self.talks)
        if self.workers is not None and self.talks is not None and self.talks > self.workers:
            says = "There cannot be more talks than the {workers} workers; there were {talks}."
            raise BadCase(says, workers=self.workers, talks=self.talks)


def assess_esd_audit(facts: EsdAuditFacts, as_of: date) -> Assessment:
    """Judge the audits of a host (ESD Ordinance Art. 67); NOT_IN_FORCE before ESD begins."""
    values = read(as_of, *SERIES)
    if "esd.audit_months" not in values:
        return not_in_force("esd.audit_months", as_of)
    findings = (
        _due(facts, values),
        Finding("esd.audit_on_site", facts.on_site, values["esd.audit_months"].cite),
        _talks(facts, values),
    )
    return Assessment(verdict(findings), as_of, values.span, findings, version=values.version)


def _due(facts: EsdAuditFacts, values: Day) -> Finding:
    months = values["esd.audit_months"]
    next_by = None if facts.last is None else add_months(facts.last, months.amount)
    told = facts_of(last=facts.last, months=months.amount, next_by=next_by)
    holds = _in_time(facts.last, next_by, values)
    return Finding("esd.audit_due", holds, months.cite, told)


def _in_time(last: date | None, next_by: date | None, values: Day) -> bool | None:
    """Of an audit to come nothing is known yet; one made before ESD was none of a host of ESD."""
    if last is None or next_by is None or last > values.day:
        return None
    if values.day > next_by:
        return False
    return True if last >= values["esd.audit_months"].span.first else None


def _talks(facts: EsdAuditFacts, values: Day) -> Finding:
    """A quarter of the workers; at least two where there are two to four; one is the whole of one."""
    share, least = values["esd.audit_share"], values["esd.audit_least"]
    told = facts_of(number=facts.talks, workers=facts.workers, share=share.amount)
    if facts.workers is None:
        return Finding("esd.audit_talks", None, share.cite, told)
    needed = min(facts.workers, max(least.amount, least_required(facts.workers, share.amount)))
    holds = None if facts.talks is None else facts.talks >= needed
    return Finding("esd.audit_talks", holds, share.cite, told | {"least": needed})
