"""One pass finds what trying every pattern finds, in any text: a call for help must not be missed for speed."""

import csv
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.talk.hear.dates.forms import FORMS, IN_ONE_PASS
from bot.talk.hear.dates.named import plain
from bot.talk.hear.numbers import fold
from bot.talk.hear.stages import SIGNS, masked
from bot.talk.match.normalise import normalise, plain_letters, unaccented
from bot.talk.match.one_pass import OnePass

EVAL = Path(__file__).parents[2] / "eval"


def _patterns(known: object) -> Iterator[str]:
    if isinstance(known, dict):
        for name, each in known.items():
            yield from _patterns(each) if name != "topics" else ()
    elif isinstance(known, list):
        yield from map(plain_letters, known)


PATTERNS = tuple(_patterns(tomllib.loads(Path("knowledge/urgent.toml").read_text("utf-8"))))
ALL = OnePass(PATTERNS)
LITERALS = sorted({piece for pattern in PATTERNS for piece in re.findall(r"[a-z]{2,}|[^\x00-\x7f]+", pattern)})
SAID = st.lists(st.sampled_from(LITERALS) | st.text(max_size=4), max_size=12)


EACH = [re.compile(pattern) for pattern in PATTERNS]


def _tried(text: str) -> list[int]:
    return [place for place, pattern in enumerate(EACH) if pattern.search(text)]


def _lines() -> Iterator[str]:
    for name in ("urgent", "unseen", "heard", "heard_more", "real_questions", "answers"):
        with (EVAL / f"{name}.csv").open(encoding="utf-8") as file:
            yield from (row.get("text") or row["question"] for row in csv.DictReader(file))


def test_finds_in_peoples_lines_what_each_pattern_finds() -> None:
    for text in map(unaccented, map(normalise, _lines())):
        assert list(ALL.found(text)) == _tried(text), text


def test_one_look_finds_every_line_with_a_date() -> None:
    with (EVAL / "dates.csv").open(encoding="utf-8") as file:
        dated = [row["text"] for row in csv.DictReader(file)]
    for said in map(plain, (*dated, *_lines())):
        assert IN_ONE_PASS.any(said) == any(form.search(said) for form in FORMS), said


@pytest.mark.parametrize(
    "line", ["5 in No. 1", "1号5名", "2年目が3人", "tahun kedua", "năm thứ nhất", "ikalawang taon", "sangou"]
)
def test_one_look_finds_a_stage(line: str) -> None:
    assert set(masked(fold(line))) & set(SIGNS)


@given(SAID)
def test_finds_in_any_words_what_each_pattern_finds(words: list[str]) -> None:
    for text in (" ".join(words), "".join(words)):
        plain = unaccented(normalise(text))
        assert list(ALL.found(plain)) == _tried(plain)


@pytest.mark.parametrize("filling", ["my boss ", "社長が", "й", "😀", "a b "])
def test_a_very_long_text_is_read_to_its_end(filling: str) -> None:
    text = normalise(filling * 1000)[:4000]
    for call in ("i want to die", "死にたい"):
        assert set(ALL.found(f"{text} {call}")) >= set(_tried(call))


def test_a_pattern_that_looks_around_is_found_too() -> None:
    two = OnePass(("a(?!b)", "c", r"(?<!d)e"))
    assert list(two.found("ab c de")) == [1]
    assert list(two.found("ac e")) == [0, 1, 2]


def test_half_a_sign_does_no_harm() -> None:
    assert list(OnePass(("c",)).found("\ud800 c")) == [0]


def test_edges_and_digits_of_other_letters_are_found() -> None:
    two = OnePass((r"\btư\b", r"\d人"), edges=False)
    assert list(two.found("số tư")) == [0]
    assert list(two.found("٣人")) == [1]
    assert not two.maybe("số 4")


def test_many_patterns_keep_their_places() -> None:
    many = OnePass([f"a{number}b" for number in range(250)])
    assert list(many.found("a7b a249b a110b")) == [7, 110, 249]
