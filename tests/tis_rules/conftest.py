"""No example is ever too slow; and under mutation every test reads the tables itself and tries the same examples."""

import os

import pytest
from hypothesis import Phase, settings

from bot.cli.rows import quota as quota_rows
from tis_rules import situations
from tis_rules.law import day, gaps, sources, tables

MUTATING = "MUTANT_UNDER_TEST" in os.environ
KEPT = (
    day.read,
    gaps.gaps,
    situations.situations,
    situations._fact_types,
    sources.sources,
    tables.table,
    tables.table_names,
    quota_rows._answer,
)

settings.register_profile("steady", deadline=None)
settings.register_profile("mutants", deadline=None, derandomize=True, database=None, phases=[Phase.generate])


def pytest_configure() -> None:
    settings.load_profile("mutants" if MUTATING else "steady")


def pytest_runtest_setup(item: pytest.Item) -> None:
    if MUTATING:
        for each in KEPT:
            each.cache_clear()
