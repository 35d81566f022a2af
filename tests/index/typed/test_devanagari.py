"""Nepali as it is written in Latin letters, in the spellings people use."""

import pytest

from bot.index.phrasings import Phrasing
from bot.index.typed.devanagari import respelt, romanised

LINES = (
    ("मलाई बाँच्न मन छैन", ("malai bachna man chaina", "malai bachna man xaina")),
    ("होस्टेलबाट भागेर आएँ", ("hostel bata bhager aye", "hostel bata vager aye")),
    ("पैसा अड्काएको छ", ("paisa adkayeko cha", "paisa adkayeko xa")),
    ("आज राति काम १०", ("aj rati kam 10",)),
)


@pytest.mark.parametrize(("line", "spelt"), LINES, ids=[line for line, _ in LINES])
def test_a_line_is_spelt_as_people_spell(line: str, spelt: tuple[str, ...]) -> None:
    assert romanised(line) == spelt


def test_only_nepali_in_its_own_letters_is_spelt_anew() -> None:
    lines = [Phrasing("calls", "ne", "काम"), Phrasing("calls", "ne", "kam"), Phrasing("calls", "th", "งาน")]
    assert respelt(lines) == [Phrasing("calls", "ne", "kam")]
