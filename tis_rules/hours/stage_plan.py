"""A plan of one stage given year by year: judged as a whole, with a word on each year that would fail alone."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tis_rules.facts import HoursFacts, SafetyHours
from tis_rules.findings import Assessment, Certainty, Citation, Finding, Verdict
from tis_rules.hours.shares import KINDS, assess_hours
from tis_rules.judge import GAP
from tis_rules.mistakes import BadCase


def assess_stage(years: Sequence[HoursFacts], as_of: date) -> Assessment:
    """Judge the sum of the years of one stage plan (Ordinance Art. 10(2)(ii)).

    Whether each year must keep the shares alone is not decided; a year that would not gets an open finding and does
    not change the verdict. Raises ValueError without a year or where years name different stages.
    """
    if not years or len({year.stage for year in years}) > 1:
        raise BadCase("Give the years of one stage, at least one.")
    whole = assess_hours(_sum(years), as_of)
    if len(years) == 1 or not whole.steps:  # not in force, or a kind of work isn't known
        return whole
    alone = [assess_hours(year, as_of).verdict for year in years]
    notes = tuple(_note(number) for number, answer in enumerate(alone, 1) if answer is Verdict.NO)
    return replace(whole, findings=(*whole.findings, *notes))


def _note(year: int) -> Finding:
    cite = Citation("ordinance", "Art. 10(2)(ii)(c)")
    return Finding("hours.year_alone", None, cite, {"year": year, GAP: "two-year-plan"}, Certainty.MEDIUM)


def _sum(years: Sequence[HoursFacts]) -> HoursFacts:
    safety = [year.safety for year in years if year.safety is not None]
    together = SafetyHours(**{kind: sum(getattr(each, kind) for each in safety) for kind in KINDS})
    return replace(
        years[0],
        required_hours=_added([year.required_hours for year in years]),
        related_hours=_added([year.related_hours for year in years]),
        peripheral_hours=_added([year.peripheral_hours for year in years]),
        safety=together if len(safety) == len(years) else None,
    )


def _added(hours: Sequence[int | None]) -> int | None:
    known = [each for each in hours if each is not None]
    return sum(known) if len(known) == len(hours) else None
