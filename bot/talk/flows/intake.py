"""A plan of yearly intakes: the questions, and what they ask of the rules."""

from collections.abc import Mapping
from dataclasses import astuple, dataclass, replace
from datetime import date

from bot.talk.flows import quota
from bot.talk.flows.flow import RESULT, Arrow, Flow, Question
from bot.talk.flows.kinds import UNKNOWN, Choice, Whole
from bot.talk.flows.months import Month, month_of
from bot.talk.hear.company import Case
from tis_rules import QuotaFacts
from tis_rules.facts import Stage
from tis_rules.quota.cohort import Cohort

YEARS = 5
"""So many yearly intakes a plan has."""
STAGES = ("no1", "no2", "no3")
_MOST = 999
_NO_TABLE = ("fishery", "aquaculture")


def _here(stage: str, after: str) -> tuple[Arrow, ...]:
    """How many are in a stage, and since when, where it is known that there are any."""
    return (
        Arrow(stage, after, {stage: ("0", UNKNOWN)}),
        Arrow(stage, f"{stage}_began"),
        Arrow(f"{stage}_began", after),
    )


FLOW = Flow(
    id="intake",
    enough=("staff", "care_staff"),
    questions=(
        Question("type", Choice(("supervised", "enterprise", "enterprise_recognised")), help_topic="acceptance-types"),
        Question("sector", Choice(("general", "care", "construction", "agriculture", "fishery", "aquaculture"))),
        Question("staff", Whole(0, 99_999), help_topic="full-time-employees"),
        Question("care_staff", Whole(0, 99_999), help_topic="quota-care"),
        Question("excellent", Choice(("yes", "no")), help_topic="excellent-company"),
        Question("wish", Whole(1, _MOST)),
        Question("start", Month(), help_topic="transition-to-esd"),
        Question("here", Choice(("no", "yes"))),
        *(
            question
            for stage in STAGES
            for question in (Question(stage, Whole(0, _MOST)), Question(f"{stage}_began", Month(past=True)))
        ),
    ),
    arrows=(
        Arrow("type", "sector"),
        Arrow("sector", RESULT, {"sector": _NO_TABLE}),
        Arrow("sector", "care_staff", {"sector": ("care",)}),
        Arrow("sector", "staff"),
        *quota.counted("staff", "excellent"),
        *quota.counted("care_staff", "excellent"),
        Arrow("excellent", "wish"),
        Arrow("wish", "start"),
        Arrow("start", "here"),
        Arrow("here", "no1", {"here": ("yes",)}),
        Arrow("here", RESULT),
        *_here("no1", "no2"),
        *_here("no2", "no3"),
        *_here("no3", RESULT),
    ),
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """`wish` people each year from `first` on, as many as may be where None; `cohorts` are here already.

    `began_open`: of some of them it isn't known when their stage began.
    """

    facts: QuotaFacts
    first: date
    wish: int | None = None
    cohorts: tuple[Cohort, ...] = ()
    began_open: bool = False


def wanted(answers: Mapping[str, str], today: date, earliest: date) -> Wanted:
    """What the answers ask. No month is the `earliest`; a stage whose begin isn't known began this month, so that its
    places are taken up the longest."""
    wish, start = answers.get("wish", UNKNOWN), answers.get("start", UNKNOWN)
    here = [stage for stage in STAGES if answers.get("here") == "yes" and answers.get(stage, "0") not in ("0", UNKNOWN)]
    began = {stage: answers.get(f"{stage}_began", UNKNOWN) for stage in here}
    days = {stage: today.replace(day=1) if raw == UNKNOWN else month_of(raw) for stage, raw in began.items()}
    return Wanted(
        replace(quota.facts(answers), held=None),
        earliest if start == UNKNOWN else month_of(start),
        None if wish == UNKNOWN else int(wish),
        tuple(Cohort(int(answers[stage]), days[stage], Stage(stage)) for stage in here),
        UNKNOWN in began.values(),
    )


def of_company(case: Case) -> dict[str, str]:
    """The answers that a look-up of a company gives already; since when who is here is in a stage is still asked."""
    held = case.facts.held
    stages = {} if held is None else dict(zip(STAGES, map(str, astuple(held)), strict=True))
    here = {"here": "yes"} if stages or case.here else {}
    month = {} if case.start is None else {"start": f"{case.start:%Y-%m}"}
    return {**quota.answers(case.facts), **stages, **here, **month}
