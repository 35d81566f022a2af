"""The sums behind a quota: each number before and after rounding, and the general and enterprise tables (T1, T2)."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from tis_rules.facts import AcceptanceType
from tis_rules.findings import Certainty, Citation, Limit
from tis_rules.law.day import Day, read

GENERAL = (
    "quota.basic",
    "quota.enterprise_share",
    "quota.times_no2",
    "quota.times_excellent_no1",
    "quota.times_excellent_no2",
    "quota.times_excellent_no3",
    "quota.ceiling_no1",
    "quota.ceiling_no2",
    "quota.ceiling_no3",
)


@dataclass(frozen=True, slots=True)
class Number:
    """`people` / `per` trainees of `what`, never more than `cap`: rounded down once, at the end.

    `early` is what comes out if the basic number is rounded down before it is multiplied. The law does not say which,
    and `early` is never more, so it is the safe one.
    """

    what: str
    times: int
    people: int
    per: int
    early: int
    cap: int | None
    cite: Citation
    certainty: Certainty = Certainty.HIGH

    @property
    def rounded(self) -> bool:
        """Whether a fraction of a person falls away."""
        return self.people % self.per != 0

    @property
    def capped(self) -> bool:
        """Whether the cap makes the number smaller."""
        return self.cap is not None and self.cap * self.per < self.people

    @property
    def most(self) -> int:
        """The number as the tables print it."""
        most = self.people // self.per
        return most if self.cap is None else min(most, self.cap)

    @property
    def safe(self) -> int:
        """The smaller of the two readings."""
        return self.early if self.cap is None else min(self.early, self.cap)

    @property
    def limit(self) -> Limit:
        """The number as a limit; LOW certainty where the two readings differ, and the safe one given."""
        if self.safe == self.most:
            return Limit(self.what, self.most, self.cite, certainty=self.certainty)
        return Limit(self.what, self.most, self.cite, self.safe, Certainty.LOW)


@dataclass(frozen=True, slots=True)
class Base:
    """The basic number `people` / `per`, and the band of staff (first, last; None where open) it comes from."""

    people: int
    per: int
    band: tuple[int, int | None] | None

    def times(self, what: str, times: int, cap: int | None, cite: Citation, sure: Certainty = Certainty.HIGH) -> Number:
        """The basic number multiplied."""
        return Number(what, times, self.people * times, self.per, self.people // self.per * times, cap, cite, sure)


@dataclass(frozen=True, slots=True)
class Working:
    """A quota worked out: the published table it comes from, the basic number, and each number of it."""

    table: str
    base: Base
    numbers: tuple[Number, ...]
    unpublished: tuple[Number, ...] = ()

    def number(self, what: str) -> Number | None:
        """The published number for no1, no2, no3 or total, or None."""
        return next((number for number in self.numbers if number.what == what), None)


def general(staff: int, type: AcceptanceType, excellent: bool, day: date) -> Working:
    """The numbers by stage outside nursing care (Ordinance Art. 16(1), (2)). Raises NotInForce."""
    values = read(day, *GENERAL)
    base = share_of(staff, values) if type is AcceptanceType.ENTERPRISE else basic(staff, values)
    return Working(_TABLES[type], base, tuple(_stages(staff, base, type, excellent, values)))


def basic(staff: int, values: Day) -> Base:
    """The basic number for No. 1 by band of full-time staff."""
    first = 1
    for band in values.amount("quota.basic"):
        if staff <= band.get("most", staff):
            return _base(staff, band["basic"], (first, band.get("most")))
        first = band["most"] + 1
    raise AssertionError("The last band has no end.")


def share_of(staff: int, values: Day) -> Base:
    """The basic number of an enterprise the ministers have not recognised: a share of the staff."""
    return _base(staff, values.amount("quota.enterprise_share"), None)


def times_of(excellent: bool, values: Day) -> dict[str, int]:
    """How many times the basic number each stage may have; an ordinary organisation may have no No. 3."""
    if not excellent:
        return {"no1": 1, "no2": values.amount("quota.times_no2")}
    return {stage: values.amount(f"quota.times_excellent_{stage}") for stage in ("no1", "no2", "no3")}


def _base(staff: int, amount: int | Fraction, band: tuple[int, int | None] | None) -> Base:
    if isinstance(amount, Fraction):
        return Base(staff * amount.numerator, amount.denominator, band)
    return Base(amount, 1, band)


def _stages(staff: int, base: Base, type: AcceptanceType, excellent: bool, values: Day) -> list[Number]:
    ordinary = "quota.enterprise_share" if type is AcceptanceType.ENTERPRISE else "quota.basic"
    cite = values["quota.times_excellent_no1" if excellent else ordinary].cite
    return [
        base.times(stage, times, values.amount(f"quota.ceiling_{stage}") * staff, cite)
        for stage, times in times_of(excellent, values).items()
    ]


_TABLES = {
    AcceptanceType.SUPERVISED: "T1",
    AcceptanceType.ENTERPRISE_RECOGNISED: "T2-A",
    AcceptanceType.ENTERPRISE: "T2-B",
}
