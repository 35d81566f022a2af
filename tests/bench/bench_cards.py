"""A card beside an empty sheet as high, and inline results beside a turn, in one run; printed, not judged."""

import statistics
import sys
import time
from collections.abc import Callable

import pytest

from bot.card.draw import draw
from bot.card.sheet import Sheet
from bot.talk.chat import Chat
from bot.talk.event import Tap, Text
from bot.talk.inline import inline
from bot.talk.respond import respond
from tests.talk.conftest import NOON, Talk, the_book

ROUNDS = 9
TAPS = {
    "quota": "v1:i:q:45:supervised:care:-:5.8.0:2027-05",
    "hours": "v1:i:h:1000:500:420",
    "eligibility": "v1:i:el:7-13:s:y:-:2027-05:yynuyy:yyyyyy:yyyyyy:yyyyyyyy:yyyyy",
}


def milliseconds(act: Callable[[], object]) -> float:
    """Of processor time, in the middle of several rounds."""
    act()
    taken = []
    for _ in range(ROUNDS):
        start = time.process_time()
        act()
        taken.append(1000 * (time.process_time() - start))
    return statistics.median(taken)


def blank(high: int) -> bytes:
    sheet = Sheet()
    sheet.space(high)
    return sheet.png()


@pytest.mark.parametrize("what", TAPS)
@pytest.mark.parametrize("lang", ["en", "ja"])
def test_a_card(what: str, lang: str) -> None:
    card = Talk(the_book(), hint=lang).do(Tap(TAPS[what])).card
    assert card
    high = int.from_bytes(draw(card)[20:24], "big")
    ours, empty = milliseconds(lambda: draw(card)), milliseconds(lambda: blank(high))
    sys.stdout.write(f"\n{what} in {lang}: {ours:.0f} ms, {ours / empty:.1f} × an empty sheet ({empty:.0f} ms)")


@pytest.mark.parametrize("line", ["45", "welding", "can trainees change company?", ""])
def test_inline_results(line: str) -> None:
    book = the_book()
    results = milliseconds(lambda: inline(line, book, NOON))
    turn = milliseconds(lambda: respond(Chat(), Text(line or "hello"), book, NOON))
    sys.stdout.write(f"\ninline {line!r}: {results:.1f} ms, {results / turn:.1f} × a turn ({turn:.1f} ms)")
