"""Construction: since April 2022 all trainees together may not outnumber the full-time staff."""

from datetime import date

from tis_rules.findings import Certainty, Limit, Span
from tis_rules.law.day import read

TOTAL = "construction.total_per_staff"


def construction_total(staff: int, cap_staff: int | None, day: date) -> tuple[Limit | None, Span]:
    """The cap on all stages together for an ordinary organisation, and the days in which this holds.

    None before the cap came into force. Excellent organisations have no such cap (MLIT Notice No. 269 of 2019).
    `cap_staff` leaves out specified skilled workers and foreign construction workers (one source only).
    """
    values = read(day, TOTAL)
    if TOTAL not in values:
        return None, values.span
    counted = staff if cap_staff is None else min(staff, cap_staff)
    certainty = Certainty.HIGH if counted == staff else Certainty.MEDIUM
    return Limit("total", values.amount(TOTAL) * counted, values[TOTAL].cite, certainty=certainty), values.span
