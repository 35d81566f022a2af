"""`INSERT … ON CONFLICT DO NOTHING`, which each database's dialect has for itself."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection

from bot.store.tables import Row


def insert_new(db: Connection, table: type[Row], rows: Sequence[Mapping[str, object]]) -> int:
    """Insert the rows whose key isn't there already; how many these were."""
    options = {"preserve_rowcount": True}
    if db.dialect.name == "postgresql":  # imported when needed: the other dialect's memory is saved
        from sqlalchemy.dialects.postgresql import insert as into_postgresql

        return db.execute(into_postgresql(table).on_conflict_do_nothing(), rows, execution_options=options).rowcount
    from sqlalchemy.dialects.sqlite import insert as into_sqlite

    return db.execute(into_sqlite(table).on_conflict_do_nothing(), rows, execution_options=options).rowcount
