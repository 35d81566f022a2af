"""A plan of yearly intakes: how many may start each time, who is in which stage when, and which limit binds."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from tis_rules.bounds import refuse_negative
from tis_rules.closing import plan_filed
from tis_rules.facts import Held, QuotaFacts, Stage
from tis_rules.findings import Span, Verdict
from tis_rules.law.dates import DAY, add_months
from tis_rules.mistakes import BadCase
from tis_rules.quota.cohort import Cohort, stays
from tis_rules.quota.headroom import Room, room_in_limits
from tis_rules.quota.limits import assess_quota, last_start

MOST_YEARS = 10


@dataclass(frozen=True, slots=True)
class Turn:
    """One intake of the plan. `people` start; `binding` is the limit that allows no more, "wish" or "last_start"."""

    starts: date
    people: int
    binding: str
    cohort: Cohort


@dataclass(frozen=True, slots=True)
class Period:
    """Days on which nobody starts, moves on or leaves, and the trainees in training then."""

    days: Span
    held: Held


@dataclass(frozen=True, slots=True)
class IntakePlan:
    """The intakes in order and the periods they make, from the first intake to the last trainee's last day.

    `verdict`: YES where somebody may start and the plans can still be applied for; MORE_FACTS where they can't, so that
    each needs one applied for in time; NO where nobody may start. Without turns it says why there are no numbers.
    """

    turns: tuple[Turn, ...]
    periods: tuple[Period, ...]
    verdict: Verdict
    last_start: date | None = None


def plan_intakes(
    facts: QuotaFacts,
    first: date,
    years: int,
    as_of: date,
    *,
    wish: int | None = None,
    every_months: int = 12,
    cohorts: Sequence[Cohort] = (),
) -> IntakePlan:
    """As many as possible at each intake, in turn, so that no limit is ever passed if everybody goes on.

    Intakes every `every_months` for `years` from `first`; at most `wish` each. `cohorts` are trainees already here.
    Nobody starts after the programme's last start, once that was known on `as_of`: an earlier `as_of` asks what would
    have been. No turns where the quota has no numbers: then `verdict` says why.
    Raises ValueError for years or months that cannot be, and where `facts.held` has people (give them as cohorts).
    """
    _refuse(facts, years, every_months, wish)
    found = assess_quota(replace(facts, held=Held()), first)
    known = last_start(as_of)
    last: date | None = None if known is None else known.amount
    book = _Book(
        facts, as_of, [(each, stays(each.began, each.stage, bool(facts.excellent), as_of)) for each in cohorts]
    )
    if not found.limits:
        return IntakePlan((), (), found.verdict, last)
    starts = [add_months(first, months) for months in range(0, 12 * years, every_months)]
    turns = tuple(_turn(book, start, wish, last) for start in starts)
    return IntakePlan(turns, tuple(_periods(book)), _verdict(turns, as_of), last)


def _verdict(turns: Sequence[Turn], as_of: date) -> Verdict:
    """A start that is past had its plan; one to come, once plans are closed, needs one applied for in time."""
    starting = [turn for turn in turns if turn.people]
    if not starting:
        return Verdict.YES if any(turn.binding == "wish" for turn in turns) else Verdict.NO
    to_come = any(turn.starts > as_of for turn in starting)
    return Verdict.MORE_FACTS if to_come and plan_filed(as_of) else Verdict.YES


@dataclass(slots=True)
class _Book:
    """The cohorts taken so far with their stages, and the limits of a day."""

    facts: QuotaFacts
    as_of: date
    taken: list[tuple[Cohort, dict[Stage, Span]]]

    def held(self, day: date) -> Held:
        """Everybody in training on a day."""
        people = dict.fromkeys(Stage, 0)
        for cohort, spans in self.taken:
            for stage, span in spans.items():
                people[stage] += cohort.people if day in span else 0
        return Held(*people.values())

    def days(self) -> list[date]:
        """Every day on which somebody starts or moves on, and the day after somebody leaves."""
        spans = [span for _, stages in self.taken for span in stages.values()]
        return sorted({span.first for span in spans} | {span.last + DAY for span in spans if span.last})

    def room(self, stays: dict[Stage, Span]) -> Room:
        """The least room a new cohort finds on its way, over all its stages."""
        return min((room for stage, span in stays.items() for room in self._rooms(stage, span)), key=lambda r: r.more)

    def _rooms(self, stage: Stage, span: Span) -> Iterable[Room]:
        for day in {span.first, *(day for day in self.days() if day in span), *self._changes(span)}:
            rooms = room_in_limits(replace(self.facts, held=self.held(day)), day).rooms
            yield next(room for room in rooms if room.stage == stage)

    def _changes(self, span: Span) -> Iterable[date]:
        """Days within a span on which a limit changes."""
        day: date | None = span.first
        while day is not None and day in span:
            yield day
            holds = assess_quota(self.facts, day).in_force.last
            day = None if holds is None else holds + DAY


def _turn(book: _Book, start: date, wish: int | None, last: date | None) -> Turn:
    if last is not None and start > last:
        return Turn(start, 0, "last_start", Cohort(0, start))
    spans = stays(start, Stage.NO1, bool(book.facts.excellent), book.as_of)
    room = book.room(spans)
    wished = wish is not None and wish < room.more
    cohort = Cohort(wish if wish is not None and wished else room.more, start)
    book.taken.append((cohort, spans))
    return Turn(start, cohort.people, "wish" if wished else room.binding, cohort)


def _periods(book: _Book) -> Iterable[Period]:
    for first, following in pairwise(book.days()):
        held = book.held(first)
        if held.total:
            yield Period(Span(first, following - DAY), held)


def _refuse(facts: QuotaFacts, years: int, every_months: int, wish: int | None) -> None:
    refuse_negative(wish=wish)
    if not 1 <= years <= MOST_YEARS:
        raise BadCase("A plan covers 1 to {most} years; it was {years}.", most=MOST_YEARS, years=years)
    if not 1 <= every_months <= 12 * years:
        says = "Intakes are every 1 to {most} months in this plan; it was {every}."
        raise BadCase(says, most=12 * years, every=every_months)
    if facts.held is not None and facts.held.total:
        raise BadCase("Give the trainees already here as cohorts, with the day their stage began.")
