"""YES only when nothing binding is open: over every situation, and knowing less never makes an answer better."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest
from hypothesis import given, reject, settings
from hypothesis import strategies as st

from tests.tis_rules.judged import written
from tis_rules.findings import Verdict
from tis_rules.situations import CASES, RULES, Situation, assessment_of, fact_types, read_facts, situations

EVERY = [
    *(each for path in sorted(CASES.glob("*.toml")) for each in situations(path.stem)),
    *written("audit"),
    *written("boundaries"),
    *written("combinations"),
    *written("desk"),
]
BY_RULE = {rule: [each for each in EVERY if each.rule == rule] for rule in RULES}
by_rule = pytest.mark.parametrize("rule", RULES)
_FREE = {
    ("quota", "held"),  # whether those here are within the limits is another question than whether more may start
    ("quota", "taken_over"),  # nobody was
    ("quota", "cap_staff"),  # the same number as the staff
    ("stay", "no2_end"),  # a return home is judged by it where it is told
    ("stay", "home_from"),  # the same; without it what is agreed counts
    ("lectures", "care"),  # not care
    ("lectures", "lecture_days"),  # the most hours a day are judged where days are told
    ("company", "workplaces"),  # one
    ("excellence", "sector"),  # not care
    ("staff", "counted_elsewhere"),  # at no other establishment
}
"""Facts that say something of their own by being left out."""
_NEVER_JUDGED = {("hours", "lecture_hours")}  # only mentioned
_TOLD_ONLY = {
    "transition.esd_field",  # of ESD, beside a start under the present programme
    "transition.titp_stage3",  # of the fourth and fifth year
    "excellence.open_item",  # the points reach the line without it
    "quota.excellent",  # assessed as ordinary, the smaller numbers
}
"""What is open beside a YES because it concerns another question, or could only make more of it."""
_NO_BETTER = {Verdict.NO, Verdict.MORE_FACTS}


@by_rule
def test_a_yes_has_nothing_open(rule: str) -> None:
    for situation in BY_RULE[rule]:
        assessment = assessment_of(situation.answer())
        if assessment.verdict is Verdict.YES:
            assert {each.code for each in assessment.open} <= _TOLD_ONLY, situation.name


@by_rule
def test_knowing_less_never_turns_no_or_more_facts_into_yes(rule: str) -> None:
    for situation in BY_RULE[rule]:
        _refuse_a_better_answer(situation)


@by_rule
@settings(max_examples=60, derandomize=True)
@given(data=st.data())
def test_nor_in_cases_put_together_from_others(rule: str, data: st.DataObject) -> None:
    """The facts of two cases of a rule, each fact from either, on the day of one: cases nobody wrote."""
    one, other = (data.draw(st.sampled_from(BY_RULE[rule])) for _ in range(2))
    names = sorted({*one.facts, *other.facts})
    taken = {name: data.draw(st.sampled_from([one, other])) for name in names}
    facts = {name: each.facts[name] for name, each in taken.items() if name in each.facts}
    mixed = replace(one, facts=facts)
    if facts.get("filed", one.as_of) > one.as_of:  # a plan to be filed some day is no fact yet
        reject()
    try:
        mixed.answer()
    except ValueError:  # two cases may not fit together
        reject()
    _refuse_a_better_answer(mixed)


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_is_asked_with_less(rule: str) -> None:
    """The property is about something: where a rule says NO or MORE_FACTS there are facts to take away."""
    asked = {name for each in BY_RULE[rule] for name, _ in _less(rule, read_facts(RULES[rule][0], each.facts))}
    optional = {each.name for each in fields(RULES[rule][0]) if each.default is None}
    assert asked == {name for name in optional if (rule, name) not in _FREE | _NEVER_JUDGED}


def _refuse_a_better_answer(situation: Situation) -> None:
    kind, assess = RULES[situation.rule]
    known = read_facts(kind, situation.facts)
    if assessment_of(assess(known, situation.as_of)).verdict in _NO_BETTER:
        for name, less in _less(situation.rule, known):
            assert assessment_of(assess(less, situation.as_of)).verdict is not Verdict.YES, (situation.name, name)


def _less(rule: str, known: Any) -> Iterator[tuple[str, Any]]:
    """The case with each fact in turn not known."""
    assert is_dataclass(known)
    optional = {each.name for each in fields(known) if each.default is None}
    for name in fact_types(type(known)):
        if name in optional and getattr(known, name) is not None and (rule, name) not in _FREE:
            yield name, replace(known, **{name: None})  # type: ignore[type-var]
