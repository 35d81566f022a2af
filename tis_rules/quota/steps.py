"""The steps of a quota's sum, in the order a person would do it."""

from fractions import Fraction

from tis_rules.facts import QuotaFacts, Sector
from tis_rules.findings import Fact, Limit, Step
from tis_rules.law.day import Day
from tis_rules.quota.care import page_number
from tis_rules.quota.sums import Base, Number, Working


def steps_of(
    facts: QuotaFacts, excellent: bool, working: Working, total: Limit | None, values: Day
) -> tuple[Step, ...]:
    """From the staff to each number, then what caps them together."""
    staff = facts.staff or 0
    steps = [_base(staff, working.base, facts.sector is Sector.CARE)]
    for number in working.numbers:
        steps += _number(number, staff)
    if facts.sector is Sector.CARE:
        return (*steps, *_page(staff, values))
    return (*steps, _together(working), *_construction(facts, excellent, total))


def _base(staff: int, base: Base, care: bool) -> Step:
    number = Fraction(base.people, base.per)
    told: dict[str, Fact] = {"staff": staff, "basic": number if base.per > 1 else base.people}
    if base.band is None:
        return Step("step.share", {**told, "share": Fraction(1, base.per)})
    first, last = base.band
    kind = "care" if care else "band"
    if last is None:
        return Step(f"step.{kind}_open", {**told, "first": first, "share": Fraction(1, base.per)})
    return Step(f"step.{kind}", {**told, "first": first, "last": last})


def _number(number: Number, staff: int) -> list[Step]:
    exact = Fraction(number.people, number.per) if number.per > 1 else number.people
    steps = [Step("step.times", {"what": number.what, "times": number.times, "number": exact})]
    if number.capped and number.cap is not None:
        steps.append(Step("step.ceiling", {"what": number.what, "staff": staff, "most": number.cap}))
    if number.rounded:
        steps.append(Step("step.rounded_down", {"what": number.what, "number": exact, "most": number.most}))
    if number.safe < number.most:
        steps.append(Step("step.rounded_early", {"what": number.what, "most": number.most, "safe": number.safe}))
    return steps


def _page(staff: int, values: Day) -> list[Step]:
    number = page_number(staff, values)
    if number is None:
        return []
    share, below = values.amount("care.page_share"), values.amount("care.page_below")
    return [Step("step.page_care", {"staff": staff, "share": share, "below": below, "number": number})]


def _together(working: Working) -> Step:
    """By the safe reading, the one to plan with."""
    return Step("step.together", {"total": sum(number.safe for number in working.numbers)})


def _construction(facts: QuotaFacts, excellent: bool, total: Limit | None) -> list[Step]:
    if facts.sector is not Sector.CONSTRUCTION:
        return []
    if total is None:
        return [Step("step.construction_excellent" if excellent else "step.construction_before")]
    return [Step("step.construction_total", {"staff": facts.staff or 0, "most": total.most})]
