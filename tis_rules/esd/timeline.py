"""The dated way of one intake: when to file, the last days around April 2027, when each stage ends; with days left."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from tis_rules.esd.intake import IntakeFacts
from tis_rules.esd.transition import Programme, assess_intake
from tis_rules.findings import Certainty, Citation
from tis_rules.judge import Code, known
from tis_rules.law.dates import add_months, last_day, month_end
from tis_rules.law.tables import NotInForce, Value, value

CODES = {
    "timeline.file_from": Code("From this day the plan can be handed in."),
    "timeline.file_by": Code("By this day the plan should be handed in, as a rule."),
    "timeline.request_by": Code(
        "By the end of this month the Organisation asks for plans for No. 1: a request, not law."
    ),
    "timeline.last_application": Code("Last day to apply for a training plan of a new trainee."),
    "timeline.esd_start": Code("Employment for Skill Development begins; no new training plans from this day."),
    "timeline.esd_arrival": Code("Earliest realistic arrival under Employment for Skill Development."),
    "timeline.last_start": Code("Last day a No. 1 may start, and in principle the last day to enter."),
    "timeline.intake": Code("The wanted first day."),
    "timeline.no1_ends": Code("Last day of No. 1 after a full year."),
    "timeline.no2_ends": Code("Last day of No. 2 after two more years."),
    "timeline.esd_ends": Code("Last day of three years of Employment for Skill Development."),
    "timeline.changeover_target": Code("Official target for the full change-over; single cases run longer."),
}


@dataclass(frozen=True, slots=True)
class Event:
    """One day of the way. `days_left` counts from today to it, below 0 for a day that is past."""

    day: date
    code: str
    days_left: int
    cite: Citation
    certainty: Certainty = Certainty.HIGH


def timeline_of(
    intake: date, today: date, filed: date | None = None, esd_field: bool | None = None
) -> tuple[Event, ...]:
    """The events of an intake in order of time, for the programmes open to it. Raises NotInForce before the change."""
    if known("transition.last_start", today) is None:
        raise NotInForce("On {today} the change of programme had not been announced yet.", today=today)
    programme = assess_intake(IntakeFacts(intake, filed, esd_field), today).programme
    events = [*_change(today), *_filing(intake, today)]
    if programme in (Programme.TITP, Programme.BOTH):
        events += _titp(intake, today)
    if programme in (Programme.ESD, Programme.BOTH):
        events += _esd(intake, today)
    return tuple(sorted(events, key=lambda event: (event.day, event.code)))


def _change(today: date) -> Iterator[Event]:
    for name in ("last_application", "esd_start", "last_start"):
        found = value(f"transition.{name}", today)
        yield _event(found.amount, name, today, found)


def _filing(intake: date, today: date) -> Iterator[Event]:
    most, least = value("transition.filing_months_most", today), value("transition.filing_months_least", today)
    yield _event(add_months(intake, -most.amount), "file_from", today, most)
    yield _event(add_months(intake, -least.amount), "file_by", today, least)
    yield _event(intake, "intake", today, value("transition.last_start", today))


def _titp(intake: date, today: date) -> Iterator[Event]:
    asked, target = known("transition.request_by", today), value("transition.changeover_target", today)
    if asked is not None:
        yield _event(month_end(asked.amount), "request_by", today, asked)
    yield _event(target.amount, "changeover_target", today, target)
    no1, no2 = value("stay.no1_years", today), value("stay.no2_years", today)
    yield _event(last_day(intake, no1.amount), "no1_ends", today, no1)
    yield _event(last_day(intake, no1.amount + no2.amount), "no2_ends", today, no2)


def _esd(intake: date, today: date) -> Iterator[Event]:
    start, coe = value("transition.esd_start", today), value("transition.coe_months_least", today)
    years = value("esd.years", start.amount)
    yield _event(add_months(start.amount, coe.amount), "esd_arrival", today, coe)
    yield _event(last_day(intake, years.amount), "esd_ends", today, years)


def _event(day: date, name: str, today: date, found: Value) -> Event:
    return Event(day, f"timeline.{name}", (day - today).days, found.cite, found.certainty)
