"""Migrations: from nothing to the tables the code knows, on both databases, however many start at once."""

import logging
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from bot.store import StoreError, open_store
from bot.store.engine import open_engine
from bot.store.schema import HEAD, migrate
from bot.store.tables import Row


def test_the_newest_step_is_the_one_the_code_asks_for() -> None:
    config = Config()
    config.set_main_option("script_location", "bot.store:migrations")
    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


def test_migrations_make_the_tables_of_the_code(address: str) -> None:
    engine = open_engine(address)
    migrate(engine)
    with engine.begin() as db:
        assert compare_metadata(MigrationContext.configure(db, opts={"compare_type": True}), Row.metadata) == []
    engine.dispose()


def test_every_constraint_has_a_name() -> None:
    names = [constraint.name for table in Row.metadata.tables.values() for constraint in table.constraints]
    assert sorted(map(str, names)) == ["pk_chat", "pk_line", "pk_poller", "pk_tally", "pk_turn"]


def test_replicas_that_start_at_once_migrate_once(address: str) -> None:
    engines = [open_engine(address) for _ in range(3)]
    with ThreadPoolExecutor(3) as threads:
        list(threads.map(migrate, engines))
    with engines[0].begin() as db:
        assert db.execute(text("SELECT version_num FROM alembic_version")).scalars().all() == [HEAD]
    for engine in engines:
        engine.dispose()


def test_a_database_of_a_newer_version_is_refused_with_a_sentence(address: str) -> None:
    engine = open_engine(address)
    migrate(engine)
    with engine.begin() as db:
        db.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(StoreError, match="newer tis-bot"):
        migrate(engine)
    engine.dispose()


async def test_alembic_stays_unloaded_when_there_is_nothing_to_do(address: str) -> None:
    await open_store(address).close()
    code = "import sys; from bot.store import open_store; open_store(sys.argv[1]); print('alembic' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code, address], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ("mysql://host/db", "only sqlite and postgresql"),
        ("sqlite://", "needs a file"),
        ("sqlite:////proc/nowhere/tis.db", "folder of /proc/nowhere/tis.db can't be made"),
        ("not an address", "can't be read"),
    ],
)
def test_a_wrong_address_is_a_sentence(wrong: str, sentence: str) -> None:
    with pytest.raises(StoreError, match=sentence):
        open_store(wrong)


def test_a_database_that_is_away_is_a_sentence_without_its_password() -> None:
    with pytest.raises(StoreError, match="check TIS_DATABASE_URL") as raised:
        open_store("postgresql://tis:hunter2@127.0.0.1:1/tis")
    assert "hunter2" not in str(raised.value)


async def test_a_database_that_went_away_is_said_so(address: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.CRITICAL)
    store = open_store(address)
    assert await store.reachable()
    store._engine.dispose()
    store._engine = open_engine("postgresql://tis@127.0.0.1:1/tis")
    assert not await store.reachable()
    await store.close()
