"""Chats as rows: held while a turn runs, kept, forgotten. A chat of which nothing is known has no row."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import Connection, Row, bindparam, delete, select, update
from sqlmodel import col

from bot.store.insert import insert_new
from bot.store.tables import ChatRow, TurnRow
from bot.talk.chat import Chat

_CHATS = select(ChatRow.__table__).order_by(col(ChatRow.chat_id)).with_for_update()  # type: ignore[attr-defined]
_SAVE = update(ChatRow).where(col(ChatRow.chat_id) == bindparam("id"))


def hold(db: Connection, chat_ids: Iterable[int], now: datetime) -> dict[int, Chat]:
    """The chats, no other's until the transaction ends; in the order of their ids, so that no two wait for each other.

    A new chat gets its row first, or two could start it at once.
    """
    wanted, held = set(chat_ids), dict[int, Chat]()
    while missing := sorted(wanted - held.keys()):  # again for new chats, and where another deleted a row meanwhile
        rows = db.execute(_CHATS.where(col(ChatRow.chat_id).in_(missing)))
        held |= {row.chat_id: _chat(row) for row in rows}
        blank = [{"chat_id": id, "answers": {}, "misses": 0, "seen_at": now} for id in missing if id not in held]
        if blank:
            insert_new(db, ChatRow, blank)
    return held


def save(db: Connection, chats: Mapping[int, Chat], now: datetime) -> None:
    """Keep the chats as they are now; a blank one loses its row."""
    known = [{"id": id, **_values(chat, now)} for id, chat in chats.items() if chat != Chat()]
    if known:
        db.execute(_SAVE, known)
    blank = [id for id, chat in chats.items() if chat == Chat()]
    if blank:
        db.execute(delete(ChatRow).where(col(ChatRow.chat_id).in_(blank)))


def unlink(db: Connection, chat_ids: Iterable[int]) -> None:
    """From the chats' turns until now nobody sees any more whose they were, only that some update was answered."""
    db.execute(update(TurnRow).where(col(TurnRow.chat_id).in_(list(chat_ids))).values(chat_id=None))


def _chat(row: Row[tuple[object, ...]]) -> Chat:
    talk = row.flow, row.answers, row.misses
    found = Chat(row.lang, *talk, row.seen_at, row.second, row.company or {}, row.stand_in)
    return found if found != Chat(seen_at=row.seen_at) else Chat()


def _values(chat: Chat, now: datetime) -> dict[str, object]:
    return {
        "lang": chat.lang,
        "flow": chat.flow,
        "answers": dict(chat.answers),
        "misses": chat.misses,
        "seen_at": chat.seen_at or now,
        "second": chat.second,
        "company": dict(chat.company) or None,
        "stand_in": chat.stand_in,
    }
