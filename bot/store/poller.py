"""The right to poll: Telegram gives updates to one poller only, so one process holds a lease it keeps renewing."""

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, select, update
from sqlmodel import col

from bot.store.insert import insert_new
from bot.store.tables import PollerRow

_NAME = "getUpdates"


def claim(db: Connection, holder: str, now: datetime, length: timedelta) -> str:
    """Hold the lease until now + length if it's free, run out or already `holder`'s; who holds it afterwards."""
    values = {"holder": holder, "until": now + length}
    if insert_new(db, PollerRow, [{"name": _NAME, **values}]):
        return holder
    row = db.execute(select(PollerRow.holder, PollerRow.until).with_for_update()).one()  # type: ignore[call-overload]
    if row.holder != holder and row.until > now:
        return str(row.holder)
    db.execute(update(PollerRow).values(**values))
    return holder


def release(db: Connection, holder: str) -> None:
    """Free the lease if `holder` has it."""
    db.execute(delete(PollerRow).where(col(PollerRow.holder) == holder))
