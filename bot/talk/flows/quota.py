"""How many may we take: the questions, and the case they make for the rules."""

from collections.abc import Mapping
from dataclasses import astuple
from datetime import date

from bot.talk.flows.flow import RESULT, Arrow, Flow, Question
from bot.talk.flows.kinds import UNKNOWN, Choice, Month, Whole, month_of
from bot.talk.hear.company import Case
from tis_rules import AcceptanceType, Held, QuotaFacts, Sector

HERE_IN_ALL = "here_in_all"
"""Trainees here whose stages a look-up didn't tell: an answer no question asks for."""

_NO_TABLE = ("fishery", "aquaculture")  # no number is stated for them, so nothing more needs asking

FLOW = Flow(
    id="quota",
    questions=(
        Question("type", Choice(("supervised", "enterprise", "enterprise_recognised")), True, "acceptance-types"),
        Question("sector", Choice(("general", "care", "construction", "agriculture", "fishery", "aquaculture"))),
        Question("staff", Whole(), help_topic="full-time-employees"),
        Question("care_staff", Whole(), help_topic="quota-care"),
        Question("excellent", Choice(("yes", "no")), True, "excellent-company"),
        Question("here", Choice(("no", "yes"))),
        Question("no1", Whole()),
        Question("no2", Whole()),
        Question("no3", Whole()),
        Question("arrival", Month(), True, "replaced-by-esd"),
    ),
    arrows=(
        Arrow("type", "sector"),
        Arrow("sector", RESULT, {"sector": _NO_TABLE}),
        Arrow("sector", "care_staff", {"sector": ("care",)}),
        Arrow("sector", "staff"),
        Arrow("staff", "excellent"),
        Arrow("care_staff", "excellent"),
        Arrow("excellent", "here"),
        Arrow("here", "no1", {"here": ("yes",)}),
        Arrow("here", "arrival"),
        Arrow("no1", "no2"),
        Arrow("no2", "no3"),
        Arrow("no3", "arrival"),
        Arrow("arrival", RESULT),
    ),
)

_EXCELLENT = {"yes": True, "no": False}


def facts(answers: Mapping[str, str]) -> QuotaFacts:
    """The case the answers make. An acceptance type not known is taken as the supervising one, which most use."""
    type_ = answers.get("type", UNKNOWN)
    staff = answers.get("care_staff") or answers.get("staff")
    return QuotaFacts(
        staff=int(staff) if staff else None,
        type=AcceptanceType.SUPERVISED if type_ == UNKNOWN else AcceptanceType(type_),
        sector=Sector(answers["sector"]),
        excellent=_EXCELLENT.get(answers.get("excellent", "")),
        held=_held(answers),
    )


def case(answers: Mapping[str, str]) -> Case:
    """The case the answers make, with the trainees whose stages weren't told and the month of the start."""
    here = answers.get(HERE_IN_ALL)
    return Case(facts(answers), None if here is None else int(here), start=arrival(answers))


def looked_up(case: Case) -> dict[str, str]:
    """The answers of a look-up: what it said, and nothing of the rest, so that no question is left open."""
    held, known = case.facts.held, answers(case.facts)
    stages = {} if held is None else dict(zip(("no1", "no2", "no3"), map(str, astuple(held)), strict=True))
    here = {} if case.here is None else {HERE_IN_ALL: str(case.here)}
    arrives = UNKNOWN if case.start is None else f"{case.start:%Y-%m}"
    return {"excellent": UNKNOWN, **known, "here": "yes" if stages else "no", **stages, **here, "arrival": arrives}


def answers(facts: QuotaFacts) -> dict[str, str]:
    """The answers a case stands for, as far as it is known: the other way round from `facts`."""
    known = {
        "type": facts.type.value if facts.type else None,
        "sector": facts.sector.value if facts.sector else None,
        "care_staff" if facts.sector is Sector.CARE else "staff": None if facts.staff is None else str(facts.staff),
        "excellent": None if facts.excellent is None else "yes" if facts.excellent else "no",
    }
    return {question: raw for question, raw in known.items() if raw is not None}


def arrival(answers: Mapping[str, str]) -> date | None:
    """The first day of the month trainees are to come, where it was said."""
    raw = answers.get("arrival", UNKNOWN)
    return None if raw == UNKNOWN else month_of(raw)


def _held(answers: Mapping[str, str]) -> Held | None:
    if answers.get("here") != "yes":
        return None
    return Held(*(int(answers[stage]) for stage in ("no1", "no2", "no3")))
