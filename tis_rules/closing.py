"""What the end of the programme closes: plans of new trainees, and each stage for those still here.

A training begun in time goes on under its own rules (official leaflet of 26 December 2025); one that was interrupted
may be taken up again, so after the last days the answer is open, not no.
"""

from datetime import date

from tis_rules.facts import Stage
from tis_rules.findings import Certainty, Finding, Span
from tis_rules.judge import GAP, Code
from tis_rules.law.dates import DAY, last_day
from tis_rules.law.day import read

LAST_PLAN, LAST_START = "transition.last_application", "transition.last_start"
CODES = {
    "eligible.new_plans": Code("Plans of new trainees can still be applied for.", ("last_application",)),
    "closing.stage_over": Code(
        "Somebody may still be in this stage (open): whoever began in time should have finished it.",
        ("what", "ends", GAP),
    ),
}
_YEARS = ("stay.no1_years", "stay.no2_years")


def new_plans(day: date) -> tuple[Finding, ...]:
    """Whether plans of new trainees can be applied for on `day`; nothing before the change was announced."""
    last = read(day, LAST_PLAN).values.get(LAST_PLAN)
    if last is None:
        return ()
    told = {"last_application": last.amount}
    return (Finding("eligible.new_plans", day <= last.amount, last.cite, told, last.certainty),)


def plan_filed(day: date) -> tuple[Finding, ...]:
    """After the last day for plans: whether this one was applied for by then isn't known."""
    return tuple(_open(each) for each in new_plans(day) if each.holds is False)


def of_plan(stage: Stage | None, day: date) -> tuple[Finding, ...]:
    """What is open about a plan on a day: of No. 1, or of no known stage, whether it was applied for in time; then
    whether anybody is still in the stage.
    """
    filed = plan_filed(day) if stage in (None, Stage.NO1) else ()
    return (*filed, *stage_over(stage or Stage.NO3, day))


def stage_over(stage: Stage, day: date) -> tuple[Finding, ...]:
    """Open after the last day on which whoever began on the last start is in a stage.

    Nobody who began that late reaches No. 3: it is taken to end with the last No. 2.
    """
    values = read(day, LAST_START, *_YEARS)
    ends = _ends(stage, day)
    if ends is None or day <= ends:
        return ()
    told = {"what": stage.value, "ends": ends, GAP: "training-interrupted"}
    return (Finding("closing.stage_over", None, values[LAST_START].cite, told, Certainty.MEDIUM),)


def until_last_days(span: Span, day: date, *stages: Stage) -> Span:
    """The span cut so that none of the last days lies within it: for plans, for starts, of these stages."""
    known = [value.amount for value in read(day, LAST_PLAN, LAST_START).values.values()]
    for last in (*known, *(ends for stage in stages if (ends := _ends(stage, day)))):
        span = both(span, Span(span.first, last) if day <= last else Span(last + DAY))
    return span


def both(one: Span, other: Span) -> Span:
    """The days in both spans."""
    lasts = [span.last for span in (one, other) if span.last is not None]
    return Span(max(one.first, other.first), min(lasts, default=None))


def _open(finding: Finding) -> Finding:
    return Finding(finding.code, None, finding.cite, finding.facts, finding.certainty)


def _ends(stage: Stage, day: date) -> date | None:
    """The last day of a stage for whoever began No. 1 on the last start; None before that day was known."""
    values = read(day, LAST_START, *_YEARS)
    if LAST_START not in values:
        return None
    first, second = (values.amount(name) for name in _YEARS)
    return last_day(values.amount(LAST_START), first if stage is Stage.NO1 else first + second)
