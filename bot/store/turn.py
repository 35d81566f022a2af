"""One update is one turn: recorded, worked out and leased for sending in a single transaction.

An update id seen before changes nothing; its reply goes to whoever holds the lease.
"""

import logging
import secrets
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import Connection, delete, select, update
from sqlmodel import col

from bot.store.codec import decode, encode
from bot.store.insert import insert_new
from bot.store.tables import ChatRow, TurnRow
from bot.talk.chat import Chat
from bot.talk.reply import Reply

LEASE = timedelta(seconds=30)  # longer than the 20 s a webhook call may take, so two processes never send at once

Step = Callable[[Chat], tuple[Chat, Reply]]
Apology = Callable[[str], Reply]

log = logging.getLogger(__name__)

_CHAT = select(ChatRow.__table__).with_for_update()  # type: ignore[attr-defined]


class State(StrEnum):
    """OURS: send the reply now. SENT: nothing to do. ELSEWHERE: another process is sending it."""

    OURS = "ours"
    SENT = "sent"
    ELSEWHERE = "elsewhere"


@dataclass(frozen=True, slots=True)
class Turn:
    """What to do about an update. `reply` is set when it's OURS, `wait` (seconds) when it's ELSEWHERE."""

    state: State
    reply: Reply | None = None
    wait: float = 0.0


def take_turn(db: Connection, update_id: int, chat_id: int, step: Step, apology: Apology, now: datetime) -> Turn:
    """Inside the caller's transaction: the first time advance the chat, later only say where the reply stands."""
    record = {"update_id": update_id, "chat_id": chat_id, "lease_until": now + LEASE, "at": now}
    if not insert_new(db, TurnRow, record):
        return _again(db, update_id, now)
    reply = _advance(db, chat_id, step, apology, now)
    db.execute(update(TurnRow).where(col(TurnRow.update_id) == update_id).values(reply=encode(reply)))
    return Turn(State.OURS, reply)


def _again(db: Connection, update_id: int, now: datetime) -> Turn:
    wanted = select(col(TurnRow.sent_at), col(TurnRow.lease_until), col(TurnRow.reply))
    row = db.execute(wanted.where(col(TurnRow.update_id) == update_id).with_for_update()).one()
    if row.sent_at is not None:
        return Turn(State.SENT)
    if row.lease_until > now:
        return Turn(State.ELSEWHERE, wait=(row.lease_until - now).total_seconds())
    db.execute(update(TurnRow).where(col(TurnRow.update_id) == update_id).values(lease_until=now + LEASE))
    return Turn(State.OURS, decode(row.reply))


def _advance(db: Connection, chat_id: int, step: Step, apology: Apology, now: datetime) -> Reply:
    before = _lock_chat(db, chat_id, now)
    try:
        after, reply = step(before)
    except Exception as wrong:
        return apology(_report(wrong))
    if after == Chat():
        forget(db, chat_id)
    else:
        _save(db, chat_id, after, now)
    return reply


def _lock_chat(db: Connection, chat_id: int, now: datetime) -> Chat:
    """The chat, held until the transaction ends. A new chat gets its row first, or two could start it at once."""
    blank = {"chat_id": chat_id, "answers": {}, "misses": 0, "seen_at": now}
    while True:  # again only when another turn deleted the row between the two statements
        fresh = insert_new(db, ChatRow, blank)
        row = db.execute(_CHAT.where(col(ChatRow.chat_id) == chat_id)).one_or_none()
        if row is not None:
            return Chat() if fresh else Chat(row.lang, row.flow, row.answers, row.misses, row.seen_at)


def _save(db: Connection, chat_id: int, chat: Chat, now: datetime) -> None:
    values = {
        "lang": chat.lang,
        "flow": chat.flow,
        "answers": dict(chat.answers),
        "misses": chat.misses,
        "seen_at": chat.seen_at or now,
    }
    db.execute(update(ChatRow).where(col(ChatRow.chat_id) == chat_id).values(**values))


def forget(db: Connection, chat_id: int) -> None:
    """Delete the chat and unlink its turns, which then say only that some update was answered."""
    db.execute(delete(ChatRow).where(col(ChatRow.chat_id) == chat_id))
    db.execute(update(TurnRow).where(col(TurnRow.chat_id) == chat_id).values(chat_id=None))


def _report(wrong: Exception) -> str:
    """Log where it went wrong under a reference. The exception's own words are left out: they may quote the message."""
    reference = secrets.token_hex(3).upper()
    places = " < ".join(
        f"{f.name} ({f.filename}:{f.lineno})" for f in reversed(traceback.extract_tb(wrong.__traceback__))
    )
    log.error("turn failed, reference %s: %s in %s", reference, type(wrong).__name__, places)
    return reference
