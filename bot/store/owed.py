"""What becomes of a reply after its turn: sent, put off, or left by a process that died and taken over."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, func, insert, select, update
from sqlmodel import col

from bot.store import chats
from bot.store.codec import decode
from bot.store.tables import ChatRow, TurnRow, turns_of
from bot.store.turn import LEASE, Back
from bot.talk.chat import Chat
from bot.talk.reply import Reply

_TOO_LATE = timedelta(days=1)  # Telegram itself keeps a message no longer for a bot that is away


@dataclass(frozen=True, slots=True)
class Unsent:
    """A reply that was worked out and never marked as sent; `back` says where it goes."""

    update_id: int
    reply: Reply
    back: Back


def mark_sent(db: Connection, bot_id: int, update_ids: Iterable[int], now: datetime) -> None:
    """The replies have been sent: mark them and forget their words."""
    _settle(db, turns_of(bot_id, update_ids), now)


def put_off(db: Connection, bot_id: int, update_id: int, until: datetime) -> None:
    """Nobody sends the reply before `until`."""
    unsent = turns_of(bot_id, (update_id,)) & col(TurnRow.sent_at).is_(None)
    db.execute(update(TurnRow).where(unsent).values(lease_until=until))


def free(db: Connection, bot_id: int, now: datetime) -> None:
    """Whatever of the bot's is unsent may be sent by anyone now."""
    db.execute(update(TurnRow).where(turns_of(bot_id), col(TurnRow.sent_at).is_(None)).values(lease_until=now))


def take_over(db: Connection, bot_id: int, now: datetime) -> list[Unsent]:
    """The bot's replies of the last day that nobody is sending, in their order, leased to the caller."""
    nobodys = col(TurnRow.sent_at).is_(None) & (col(TurnRow.lease_until) <= now) & (col(TurnRow.at) > now - _TOO_LATE)
    wanted = select(col(TurnRow.update_id), col(TurnRow.reply)).where(turns_of(bot_id), nobodys)
    found = [
        row
        for row in db.execute(wanted.order_by(col(TurnRow.at), col(TurnRow.update_id)).with_for_update())
        if "back" in row.reply
    ]
    mine = turns_of(bot_id, [row.update_id for row in found])
    db.execute(update(TurnRow).where(mine).values(lease_until=now + LEASE))
    return [Unsent(row.update_id, decode(row.reply), row.reply["back"]) for row in found]


def erase(db: Connection, chat_id: int, now: datetime) -> None:
    """Forget a chat, and with it every reply still waiting for it."""
    db.execute(select(col(ChatRow.chat_id)).where(col(ChatRow.chat_id) == chat_id).with_for_update())
    _settle(db, (col(TurnRow.chat_id) == chat_id) & col(TurnRow.sent_at).is_(None), now)
    chats.unlink(db, (chat_id,))
    chats.save(db, {chat_id: Chat()}, now)


def leave(db: Connection, bot_id: int, update_id: int, chat_id: int, now: datetime) -> None:
    """Forget a chat by an update that says it is gone: once, and not where something came from it since."""
    db.execute(select(col(ChatRow.chat_id)).where(col(ChatRow.chat_id) == chat_id).with_for_update())
    since = (col(TurnRow.chat_id) == chat_id) & (col(TurnRow.update_id) > update_id)
    known = turns_of(bot_id, (update_id,)) | (turns_of(bot_id) & since)
    if db.execute(select(func.count()).select_from(TurnRow).where(known)).scalar_one():
        return
    row = {"bot_id": bot_id, "update_id": update_id, "lease_until": now, "sent_at": now, "at": now}
    db.execute(insert(TurnRow).values(row | {"chat_id": None, "reply": None}))
    erase(db, chat_id, now)


def _settle(db: Connection, which: ColumnElement[bool], now: datetime) -> None:
    db.execute(update(TurnRow).where(which).values(sent_at=now, reply=None))
