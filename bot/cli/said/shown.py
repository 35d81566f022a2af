"""An assessment on the terminal: the verdict first, then the sum, what it rests on, sources and the day; or as JSON."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from bot.cli.said.words import finding_line, step_line
from tis_rules.findings import Assessment, Certainty, Verdict
from tis_rules.judge import GAP
from tis_rules.law.gaps import OFFICES, gap
from tis_rules.law.sources import source

MARKS = {True: "ok", False: "NO", None: "open"}
VERDICTS = {
    Verdict.YES: "YES",
    Verdict.OVER_GUIDELINE: "LAWFUL, but over the programme page's guideline",
    Verdict.NO: "NO",
    Verdict.MORE_FACTS: "MORE FACTS ARE NEEDED",
    Verdict.NOT_IN_FORCE: "NOT IN FORCE",
    Verdict.ASK_OFFICE: "ASK AN OFFICE",
}


def lines(assessment: Assessment, headline: str) -> Iterator[str]:
    """What a person reads, line by line; `headline` follows the verdict."""
    yield f"{VERDICTS[assessment.verdict]}: {headline}"
    yield from (f"  {step_line(step)}" for step in assessment.steps)
    yield from (f"  [{MARKS[each.holds]}] {finding_line(each)}{_sure(each.certainty)}" for each in assessment.findings)
    yield from _offices(assessment)
    yield from _sources(assessment)
    yield f"As of {assessment.as_of}; {_span(assessment)}."


def as_json(assessment: Assessment, **more: object) -> str:
    """The assessment with every fact, and what else is given by name."""
    return to_json({**_plain(assessment), **more})


def to_json(value: object) -> str:
    """Values as JSON: fractions as "1/3", dates as 2027-04-01."""
    return json.dumps(_plain(value), ensure_ascii=False, indent=2)


def _sure(certainty: Certainty) -> str:
    return "" if certainty is Certainty.HIGH else f" ({certainty.value} certainty)"


def _offices(assessment: Assessment) -> Iterator[str]:
    """What the law leaves open here, and who knows."""
    for id in dict.fromkeys(str(each.facts[GAP]) for each in assessment.findings if GAP in each.facts):
        yield f"Ask {OFFICES[gap(id).ask]}: {gap(id).what}"


def _sources(assessment: Assessment) -> Iterator[str]:
    places: dict[str, dict[str, None]] = {}
    cited = [finding.cite for finding in assessment.findings] + [limit.cite for limit in assessment.limits]
    for cite in cited:
        places.setdefault(cite.source, {})[cite.where] = None
    if places:
        yield "Source: " + "; ".join(", ".join([source(id).title_en, *where]) for id, where in places.items()) + "."


def _span(assessment: Assessment) -> str:
    first, last = assessment.in_force.first, assessment.in_force.last
    what = "in force" if assessment.verdict is Verdict.NOT_IN_FORCE else "this holds"
    return f"{what} from {first}" + (f" to {last}" if last else "")


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(item) for item in value]
    if isinstance(value, Fraction):
        return str(value)
    return value.isoformat() if isinstance(value, date) else value
