"""What ESD asks of the training itself: shares of the hours, Japanese and lectures at the start, the worker's fee."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from tis_rules.bounds import refuse_negative, refuse_other_unit
from tis_rules.checked import checked
from tis_rules.findings import Assessment, Fact, Finding, Step
from tis_rules.judge import Code, any_holds, facts_of, not_in_force, verdict
from tis_rules.law.day import Day, read
from tis_rules.mistakes import BadCase, Phrase

CODES = {
    "esd.required_share": Code(
        "Essential tasks take at least their share of the hours.", ("hours", "total", "share", "missing")
    ),
    "esd.safety_share": Code(
        "Safety and health tasks take at least their share of the hours.", ("hours", "total", "share", "missing")
    ),
    "esd.a1": Code(
        "Japanese at the start: an A1 exam is passed, or the A1 course has enough hours.", ("hours", "hours_least")
    ),
    "esd.lectures": Code("The lectures after entry have enough hours.", ("hours", "hours_least")),
    "esd.a2_course": Code("The employer provides and pays enough hours of the A2 course.", ("hours", "hours_least")),
    "esd.fee": Code(
        "What the worker pays the sending organisation is at most so many months of pay.", ("months", "months_most")
    ),
    "esd.step_lectures": Code("Sum: the hours of lectures needed after entry.", ("hours",)),
}
SERIES = (
    "esd.required_share",
    "esd.safety_share",
    "esd.a1_course_hours",
    "esd.a2_course_hours",
    "esd.lecture_hours",
    "esd.lecture_hours_a1",
    "esd.fee_months",
)


_MOST_MONTHS, _OF_PAY = 100, Phrase("months of pay", {})  # more is an amount of money


@dataclass(frozen=True, slots=True)
class EsdWorkFacts:
    """A worker's plan under ESD: hours as whole numbers, the fee in months of pay without overtime; None = not known.

    Raises ValueError for a number below 0, a fee in money, or a part that is more than the total.
    """

    total_hours: int | None = None
    essential_hours: int | None = None
    safety_hours: int | None = None
    a1_passed: bool | None = None
    a1_course_hours: int | None = None
    a2_course_hours: int | None = None
    lecture_hours: int | None = None
    fee_months: Fraction | None = None

    def __post_init__(self) -> None:
        checked(self)
        parts = {"essential_hours": self.essential_hours, "safety_hours": self.safety_hours}
        courses = {"a1_course_hours": self.a1_course_hours, "a2_course_hours": self.a2_course_hours}
        refuse_negative(total_hours=self.total_hours, lecture_hours=self.lecture_hours, **parts, **courses)
        if self.fee_months is not None and self.fee_months < 0:
            raise BadCase("The fee cannot be below 0 months of pay; it was {number}.", number=self.fee_months)
        refuse_other_unit(_MOST_MONTHS, _OF_PAY, fee_months=self.fee_months)
        if self.total_hours is not None and any(
            part is not None and part > self.total_hours for part in parts.values()
        ):
            raise BadCase("A part of the hours cannot be more than the total of {total}.", total=self.total_hours)


def assess_esd_work(facts: EsdWorkFacts, as_of: date) -> Assessment:
    """Judge a plan by the rules on hours, Japanese, lectures and fee; NOT_IN_FORCE before ESD begins."""
    values = read(as_of, *SERIES)
    if "esd.required_share" not in values:
        return not_in_force("esd.required_share", as_of)
    findings = (
        _share("required_share", facts.essential_hours, facts.total_hours, values),
        _share("safety_share", facts.safety_hours, facts.total_hours, values),
        _a1(facts, values),
        _lectures(facts, values),
        _hours("esd.a2_course", facts.a2_course_hours, "esd.a2_course_hours", values),
        _fee(facts.fee_months, values),
    )
    return Assessment(
        verdict(findings), as_of, values.span, findings, steps=_steps(facts, values), version=values.version
    )


def _share(name: str, hours: int | None, total: int | None, values: Day) -> Finding:
    share = values[f"esd.{name}"]
    numbers = facts_of(hours=hours, total=total, share=share.amount)
    if hours is None or not total:
        return Finding(f"esd.{name}", None, share.cite, numbers, share.certainty)
    needed = -(-total * share.amount.numerator // share.amount.denominator)
    if hours < needed:
        numbers |= {"missing": needed - hours}
    return Finding(f"esd.{name}", hours >= needed, share.cite, numbers, share.certainty)


def _a1(facts: EsdWorkFacts, values: Day) -> Finding:
    least = values["esd.a1_course_hours"]
    enough = None if facts.a1_course_hours is None else facts.a1_course_hours >= least.amount
    numbers = facts_of(hours=facts.a1_course_hours, hours_least=least.amount)
    return Finding("esd.a1", any_holds((facts.a1_passed, enough)), least.cite, numbers)


def _lectures(facts: EsdWorkFacts, values: Day) -> Finding:
    """Without the exam's result open only between the fewer and the more hours; told are the more."""
    if facts.a1_passed is None:
        most, fewest = values["esd.lecture_hours"], values.amount("esd.lecture_hours_a1")
        hours = facts.lecture_hours
        holds = None if hours is None or fewest <= hours < most.amount else hours >= most.amount
        return Finding("esd.lectures", holds, most.cite, facts_of(hours=hours, hours_least=most.amount), most.certainty)
    return _hours("esd.lectures", facts.lecture_hours, _lecture_series(facts), values)


def _lecture_series(facts: EsdWorkFacts) -> str:
    return "esd.lecture_hours_a1" if facts.a1_passed else "esd.lecture_hours"


def _hours(code: str, hours: int | None, name: str, values: Day) -> Finding:
    least = values[name]
    numbers = facts_of(hours=hours, hours_least=least.amount)
    return Finding(code, None if hours is None else hours >= least.amount, least.cite, numbers, least.certainty)


def _fee(months: Fraction | None, values: Day) -> Finding:
    most = values["esd.fee_months"]
    numbers: dict[str, Fact] = facts_of(months=months, months_most=most.amount)
    return Finding("esd.fee", None if months is None else months <= most.amount, most.cite, numbers, most.certainty)


def _steps(facts: EsdWorkFacts, values: Day) -> tuple[Step, ...]:
    if facts.a1_passed is None:
        return ()
    return (Step("esd.step_lectures", {"hours": values.amount(_lecture_series(facts))}),)
