"""Facts that can't lie: words and digits are brought to their type, what is none of it is refused by name."""

from dataclasses import MISSING, fields
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any

import pytest

from tis_rules import (
    AcceptanceType,
    BadFacts,
    CareFacts,
    Cohort,
    Held,
    HoursFacts,
    QuotaFacts,
    Sector,
    Stage,
    StayFacts,
    assess_quota,
)
from tis_rules.situations import RULES, fact_types

DAY = date(2026, 11, 26)


class People(int):
    """A number of a kind of its own, as tables of other programs give."""


def test_words_and_digits_become_what_they_say() -> None:
    facts = QuotaFacts("45", "enterprise", "care", "no", {"no1": 1})  # type: ignore[arg-type]
    assert facts == QuotaFacts(45, AcceptanceType.ENTERPRISE, Sector.CARE, False, Held(1))
    assert StayFacts(no1_start="2027-04-01").no1_start == date(2027, 4, 1)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "field", "value"),
    [
        (QuotaFacts, "staff", 30.5),
        (QuotaFacts, "staff", True),
        (QuotaFacts, "sector", "banana"),
        (QuotaFacts, "excellent", 1),
        (QuotaFacts, "held", 8),
        (HoursFacts, "required_hours", "a lot"),
        (StayFacts, "no1_start", datetime(2027, 4, 1, tzinfo=UTC)),
        (StayFacts, "no1_start", "2027-13-01"),
        (CareFacts, "stage", "no4"),
    ],
)
def test_what_cannot_be_is_refused_by_name(kind: type[Any], field: str, value: object) -> None:
    with pytest.raises(BadFacts, match=field) as raised:
        kind(**{field: value})
    assert (raised.value.field, raised.value.value) == (field, value)


def test_another_table_never_answers_for_a_word() -> None:
    as_text = QuotaFacts(45, type="enterprise", sector="general", excellent=False)  # type: ignore[arg-type]
    assert [limit.most for limit in assess_quota(as_text, DAY).limits][:2] == [2, 4]


@pytest.mark.parametrize("rule", RULES)
def test_every_enum_word_works_as_text(rule: str) -> None:
    kind = RULES[rule][0]
    enums = {name: each for name, each in fact_types(kind).items() if issubclass(each, Enum)}
    for name, each in enums.items():
        for word in each:
            missing = [each.name for each in fields(kind) if each.default is MISSING and each.name != name]
            needed = {each: next(iter(enums[each])) if each in enums else 1 for each in missing}
            assert getattr(kind(**needed, **{name: str(word.value).upper()}), name) is word


@pytest.mark.parametrize(("text", "number"), [("-0", 0), (" 45 ", 45), ("0045", 45), ("４５", 45), (45, 45)])
def test_a_whole_number_as_one_types_it(text: Any, number: int) -> None:
    assert QuotaFacts(staff=text).staff == number


def test_a_whole_number_of_another_kind() -> None:
    assert type(QuotaFacts(staff=People(45)).staff) is int
    assert QuotaFacts(staff=People(45)).staff == 45


def test_what_is_allowed_is_named_with_the_value() -> None:
    with pytest.raises(BadFacts) as told:
        QuotaFacts(staff="many")  # type: ignore[arg-type]
    assert (told.value.field, told.value.value, told.value.allowed) == ("staff", "many", "a whole number such as 5")


@pytest.mark.parametrize("text", ["4 5", "--5", "5-", "+5", "-", "", "5.0", "1e3", None, 5.0, b"5", [5]])
def test_what_is_no_whole_number(text: Any) -> None:
    if text is None:
        assert QuotaFacts(staff=text).staff is None
        return
    with pytest.raises(BadFacts, match=r"^staff must be a whole number such as 5; it is "):
        QuotaFacts(staff=text)


def test_minus_in_words_is_below_zero() -> None:
    with pytest.raises(BadFacts, match=r"^Staff cannot be below 0; it was -5\.$"):
        QuotaFacts(staff="-5")  # type: ignore[arg-type]


@pytest.mark.parametrize("day", ["1899-12-31", "2200-01-01", date(1899, 12, 31), date(2200, 1, 1), date.min, date.max])
def test_a_day_no_case_lies_on(day: Any) -> None:
    with pytest.raises(BadFacts, match=r"^no1_start must be a date such as 2027-04-01; it is "):
        StayFacts(no1_start=day)


@pytest.mark.parametrize("day", ["1900-01-01", "2199-12-31", date(1900, 1, 1), date(2199, 12, 31)])
def test_the_first_and_the_last_day_a_case_may_lie_on(day: Any) -> None:
    assert str(StayFacts(no1_start=day).no1_start) == str(day)


@pytest.mark.parametrize(
    ("field", "value"), [("people", True), ("people", 2.5), ("began", "soon"), ("stage", "no4"), ("people", -1)]
)
def test_trainees_already_here_are_checked_too(field: str, value: object) -> None:
    facts: dict[str, Any] = {"people": 1, "began": "2026-04-01", "stage": "第2号"}
    assert Cohort(**facts) == Cohort(1, date(2026, 4, 1), Stage.NO2)
    with pytest.raises(BadFacts, match=rf"(?i)^{field} "):
        Cohort(**facts | {field: value})
