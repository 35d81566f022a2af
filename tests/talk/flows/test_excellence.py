"""The case that a conversation's answers make for the points table."""

import pytest

from bot.talk.flows.excellence import facts


@pytest.mark.parametrize(
    ("marks", "disappearance", "blamed"),
    [
        ("yyy", False, False),
        ("yny", True, False),
        ("ynn", True, True),
        ("yyn", True, True),  # the two lines contradict each other: to blame for one means that there was one
        ("y", None, None),
    ],
)
def test_who_is_to_blame_for_a_disappearance_has_had_one(
    marks: str, disappearance: bool | None, blamed: bool | None
) -> None:
    found = facts({"excellent_record": marks})
    assert (found.improvement_order, found.disappearance, found.blamed_disappearance) == (False, disappearance, blamed)
