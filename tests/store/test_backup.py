"""A copy brings everything back, into either database; a copy that isn't one changes nothing."""

import gzip
import itertools
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.clock import JAPAN
from bot.store import State, Store, StoreError, open_store
from bot.store.backup import bring_back, save
from bot.store.schema import HEAD
from bot.store.state import look
from bot.store.store import utc_now
from bot.talk.chat import Chat
from bot.talk.reply import Html, Kind, Reply

NOON = datetime(2026, 11, 26, 12, tzinfo=JAPAN)
LATER = timedelta(minutes=6)


def _says(lang: str) -> Callable[[Chat], tuple[Chat, Reply]]:
    chat = Chat(lang=lang, flow="quota", answers={"staff": "45"}, seen_at=NOON)
    return lambda _: (chat, Reply(Kind.HELP, (Html("😀 はい"),)))


def _apology(reference: str) -> Reply:
    return Reply(Kind.HELP, (Html(reference),))


async def _talked(address: str, chats: int) -> None:
    store = open_store(address)
    for number in range(chats):
        await store.turn(number, 2**52 + number, _says("ja"), _apology)
    await store.sent(0)
    await store.close()


async def _remembered(store: Store, chat_id: int, update_id: int) -> Chat:
    seen: list[Chat] = []

    def step(chat: Chat) -> tuple[Chat, Reply]:
        seen.append(chat)
        return _says("ja")(chat)

    await store.turn(update_id, chat_id, step, _apology)
    return seen[0]


@pytest.fixture
def other(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/other.db"


async def test_what_was_kept_is_there_again(address: str, other: str, tmp_path: Path) -> None:
    await _talked(address, 1100)
    assert save(address, tmp_path / "copy.gz") == 2200
    assert bring_back(other, tmp_path / "copy.gz") == 2200
    store = open_store(other)
    assert await _remembered(store, 2**52 + 7, 9000) == _says("ja")(Chat())[0]
    assert (await store.turn(0, 2**52, _says("en"), _apology)).state is State.SENT
    await store.close()


@pytest.mark.postgres
async def test_a_copy_moves_from_one_database_to_the_other(
    other: str, postgres: Callable[[], str], tmp_path: Path
) -> None:
    await _talked(other, 3)
    there = postgres()
    save(other, tmp_path / "copy.gz")
    bring_back(there, tmp_path / "copy.gz")
    save(there, tmp_path / "again.gz")
    lines = [sorted(gzip.decompress((tmp_path / name).read_bytes()).splitlines()) for name in ("copy.gz", "again.gz")]
    assert lines[0] == lines[1]


async def test_only_its_owner_may_read_a_copy(other: str, tmp_path: Path) -> None:
    await _talked(other, 1)
    save(other, tmp_path / "copy.gz")
    assert (tmp_path / "copy.gz").stat().st_mode & 0o077 == 0


async def test_a_database_that_holds_rows_is_left_alone(address: str, tmp_path: Path) -> None:
    await _talked(address, 1)
    save(address, tmp_path / "copy.gz")
    with pytest.raises(StoreError, match="empty"):
        bring_back(address, tmp_path / "copy.gz")


_ROW = (
    b'{"chat": {"chat_id": 1, "lang": null, "flow": null, "answers": {}, "misses": 0, '
    b'"seen_at": "2026-11-26T03:00:00+00:00"}}\n'
)
_HEAD = b'{"tables": "%s"}\n' % HEAD.encode()


def _packed(lines: bytes) -> bytes:
    return gzip.compress(lines, mtime=0)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"no gzip", "can't be read"),
        (_packed(_HEAD + _ROW)[:-12], "can't be read"),
        (_packed(b'{"tables": "9999"}\n'), "another version"),
        (_packed(b""), "another version"),
        (_packed(_HEAD + _ROW + b'{"poller": {}}\n'), "can't be read"),
        (_packed(_HEAD + _ROW + b'{"chat": {"chat_id": 2}}\n'), "can't be read"),
        (_packed(_HEAD + _ROW + _ROW), "can't be read"),
    ],
    ids=["no gzip", "cut", "newer", "empty", "other table", "half a row", "twice"],
)
def test_a_file_that_is_no_copy_changes_nothing(other: str, tmp_path: Path, content: bytes, why: str) -> None:
    (tmp_path / "copy.gz").write_bytes(content)
    with pytest.raises(StoreError, match=why):
        bring_back(other, tmp_path / "copy.gz")
    assert look(other, utc_now()).chats == 0


def test_a_copy_that_cannot_be_written_says_so(other: str, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="writable"):
        save(other, tmp_path / "nowhere" / "copy.gz")


async def test_the_state_of_a_database(address: str) -> None:
    assert not look(address, utc_now()).up_to_date
    await _talked(address, 3)
    now = look(address, utc_now())
    assert (now.up_to_date, now.chats, now.turns, now.stuck) == (True, 3, 3, 0)
    stuck = [look(address, utc_now() + LATER + timedelta(seconds=each)).stuck for each in (0, 60)]
    assert list(itertools.pairwise(stuck)) == [(2, 2)]


def test_a_database_that_is_away_says_so() -> None:
    with pytest.raises(StoreError, match="TIS_DATABASE_URL"):
        look("postgresql://nobody@127.0.0.1:1/none", utc_now())
