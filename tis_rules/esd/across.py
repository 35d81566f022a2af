"""Room and a plan of intakes across April 2027: trainees run out while ESD workers begin, these by an estimate.

How trainees still here and ESD workers share one quota was not found (gap esd-shared-quota): the careful number is as
if they did, the larger one as if they didn't.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from tis_rules.bounds import refuse_negative
from tis_rules.checked import checked
from tis_rules.esd.quota import EsdQuotaFacts, assess_esd_quota
from tis_rules.facts import Held, QuotaFacts
from tis_rules.findings import Assessment, Certainty, Span, Verdict
from tis_rules.law.dates import last_day
from tis_rules.law.tables import NotInForce, value
from tis_rules.mistakes import BadCase
from tis_rules.quota.cohort import Cohort
from tis_rules.quota.headroom import Headroom, headroom
from tis_rules.quota.intake_plan import IntakePlan, plan_intakes


@dataclass(frozen=True, slots=True)
class EsdCohort:
    """ESD workers already here: how many, and the day they began. Raises BadFacts for fewer than 0."""

    people: int
    began: date

    def __post_init__(self) -> None:
        checked(self)
        refuse_negative(people=self.people)


@dataclass(frozen=True, slots=True)
class AcrossRoom:
    """The room on a day under both programmes.

    `trainees`: by stage. `workers`: ESD workers who may start by the careful reading, `most` if trainees take up no ESD
    quota; None where no number can be given. `esd` says why, and what is open: never better than ASK_OFFICE.
    """

    trainees: Headroom
    workers: int | None
    most: int | None
    esd: Assessment


def headroom_across(facts: QuotaFacts, esd: EsdQuotaFacts, as_of: date) -> AcrossRoom:
    """The room for trainees, as `headroom` finds it, and for ESD workers beside the trainees in `facts.held`.

    ESD workers here are in `esd.held`. No number for them before ESD begins, nor where the estimate has none.
    """
    here = (facts.held or Held()).total
    found = assess_esd_quota(replace(esd, held=esd.held or 0, trainees=here), as_of)
    if (estimate := _estimate(found)) is None:
        return AcrossRoom(headroom(facts, as_of), None, None, found)
    most = max(0, estimate - ((esd.held or 0) - esd.outside))
    return AcrossRoom(headroom(facts, as_of), max(0, most - here), most, found)


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
    workers: Sequence[EsdCohort] = (),
) -> AcrossPlan:
    """Intakes of trainees up to the programme's last start, of ESD workers after it, as `plan_intakes` plans them.

    `cohorts` are trainees already here, `workers` ESD workers: each takes up a place to the last day. The ESD part is
    never better than ASK_OFFICE: its number is derived. Raises ValueError as `plan_intakes` does, and where `esd.held`
    has people (give them as workers) or workers began before ESD did.
    """
    if esd.held:
        raise BadCase("Give the ESD workers already here as workers, with the day they began.")
    here = [(cohort.people, _three_years(cohort.began)) for cohort in workers]
    plan = plan_intakes(facts, first, years, as_of, wish=wish, every_months=every_months, cohorts=cohorts)
    later = [turn.starts for turn in plan.turns if turn.binding == "last_start"]
    if not later:
        return AcrossPlan(plan, (), None, Verdict.NOT_IN_FORCE if plan.turns else plan.verdict)
    found = assess_esd_quota(replace(esd, trainees=None), later[0])
    estimate = _estimate(found)
    if estimate is None:
        return AcrossPlan(plan, (), None, found.verdict)
    return AcrossPlan(plan, tuple(_turns(later, estimate, wish, plan, here)), estimate, found.verdict)


def _turns(
    starts: Sequence[date], estimate: int, wish: int | None, plan: IntakePlan, here: Sequence[tuple[int, Span]]
) -> Iterator[EsdTurn]:
    """Workers only leave until the next intake, so that the room on its first day is the least of it."""
    taken = list(here)
    for start in starts:
        stays = _three_years(start)
        most = max(0, estimate - sum(people for people, span in taken if start in span))
        trainees = _most_trainees(plan, stays)
        people = max(0, most - trainees)
        turn = EsdTurn(start, people if wish is None else min(wish, people), most, stays, trainees)
        taken.append((turn.people, stays))
        yield turn


def _estimate(found: Assessment) -> int | None:
    """The number to plan with; None where there is none, or only by analogy."""
    limit = found.limit("total")
    return None if limit is None or limit.certainty is Certainty.LOW else limit.advised


def _three_years(began: date) -> Span:
    """The days of an ESD worker. Raises ValueError before ESD."""
    try:
        years = value("esd.years", began).amount
    except NotInForce:
        raise BadCase("Nobody was an ESD worker on {began}; give trainees as cohorts.", began=began) from None
    return Span(began, last_day(began, years))


def _most_trainees(plan: IntakePlan, stays: Span) -> int:
    """The most trainees at once on any day of a stay."""
    return max((period.held.total for period in plan.periods if _meet(period.days, stays)), default=0)


def _meet(one: Span, other: Span) -> bool:
    return one.first <= (other.last or one.first) and other.first <= (one.last or other.first)
