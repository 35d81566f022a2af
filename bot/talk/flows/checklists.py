"""The checklists of the conversations: what a yes or a no to each line means for the rules."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.talk.flows.flow import Question
from bot.talk.flows.kinds import Checklist
from tis_rules.law.tables import value


@dataclass(frozen=True, slots=True)
class Item:
    """A line of a checklist: which facts a yes stands for and which a no; text is the name of a table's value."""

    id: str
    yes: Mapping[str, Any]
    no: Mapping[str, Any]


def _is(item_id: str, field: str) -> Item:
    return Item(item_id, {field: True}, {field: False})


def _not(item_id: str, *fields: str) -> Item:
    """The condition holds where these are not so."""
    return Item(item_id, dict.fromkeys(fields, False), dict.fromkeys(fields, True))


ITEMS: Mapping[str, tuple[Item, ...]] = {
    "people": (
        _is("supervisor", "supervisor"),
        _is("course", "supervisor_course_valid"),
        _is("instructor", "instructor"),
        Item("years", {"instructor_years": "eligibility.instructor_years"}, {"instructor_years": 0}),
        _is("life", "life_instructor"),
        _is("clean", "staff_clean"),
    ),
    "work": (
        _is("own-work", "own_work"),
        _not("skilled", "repetitive"),
        Item(
            "accounts", {"accounts": True, "negative_net_worth": False}, {"accounts": False, "expert_evaluation": False}
        ),
        _is("offences", "not_disqualified"),
        _not("disappearance", "blamed_disappearance_recent"),
        _is("room", "room_in_quota"),
    ),
    "pay": (
        _is("equal", "pay_equal"),
        _is("proof", "pay_provable"),
        _is("lodging", "lodging"),
        Item("bedroom", {"bedroom_m2": "eligibility.bedroom_m2"}, {"bedroom_m2": 0}),
        _is("insurance", "insurance"),
        _is("records", "records"),
    ),
    "trainee_supervised": (
        Item("age", {"age": "eligibility.trainee_age"}, {"age": 0}),
        _is("purpose", "understands_purpose"),
        _is("use", "will_use_skill"),
        Item("experience", {"same_work_abroad": True}, {"same_work_abroad": False, "special_reason": False}),
        _is("recommended", "recommended"),
        _not("first-time", "same_stage_before"),
        _not("no-deposit", "deposit"),
        _not("no-penalty", "penalty_contract"),
    ),
    "trainee_enterprise": (
        Item("age", {"age": "eligibility.trainee_age"}, {"age": 0}),
        _is("purpose", "understands_purpose"),
        _is("use", "will_use_skill"),
        _is("office", "foreign_office_employee"),
        _not("first-time", "same_stage_before"),
        _not("no-deposit", "deposit"),
        _not("no-penalty", "penalty_contract"),
    ),
    "care": (
        Item("n4", {"n4": True}, {"n4": False, "n3": False}),
        _is("experience", "experience"),
        _is("qualified", "instructor_qualified"),
        Item(
            "ratio", {"instructors": 1, "trainees": "care.trainees_per_instructor"}, {"instructors": 0, "trainees": 1}
        ),
        Item("night", {"night_duty": False}, {"night_duty": True, "night_measures": False}),
    ),
    "construction": (
        _is("licence", "licence"),
        _is("ccus-company", "company_registered"),
        _is("ccus-trainee", "trainee_registered"),
        _is("monthly-pay", "monthly_pay"),
    ),
    "excellent_staff": (
        _is("test-help", "test_help"),
        _is("instructor-course", "instructor_course"),
        _is("life-course", "life_instructor_course"),
        _is("housing", "housing"),
        _is("manual", "manual"),
        _is("counsellor", "counsellor"),
    ),
    "excellent_record": (
        _not("no-order", "improvement_order"),
        _not("nobody-gone", "disappearance"),
        # Who is to blame for one has had one, whatever the line above says.
        Item("not-to-blame", {"blamed_disappearance": False}, {"blamed_disappearance": True, "disappearance": True}),
    ),
    "excellent_others": (_is("took-over", "took_over"), _is("change-site", "change_site")),
    "excellent_region": (
        _is("language", "language_support"),
        _is("exchange", "local_exchange"),
        _is("culture", "culture"),
    ),
}


def checklist(question_id: str, topic: str) -> Question:
    """The question that goes through these lines; `topic` explains them."""
    return Question(question_id, Checklist(tuple(item.id for item in ITEMS[question_id])), help_topic=topic)


def checked(question_id: str, answers: Mapping[str, str], day: date) -> dict[str, Any]:
    """The facts behind the marks of a checklist on a day; a line left open stands for none."""
    facts = held(question_id, answers)
    return {name: value(fact, day).amount if isinstance(fact, str) else fact for name, fact in facts.items()}


def held(question_id: str, answers: Mapping[str, str]) -> dict[str, Any]:
    """The facts behind the marks as they stand in the items, the names of a table's values as names."""
    facts: dict[str, Any] = {}
    for item, letter in zip(ITEMS[question_id], answers.get(question_id, ""), strict=False):
        facts |= {"y": item.yes, "n": item.no}.get(letter, {})
    return facts
