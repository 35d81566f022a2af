"""Cards as pictures: as large as a phone wants, every letter there, nothing lost without a sign."""

import csv
import struct
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest
from PIL import features

import knowledge
import tis_rules
from bot.card.draw import can_draw, draw
from bot.card.lines import wrapped
from bot.card.sheet import HIGH, WIDE
from bot.card.type import Face, can_write
from bot.talk.reply import Bar, Card, Row, Stage, Tone
from bot.talk.rows.headings import ADDED
from bot.talk.show.taken.card import NOT_DRAWN

CARD = Card(
    "45 staff",
    "5 trainees in the first year",
    Tone.GOOD,
    (Stage("No. 1", "year 1", "5", 1), Stage("No. 2", "years 2–3", "10", 2)),
    (Bar("Required 1,000 h", "52.1%", "at least 1/2", 0.521, (0.5,), Tone.CARE),),
    (
        Row(("", "45", "51", "")),
        Row(("No. 1", "5", "6", "+1"), marked=True),
        Row(("Last start", "2027-06-30", "–", "≠"), True),
    ),
    ("Why: because.",),
    ("As of 22 November 2026", "Ordinance Art. 16"),
)
IN_TABLES = "✓△×≠–−≈+"  # signs the talk puts into a table by itself
INSTALLED = [Path(package.__path__[0]) for package in (knowledge, tis_rules)]


def size(data: bytes) -> tuple[int, int]:
    wide, high = struct.unpack(">II", data[16:24])
    return wide, high


def test_a_card_is_as_wide_as_telegram_keeps_and_as_high_as_it_needs() -> None:
    data = draw(CARD)
    assert data.startswith(b"\x89PNG")
    assert size(data)[0] == WIDE
    assert 700 < size(data)[1] < 1500
    assert len(data) < 200_000


def test_the_same_card_is_the_same_picture() -> None:
    assert draw(CARD) == draw(CARD)


def test_what_does_not_fit_ends_in_dots_and_the_foot_stays() -> None:
    long = Card("t", "v", Tone.BAD, lines=("word " * 3000,), foot=("As of today", "Ordinance"))
    assert HIGH - 100 < size(draw(long))[1] <= HIGH
    other = Card("t", "v", Tone.BAD, lines=("word " * 4000,), foot=("As of today", "Ordinance"))
    assert draw(long) == draw(other)
    assert draw(long) != draw(replace(long, foot=("As of today", "Another")))


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("one two three", ["one two", "three"]),
        ("a\nb", ["a", "b"]),
        ("介護職員の人数、", ["介護職員の", "人数、"]),
        ("実習生の数です。", ["実習生の数", "です。"]),
        ("ผู้ฝึกงาน ห้าคน", ["ผู้ฝึกงาน", "ห้าคน"]),
        ("ច្បាប់ការងារនិងផែនការ", ["ច្បាប់ការងារនិង", "ផែនការ"]),
        ("အလုပ်သင်ဝန်ထမ်းများ", ["အလုပ်သင်", "ဝန်ထမ်းများ"]),
        ("", []),
    ],
)
def test_lines_break_where_a_reader_breaks_them(text: str, lines: list[str]) -> None:
    assert wrapped(text, Face(36), 185) == lines


SHAPED = ("หมายเลข ปีที่", "ကြီးကြပ်ရေး", "ផ្តើមស្ត្រី", "क्षेत्र प्रशिक्षार्थी")


@pytest.mark.parametrize("words", SHAPED)
def test_signs_of_one_syllable_are_moved_and_joined(words: str) -> None:
    face = Face(42)
    assert can_write(words)
    assert face.getlength(words) < sum(face.getlength(sign) for sign in words if not sign.isspace())


def test_a_card_that_cannot_be_written_here_is_not_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(features, "check", lambda _: False)
    assert can_draw(CARD)
    assert not can_draw(replace(CARD, verdict=SHAPED[1]))


def test_no_japanese_line_begins_with_a_comma() -> None:
    for wide in range(80, 400, 7):
        lines = wrapped("今、あと0人です。1年目（第1号）の枠は、いっぱいです。", Face(36), wide)
        assert all(line[0] not in "、。）" for line in lines)
        assert "".join(lines) == "今、あと0人です。1年目（第1号）の枠は、いっぱいです。"


def test_no_line_stands_out_by_more_than_one_sign() -> None:
    face, text = (
        Face(42),
        "履歴書で確認してください（ほかの会社も入ります）。（なければ、ほかの人に代えてください）。」）。",
    )
    for wide in range(200, 900, 13):
        for line in wrapped(text, face, wide):
            assert face.getlength(line) <= wide + 42


def spoken() -> set[str]:
    """Every character the bot's sentences, the rules and the list of occupations are written in."""
    found: set[str] = set()
    for root in INSTALLED:
        for path in (*root.rglob("texts/*.ftl"), *root.rglob("words/??.toml"), *root.rglob("rules/*.toml")):
            found |= set(path.read_text("utf-8"))
        for path in root.rglob("tables/*.toml"):
            found |= set(path.read_text("utf-8"))
    for path in INSTALLED[0].joinpath("occupations").glob("*.csv"):
        with path.open(encoding="utf-8") as file:
            found |= {sign for row in csv.reader(file) for cell in row for sign in cell}
    return {sign for sign in found if sign.isprintable() and not sign.isspace()} - {ADDED}


@pytest.mark.parametrize("bold", [False, True])
def test_the_font_has_every_letter_of_every_language(bold: bool) -> None:
    face = Face(36, bold)
    lacking = {sign for sign in spoken() | set(IN_TABLES) if not face.has(sign)}
    assert {sign for sign in lacking if not NOT_DRAWN.fullmatch(sign)} == set()


def test_the_licence_lies_beside_the_font() -> None:
    text = files("bot.card").joinpath("fonts", "OFL.txt").read_text("utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert "Adobe" in text
