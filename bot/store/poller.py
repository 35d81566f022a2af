"""Which processes are there: the one that may poll, for Telegram gives updates to one only, and the replicas.

Each holds a row for a while and keeps renewing it.
"""

from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, func, select, update
from sqlmodel import col

from bot.store.insert import insert_new
from bot.store.tables import PollerRow

_NAME = "getUpdates"
_REPLICA = "replica "
_PUT_BACK = timedelta(minutes=5)
"""Further ahead than the clocks of two machines differ: such a lease was given before a clock was put back."""


def claim(db: Connection, holder: str, now: datetime, length: timedelta) -> str:
    """Hold the lease until now + length if it's free, run out or already `holder`'s; who holds it afterwards.

    One that ends more than five minutes after now + length holds nobody off: the clock has been put back meanwhile.
    """
    values = {"holder": holder, "until": now + length}
    if insert_new(db, PollerRow, [{"name": _NAME, **values}]):
        return holder
    mine = col(PollerRow.name) == _NAME
    row = db.execute(select(col(PollerRow.holder), col(PollerRow.until)).where(mine).with_for_update()).one()
    if row.holder != holder and now < row.until <= now + length + _PUT_BACK:
        return str(row.holder)
    db.execute(update(PollerRow).where(mine).values(**values))
    return holder


def release(db: Connection, holder: str) -> None:
    """Free what `holder` has."""
    db.execute(delete(PollerRow).where(col(PollerRow.holder) == holder))


def replicas(db: Connection, holder: str, now: datetime, length: timedelta) -> int:
    """Say that `holder` is here until now + length; how many are, and those that have gone are forgotten."""
    name, values = f"{_REPLICA}{holder}", {"holder": holder, "until": now + length}
    if not insert_new(db, PollerRow, [{"name": name, **values}]):
        db.execute(update(PollerRow).where(col(PollerRow.name) == name).values(**values))
    every = col(PollerRow.name).startswith(_REPLICA)
    gone = (col(PollerRow.until) <= now) | (col(PollerRow.until) > now + length + _PUT_BACK)
    db.execute(delete(PollerRow).where(every, gone))
    return int(db.execute(select(func.count()).select_from(PollerRow).where(every)).scalar_one())
