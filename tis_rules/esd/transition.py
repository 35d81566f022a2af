"""Which programme an intake around April 2027 comes under: the present (TITP), its successor (ESD), both or neither."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from tis_rules.esd.intake import SERIES, IntakeFacts, esd, titp
from tis_rules.findings import Assessment, Finding, Verdict
from tis_rules.judge import all_hold, not_in_force
from tis_rules.law.day import read
from tis_rules.law.tables import NotInForce, value


class Programme(StrEnum):
    """What an intake can come under."""

    TITP = "titp"
    ESD = "esd"
    BOTH = "both"
    NEITHER = "neither"


@dataclass(frozen=True, slots=True)
class IntakeAnswer:
    """The programmes open to an intake, with every condition of both."""

    programme: Programme
    assessment: Assessment


def programme(intake: date, today: date, filed: date | None = None) -> Programme:
    """The programme open to an intake, as known today. Raises NotInForce before the change was announced."""
    answer = assess_intake(IntakeFacts(intake, filed), today)
    if answer.assessment.verdict is Verdict.NOT_IN_FORCE:
        raise NotInForce("On {today} the change of programme had not been announced yet.", today=today)
    return answer.programme


def last_application(as_of: date) -> date:
    """The last day to apply for a plan of Technical Intern Training for a new trainee. Raises NotInForce."""
    day: date = value("transition.last_application", as_of).amount
    return day


def last_start(as_of: date) -> date:
    """The last day a No. 1 may start, and in principle the last day to enter. Raises NotInForce."""
    day: date = value("transition.last_start", as_of).amount
    return day


def assess_intake(facts: IntakeFacts, as_of: date) -> IntakeAnswer:
    """Judge an intake by both programmes; every condition of both is a finding (official leaflet of 26 December 2025).

    YES: one programme is open with time to spare; OVER_GUIDELINE: open, but past the usual or requested filing time;
    MORE_FACTS: only ESD is left and whether the job lies in its fields is not known; NO: neither.
    """
    values = read(as_of, *SERIES)
    if "transition.last_start" not in values:
        return IntakeAnswer(Programme.TITP, not_in_force("transition.last_start", as_of))
    present, next_one = titp(facts, values), esd(facts, values)
    titp_open = _hold(present, "titp_continues", "titp_start", "titp_application") is True
    esd_open = _hold(next_one, "esd_arrival", "esd_field")  # who can have arrived comes after the first day of ESD
    in_time = titp_open and _hold(present, "titp_request", "titp_lead") is True
    esd_in_time = esd_open is True and _hold(next_one, "esd_lead") is True
    found = Assessment(
        verdict=_verdict(titp_open, esd_open, in_time or esd_in_time),
        as_of=as_of,
        in_force=values.span,
        findings=(*present, *next_one),
        version=values.version,
    )
    return IntakeAnswer(_programme(titp_open, esd_open is not False), found)


def _hold(findings: tuple[Finding, ...], *names: str) -> bool | None:
    """Whether all of these conditions hold, of those that are among the findings."""
    return all_hold(finding.holds for finding in findings if finding.code.removeprefix("transition.") in names)


def _programme(titp: bool, esd: bool) -> Programme:
    if titp and esd:
        return Programme.BOTH
    if titp:
        return Programme.TITP
    return Programme.ESD if esd else Programme.NEITHER


def _verdict(titp: bool, esd: bool | None, in_time: bool) -> Verdict:
    if not titp and esd is not True:
        return Verdict.NO if esd is False else Verdict.MORE_FACTS
    return Verdict.YES if in_time else Verdict.OVER_GUIDELINE
