"""The rules of Japan's Technical Intern Training Program: facts in, an assessment with citations out.

Needs nothing but Python. `as_of` is always an argument: nothing here reads a clock. A name is loaded with its module
when it is first used, so that importing the package costs next to nothing. The names stand in `__init__.pyi`, once for
type checkers and for loading: one line `from tis_rules.<module> import <Name> as <Name>` each.
"""

from importlib import import_module
from pathlib import Path
from typing import Any


def _homes() -> dict[str, str]:
    """Public name → module it is loaded from."""
    lines = Path(__file__).with_suffix(".pyi").read_text("utf-8").splitlines()
    words = [line.split() for line in lines if line.startswith("from tis_rules.")]
    return {name: module for _, module, _, name, *_ in words}


_HOMES = _homes()
__all__ = sorted(_HOMES)


def __getattr__(name: str) -> Any:
    """Load a public name with its module."""
    if name not in _HOMES:
        raise AttributeError(f"module 'tis_rules' has no attribute {name!r}")
    found = getattr(import_module(_HOMES[name]), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """The public names."""
    return sorted(_HOMES)
