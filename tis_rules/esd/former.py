"""Somebody who finished No. 2 and left Japan before ESD: no way back as a trainee; ESD, by rules not found."""

from dataclasses import dataclass
from datetime import date

from tis_rules.checked import checked
from tis_rules.findings import Assessment, Certainty, Citation, Finding
from tis_rules.judge import GAP, Code, facts_of, not_in_force, verdict
from tis_rules.law.day import Day, read

CODES = {
    "esd.former_finished": Code("The former trainee finished No. 2.", (GAP,)),
    "esd.former_left": Code("The former trainee left Japan before ESD began.", ("left", "esd_start", GAP)),
    "esd.former_may_enter": Code(
        "The earlier occupation and its length allow ESD (open); there is no way back as a trainee.", (GAP,)
    ),
}
SERIES = ("transition.esd_start", "esd.years")
PAGE = Citation("esd-former-page", "former trainees")


@dataclass(frozen=True, slots=True)
class FormerTraineeFacts:
    """A former trainee who wants to come back; None = not known. `left`: the day of leaving Japan."""

    finished_no2: bool | None = None
    left: date | None = None

    def __post_init__(self) -> None:
        checked(self)


def assess_former_trainee(facts: FormerTraineeFacts, as_of: date) -> Assessment:
    """Whether a former trainee may come under ESD on a day; NOT_IN_FORCE before ESD begins.

    MORE_FACTS while it is not known whether this is such a case, else ASK_OFFICE: one page says it depends on
    occupation and length, and no page says what holds for those who left earlier in No. 2 or later.
    """
    values = read(as_of, *SERIES)
    if "esd.years" not in values:
        return not_in_force("esd.years", as_of)
    findings = (*_case(facts, values), _may_enter())
    return Assessment(verdict(findings), as_of, values.span, findings, version=values.version)


def _case(facts: FormerTraineeFacts, values: Day) -> tuple[Finding, ...]:
    """A fact that is not known is missing; one that makes it another case leaves the answer to the office."""
    start = values["transition.esd_start"].amount
    before = None if facts.left is None else facts.left < start
    told = {**facts_of(left=facts.left), "esd_start": start}
    return (
        Finding("esd.former_finished", facts.finished_no2 or None, PAGE, _asked(facts.finished_no2), Certainty.MEDIUM),
        Finding("esd.former_left", before or None, PAGE, {**told, **_asked(before)}, Certainty.MEDIUM),
    )


def _asked(answer: bool | None) -> dict[str, str]:
    return {GAP: "esd-ex-trainees"} if answer is False else {}


def _may_enter() -> Finding:
    return Finding("esd.former_may_enter", None, PAGE, {GAP: "esd-ex-trainees"}, Certainty.MEDIUM)
