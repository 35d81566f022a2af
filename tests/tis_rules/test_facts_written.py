"""Facts as one may write them, and those that cannot be."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from fractions import Fraction
from random import Random
from typing import Any

import pytest

from tis_rules import (
    AcceptanceType,
    BadFacts,
    CompanyFacts,
    Corporation,
    Course,
    EsdCohort,
    EsdWorkFacts,
    Establishment,
    Held,
    IntakeFacts,
    QuotaFacts,
    SafetyHours,
    Sector,
    StaffFacts,
    StayFacts,
    TraineeFacts,
    smallest_change,
)
from tis_rules.checked import wanted
from tis_rules.hours.care_lectures import CareLectures
from tis_rules.mistakes import Mistake
from tis_rules.situations import RULES, fact_types, read_facts

SAID: dict[tuple[type[Any], str], str] = {
    (Held, "no1"): "Trainees of no1",
    (Held, "no2"): "Trainees of no2",
    (Held, "no3"): "Trainees of no3",
    (SafetyHours, "required"): "Required safety hours",
    (SafetyHours, "related"): "Related safety hours",
    (SafetyHours, "peripheral"): "Peripheral safety hours",
    (CompanyFacts, "bedroom_m2"): "The bedroom",
    (EsdWorkFacts, "fee_months"): "The fee",
    (Course, "hours"): "Course hours",
    (Course, "months"): "Course months",
}


PARTS = (Held, SafetyHours, Course, CareLectures, EsdCohort, Establishment, Corporation)
NEEDED: dict[type[Any], dict[str, Any]] = {
    StaffFacts: {"people": 1, "sector": Sector.GENERAL},
    EsdCohort: {"people": 1, "began": date(2027, 7, 1)},
    Establishment: {"name": "a", "sector": Sector.CARE},
    Corporation: {
        "name": "F",
        "staff": 1,
        "type": AcceptanceType.SUPERVISED,
        "excellent": False,
        "establishments": (Establishment("a"),),
    },
}
LEAST = {"workplaces": 1}
UNITS = {"bedroom_m2": " square metres", "fee_months": " months of pay"}


def _counted() -> Iterator[tuple[type[Any], str]]:
    for kind in (*(kind for kind, _ in RULES.values()), *PARTS):
        numbers = (name for name, what in fact_types(kind).items() if what in (int, Fraction))
        yield from ((kind, name) for name in numbers if name != "pay_rise")


@pytest.mark.parametrize(("kind", "name"), list(_counted()))
def test_no_number_of_a_case_is_below_zero(kind: type[Any], name: str) -> None:
    needed = NEEDED.get(kind, {})
    said = SAID.get((kind, name), name.replace("_", " ").capitalize())
    unit = UNITS.get(name, "")
    with pytest.raises(ValueError, match=rf"^{said} cannot be below 0{unit}; it was -1\.$"):
        kind(**{**needed, name: -1})
    least = LEAST.get(name, 0)
    assert getattr(kind(**{**needed, name: least}), name) == least


def test_what_to_write_for_a_fact() -> None:
    assert str(wanted(bool)) == "yes or no"
    assert str(wanted(Sector)) == "one of general, care, construction, agriculture, fishery, aquaculture"
    assert str(wanted(SafetyHours)) == "a SafetyHours, or its facts by name (required, related, peripheral)"


def test_one_day_at_home_is_possible_and_the_days_are_in_order() -> None:
    day = date(2026, 3, 1)
    assert StayFacts(home_from=day, home_until=day).home_until == day
    with pytest.raises(ValueError, match=r"^The last day at home is before the first; exchange the two dates\.$"):
        StayFacts(home_from=day, home_until=date(2026, 2, 28))


@pytest.mark.parametrize(
    ("days", "says"),
    [
        (
            {"no1_start": date(2026, 5, 1), "no2_start": date(2026, 4, 30)},
            "the first day of No. 1 is 2026-05-01 and the first day of No. 2 is 2026-04-30",
        ),
        (
            {"no2_start": date(2026, 5, 1), "no2_end": date(2026, 5, 1)},
            "the first day of No. 2 is 2026-05-01 and the last day of No. 2 is 2026-05-01",
        ),
        (
            {"no2_end": date(2028, 4, 30), "no3_start": date(2028, 4, 30)},
            "the last day of No. 2 is 2028-04-30 and the first day of No. 3 is 2028-04-30",
        ),
        (
            {"no1_start": date(2028, 4, 30), "no3_start": date(2027, 4, 30)},
            "the first day of No. 1 is 2028-04-30 and the first day of No. 3 is 2027-04-30",
        ),
    ],
)
def test_the_stages_come_one_after_another(days: dict[str, date], says: str) -> None:
    with pytest.raises(BadFacts) as told:
        StayFacts(**days)  # type: ignore[arg-type]
    assert str(told.value) == f"The stages are out of order: {says}; correct one of the two days."
    assert (told.value.field, told.value.value) == list(days.items())[1]
    assert told.value.allowed == f"a day after {next(iter(days.values()))}"


def test_stages_a_day_apart_are_in_order() -> None:
    days = [date(2026, 5, day) for day in (1, 2, 3, 4)]
    facts = StayFacts(no1_start=days[0], no2_start=days[1], no2_end=days[2], no3_start=days[3])
    assert [facts.no1_start, facts.no2_start, facts.no2_end, facts.no3_start] == days


@pytest.mark.parametrize(("text", "answer"), [("yes", True), ("No", False), ("1", True), ("0", False), ("", None)])
def test_yes_and_no_as_one_types_them(text: str, answer: bool | None) -> None:
    assert read_facts(TraineeFacts, {"recommended": text}) == TraineeFacts(recommended=answer)


def test_facts_there_are_none_of_are_named_in_order() -> None:
    with pytest.raises(ValueError, match=r"^There is no fact called colour, weight; there are type, age, "):
        read_facts(TraineeFacts, {"weight": 3, "colour": "red"})


@pytest.mark.parametrize(
    ("kind", "written", "says"),
    [
        (TraineeFacts, {"recommended": {}}, r"^recommended must be yes or no; it is \{\}\.$"),
        (QuotaFacts, {"held": 5}, r"^held must be a Held, or its facts by name \(no1, no2, no3\); it is 5\.$"),
    ],
)
def test_a_group_of_numbers_is_not_one_fact(kind: type[Any], written: dict[str, Any], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        read_facts(kind, written)


def test_a_day_as_one_types_it() -> None:
    assert read_facts(IntakeFacts, {"intake": " 2027-05-01 ", "filed": ""}) == IntakeFacts(date(2027, 5, 1))
    with pytest.raises(ValueError, match=r"^intake must be a date such as 2027-04-01; it is '1 May'\.$"):
        read_facts(IntakeFacts, {"intake": "1 May"})


def test_more_taken_over_than_held_says_what_to_do() -> None:
    with pytest.raises(ValueError, match=r"^More trainees are taken over than there are; count those taken over in b"):
        QuotaFacts(held=Held(1), taken_over=Held(2))


def test_a_plan_of_no_hours_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match=r"^A plan needs hours of 0 or more of each kind, and more than 0 together\.$"):
        smallest_change(0, 0, 0, date(2026, 11, 22))


ODD: tuple[Any, ...] = (
    *("banana", "30.5", "-1", "", "unknown", "はい", "yes", "no1", "介護", "2027-02-30", "2027-04-01", "1/0", b"x"),
    *(
        0,
        1,
        -3,
        True,
        None,
        2.5,
        float("inf"),
        10**30,
        datetime(2027, 1, 1, tzinfo=UTC),
        date(9999, 1, 1),
        [],
    ),
)


@pytest.mark.parametrize("rule", RULES)
def test_whatever_is_given_a_rule_answers_or_refuses_it_in_a_sentence(rule: str) -> None:
    (kind, assess), chance, told = RULES[rule], Random(rule), []
    for _ in range(300):
        names = chance.sample(sorted(fact_types(kind)), min(3, len(fact_types(kind))))
        day = date(chance.choice((2018, 2026, 2027, 2031)), chance.choice((3, 4, 7)), 1)
        try:
            assess(read_facts(kind, {name: chance.choice(ODD) for name in names}), day)
        except Mistake as refused:
            told.append((str(refused), refused.says("ja")))
    assert told
    assert all("{" not in english and english != japanese for english, japanese in told)
