"""Counts: added in the turn they are of, folded when their day is over, the same before and after."""

import asyncio
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random

from bot.clock import JAPAN
from bot.store import Store, open_store
from bot.store.backup import bring_back, save
from bot.store.desk.reading import counted
from bot.store.desk.tally import KEPT
from bot.store.tables import TallyRow
from bot.talk.chat import Chat
from bot.talk.desk.note import Note, Tally, Way
from bot.talk.reply import Html, Kind, Reply
from tests.store.test_turn import rows, say

TODAY = date(2026, 11, 26)
NOON = datetime(2026, 11, 26, 12, tzinfo=JAPAN)
ASKED = Note(TODAY, Way.LINE, "answer", "ja", "wages", "overtime-rate")
DAY = timedelta(days=1)


async def noted(store: Store, update: int, note: Note | None = ASKED, chat: int = 1) -> None:
    await store.turn(update, chat, lambda chat: (chat, Reply(Kind.ANSWER, (Html("a"),), noted=note)), say)


def those_of(address: str, first: date = TODAY, last: date = TODAY) -> list[Tally]:
    return counted(address, first, last)


async def test_a_turn_counts_once_however_often_it_comes(store: Store, address: str) -> None:
    for update in (1, 2, 2, 1):
        await noted(store, update)
    await noted(store, 3, None)
    await noted(store, 4, replace(ASKED, lang="vi"))
    assert those_of(address) == [Tally(ASKED, 2), Tally(replace(ASKED, lang="vi"), 1)]


async def test_an_apology_counts_nothing(store: Store, address: str) -> None:
    def stumble(_: Chat) -> tuple[Chat, Reply]:
        raise ValueError

    await store.turn(1, 1, stumble, say)
    assert those_of(address) == []


async def test_days_that_are_over_are_folded_and_today_is_not(store: Store, address: str) -> None:
    notes = [replace(ASKED, day=TODAY - DAY * back, lang=lang) for back in (0, 1, 8, 9) for lang in ("en", "ja")]
    for update, note in enumerate(notes * 3):
        await noted(store, update, note)
    before = those_of(address, TODAY - 9 * DAY)
    await store.prune(NOON)
    assert those_of(address, TODAY - 9 * DAY) == before
    assert [each.count for each in before] == [3] * 8
    found = rows(address, "SELECT day, count(*) FROM tally GROUP BY day ORDER BY day")
    days = ["2026-11-17", "2026-11-18", "2026-11-25", "2026-11-26"]
    assert [(str(day), kept) for day, kept in found] == list(zip(days, (6, 2, 2, 6), strict=True))


async def test_counts_go_after_four_hundred_days(store: Store, address: str) -> None:
    await noted(store, 1, replace(ASKED, day=TODAY - KEPT))
    await noted(store, 2, replace(ASKED, day=TODAY - KEPT - DAY))
    await store.prune(NOON)
    assert [each.note.day for each in those_of(address, date(2025, 1, 1))] == [TODAY - KEPT]


async def test_replicas_that_count_and_fold_at_once_lose_nothing(address: str) -> None:
    """Turns, some of the day before, while every replica folds that day again and again."""
    stores = [open_store(address) for _ in range(3)]
    random = Random(11)

    async def talks(number: int) -> None:
        for each in range(40):
            note = replace(ASKED, day=TODAY - DAY * random.randrange(2))
            await noted(stores[number], 1000 * number + each, note, chat=random.randrange(5))

    async def folds(store: Store) -> None:
        for _ in range(15):
            await store.prune(NOON)

    await asyncio.gather(*(talks(number) for number in range(3)), *map(folds, stores))
    assert sum(each.count for each in those_of(address, TODAY - DAY)) == 120
    for store in stores:
        await store.close()


async def test_nothing_in_the_table_tells_the_order_of_turns(store: Store, address: str) -> None:
    for update in range(20):
        await noted(store, update, replace(ASKED, question=f"q{update:02}"))
    by_id = [str(question) for (question,) in rows(address, "SELECT question FROM tally ORDER BY id")]
    assert by_id != sorted(by_id)
    assert set(TallyRow.model_fields) == {"id", "day", "way", "kind", "lang", "topic", "question", "count"}


async def test_a_copy_brings_the_counts_back(store: Store, address: str, tmp_path: Path) -> None:
    await noted(store, 1)
    assert save(address, tmp_path / "copy.gz") == 2
    other = f"sqlite:///{tmp_path}/other.db"
    bring_back(other, tmp_path / "copy.gz")
    assert those_of(other) == those_of(address) == [Tally(ASKED, 1)]
