"""Nursing care: the numbers of one establishment by its care staff (T3), and the sums of the enterprise type (T4)."""

from datetime import date
from fractions import Fraction

from tis_rules.facts import AcceptanceType
from tis_rules.findings import Certainty
from tis_rules.law.day import Day, read
from tis_rules.quota.sums import GENERAL, Base, Number, Working, basic, share_of, times_of

CARE = (
    *GENERAL,
    "care.staff_per_trainee",
    "care.total_times",
    "care.excellent_no1_times",
    "care.excellent_total_times",
    "care.printed_rows",
    "care.unsure_row",
    "care.page_share",
    "care.page_below",
)

_TABLES = {
    AcceptanceType.SUPERVISED: "T3",
    AcceptanceType.ENTERPRISE_RECOGNISED: "T4-A",
    AcceptanceType.ENTERPRISE: "T4-B",
}


def care(staff: int, type: AcceptanceType, excellent: bool, day: date) -> Working:
    """The numbers of one care establishment (MHLW Notice No. 320 of 2017). Raises NotInForce.

    `staff` is care staff. For both enterprise types no table is published: the sums are arithmetic, not to be shown
    as law. The numbers for No. 2 and No. 3 are not published either; `unpublished` holds the natural reading.
    """
    values = read(day, *CARE)
    base = share_of(staff, values) if type is AcceptanceType.ENTERPRISE else _base(staff, values)
    numbers = _no1_and_total(staff, base, excellent, values)
    return Working(_TABLES[type], base, numbers, _later_stages(base, excellent, numbers[1].most, values))


def page_number(staff: int, values: Day) -> int | None:
    """The page's tenth of a small company, rounded up as the law's table needs it; None for a larger one."""
    if staff >= values.amount("care.page_below"):
        return None
    share: Fraction = values.amount("care.page_share")
    return -(-staff * share.numerator // share.denominator)


def _base(staff: int, values: Day) -> Base:
    """One for every ten or part of ten, but never more than the general table gives."""
    row, larger = _printed_row(staff, values), basic(staff, values)
    tens = -(-staff // values.amount("care.staff_per_trainee"))
    return Base(tens, 1, row) if tens * larger.per <= larger.people else Base(larger.people, larger.per, row)


def _printed_row(staff: int, values: Day) -> tuple[int, int | None]:
    first = 1
    for last in values.amount("care.printed_rows"):
        if staff <= last:
            return first, last
        first = last + 1
    return first, None


def _no1_and_total(staff: int, base: Base, excellent: bool, values: Day) -> tuple[Number, Number]:
    no1 = values.amount("care.excellent_no1_times") if excellent else 1
    total = values["care.excellent_total_times" if excellent else "care.total_times"]
    unsure = excellent and base.band is not None and base.band[1] == values.amount("care.unsure_row")
    sure = values["care.unsure_row"].certainty if unsure else Certainty.HIGH
    return base.times("no1", no1, staff, total.cite), base.times("total", total.amount, staff, total.cite, sure)


def _later_stages(base: Base, excellent: bool, total: int, values: Day) -> tuple[Number, ...]:
    cite = values["care.total_times"].cite
    return tuple(
        base.times(stage, times, total, cite, Certainty.MEDIUM)
        for stage, times in times_of(excellent, values).items()
        if stage != "no1"
    )
