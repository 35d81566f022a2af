"""The English lines the commands print: one per code of a step or finding, filled with its facts."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction

from bot.cli.rows.hours import percent
from bot.cli.said.meanings import meaning_line
from tis_rules.findings import Fact, Finding, Step

WHAT = {"no1": "No. 1", "no2": "No. 2", "no3": "No. 3", "total": "All stages together"}

STEPS = {
    "step.band": "{first}-{last} full-time staff: basic number {basic}.",
    "step.band_open": "{first} or more full-time staff: basic number {share} of {staff} = {basic}.",
    "step.share": "Enterprise type not recognised by the ministers: {share} of {staff} staff = {basic}.",
    "step.care": "{first}-{last} care staff in the establishment: basic number {basic}.",
    "step.care_open": "{first} or more care staff in the establishment: basic number {share} of {staff} = {basic}.",
    "step.times": "{what}: {times} x the basic number = {number}.",
    "step.ceiling": "{what}: never more than {most} with {staff} staff.",
    "step.rounded_down": "{what}: {number} is rounded down to {most}.",
    "step.rounded_early": "{what}: {safe} if the basic number is rounded first; the law is silent. Plan with {safe}.",
    "step.together": "All stages after the full course: {total} (a sum, not a limit).",
    "step.page_care": "The programme page's {share} a year, for under {below} staff, is {number} here (rounded up).",
    "step.construction_total": "Construction: all trainees together at most {most}, the full-time staff.",
    "step.construction_excellent": "Construction: no total for excellent organisations.",
    "step.construction_before": "Construction: no total in force on that day.",
    "step.total": "Hours of work: {total}.",
    "step.kind": "{what}: {hours} h, {part}.",
    "step.shares_right": "The three shares are right by the ordinance; by the programme page too: {page}.",
    "step.lectures_left_out": "{hours} h of lectures are no work and stay out of the total.",
}

FINDINGS = {
    "quota.staff": "The number of full-time staff.",
    "quota.type": "The type of acceptance.",
    "quota.sector": "The field of work.",
    "quota.excellent": "Assessed as ordinary: it is not said that both organisations are excellent.",
    "quota.any_no1": "New trainees of No. 1: at most {allowed}.",
    "quota.plan_filed": "The plan was applied for by {last_application}; later ones are not certified.",
    "quota.new_starts": "No. 1 starts no later than {last_start}.",
    "quota.held_no1": "No. 1: {held} in training, at most {allowed}.",
    "quota.held_no2": "No. 2: {held} in training, at most {allowed}.",
    "quota.held_no3": "No. 3: {held} in training, at most {allowed}.",
    "quota.held_total": "All stages: {held} in training, at most {allowed}.",
    "quota.taken_over": "Taken over from another organisation, outside the quota: {no1} / {no2} / {no3}.",
    "quota.agriculture": "No special number for agriculture is known; the general table is used.",
    "quota.fishery": "Fishing boats and aquaculture have their own numbers, which are not known here.",
    "quota.care_enterprise": "No table for care in the enterprise type was found.",
    "hours.required": "The required hours.",
    "hours.related": "The related hours.",
    "hours.peripheral": "The peripheral hours.",
    "hours.total": "A plan needs hours.",
    "hours.not_listed": "Not listed for No. 2: these shares do not apply.",
    "hours.year_alone": "Year {year} alone would not keep the shares; whether it must is not decided here.",
    "ordinance.required": "Ordinance: required work at least {share} ({least} h); {hours} h.",
    "ordinance.related": "Ordinance: related work at most {share} ({most} h); {hours} h.",
    "ordinance.peripheral": "Ordinance: peripheral work at most {share} ({most} h); {hours} h.",
    "page.required": "Page: required work at least {share} ({least} h); {hours} h.",
    "page.related": "Page: related work less than {share} ({most} h at most); {hours} h.",
    "page.peripheral": "Page: peripheral work at most {share} ({most} h); {hours} h.",
    "safety.required": "Safety and health: at least {least} h of the required work.",
    "safety.related": "Safety and health: at least {least} h of the related work.",
    "safety.peripheral": "Safety and health: at least {least} h of the peripheral work.",
}

_KINDS = {"required": "Required", "related": "Related", "peripheral": "Peripheral"}


def step_line(step: Step) -> str:
    """A step of the sum as a sentence. Raises KeyError for a code without words."""
    words = STEPS.get(step.code)
    return meaning_line(step.code, step.facts) if words is None else words.format_map(_shown(step.facts))


def finding_line(finding: Finding) -> str:
    """A finding as a sentence. Raises KeyError for a code without words."""
    words = FINDINGS.get(finding.code)
    return meaning_line(finding.code, finding.facts) if words is None else words.format_map(_shown(finding.facts))


def _shown(facts: Mapping[str, Fact]) -> dict[str, str]:
    shown = {name: _fact(name, fact) for name, fact in facts.items()}
    return shown | _allowed(facts)


def _allowed(facts: Mapping[str, Fact]) -> dict[str, str]:
    """The number to plan with, and the larger reading of the rounding where there is one."""
    if "safe" not in facts or "most" not in facts:
        return {}
    safe, most = facts["safe"], facts["most"]
    return {"allowed": str(safe) if safe == most else f"{safe} ({most} if rounded last)"}


def _fact(name: str, fact: Fact) -> str:
    if name == "what":
        return (WHAT | _KINDS)[str(fact)]
    if name == "part" and isinstance(fact, Fraction):
        return percent(fact.numerator, fact.denominator)
    return fact.isoformat() if isinstance(fact, date) else str(fact)
