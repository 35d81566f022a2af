"""Where answers lead: replay, going back, changed flows, and what is wrong with a graph."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.talk.flows import ALL
from bot.talk.flows.flow import RESULT, Arrow, Flow, Question, faults, walk
from bot.talk.flows.kinds import UNKNOWN, Choice, Search, Whole
from bot.talk.flows.months import Month

PETS = Flow(
    "pets",
    (
        Question("any", Choice(("no", "yes"))),
        Question("kind", Choice(("cat", "dog"))),
        Question("number", Whole(1, 9)),
        Question("name", Whole()),
    ),
    (
        Arrow("any", "kind", {"any": ("yes",)}),
        Arrow("any", RESULT),
        Arrow("kind", "number"),
        Arrow("number", "name"),
        Arrow("name", RESULT),
    ),
)


@pytest.mark.parametrize(
    ("answers", "asked", "step", "steps"),
    [
        ({}, "any", 1, 1),
        ({"any": "no"}, None, 2, 1),
        ({"any": "yes"}, "kind", 2, 4),
        ({"any": "yes", "kind": "cat"}, "number", 3, 4),
        ({"any": "yes", "kind": UNKNOWN}, "number", 3, 4),
        ({"any": "yes", "number": "3"}, "kind", 2, 4),  # what was answered later stays
        ({"any": "yes", "kind": "cat", "number": "10", "name": "1"}, "number", 3, 4),  # out of bounds: asked again
        ({"any": UNKNOWN}, None, 2, 1),  # left open, it leads where no answer in particular does
        ({"any": "perhaps", "kind": "cat"}, "any", 1, 1),  # an option of an earlier version
        ({"gone": "1", "any": "yes", "kind": "dog", "number": "9", "name": "0"}, None, 5, 4),
    ],
)
def test_the_position_is_derived_from_the_answers(
    answers: dict[str, str], asked: str | None, step: int, steps: int
) -> None:
    position = walk(PETS, answers)
    assert (position.question.id if position.question else None) == asked
    assert (position.step, position.steps) == (step, steps)


def test_answers_of_another_branch_are_no_part_of_the_result() -> None:
    assert walk(PETS, {"any": "no", "kind": "cat"}).answers == {"any": "no"}


@pytest.mark.parametrize(
    ("arrows", "said"),
    [
        ((Arrow("any", "nowhere"),), "no question nowhere"),
        ((Arrow("any", "kind", {"any": ("yes",)}),), "any may lead nowhere"),
        (
            (Arrow("any", RESULT), Arrow("kind", RESULT), Arrow("number", RESULT), Arrow("name", RESULT)),
            "nobody reaches kind",
        ),
        (
            (Arrow("any", "kind"), Arrow("kind", "number"), Arrow("number", "name"), Arrow("name", "any")),
            "any leads back to itself",
        ),
    ],
)
def test_a_bad_graph_is_told(arrows: tuple[Arrow, ...], said: str) -> None:
    assert any(said in fault for fault in faults(Flow("pets", PETS.questions, arrows)))


@pytest.mark.parametrize("flow", ALL.values(), ids=lambda flow: flow.id)
def test_our_own_graphs_are_sound(flow: Flow) -> None:
    assert faults(flow) == []


def _some_answer(question: Question) -> st.SearchStrategy[str]:
    match question.kind:
        case Choice(options):
            return st.sampled_from(options)
        case Whole(least, most):
            return st.integers(least, most).map(str)
        case Month():
            return (
                st.dates().filter(lambda day: 2000 <= day.year <= 2099).map(lambda day: f"{day.year}-{day.month:02d}")
            )
        case Search():
            return st.sampled_from(("7-7", "7-13", "3-1", Search.NOT_LISTED))
        case _:
            return st.just("?" * len(question.kind.items) + ".")  # type: ignore[attr-defined]  # a checklist


@given(st.data())
def test_every_way_through_every_flow_ends(data: st.DataObject) -> None:
    flow = data.draw(st.sampled_from(sorted(ALL.values(), key=lambda flow: flow.id)))
    answers: dict[str, str] = {}
    while (position := walk(flow, answers)).question is not None:
        assert position.step <= len(flow.questions)
        answers[position.question.id] = data.draw(_some_answer(position.question))
    assert position.answers == answers
