"""Lines that were heard wrongly once, each one of its kind: tests/eval/heard.csv."""

import csv
from pathlib import Path

import pytest

from bot.talk.book import Book
from tests.talk.heard import fits, hear

HEARD = Path(__file__).parents[1] / "eval" / "heard.csv"
ROWS = list(csv.DictReader(HEARD.read_text("utf-8").splitlines()))


@pytest.mark.parametrize("row", ROWS, ids=[f"{row['lang']}: {row['text']}" for row in ROWS])
def test_a_line_is_heard_as_it_is_meant(book: Book, row: dict[str, str]) -> None:
    heard = hear(book, row["text"], row["lang"])
    assert fits(heard, row["expect"]), f"{row['expect']}: {row['why']}\n{heard.reply.kind} {heard.words[:300]}"


def test_most_lines_nobody_tuned_for_are_heard(book: Book) -> None:
    rows = list(csv.DictReader(HEARD.with_name("heard_more.csv").read_text("utf-8").splitlines()))
    missed = [row["text"] for row in rows if not fits(hear(book, row["text"], row["lang"]), row["expect"])]
    assert len(missed) <= 0.09 * len(rows), missed
