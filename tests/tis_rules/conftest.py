"""No example is ever too slow; and a mutant begins with nothing kept, and every mutant with the same examples."""

import os
import pkgutil
from importlib import import_module

from hypothesis import Phase, settings

import tis_rules
from bot.talk.rows import quota as quota_rows

settings.register_profile("steady", deadline=None)
settings.register_profile("mutants", deadline=None, derandomize=True, database=None, phases=[Phase.generate])


def pytest_configure() -> None:
    """What was kept before a rule was changed would hide the change: the process of a mutant is a copy of another."""
    mutating = "MUTANT_UNDER_TEST" in os.environ
    settings.load_profile("mutants" if mutating else "steady")
    if mutating:
        for module in (quota_rows, *map(import_module, _modules())):
            _forget(module)


def _modules() -> list[str]:
    return [each.name for each in pkgutil.walk_packages(tis_rules.__path__, "tis_rules.")]


def _forget(module: object) -> None:
    for name in vars(module):
        if forget := getattr(getattr(module, name), "cache_clear", None):
            forget()
