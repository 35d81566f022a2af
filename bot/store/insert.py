"""`INSERT … ON CONFLICT DO NOTHING`, which each database's dialect has for itself."""

from collections.abc import Mapping

from sqlalchemy import Connection

from bot.store.tables import Row


def insert_new(db: Connection, table: type[Row], values: Mapping[str, object]) -> bool:
    """Insert unless the key is there already; whether it was new."""
    options = {"preserve_rowcount": True}
    if db.dialect.name == "postgresql":  # imported when needed: the other dialect's memory is saved
        from sqlalchemy.dialects.postgresql import insert as into_postgresql

        return (
            db.execute(into_postgresql(table).on_conflict_do_nothing(), values, execution_options=options).rowcount == 1
        )
    from sqlalchemy.dialects.sqlite import insert as into_sqlite

    return db.execute(into_sqlite(table).on_conflict_do_nothing(), values, execution_options=options).rowcount == 1
