"""What counts as an answer, and what does not."""

from datetime import date

import pytest

from bot.talk.flows.kinds import Checklist, Choice, Heard, Kind, Search, Whole, only_numbers
from bot.talk.flows.months import Month

NOTHING = Heard({})
YES_NO = Heard({"yes": ("Yes", "yep"), "no": ("No", "nope")})
LIST = Checklist(("a", "b", "c"))
LISTED = Heard({"yes": ("yes",), "no": ("no",), "all": ("all yes",), "on": ("go on",)}, "y??")


@pytest.mark.parametrize(
    ("kind", "text", "heard", "raw"),
    [
        (Whole(), "45", NOTHING, "45"),
        (Whole(), "about 45 people", NOTHING, "45"),
        (Whole(), "約４５名です", NOTHING, "45"),
        (Whole(), "1,920 hours", NOTHING, "1920"),
        (Whole(), "we began in 1993", NOTHING, None),
        (Whole(), "45 or 50", NOTHING, None),
        (Whole(), "a few", NOTHING, None),
        (Whole(), "-3", NOTHING, None),
        (Whole(0, 100), "101", NOTHING, None),
        (Whole(0, 100), "100", NOTHING, "100"),
        (Choice(("yes", "no")), "yep", YES_NO, "yes"),
        (Choice(("yes", "no")), "No.", YES_NO, "no"),
        (Choice(("yes", "no")), "2", YES_NO, "no"),
        (Choice(("yes", "no")), "3", YES_NO, None),
        (Choice(("yes", "no")), "not really, why?", YES_NO, None),
        (Choice(("care", "construction")), "construcion", Heard({"construction": ("Construction",)}), "construction"),
        (Month(), "May 2027", NOTHING, "2027-05"),
        (Month(), "2027年5月", NOTHING, "2027-05"),
        (Month(), "soon", NOTHING, None),
        (Search(), "welding", Heard({"found": ("7-7",)}), "7-7"),
        (Search(), "cleaning", Heard({"found": ("7-12", "7-21")}), None),
        (Search(), "xyz", Heard({"found": ()}), None),
        (LIST, "all yes", LISTED, "yyy."),
        (LIST, "go on", LISTED, "y??."),
        (LIST, "2 no", LISTED, "yn?"),
        (LIST, "2 3", LISTED, "yyy"),
        (LIST, "4", LISTED, None),
        (LIST, "what is b?", LISTED, None),
    ],
)
def test_read(kind: Kind, text: str, heard: Heard, raw: str | None) -> None:
    assert kind.read(text, heard) == raw


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        (Whole(1, 9), ("1", "9"), ("0", "10", "x", "", "-1", "1.5")),
        (Month(), ("2027-01", "2027-12"), ("2027-00", "2027-13", "2027", "27-01")),
        (Month(day=True), ("2027-01", "20270630"), ("20270631", "2027063", "2027-06-30")),
        (Search(), ("7-7", "99-1", "none"), ("7", "7-7-1", "")),
        (LIST, ("yn?.", "???."), ("yn?", "yn.", "ynx.", "ynyy.", "")),
    ],
)
def test_a_stored_answer_that_no_longer_fits_is_no_answer(
    kind: Kind, good: tuple[str, ...], bad: tuple[str, ...]
) -> None:
    assert all(kind.accepts(raw) for raw in good)
    assert not any(kind.accepts(raw) for raw in bad)


def test_a_line_of_a_checklist_turns_round() -> None:
    raw = "???"
    seen = []
    for _ in range(3):
        raw = LIST.turned(raw, 1)
        seen.append(raw)
    assert seen == ["?y?", "?n?", "???"]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1000/500/420", (1000, 500, 420)),
        ("about 1000, 500 and 420 hours", (1000, 500, 420)),
        ("必須1000 関連500", ()),
        ("900", (900,)),
        ("900 required", ()),
    ],
)
def test_only_numbers(text: str, numbers: tuple[int, ...]) -> None:
    assert only_numbers(text) == numbers


@pytest.mark.parametrize(
    ("line", "month"),
    [
        ("May 2026", "2026-05"),
        ("2026年5月", "2026-05"),
        ("May", "2026-05"),
        ("12月", "2025-12"),
        ("Nov 2026", "2026-11"),
        ("Dec 2026", None),
        ("next May", None),
        ("来年5月", None),
        ("soon", None),
    ],
)
def test_a_month_that_has_begun(line: str, month: str | None) -> None:
    assert Month(past=True).read(line, Heard({}, today=date(2026, 11, 22))) == month
