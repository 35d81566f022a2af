"""A copy of what is kept, as lines of JSON: made from either database, brought back into either.

The first line names the version of the tables; each other line is a row. What was sent already stays marked, so an old
copy answers nobody twice. What people erased since is in it: a copy is for emergencies, and as private as the database.
"""

import gzip
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from itertools import groupby, islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Date, Table, insert, select
from sqlalchemy.exc import SQLAlchemyError

from bot.store.engine import open_engine
from bot.store.schema import HEAD, migrate
from bot.store.tables import ChatRow, LineRow, Row, TallyRow, TurnRow, Utc
from bot.store.wrong import StoreError

_KEPT: Mapping[str, type[Row]] = {"chat": ChatRow, "turn": TurnRow, "tally": TallyRow, "line": LineRow}
_READABLE = (
    "0001",
    "0002",
    "0003",
    "0004",
    "0005",
    HEAD,
)  # versions of the tables whose rows lack nothing but what has a default
_AT_ONCE = 500  # rows
_SNAPSHOT: Mapping[str, Mapping[str, str]] = {"sqlite": {}, "postgresql": {"isolation_level": "REPEATABLE READ"}}
"""All rows as of one moment; on SQLite every transaction sees just that."""


def save(address: str, file: Path) -> int:
    """Write all rows of the database at `address` to a gzipped `file`; how many. Raises StoreError."""
    engine = open_engine(address)
    try:
        migrate(engine)
        with engine.execution_options(**_SNAPSHOT[engine.dialect.name]).begin() as db:
            return _write(file, _lines(db))
    except (SQLAlchemyError, OSError) as wrong:
        says = "Nothing was saved ({why}); is {folder} writable?"
        raise StoreError(says, why=type(wrong).__name__, folder=file.parent) from wrong
    finally:
        engine.dispose()


def bring_back(address: str, file: Path) -> int:
    """Fill the empty database at `address` from a `file` of `save`; how many rows. Raises StoreError; then none are."""
    engine = open_engine(address)
    try:
        migrate(engine)
        with engine.begin() as db:
            _must_be_empty(db)
            return _read(db, file)
    except (SQLAlchemyError, OSError, EOFError, zlib.error, ValueError, KeyError, TypeError) as wrong:
        says = "{file} can't be read as a copy made by `tis-bot backup`; nothing was changed."
        raise StoreError(says, file=file) from wrong
    finally:
        engine.dispose()


def _lines(db: Connection) -> Iterator[dict[str, Any]]:
    yield {"tables": HEAD}
    for name, row in _KEPT.items():
        for found in db.execute(select(_table(row))).mappings():
            yield {name: {column: _plain(value) for column, value in found.items()}}


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def _write(file: Path, lines: Iterator[dict[str, Any]]) -> int:
    """Beside and renamed, so that a full disk leaves no half copy; readable by its owner only."""
    part = file.with_name(file.name + ".part")
    part.touch(0o600)
    with gzip.open(part, "wt", encoding="utf-8") as out:
        written = sum(out.write(json.dumps(line, ensure_ascii=False) + "\n") > 0 for line in lines)
    part.rename(file)
    return written - 1


def _read(db: Connection, file: Path) -> int:
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        if json.loads(next(lines, "{}")).get("tables") not in _READABLE:
            says = "{file} was made by another version of tis-bot; bring it back with that version."
            raise StoreError(says, file=file)
        return sum(_insert(db, name, rows) for name, rows in _grouped(map(json.loads, lines)))


def _grouped(lines: Iterable[dict[str, Any]]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Rows of one table, some hundred at a time."""
    for name, group in groupby(lines, key=lambda line: next(iter(line))):
        while rows := [line[name] for line in islice(group, _AT_ONCE)]:
            yield name, rows


def _insert(db: Connection, name: str, rows: list[dict[str, Any]]) -> int:
    table = _table(_KEPT[name])
    db.execute(insert(table), [_typed(table, row) for row in rows])
    return len(rows)


def _typed(table: Table, row: Mapping[str, Any]) -> dict[str, Any]:
    times: dict[str, type[date]] = {each.name: datetime for each in table.columns if isinstance(each.type, Utc)}
    times |= {each.name: date for each in table.columns if isinstance(each.type, Date)}
    return {name: times[name].fromisoformat(value) if name in times and value else value for name, value in row.items()}


def _must_be_empty(db: Connection) -> None:
    for name, row in _KEPT.items():
        if db.execute(select(_table(row)).limit(1)).first():
            says = "The database already holds rows ({name}); a copy is brought back into an empty one."
            raise StoreError(says, name=name)


def _table(row: type[Row]) -> Table:
    table: Table = row.__table__  # type: ignore[attr-defined]
    return table
