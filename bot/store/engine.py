"""Opening the database: a SQLite file by default, or PostgreSQL, each set so that turns are safe on it."""

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, OperationalError

from bot.quick_json import dumps, loads
from bot.store.wrong import StoreError

WAIT_MS = 10_000  # for a lock another process holds; under the 20 s a webhook call may take
THREADS = 4  # of a process on PostgreSQL; on SQLite there is one writer anyhow
_DEADLOCK, _MORE = "40P01", 3  # PostgreSQL's name for it, and how often its work is begun again
_JSON: dict[str, Any] = {"json_serializer": lambda value: dumps(value).decode(), "json_deserializer": loads}


T = TypeVar("T")


def in_transaction(engine: Engine, work: Callable[[Connection], T]) -> T:
    """The work in one transaction; begun again where PostgreSQL undid it so that another could go on."""
    for _ in range(_MORE):
        try:
            with engine.begin() as db:
                return work(db)
        except OperationalError as wrong:
            if getattr(wrong.orig, "sqlstate", None) != _DEADLOCK:
                raise
    with engine.begin() as db:
        return work(db)


def open_engine(address: str) -> Engine:
    """An engine for `sqlite:///file.db` (made with its folder) or `postgresql://…`. Raises StoreError."""
    url = _read(address)
    if url.get_backend_name() == "sqlite":
        return _sqlite(url)
    # A lost connection is noticed before a turn starts, not in the middle of it.
    options = {"options": f"-c lock_timeout={WAIT_MS}", "connect_timeout": 5}
    return create_engine(url, pool_size=THREADS, max_overflow=0, pool_pre_ping=True, connect_args=options, **_JSON)


def _read(address: str) -> URL:
    try:
        url = make_url(address)
    except ArgumentError as wrong:
        raise StoreError("TIS_DATABASE_URL can't be read; write sqlite:///data/tis-bot.db or postgresql://…") from wrong
    if url.drivername in ("postgres", "postgresql"):
        return url.set(drivername="postgresql+psycopg")
    if url.drivername in ("sqlite", "postgresql+psycopg"):
        return url
    says = "TIS_DATABASE_URL names {driver}; only sqlite and postgresql are supported."
    raise StoreError(says, driver=url.drivername)


def _sqlite(url: URL) -> Engine:
    if not url.database or url.database == ":memory:":
        raise StoreError(
            "TIS_DATABASE_URL needs a file, such as sqlite:///data/tis-bot.db: memory is lost at a restart."
        )
    try:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    except OSError as wrong:
        says = "The folder of {file} can't be made; choose another in TIS_DATABASE_URL."
        raise StoreError(says, file=url.database) from wrong
    engine = create_engine(url, **_JSON)
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def _set_up(connection: sqlite3.Connection, _record: object) -> None:
    """Take over BEGIN from the driver: a transaction that reads first and then writes would fail when two run at once.

    `synchronous=FULL`: what is acknowledged to Telegram is on the disk, also when the machine's power goes.
    """
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute(f"PRAGMA busy_timeout={WAIT_MS}")
    cursor.execute("PRAGMA synchronous=FULL")
    cursor.execute("PRAGMA secure_delete=ON")  # what is erased is overwritten, not only forgotten
    while not _write_ahead(cursor):
        time.sleep(0.02)
    cursor.close()


def _write_ahead(cursor: sqlite3.Cursor) -> bool:
    """Turn the write-ahead log on. While several processes open a new file SQLite refuses at once, without waiting."""
    try:
        cursor.execute("PRAGMA journal_mode=WAL")
    except sqlite3.OperationalError as wrong:
        if wrong.sqlite_errorcode != sqlite3.SQLITE_BUSY:
            raise
        return False
    return True
