"""Masked lines: kept in the turn they are of, thirty days and no day more, and not at all where nobody learns."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

from bot.clock import JAPAN
from bot.store import Store
from bot.store.backup import bring_back, save
from bot.store.desk.lines import KEPT
from bot.store.desk.reading import counted, forget_lines, kept_lines
from bot.store.tables import LineRow
from bot.talk.desk.note import Line, Note, Tally, Way
from tests.store.test_tally import noted
from tests.store.test_turn import forget, reply, rows

TODAY = date(2026, 11, 26)
NOON = datetime(2026, 11, 26, 12, tzinfo=JAPAN)
LINE = Line("公司 … 0 không", (("wages", 0.31), ("outside:weather", 0.2)))
NOTE = Note(TODAY, Way.LINE, "choices", "vi", line=LINE)


def words(address: str, last: date = TODAY) -> list[str]:
    return sorted(each.line.words for each in kept_lines(address, date(2026, 1, 1), last))


async def test_a_line_is_kept_once_with_its_day_and_what_came_near(store: Store, address: str) -> None:
    for update in (1, 2, 1):
        await noted(store, update, NOTE)
    await noted(store, 3, replace(NOTE, line=None))
    kept = kept_lines(address, TODAY, TODAY)
    assert [(each.day, each.lang, each.kind, each.line) for each in kept] == [(TODAY, "vi", "choices", LINE)] * 2
    assert counted(address, TODAY, TODAY) == [Tally(NOTE, 3)]
    assert kept_lines(address, TODAY + timedelta(days=1), TODAY + timedelta(days=9)) == []


def test_a_row_has_no_place_for_who_or_when() -> None:
    assert set(LineRow.model_fields) == {"id", "day", "lang", "kind", "words", "near"}


async def test_a_line_goes_after_thirty_days(store: Store, address: str) -> None:
    for update, back in enumerate((0, 29, 30, 31)):
        day = TODAY - timedelta(days=back)
        await noted(store, update, replace(NOTE, day=day, line=Line(f"{back:02}", ())))
    await store.prune(NOON)
    assert words(address) == ["00", "29", "30"]
    assert timedelta(days=30) == KEPT


async def test_where_nobody_learns_every_line_goes(store: Store, address: str) -> None:
    await noted(store, 1, NOTE)
    await store.prune(NOON, learn=False)
    assert words(address) == []
    assert counted(address, TODAY, TODAY) == [Tally(NOTE, 1)]


async def test_erasing_a_chat_leaves_nothing_to_find_it_by(store: Store, address: str) -> None:
    await noted(store, 1, NOTE, chat=7_000_000_001)
    await reply(store, 2, forget, 7_000_000_001)
    everything = [rows(address, f"SELECT * FROM {table}") for table in ("chat", "turn", "line", "tally")]
    assert "7000000001" not in repr(everything)
    assert words(address) == [LINE.words]


async def test_lines_that_have_served_go(store: Store, address: str) -> None:
    for update in (1, 2):
        await noted(store, update, NOTE)
    forget_lines(address, [kept_lines(address, TODAY, TODAY)[0].id])
    assert len(words(address)) == 1


async def test_a_copy_brings_lines_back(store: Store, address: str, tmp_path: Path) -> None:
    await noted(store, 1, NOTE)
    save(address, tmp_path / "copy.gz")
    other = f"sqlite:///{tmp_path}/other.db"
    bring_back(other, tmp_path / "copy.gz")
    assert kept_lines(other, TODAY, TODAY) == kept_lines(address, TODAY, TODAY) != []
