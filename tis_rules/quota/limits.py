"""How many trainees may train at the same time, by stage, and whether those held are within it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tis_rules.closing import LAST_PLAN, LAST_START, both, stage_over, until_last_days
from tis_rules.facts import AcceptanceType, Held, QuotaFacts, Sector, Stage
from tis_rules.findings import Assessment, Certainty, Citation, Finding, Limit, Verdict
from tis_rules.judge import GAP, not_in_force, verdict
from tis_rules.law.day import Day, read
from tis_rules.law.tables import Value
from tis_rules.quota.care import CARE, care
from tis_rules.quota.construction import construction_total
from tis_rules.quota.steps import steps_of
from tis_rules.quota.sums import GENERAL, Working, general

STAGES = ("no1", "no2", "no3")
_BOATS = (Sector.FISHERY, Sector.AQUACULTURE)


def assess_quota(facts: QuotaFacts, as_of: date) -> Assessment:
    """The limits by stage, how they come about, and whether `facts.held` keeps within them.

    Without `held` the question is whether any new No. 1 may start; around the programme's last days it is asked too
    where nobody is held. An organisation not known to be excellent is assessed as ordinary; where only excellence would
    make it lawful the verdict is MORE_FACTS. MORE_FACTS too where staff, type or sector is missing, ASK_OFFICE where no
    number is published. Source: Ordinance Art. 16; in care and construction also the ministers' notices.
    """
    values = read(as_of, *(CARE if facts.sector is Sector.CARE else GENERAL))
    if "quota.basic" not in values:
        return not_in_force("quota.basic", as_of)
    if facts.sector in _BOATS:
        return _open(Verdict.ASK_OFFICE, as_of, values, _boats(facts.sector))
    missing = [name for name in ("staff", "type", "sector") if getattr(facts, name) is None]
    if missing:
        cite = values["quota.basic"].cite
        return _open(Verdict.MORE_FACTS, as_of, values, *(Finding(f"quota.{name}", None, cite) for name in missing))
    if facts.sector is Sector.CARE and facts.type is not AcceptanceType.SUPERVISED:
        return _open(Verdict.ASK_OFFICE, as_of, values, _care_alone(values))
    ordinary = _judged(facts, bool(facts.excellent), values)
    return ordinary if facts.excellent is not None else _perhaps_excellent(ordinary, facts, values)


def working_of(staff: int, type: AcceptanceType, nursing_care: bool, excellent: bool, as_of: date) -> Working:
    """The sums alone, also those that are arithmetic only and not law (enterprise type in care). Raises NotInForce."""
    return (care if nursing_care else general)(staff, type, excellent, as_of)


def _judged(facts: QuotaFacts, excellent: bool, values: Day) -> Assessment:
    assert facts.staff is not None
    assert facts.type is not None
    working = working_of(facts.staff, facts.type, facts.sector is Sector.CARE, excellent, values.day)
    total, holds_while = None, values.span
    if facts.sector is Sector.CONSTRUCTION and not excellent:
        total, span = construction_total(facts.staff, facts.cap_staff, values.day)
        holds_while = both(holds_while, span)
    limits = _limits(working, excellent, values, total)
    findings = [*_notes(facts, values), *_on_trainees(facts, limits), *_at_the_end(facts, values.day)]
    return Assessment(
        verdict(findings),
        values.day,
        until_last_days(holds_while, values.day, *_held_stages(facts.held)),
        tuple(findings),
        limits,
        steps_of(facts, excellent, working, total, values),
        values.version,
    )


def _limits(working: Working, excellent: bool, values: Day, total: Limit | None) -> tuple[Limit, ...]:
    limits = [number.limit for number in sorted((*working.numbers, *working.unpublished), key=lambda n: n.what)]
    if not excellent:
        limits.append(Limit("no3", 0, values["quota.times_excellent_no3"].cite))
        limits.sort(key=lambda limit: limit.what)
    return tuple(limits) if total is None else (*limits, total)


def _notes(facts: QuotaFacts, values: Day) -> list[Finding]:
    """What a reader must know beside the numbers."""
    found = []
    if facts.taken_over is not None and facts.taken_over.total:
        found.append(
            Finding("quota.taken_over", True, Citation("ordinance", "Art. 16(4)"), _by_stage(facts.taken_over))
        )
    if facts.sector is Sector.AGRICULTURE:
        found.append(Finding("quota.agriculture", True, values["quota.basic"].cite, {}, Certainty.MEDIUM))
    return found


def _on_trainees(facts: QuotaFacts, limits: Sequence[Limit]) -> list[Finding]:
    if facts.held is None:
        return [_any_no1(limits[0], facts)]
    return [_held(limit, facts.held, facts.taken_over or Held()) for limit in limits]


def _any_no1(limit: Limit, facts: QuotaFacts) -> Finding:
    """Nobody although there is staff, for want of a least number (enterprise type), is the literal reading only."""
    sure = Certainty.MEDIUM if facts.staff and not limit.most else limit.certainty
    told = {"staff": facts.staff or 0, "most": limit.most, "safe": limit.advised}
    holds = fits(1, limit)
    if holds is None:
        return Finding("quota.any_no1", None, limit.cite, {**told, GAP: "rounding"}, sure)
    return Finding("quota.any_no1", holds, limit.cite, told, sure)


def _held(limit: Limit, held: Held, taken_over: Held) -> Finding:
    """Those taken over are outside the ordinance's numbers; whether also outside a notice's is not stated."""
    all_of, outside = getattr(held, limit.what), getattr(taken_over, limit.what)
    told = {"held": all_of, "outside": outside, "most": limit.most, "safe": limit.advised}
    holds = fits(all_of - outside, limit)
    if holds and outside and limit.cite.source != "ordinance" and fits(all_of, limit) is not True:
        holds, gap = None, "taken-over"
    elif holds is False and limit.cite.source == "care-notice" and limit.what in ("no2", "no3"):
        holds, gap = None, "care-stages"
    else:
        gap = "rounding"
    told_all = told if holds is not None else {**told, GAP: gap}
    return Finding(f"quota.held_{limit.what}", holds, limit.cite, told_all, limit.certainty)


def fits(people: int, limit: Limit) -> bool | None:
    """Whether `people` keep within a limit; None between its safe and its larger reading."""
    if people <= limit.advised:
        return True
    return None if people <= limit.most else False


def _at_the_end(facts: QuotaFacts, day: date) -> tuple[Finding, ...]:
    """What the last days of the programme close: for a company without trainees everything, for others new starts."""
    last, plan = last_start(day), read(day, LAST_PLAN).values.get(LAST_PLAN)
    if last is None or plan is None:
        return ()
    starts = Finding("quota.new_starts", day <= last.amount, last.cite, {"last_start": last.amount}, last.certainty)
    told = {"last_application": plan.amount}
    late = day > plan.amount
    if facts.held is None or not facts.held.total:
        filed = Finding("quota.plan_filed", None, plan.cite, told, plan.certainty)
        return (starts, filed) if starts.holds and late else (starts,)
    if not starts.holds:
        ended = Finding("quota.starts_ended", True, last.cite, {"last_start": last.amount}, last.certainty)
        return (ended, *(over for stage in _held_stages(facts.held) for over in stage_over(stage, day)))
    return (starts, Finding("quota.plans_ended", True, plan.cite, told, plan.certainty)) if late else (starts,)


def _held_stages(held: Held | None) -> list[Stage]:
    return [stage for stage in Stage if held is not None and getattr(held, stage)]


def last_start(day: date) -> Value | None:
    """The last day a No. 1 may start, as known on `day`; None before it was."""
    return read(day, LAST_START).values.get(LAST_START)


def _perhaps_excellent(ordinary: Assessment, facts: QuotaFacts, values: Day) -> Assessment:
    findings = (Finding("quota.excellent", None, values["quota.times_excellent_no1"].cite), *ordinary.findings)
    if ordinary.verdict is Verdict.YES:
        return replace(ordinary, findings=findings)
    better = _judged(facts, True, values).verdict
    return replace(
        ordinary, findings=findings, verdict=ordinary.verdict if better is ordinary.verdict else Verdict.MORE_FACTS
    )


def _boats(sector: Sector) -> Finding:
    facts = {GAP: f"{sector.value}-quota", "sector": sector.value}
    return Finding("quota.fishery", None, Citation("fishery-notice", "no article: numbers of trainees"), facts)


def _care_alone(values: Day) -> Finding:
    return Finding("quota.care_enterprise", None, values["care.total_times"].cite, {GAP: "care-enterprise-quota"})


def _open(answer: Verdict, day: date, values: Day, *findings: Finding) -> Assessment:
    return Assessment(answer, day, values.span, findings, version=values.version)


def _by_stage(held: Held) -> dict[str, int]:
    return {stage: getattr(held, stage) for stage in STAGES}
