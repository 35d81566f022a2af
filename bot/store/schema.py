"""Bringing the tables up to date at start. Alembic is imported only when there is something to do."""

from sqlalchemy import Connection, Engine, inspect, text

from bot.store.wrong import StoreError

HEAD = "0006"  # the newest file in migrations/versions
_LOCK = 7_216_459_083  # any number of our own: it keeps two starting replicas apart on PostgreSQL


def migrate(engine: Engine) -> None:
    """Make or update the tables, once, however many replicas start at the same moment."""
    with engine.begin() as db:
        if tables_version(db) == HEAD:
            return
    with engine.begin() as db:  # on SQLite this is BEGIN IMMEDIATE, which keeps others out as well
        if db.dialect.name == "postgresql":
            db.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
        if tables_version(db) != HEAD:
            _upgrade(db)


def tables_version(db: Connection) -> str | None:
    """The version of the tables there are; None where there are none yet."""
    if not inspect(db).has_table("alembic_version"):
        return None
    return db.execute(text("SELECT version_num FROM alembic_version")).scalar()


def _upgrade(db: Connection) -> None:
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config(attributes={"connection": db})
    config.set_main_option("script_location", "bot.store:migrations")
    try:
        command.upgrade(config, HEAD)
    except CommandError as wrong:
        raise StoreError("The database was made by a newer tis-bot; install that version here too.") from wrong
