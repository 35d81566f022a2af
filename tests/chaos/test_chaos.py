"""A short worst hour in every run of the tests; `make chaos` has the long one."""

from pathlib import Path

import pytest

from bot.settings import Mode
from bot.store.desk.reading import counted
from bot.talk.desk.note import Tally as Counted
from tests.chaos.hour import Hour, live_through
from tests.chaos.ledger import Ledger, Tally
from tests.edge.fake import NOTE
from tests.store.conftest import address as address
from tests.store.conftest import postgres as postgres


@pytest.mark.parametrize(
    ("address", "mode"),
    [
        ("sqlite", Mode.WEBHOOK),
        pytest.param("postgresql", Mode.WEBHOOK, marks=pytest.mark.postgres),
        ("sqlite", Mode.POLL),
    ],
    indirect=["address"],
)
async def test_nothing_is_lost_and_nothing_counts_twice(address: str, mode: Mode, tmp_path: Path) -> None:
    updates = 400 if mode is Mode.WEBHOOK else 120  # a poller waits by the real clock
    hour = Hour(address, mode, updates, 20, seed=11, haste=20.0, gap=0.5, longest_lock=0.2, troubles=3)
    tally, happened = await live_through(hour, tmp_path)
    print(f"\n{tally}; {happened}")  # noqa: T201
    assert tally.right, tally
    assert happened.kills + happened.locks > 0
    assert counted(address, NOTE.day, NOTE.day) == [Counted(NOTE, updates)]


@pytest.mark.parametrize(
    ("told", "tally"),
    [
        ([(1, 1), (2, 1), (3, 2)], Tally(3, 0, 0, 0, 0)),
        ([(1, 1), (2, 1)], Tally(3, 1, 0, 0, 0)),
        ([(1, 1), (1, 1), (2, 1), (3, 2)], Tally(3, 0, 0, 0, 1)),
        ([(1, 1), (1, 2), (2, 1), (3, 2)], Tally(3, 0, 1, 0, 1)),
        ([(1, 1), (2, 1), (3, 3)], Tally(3, 0, 1, 0, 0)),
        ([(3, 2), (1, 1), (2, 1)], Tally(3, 0, 0, 1, 0)),
        ([(1, 1), (2, 1), (3, 1)], Tally(3, 0, 0, 1, 0)),
    ],
    ids=["right", "lost", "repeated", "counted twice", "a number too many", "out of order", "forgotten"],
)
def test_what_is_wrong_is_counted(told: list[tuple[int, int]], tally: Tally) -> None:
    ledger = Ledger({1: 10, 2: 20, 3: 10})
    for update, number in told:
        ledger.tell(update, number)
    assert ledger.tally() == tally
