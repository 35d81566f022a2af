"""How many may we take: the questions, and the case they make for the rules."""

from collections.abc import Mapping
from dataclasses import astuple
from datetime import date

from bot.talk.flows.flow import RESULT, Arrow, Flow, Question
from bot.talk.flows.kinds import UNKNOWN, Choice, Whole
from bot.talk.flows.months import Month, month_of
from bot.talk.hear.company import Case
from tis_rules import AcceptanceType, Held, QuotaFacts, Sector

HERE_IN_ALL = "here_in_all"
"""Trainees here whose stages a look-up didn't tell: an answer no question asks for."""

UNDER, ESD = "under", "esd"
"""The programme a company was looked up under, where it is not the present one: an answer no question asks for."""

APART = "apart"
"""How many were set apart from the staff, below zero, or put to it, as was last asked about: such an answer too."""

ROUGH = "rough"
"""The number of staff that was told roughly, "about 100"; of no weight once another is told. Such an answer too."""

_NO_TABLE = ("fishery", "aquaculture")  # no number is stated for them, so nothing more needs asking


def counted(question: str, after: str) -> tuple[Arrow, ...]:
    """From a number of staff on; where it isn't known no number can be told, so nothing more needs asking."""
    return Arrow(question, RESULT, {question: (UNKNOWN,)}), Arrow(question, after)


FLOW = Flow(
    id="quota",
    enough=("staff", "care_staff"),
    questions=(
        Question("type", Choice(("supervised", "enterprise", "enterprise_recognised")), help_topic="acceptance-types"),
        Question("sector", Choice(("general", "care", "construction", "agriculture", "fishery", "aquaculture"))),
        Question("staff", Whole(), help_topic="full-time-employees"),
        Question("care_staff", Whole(), help_topic="quota-care"),
        Question("excellent", Choice(("yes", "no")), help_topic="excellent-company"),
        Question("here", Choice(("no", "yes"))),
        Question("no1", Whole()),
        Question("no2", Whole()),
        Question("no3", Whole()),
        Question("arrival", Month(), help_topic="replaced-by-esd"),
    ),
    arrows=(
        Arrow("type", "sector"),
        Arrow("sector", RESULT, {"sector": _NO_TABLE}),
        Arrow("sector", "care_staff", {"sector": ("care",)}),
        Arrow("sector", "staff"),
        *counted("staff", "excellent"),
        *counted("care_staff", "excellent"),
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
    """The case the answers make. A type or a field not known is taken as the usual one; who asks is told so."""
    return QuotaFacts(
        staff=staff(answers),
        type=AcceptanceType(known(answers, "type") or AcceptanceType.SUPERVISED),
        sector=Sector(known(answers, "sector") or Sector.GENERAL),
        excellent=_EXCELLENT.get(answers.get("excellent", "")),
        held=_held(answers),
    )


def known(answers: Mapping[str, str], question: str) -> str | None:
    """The answer to a question, where there is one that says something."""
    raw = answers.get(question, UNKNOWN)
    return None if raw == UNKNOWN else raw


def staff(answers: Mapping[str, str]) -> int | None:
    """The number of staff that counts: in nursing care that of the care staff."""
    raw = known(answers, "care_staff") or known(answers, "staff")
    return None if raw is None else int(raw)


def staff_open(answers: Mapping[str, str]) -> bool:
    """Whether the number of staff was asked and isn't known."""
    return UNKNOWN in (answers.get("staff"), answers.get("care_staff"))


def case(answers: Mapping[str, str]) -> Case:
    """The case the answers make, with the trainees whose stages weren't told and the month of the start."""
    here = answers.get(HERE_IN_ALL)
    return Case(
        facts(answers), None if here is None else int(here), start=arrival(answers), rough=told_roughly(answers)
    )


def told_roughly(answers: Mapping[str, str]) -> bool:
    """Whether the number of staff that counts was told roughly."""
    told = staff(answers)
    return told is not None and answers.get(ROUGH) == str(told)


def looked_up(case: Case) -> dict[str, str]:
    """The answers of a look-up: what it said, and nothing of the rest, so that no question is left open."""
    held, told = case.facts.held, answers(case.facts)
    stages = {} if held is None else dict(zip(("no1", "no2", "no3"), map(str, astuple(held)), strict=True))
    here = {} if case.here is None else {HERE_IN_ALL: str(case.here)}
    arrives = UNKNOWN if case.start is None else f"{case.start:%Y-%m}"
    rough = {ROUGH: str(case.facts.staff)} if case.rough and case.facts.staff else {}
    here = {**here, **rough}
    return {"excellent": UNKNOWN, **told, "here": "yes" if stages else "no", **stages, **here, "arrival": arrives}


def answers(facts: QuotaFacts) -> dict[str, str]:
    """The answers a case stands for, as far as it is known: the other way round from `facts`."""
    told = {
        "type": facts.type.value if facts.type else None,
        "sector": facts.sector.value if facts.sector else None,
        "care_staff" if facts.sector is Sector.CARE else "staff": None if facts.staff is None else str(facts.staff),
        "excellent": None if facts.excellent is None else "yes" if facts.excellent else "no",
    }
    return {question: raw for question, raw in told.items() if raw is not None}


def under_esd(answers: Mapping[str, str]) -> bool:
    """Whether the company was looked up under Employment for Skill Development."""
    return answers.get(UNDER) == ESD


def arrival(answers: Mapping[str, str]) -> date | None:
    """The first day of the month trainees are to come, where it was said."""
    raw = known(answers, "arrival")
    return None if raw is None else month_of(raw)


def _held(answers: Mapping[str, str]) -> Held | None:
    stages = [known(answers, stage) for stage in ("no1", "no2", "no3")]
    told = [int(raw) for raw in stages if raw is not None]
    return Held(*told) if answers.get("here") == "yes" and len(told) == len(stages) else None
