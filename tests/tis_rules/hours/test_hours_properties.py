"""What must hold of every plan's hours; the smallest change is checked against trying everything."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tis_rules import HoursFacts, NotInForce, SafetyHours, Verdict, assess_hours, assess_stage, smallest_change

DAY = date(2026, 11, 22)
hours = st.integers(0, 3000)
few = st.integers(0, 14)
LAWFUL = (Verdict.YES, Verdict.OVER_GUIDELINE)


def _verdict(required: int, related: int, peripheral: int) -> Verdict:
    safety = SafetyHours(required, related, peripheral)  # all of it, so that only the shares decide
    return assess_hours(HoursFacts(required, related, peripheral, safety), DAY).verdict


@given(hours, hours, hours)
def test_a_plan_that_passes_the_page_passes_the_ordinance(required: int, related: int, peripheral: int) -> None:
    failing = [each.code for each in assess_hours(HoursFacts(required, related, peripheral), DAY).failing]
    if not any(code.startswith("page.") for code in failing):
        assert not any(code.startswith("ordinance.") for code in failing)


@given(hours, hours, hours)
def test_the_shares_are_exact(required: int, related: int, peripheral: int) -> None:
    total = required + related + peripheral
    if not total:
        return
    share = {"required": Fraction(required, total), "related": Fraction(related, total)}
    expected = {
        "ordinance.required": share["required"] >= Fraction(1, 2),
        "ordinance.related": share["related"] <= Fraction(1, 2),
        "ordinance.peripheral": Fraction(peripheral, total) <= Fraction(1, 3),
        "page.required": share["required"] >= Fraction(1, 2),
        "page.related": share["related"] < Fraction(1, 2),
        "page.peripheral": Fraction(peripheral, total) <= Fraction(3, 10),
    }
    found = {each.code: each.holds for each in assess_hours(HoursFacts(required, related, peripheral), DAY).findings}
    assert {code: found[code] for code in expected} == expected


@given(hours, hours, hours, st.booleans())
def test_the_smallest_change_makes_a_plan_pass(required: int, related: int, peripheral: int, lawful_only: bool) -> None:
    if not required + related + peripheral:
        return
    change = smallest_change(required, related, peripheral, DAY, lawful_only=lawful_only)
    after = (change.required, change.related, change.peripheral)
    assert min(after) >= 0
    assert sum(after) == required + related + peripheral
    assert _verdict(*after) in (LAWFUL if lawful_only else (Verdict.YES,))
    assert all(move.hours > 0 for move in change.moves)
    for move in change.moves:
        if move.or_to is not None:
            assert _verdict(required, related + move.hours, peripheral - move.hours) in (
                LAWFUL if lawful_only else (Verdict.YES,)
            )


@given(few, few, few, st.booleans())
def test_no_smaller_change_would_do(required: int, related: int, peripheral: int, lawful_only: bool) -> None:
    if not required + related + peripheral:
        return
    change = smallest_change(required, related, peripheral, DAY, lawful_only=lawful_only)
    assert change.hours == _fewest(required, related, peripheral, lawful_only)


def _fewest(required: int, related: int, peripheral: int, lawful_only: bool) -> int:
    """By trying every plan of the same total: the hours moved are what the kinds that shrink lose."""
    total, good = required + related + peripheral, LAWFUL if lawful_only else (Verdict.YES,)
    plans = ((r, l, total - r - l) for r in range(total + 1) for l in range(total - r + 1))  # noqa: E741
    return min(_moved((required, related, peripheral), plan) for plan in plans if _verdict(*plan) in good)


def _moved(before: tuple[int, int, int], after: tuple[int, int, int]) -> int:
    return sum(max(0, old - new) for old, new in zip(before, after, strict=True))


@pytest.mark.parametrize(
    ("plan", "lawful_only", "moves"),
    [
        ((960, 319, 641), True, [("peripheral", "required", 1, "related")]),
        ((960, 319, 641), False, [("peripheral", "required", 65, "related")]),
        ((50, 50, 0), True, []),
        ((50, 50, 0), False, [("related", "required", 1, None)]),
        ((400, 500, 100), False, [("related", "required", 100, None)]),
        ((0, 500, 500), False, [("related", "required", 300, None), ("peripheral", "required", 200, None)]),
        ((960, 400, 560), False, []),
        ((960, 958, 2), False, []),
        ((1000, 380, 620), False, [("peripheral", "required", 20, "related")]),
        ((700, 699, 601), False, [("peripheral", "required", 300, None)]),
    ],
)  # fmt: skip
def test_which_hours_move(plan: tuple[int, int, int], lawful_only: bool, moves: list[object]) -> None:
    found = smallest_change(*plan, DAY, lawful_only=lawful_only).moves
    assert [(move.source, move.to, move.hours, move.or_to) for move in found] == moves


def test_both_standards_are_meant_unless_said_otherwise() -> None:
    assert smallest_change(50, 50, 0, DAY).hours == 1
    assert smallest_change(50, 50, 0, DAY, lawful_only=True).hours == 0


@pytest.mark.parametrize("plan", [(0, 0, 0), (-1, 2, 2), (2, -1, 2), (2, 2, -1)])
def test_a_plan_that_cannot_be_has_no_change(plan: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="0 or more of each kind"):
        smallest_change(*plan, DAY)


def test_before_the_act_there_is_nothing_to_change() -> None:
    with pytest.raises(NotInForce):
        smallest_change(1, 1, 1, date(2017, 10, 31))


def test_safety_hours_are_part_of_their_kind() -> None:
    with pytest.raises(ValueError, match="Safety hours are part of the related hours and cannot be more than those 5"):
        HoursFacts(10, 5, 5, SafetyHours(1, 6, 1))
    with pytest.raises(ValueError, match="Related hours cannot be below 0"):
        HoursFacts(10, -5, 5)
    with pytest.raises(ValueError, match="Peripheral safety hours cannot be below 0"):
        SafetyHours(1, 1, -1)


def test_lectures_are_mentioned_and_left_out_of_the_total() -> None:
    with_lectures = assess_hours(HoursFacts(1000, 500, 420, lecture_hours=160), DAY)
    assert with_lectures.findings == assess_hours(HoursFacts(1000, 500, 420), DAY).findings
    assert with_lectures.steps[0].facts == {"total": 1920}
    told = {step.code: step.facts for step in with_lectures.steps}
    assert told["step.lectures_left_out"] == {"hours": 160}


def test_shares_that_break_the_ordinance_are_never_told_as_right_while_safety_is_open() -> None:
    right, wrong = (assess_hours(facts, DAY) for facts in (HoursFacts(1000, 500, 420), HoursFacts(900, 600, 420)))
    assert "step.shares_right" in {step.code for step in right.steps}
    assert "step.shares_right" not in {step.code for step in wrong.steps}


def test_a_two_year_plan_is_judged_as_a_whole_and_each_weak_year_is_named() -> None:
    strong, weak = (
        HoursFacts(1200, 200, 200, SafetyHours(120, 20, 20)),
        HoursFacts(700, 300, 600, SafetyHours(70, 30, 60)),
    )
    whole = assess_stage([strong, weak], DAY)
    assert whole.verdict is Verdict.YES
    assert [(each.code, each.holds, each.facts["year"]) for each in whole.findings if "year" in each.facts] == [
        ("hours.year_alone", None, 2)
    ]
    assert {each.code: each.facts["least"] for each in whole.findings if each.code == "safety.peripheral"} == {
        "safety.peripheral": 80
    }


def test_one_year_or_a_year_without_hours_is_judged_like_a_plan() -> None:
    plan = HoursFacts(1000, 500, 420)
    assert assess_stage([plan], DAY) == assess_hours(plan, DAY)
    assert assess_stage([plan, HoursFacts(1000, 500)], DAY).verdict is Verdict.MORE_FACTS
    assert assess_stage([plan, plan], date(2017, 10, 31)).verdict is Verdict.NOT_IN_FORCE
    with pytest.raises(ValueError, match="at least one"):
        assess_stage([], DAY)
