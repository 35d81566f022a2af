"""One update is one turn: recorded, worked out and leased for sending in a single transaction, often with others.

An update id seen before changes nothing; its reply goes to whoever holds the lease.
"""

import logging
import secrets
import traceback
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, insert, select, update
from sqlmodel import col

from bot.store import chats
from bot.store.codec import decode, encode
from bot.store.desk import keep
from bot.store.tables import TurnRow, turns_of
from bot.talk.chat import Chat
from bot.talk.reply import Reply

LEASE = timedelta(seconds=30)  # longer than the 20 s a webhook call may take, so two processes never send at once

Step = Callable[[Chat], tuple[Chat, Reply]]
Apology = Callable[[str], Reply]
Back = Mapping[str, Any]
"""Where a reply goes, as JSON values: the edge's own matter, kept with the reply until it's sent."""

log = logging.getLogger(__name__)

_NEW = insert(TurnRow)
_UPDATES = select(col(TurnRow.update_id))


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


@dataclass(frozen=True, slots=True)
class Due:
    """An update whose turn it is."""

    update_id: int
    chat_id: int
    step: Step
    apology: Apology
    back: Back = field(default_factory=dict)


def take_turns(db: Connection, bot_id: int, due: Sequence[Due], now: datetime) -> list[Turn]:
    """Inside the caller's transaction: the first time advance the chat, later only say where the reply stands."""
    maybe_new = _new(db, bot_id, due)
    held = chats.hold(db, {each.chat_id for each in maybe_new}, now)
    new = _new(db, bot_id, maybe_new) if maybe_new else []  # another may have had the chat, and it, until just now
    replies = _advance(db, bot_id, new, held, now)
    return [
        Turn(State.OURS, replies.pop(each.update_id))
        if each.update_id in replies
        else _again(db, turns_of(bot_id, (each.update_id,)), now)
        for each in due
    ]


def _new(db: Connection, bot_id: int, due: Sequence[Due]) -> list[Due]:
    """Those whose update was never seen, each once."""
    by_id = {each.update_id: each for each in reversed(due)}
    seen = set(db.execute(_UPDATES.where(turns_of(bot_id, by_id))).scalars())
    return [each for each in due if by_id[each.update_id] is each and each.update_id not in seen]


def _advance(db: Connection, bot_id: int, new: Iterable[Due], held: dict[int, Chat], now: datetime) -> dict[int, Reply]:
    """Each reply by its update; the chats move on in the order they are due."""
    replies, rows, blank = dict[int, Reply](), list[dict[str, Any]](), set[int]()
    for each in new:
        held[each.chat_id], reply = _step(each, held[each.chat_id])
        replies[each.update_id] = reply
        rows.append(_row(each, reply, now) | {"bot_id": bot_id})
        if held[each.chat_id] == Chat():
            blank.add(each.chat_id)
            rows = [row | {"chat_id": None} if row["chat_id"] == each.chat_id else row for row in rows]
    if blank:
        chats.unlink(db, blank)
    if rows:
        db.execute(_NEW, rows)
    chats.save(db, held, now)
    keep(db, [reply.noted for reply in replies.values() if reply.noted])
    return replies


def _step(each: Due, before: Chat) -> tuple[Chat, Reply]:
    try:
        return each.step(before)
    except Exception as wrong:
        return before, each.apology(_report(wrong))


def _row(each: Due, reply: Reply, now: datetime) -> dict[str, Any]:
    kept = {"chat_id": each.chat_id, "reply": encode(reply) | ({"back": dict(each.back)} if each.back else {})}
    return {"update_id": each.update_id, "lease_until": now + LEASE, "at": now, **kept}


def _again(db: Connection, which: ColumnElement[bool], now: datetime) -> Turn:
    wanted = select(col(TurnRow.sent_at), col(TurnRow.lease_until), col(TurnRow.reply))
    row = db.execute(wanted.where(which).with_for_update()).one()
    if row.sent_at is not None:
        return Turn(State.SENT)
    if row.lease_until > now:
        return Turn(State.ELSEWHERE, wait=(row.lease_until - now).total_seconds())
    db.execute(update(TurnRow).where(which).values(lease_until=now + LEASE))
    return Turn(State.OURS, decode(row.reply))


def _report(wrong: Exception) -> str:
    """Log where it went wrong under a reference. The exception's own words are left out: they may quote the message."""
    reference = secrets.token_hex(3).upper()
    places = " < ".join(
        f"{f.name} ({f.filename}:{f.lineno})" for f in reversed(traceback.extract_tb(wrong.__traceback__))
    )
    log.error("turn failed, reference %s: %s in %s", reference, type(wrong).__name__, places)
    return reference
