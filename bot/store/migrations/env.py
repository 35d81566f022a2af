"""How Alembic runs here: on the connection, and in the transaction, that the caller opened."""

from alembic import context

from bot.store.tables import Row

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Row.metadata,
    render_as_batch=True,  # SQLite can't alter a table; Alembic then copies it
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
