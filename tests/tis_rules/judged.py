"""Whether a situation comes out as its file says."""

import tomllib
from fractions import Fraction
from pathlib import Path
from typing import Any

from tis_rules.esd.timeline import timeline_of
from tis_rules.esd.transition import IntakeAnswer
from tis_rules.excellence.points import Score
from tis_rules.findings import Assessment
from tis_rules.situations import Answer, Situation, assessment_of


def written(name: str) -> list[Situation]:
    """The cases of cases/<name>.toml beside the tests, those that start from a base with its facts."""
    file = tomllib.loads(Path(__file__).with_name("cases").joinpath(f"{name}.toml").read_text("utf-8"))
    return [
        Situation(each["id"], each["rule"], each["as_of"], _from_base(file, each), each["expect"])
        for each in file["case"]
    ]


def _from_base(file: dict[str, Any], case: dict[str, Any]) -> dict[str, Any]:
    facts: dict[str, Any] = file.get("base", {}).get(case.get("base"), {}) | case.get("facts", {})
    return facts


def differences(situation: Situation) -> list[str]:
    """What comes out otherwise than expected, a line each."""
    answer = situation.answer()
    found = _found(situation, answer)
    return [
        f"{name}: {found[name]!r}, not {wanted!r}"
        for name, wanted in _wanted(situation, found)
        if found[name] != wanted
    ]


def _wanted(situation: Situation, found: dict[str, Any]) -> list[tuple[str, Any]]:
    """Only what the file names is compared: of findings, limits and items those it mentions."""
    wanted = []
    for name, value in situation.expect.items():
        if name in ("holds", "limits", "items", "range", "best", "told"):
            found[name] = {key: found[name].get(key, "absent") for key in value}
        if name == "absent":
            found[name] = [code for code in value if code not in found["holds"]]
        wanted.append((name, value))
    return wanted


def _found(situation: Situation, answer: Answer) -> dict[str, Any]:
    assessment = assessment_of(answer)
    found = _of_assessment(assessment)
    if isinstance(answer, Score):
        found |= _of_score(answer)
    if isinstance(answer, IntakeAnswer):
        found["programme"] = answer.programme.value
        if "events" in situation.expect:
            events = timeline_of(situation.facts["intake"], situation.as_of, esd_field=situation.facts.get("esd_field"))
            found["events"] = {event.code: event.day for event in events}
    return found


def _of_assessment(assessment: Assessment) -> dict[str, Any]:
    return {
        "verdict": assessment.verdict.value,
        "holds": {each.code: "unknown" if each.holds is None else each.holds for each in assessment.findings},
        "limits": {limit.what: limit.most for limit in assessment.limits},
        "safe": {limit.what: limit.advised for limit in assessment.limits},
        "certainty": {limit.what: limit.certainty.value for limit in assessment.limits},
        "steps": [{"code": each.code, **each.facts} for each in assessment.steps],
        "told": {
            each.code: {name: str(fact) if isinstance(fact, Fraction) else fact for name, fact in each.facts.items()}
            for each in assessment.findings
        },
    }


def _of_score(score: Score) -> dict[str, Any]:
    cheapest = score.cheapest
    return {
        "points": score.points,
        "least": score.least,
        "most": score.most,
        "line": score.line,
        "full": score.full,
        "caps": dict(score.caps),
        "items": {item.id: "unknown" if item.points is None else item.points for item in score.items},
        "range": {item.id: [item.least, item.most] for item in score.items},
        "best": {item.id: item.best for item in score.items},
        "cheapest": "none" if cheapest is None else list(cheapest),
    }
