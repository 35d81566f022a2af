"""Two transactions that wait for each other: PostgreSQL undoes one, and its work is begun again."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from sqlalchemy import Connection, text

from bot.store.engine import in_transaction, open_engine

_TAKE = text("UPDATE place SET taken = taken + 1 WHERE id = :id")


@pytest.mark.postgres
def test_who_was_undone_for_another_begins_again(postgres: Callable[[], str]) -> None:
    engine = open_engine(postgres())
    both, begun = Barrier(2), list[int]()
    with engine.begin() as db:
        db.execute(text("CREATE TABLE place (id INT PRIMARY KEY, taken INT)"))
        db.execute(text("INSERT INTO place VALUES (1, 0), (2, 0)"))

    def crossing(first: int, second: int) -> Callable[[Connection], None]:
        def work(db: Connection) -> None:
            begun.append(first)
            db.execute(_TAKE, {"id": first})
            if begun.count(first) == 1:
                both.wait(10)
            db.execute(_TAKE, {"id": second})

        return work

    with ThreadPoolExecutor(2) as threads:
        list(threads.map(lambda ways: in_transaction(engine, crossing(*ways)), ((1, 2), (2, 1))))
    with engine.begin() as db:
        assert db.execute(text("SELECT taken FROM place")).scalars().all() == [2, 2]
    assert len(begun) > 2  # the one undone may meet the other once more
    engine.dispose()
