"""Are we eligible, and for how long: the questions, and the cases they make for the rules."""

from collections.abc import Mapping
from datetime import date

from bot.talk.flows.checklists import checked, checklist
from bot.talk.flows.flow import RESULT, Arrow, Flow, Question
from bot.talk.flows.kinds import UNKNOWN, Choice, Search
from bot.talk.flows.months import Month, month_of
from tis_rules.eligibility import CareFacts, CompanyFacts, ConstructionFacts, TraineeFacts
from tis_rules.facts import AcceptanceType, Stage
from tis_rules.stay.facts import StayFacts

CARE = "7-13"  # the code of the occupation
CONSTRUCTION = tuple(f"3-{number}" for number in range(1, 100))  # field 3 of the list


_ENTERPRISE = ("enterprise", "enterprise_recognised")

FLOW = Flow(
    id="eligible",
    enough=("start",),
    questions=(
        Question("occupation", Search(), help_topic="occupation-search"),
        Question("type", Choice(("supervised", *_ENTERPRISE)), help_topic="acceptance-types"),
        Question("organisation", Choice(("yes", "no")), help_topic="supervising-organisation"),
        Question("excellent", Choice(("yes", "no")), help_topic="excellent-company"),
        Question("start", Month(), help_topic="transition-to-esd"),
        checklist("people", "required-staff"),
        checklist("work", "company-requirements"),
        checklist("pay", "wages"),
        checklist("trainee_supervised", "trainee-requirements"),
        checklist("trainee_enterprise", "trainee-requirements"),
        checklist("care", "care-occupation"),
        checklist("construction", "construction-occupation"),
    ),
    arrows=(
        Arrow("occupation", "type"),
        Arrow("type", "excellent", {"type": _ENTERPRISE}),
        Arrow("type", "organisation"),
        Arrow("organisation", "excellent"),
        Arrow("excellent", "start"),
        Arrow("start", "people"),
        Arrow("people", "work"),
        Arrow("work", "pay"),
        Arrow("pay", "trainee_enterprise", {"type": _ENTERPRISE}),
        Arrow("pay", "trainee_supervised"),
        *(
            arrow
            for trainee in ("trainee_supervised", "trainee_enterprise")
            for arrow in (
                Arrow(trainee, "care", {"occupation": (CARE,)}),
                Arrow(trainee, "construction", {"occupation": CONSTRUCTION}),
                Arrow(trainee, RESULT),
            )
        ),
        Arrow("care", RESULT),
        Arrow("construction", RESULT),
    ),
)

_YES_NO = {"yes": True, "no": False}


def type_of(answers: Mapping[str, str]) -> AcceptanceType:
    """The acceptance type; not known is taken as the supervising one, which most use."""
    raw = answers.get("type", UNKNOWN)
    return AcceptanceType.SUPERVISED if raw == UNKNOWN else AcceptanceType(raw)


def start_of(answers: Mapping[str, str]) -> date | None:
    """The first day of the month of the wanted start."""
    raw = answers.get("start", UNKNOWN)
    return None if raw == UNKNOWN else month_of(raw)


def occupation_of(answers: Mapping[str, str]) -> str | None:
    """The code of the occupation; "none" for one not on the list; None where it is not known."""
    raw = answers.get("occupation", UNKNOWN)
    return None if raw == UNKNOWN else raw


def company(answers: Mapping[str, str], day: date) -> CompanyFacts:
    """The company the answers describe."""
    facts = {**checked("people", answers, day), **checked("work", answers, day), **checked("pay", answers, day)}
    return CompanyFacts(type=type_of(answers), organisation=_YES_NO.get(answers.get("organisation", "")), **facts)


def trainee(answers: Mapping[str, str], day: date) -> TraineeFacts:
    """The trainee the answers describe."""
    question = "trainee_supervised" if type_of(answers) is AcceptanceType.SUPERVISED else "trainee_enterprise"
    return TraineeFacts(type=type_of(answers), **checked(question, answers, day))


def care(answers: Mapping[str, str], day: date) -> CareFacts | None:
    """What care adds, for a No. 1; None outside care."""
    if "care" not in answers:
        return None
    return CareFacts(stage=Stage.NO1, home_visits=False, **checked("care", answers, day))


def construction(answers: Mapping[str, str], day: date) -> ConstructionFacts | None:
    """What construction adds, for a No. 1; None outside construction."""
    if "construction" not in answers:
        return None
    return ConstructionFacts(stage=Stage.NO1, **checked("construction", answers, day))


def stay(answers: Mapping[str, str], no3: bool | None, day: date) -> StayFacts:
    """The way through the stages of somebody new, who cannot start before `day`.

    `no3`: whether the occupation is open to the third stage, None where not known.
    """
    occupation, excellent = occupation_of(answers), _YES_NO.get(answers.get("excellent", ""))
    listed = None if occupation is None else occupation != Search.NOT_LISTED
    return StayFacts(
        type=type_of(answers),
        excellent_company=excellent,
        general_licence=excellent,
        listed_occupation=listed,
        stage3_occupation=no3 if listed else listed,
        no1_start=start_of(answers) or day,
        did_no1=False,
        did_no2=False,
        did_no3=False,
    )
