"""A supervising and support organisation under ESD: its licence and staffing, and the audits it makes of a host."""

from dataclasses import dataclass
from datetime import date

from tis_rules.bounds import refuse_negative
from tis_rules.checked import checked
from tis_rules.findings import Assessment, Citation, Finding
from tis_rules.judge import GAP, Code, facts_of, negate, not_in_force, verdict
from tis_rules.law.dates import add_years
from tis_rules.law.day import Day, read
from tis_rules.law.tables import Value

_AT_LEAST = ("number", "least")
_BELOW = ("number", "staff", "below")
CODES = {
    "esd.organisation_licence": Code(
        "The organisation has the licence of a supervising and support organisation; the old one does not carry over."
    ),
    "esd.organisation_non_profit": Code("The organisation is a body that makes no profit."),
    "esd.organisation_staff": Code("Enough full-time staff work on supervision.", _AT_LEAST),
    "esd.organisation_hosts": Code("It has enough hosts, in principle.", (*_AT_LEAST, GAP)),
    "esd.organisation_hosts_per_staff": Code("Each of the staff has fewer than so many hosts.", _BELOW),
    "esd.organisation_workers_per_staff": Code("Each of the staff has fewer than so many ESD workers.", _BELOW),
    "esd.organisation_auditor": Code("There is an outside auditor, independent of the hosts."),
    "esd.organisation_auditor_course": Code("The auditor's course is recent enough.", ("completed", "years")),
    "esd.organisation_manager": Code("Each office has a full-time manager."),
    "esd.organisation_manager_course": Code("The manager's course is recent enough.", ("completed", "years")),
    "esd.organisation_untied": Code("Nobody who works for a host supervises that host."),
}
SERIES = (
    "esd.organisation_staff",
    "esd.organisation_hosts",
    "esd.organisation_hosts_below",
    "esd.organisation_workers_below",
    "esd.organisation_course_years",
)
LICENCE = Citation("esd-organisation-pages", "licence of its own")
AUDITOR = Citation("esd-act", "Art. 25(1)(v)")
MANAGER = Citation("esd-organisation-pages", "manager and independence")


@dataclass(frozen=True, slots=True)
class EsdOrganisationFacts:
    """A supervising and support organisation; None = not known. Raises ValueError for a number below 0.

    `staff`: full-time staff who work on supervision, part-timers left out; `hosts`, `workers`: those it supervises.
    `auditor_course`, `manager_course`: the day the course was completed. `tied_staff`: somebody who works for a host
    supervises that host.
    """

    licence: bool | None = None
    non_profit: bool | None = None
    staff: int | None = None
    hosts: int | None = None
    workers: int | None = None
    external_auditor: bool | None = None
    auditor_course: date | None = None
    manager: bool | None = None
    manager_course: date | None = None
    tied_staff: bool | None = None

    def __post_init__(self) -> None:
        checked(self)
        refuse_negative(staff=self.staff, hosts=self.hosts, workers=self.workers)


def assess_esd_organisation(facts: EsdOrganisationFacts, as_of: date) -> Assessment:
    """Judge an organisation by what its licence asks; NOT_IN_FORCE before applications for it opened."""
    values = read(as_of, *SERIES)
    if "esd.organisation_staff" not in values:
        return not_in_force("esd.organisation_staff", as_of)
    findings = (
        Finding("esd.organisation_licence", facts.licence, LICENCE),
        Finding("esd.organisation_non_profit", facts.non_profit, LICENCE),
        *_staffing(facts, values),
        Finding("esd.organisation_auditor", facts.external_auditor, AUDITOR),
        _course("esd.organisation_auditor_course", facts.auditor_course, values),
        Finding("esd.organisation_manager", facts.manager, MANAGER),
        _course("esd.organisation_manager_course", facts.manager_course, values),
        Finding("esd.organisation_untied", negate(facts.tied_staff), MANAGER),
    )
    return Assessment(verdict(findings), as_of, values.span, findings, version=values.version)


def _staffing(facts: EsdOrganisationFacts, values: Day) -> tuple[Finding, ...]:
    return (
        _least("esd.organisation_staff", facts.staff, values["esd.organisation_staff"]),
        _hosts(facts.hosts, values["esd.organisation_hosts"]),
        _below("esd.organisation_hosts_per_staff", facts.hosts, facts.staff, values["esd.organisation_hosts_below"]),
        _below(
            "esd.organisation_workers_per_staff", facts.workers, facts.staff, values["esd.organisation_workers_below"]
        ),
    )


def _least(code: str, number: int | None, least: Value) -> Finding:
    holds = None if number is None else number >= least.amount
    return Finding(code, holds, least.cite, facts_of(number=number, least=least.amount), least.certainty)


def _hosts(number: int | None, least: Value) -> Finding:
    """Fewer hosts are no plain NO: two is the rule in principle, and who is let off was not found."""
    told = facts_of(number=number, least=least.amount)
    if number is not None and number < least.amount:
        told |= {GAP: "esd-organisation-hosts"}
    holds = True if number is not None and number >= least.amount else None
    return Finding("esd.organisation_hosts", holds, least.cite, told, least.certainty)


def _below(code: str, number: int | None, staff: int | None, below: Value) -> Finding:
    holds = None if number is None or staff is None else number < staff * below.amount
    told = facts_of(number=number, staff=staff, below=below.amount)
    return Finding(code, holds, below.cite, told, below.certainty)


def _course(code: str, completed: date | None, values: Day) -> Finding:
    """Like the present supervisor's: a course exactly so many years ago still counts, the first day not counted."""
    years = values["esd.organisation_course_years"]
    holds = None if completed is None else add_years(values.day, -years.amount) <= completed <= values.day
    return Finding(code, holds, years.cite, facts_of(completed=completed, years=years.amount), years.certainty)
