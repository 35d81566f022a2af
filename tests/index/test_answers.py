"""What the bot must reach on questions it has not seen: floors a little under what `make eval` measures."""

from collections import Counter
from pathlib import Path

import pytest

from bot.cli.eval import asker
from bot.index.measure import Report, Tally, measure
from bot.index.questions import read_questions

EVAL = Path(__file__).parents[1] / "eval"


@pytest.fixture(scope="module")
def unseen() -> Report:
    return measure(asker(), read_questions(EVAL / "unseen.csv"))


def _together(report: Report, langs: tuple[str, ...]) -> Tally:
    return Tally(sum((report.topics[lang].counts for lang in langs), Counter()))


def test_english_and_japanese(unseen: Report) -> None:
    tally = _together(unseen, ("en", "ja"))
    assert tally.share("right") >= 0.85
    assert tally.share("right", "helped") >= 0.96
    assert tally.share("silent", "wrong") <= 0.04


@pytest.mark.parametrize("lang", ["vi", "id", "zh", "tl"])
def test_the_other_languages(unseen: Report, lang: str) -> None:
    assert unseen.topics[lang].share("right") >= 0.80
    assert unseen.topics[lang].share("right", "helped") >= 0.95


def test_what_is_not_covered(unseen: Report) -> None:
    assert unseen.outside.share("answered") <= 0.04
    assert unseen.outside.share("offered") <= 0.30


def test_calculators_and_occupations_are_reached() -> None:
    report = measure(asker(), read_questions(EVAL / "questions_dev.csv"))
    assert set(report.ways) == {"quota", "hours", "occupation"}
    assert all(tally.share("right") >= 0.90 for tally in report.ways.values())
    assert report.outside.share("answered") <= 0.1  # two of 22, without an encoder; with one, one
