"""What is written to be reckoned or looked up reaches the calculators and the list: tests/eval/intents*.csv."""

import csv
from pathlib import Path

import pytest

from bot.talk.book import Book
from bot.talk.reply import Kind
from tests.talk.conftest import Talk

EVAL = Path(__file__).parents[1] / "eval"
_HOURS = ("required", "related", "peripheral")


def _reached(book: Book, row: dict[str, str]) -> bool:
    """Whether a line gets the numbers it gives, an occupation, or, with `-`, neither."""
    talk = Talk(book, hint=row["lang"] if row["lang"] in book.languages else "en")
    talk.say(row["text"])
    kept, (what, *expected) = talk.chat.answers, row["expect"].split(":")
    match what, *expected:
        case "CALC", "quota", staff, *_:
            return talk.kind is Kind.QUOTA and staff in (kept.get("staff"), kept.get("care_staff"))
        case "CALC", "hours", hours, *_:
            return talk.kind is Kind.HOURS and "/".join(kept.get(kind, "") for kind in _HOURS) == hours
        case "OCC", *_:
            return talk.kind is Kind.OCCUPATION
        case _:
            return talk.kind not in (Kind.QUOTA, Kind.HOURS, Kind.OCCUPATION)


@pytest.mark.parametrize(
    ("name", "reached", "disturbed"),
    [("intents", 0.98, 0.02), ("intents_more", 0.94, 0.02)],
)
def test_what_is_to_be_reckoned_is_reached_and_nothing_else(
    book: Book, name: str, reached: float, disturbed: float
) -> None:
    rows = list(csv.DictReader((EVAL / f"{name}.csv").read_text("utf-8").splitlines()))
    meant = [row for row in rows if row["expect"] != "-"]
    others = [row for row in rows if row["expect"] == "-"]
    missed = [row["text"] for row in meant if not _reached(book, row)]
    wrongly = [row["text"] for row in others if not _reached(book, row)]
    assert len(missed) <= (1 - reached) * len(meant), missed
    assert len(wrongly) <= disturbed * len(others), wrongly
