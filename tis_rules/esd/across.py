"""A plan of intakes across April 2027: trainees run out while ESD workers begin, these by an estimate of their quota.

How trainees still here and ESD workers share one quota was not found (gap esd-shared-quota): planned is as if they did.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from tis_rules.esd.quota import EsdQuotaFacts, assess_esd_quota
from tis_rules.facts import QuotaFacts
from tis_rules.findings import Certainty, Span, Verdict
from tis_rules.law.dates import last_day
from tis_rules.law.tables import value
from tis_rules.quota.intake_plan import Cohort, IntakePlan, plan_intakes


@dataclass(frozen=True, slots=True)
class EsdTurn:
    """One intake of ESD workers: `people` start by the careful reading, `most` if trainees take up no ESD quota.

    `stays`: their three years. `trainees`: the most trainees still here in that time.
    """

    starts: date
    people: int
    most: int
    stays: Span
    trainees: int


@dataclass(frozen=True, slots=True)
class AcrossPlan:
    """The trainees' plan, then the ESD intakes. `verdict` is of the ESD part; `estimate` None: no number, no turns."""

    trainees: IntakePlan
    workers: tuple[EsdTurn, ...]
    estimate: int | None
    verdict: Verdict


def plan_across(
    facts: QuotaFacts,
    esd: EsdQuotaFacts,
    first: date,
    years: int,
    as_of: date,
    *,
    wish: int | None = None,
    every_months: int = 12,
    cohorts: Sequence[Cohort] = (),
) -> AcrossPlan:
    """Intakes of trainees up to the programme's last start, of ESD workers after it, as `plan_intakes` plans them.

    The ESD part is never better than ASK_OFFICE: its number is derived. Raises ValueError as `plan_intakes` does, and
    where `esd.held` has people, whose last days are not known.
    """
    if esd.held:
        raise ValueError("Leave out the ESD workers already here: a plan across the change begins before they come.")
    plan = plan_intakes(facts, first, years, as_of, wish=wish, every_months=every_months, cohorts=cohorts)
    later = [turn.starts for turn in plan.turns if turn.binding == "last_start"]
    if not later:
        return AcrossPlan(plan, (), None, Verdict.NOT_IN_FORCE if plan.turns else plan.verdict)
    found = assess_esd_quota(replace(esd, trainees=None), later[0])
    limit = found.limit("total")
    if limit is None or limit.certainty is Certainty.LOW:
        return AcrossPlan(plan, (), None, found.verdict)
    return AcrossPlan(plan, tuple(_turns(later, limit.advised, wish, plan)), limit.advised, found.verdict)


def _turns(starts: Sequence[date], estimate: int, wish: int | None, plan: IntakePlan) -> Iterator[EsdTurn]:
    """Workers only leave until the next intake, so that the room on its first day is the least of it."""
    taken: list[EsdTurn] = []
    for start in starts:
        stays = Span(start, last_day(start, value("esd.years", start).amount))
        here = sum(turn.people for turn in taken if start in turn.stays)
        trainees = _most_trainees(plan, stays)
        most = max(0, estimate - here)
        people = max(0, most - trainees)
        taken.append(EsdTurn(start, people if wish is None else min(wish, people), most, stays, trainees))
        yield taken[-1]


def _most_trainees(plan: IntakePlan, stays: Span) -> int:
    """The most trainees at once on any day of a stay."""
    return max((period.held.total for period in plan.periods if _meet(period.days, stays)), default=0)


def _meet(one: Span, other: Span) -> bool:
    return one.first <= (other.last or one.first) and other.first <= (one.last or other.first)
