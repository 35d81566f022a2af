"""The conditions of an intake under the present programme (TITP) and under its successor (ESD).

`CODES` says what each finding means when it holds, and which facts it carries.
"""

from dataclasses import dataclass
from datetime import date

from tis_rules.checked import BadFacts, checked
from tis_rules.findings import Citation, Fact, Finding
from tis_rules.judge import Code
from tis_rules.law.dates import add_months, month_end
from tis_rules.law.day import Day
from tis_rules.mistakes import Phrase

SERIES = (
    "transition.esd_start",
    "transition.last_application",
    "transition.last_start",
    "transition.no2_begun_by",
    "transition.request_by",
    "transition.filing_months_least",
    "transition.coe_months_least",
)
STAGES = Citation("transition-act", "Suppl. Art. 8 with Suppl. Art. 9")
FIELDS = Citation("esd-field-policies", "no article: 17 fields")

CODES = {
    "transition.titp_continues": Code(
        "A training that has begun under a certified plan goes on under its own rules.", ("intake", "last_start")
    ),
    "transition.titp_start": Code(
        "No. 1 starts, and the trainee enters, by the last day.", ("intake", "last_start", "days_left")
    ),
    "transition.titp_application": Code(
        "The plan is applied for by the last day.", ("filed", "last_application", "days_left")
    ),
    "transition.titp_request": Code(
        "The plan is applied for by the month the Organisation asks for (a request, not law).",
        ("filed", "request_by", "days_left"),
    ),
    "transition.titp_lead": Code(
        "The plan is applied for early enough before the start, as a rule.", ("filed", "file_by", "months")
    ),
    "transition.titp_stage2": Code("No. 2 stays open after April 2027, whenever No. 1 began.", ("esd_start",)),
    "transition.titp_stage3": Code("No. 3 stays open: No. 2 began by the last day for it.", ("intake", "no2_begun_by")),
    "transition.esd_in_force": Code("Employment for Skill Development is in force.", ("intake", "esd_start")),
    "transition.esd_arrival": Code(
        "There is time for the certificate of eligibility, which can be asked for from the first day of ESD.",
        ("intake", "earliest"),
    ),
    "transition.esd_field": Code("The job lies in one of the fields of ESD."),
    "transition.esd_lead": Code(
        "The ESD plan is applied for early enough before the start, as a rule.", ("file_by", "months")
    ),
}


@dataclass(frozen=True, slots=True)
class IntakeFacts:
    """A wanted first day in Japan. `filed`: the day the training plan was applied for, None = not yet.

    Raises BadFacts for a plan filed after its first day.
    """

    intake: date
    filed: date | None = None
    esd_field: bool | None = None

    def __post_init__(self) -> None:
        checked(self)
        if self.filed is not None and self.filed > self.intake:
            allowed = Phrase("no later than the first day, {intake}", {"intake": self.intake})
            raise BadFacts("filed", str(self.filed), allowed)


def titp(facts: IntakeFacts, values: Day) -> tuple[Finding, ...]:
    """The conditions of Technical Intern Training: the three-month rule, filing times, what stays reachable."""
    last = values["transition.last_start"]
    in_time = facts.intake <= last.amount
    numbers: dict[str, Fact] = {"intake": facts.intake, "last_start": last.amount}
    if facts.intake <= values.day:
        return (Finding("transition.titp_continues", in_time, last.cite, numbers), *_stages(facts, values))
    numbers |= {"days_left": (last.amount - values.day).days}
    start = Finding("transition.titp_start", in_time, last.cite, numbers)
    return (start, *_filing(facts, values), *_stages(facts, values))


def _filing(facts: IntakeFacts, values: Day) -> tuple[Finding, ...]:
    filed = facts.filed or values.day
    last = values["transition.last_application"]
    numbers = {"filed": filed, "last_application": last.amount, "days_left": (last.amount - values.day).days}
    applied = Finding("transition.titp_application", filed <= last.amount, last.cite, numbers)
    return (applied, *_request(filed, values), _lead("transition.titp_lead", facts.intake, filed, values))


def _request(filed: date, values: Day) -> tuple[Finding, ...]:
    if "transition.request_by" not in values:
        return ()
    asked = values["transition.request_by"]
    last = month_end(asked.amount)
    numbers: dict[str, Fact] = {"filed": filed, "request_by": last, "days_left": (last - values.day).days}
    return (Finding("transition.titp_request", filed <= last, asked.cite, numbers, asked.certainty),)


def _lead(code: str, intake: date, filed: date, values: Day) -> Finding:
    months = values["transition.filing_months_least"]
    file_by = add_months(intake, -months.amount)
    numbers: dict[str, Fact] = {"file_by": file_by, "months": months.amount}
    return Finding(code, filed <= file_by, months.cite, numbers, months.certainty)


def _stages(facts: IntakeFacts, values: Day) -> tuple[Finding, ...]:
    """No. 2 stays open to whoever came; No. 3 to nobody who comes in the year of its last day or later."""
    last = values["transition.no2_begun_by"]
    reached = False if facts.intake.year >= last.amount.year else None
    numbers = {"intake": facts.intake, "no2_begun_by": last.amount}
    return (
        Finding("transition.titp_stage2", True, STAGES, {"esd_start": values.amount("transition.esd_start")}),
        Finding("transition.titp_stage3", reached, last.cite, numbers),
    )


def esd(facts: IntakeFacts, values: Day) -> tuple[Finding, ...]:
    """The conditions of Employment for Skill Development: in force, time to arrive, a field, filing time."""
    start, coe = values["transition.esd_start"], values["transition.coe_months_least"]
    earliest = add_months(start.amount, coe.amount)
    begun = {"intake": facts.intake, "esd_start": start.amount}
    arrival = {"intake": facts.intake, "earliest": earliest}
    return (
        Finding("transition.esd_in_force", facts.intake >= start.amount, start.cite, begun),
        Finding("transition.esd_arrival", facts.intake >= earliest, coe.cite, arrival, coe.certainty),
        Finding("transition.esd_field", facts.esd_field, FIELDS),
        _lead("transition.esd_lead", facts.intake, values.day, values),
    )
