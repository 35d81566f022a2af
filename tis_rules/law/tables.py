"""Dated values: read the TOML tables, refuse what is incomplete, and give the value of a day or raise.

A table is `tables/<name>.toml`; a series in it is one thing the law sets a value for, and is named `<name>.<series>`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from tis_rules.findings import Certainty, Citation, Span
from tis_rules.mistakes import Mistake

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


class NotInForce(Mistake, LookupError):
    """No value of this series is in force on that day; nothing falls back to another row."""


class BadTable(ValueError):
    """A table breaks the rules for tables: the message names the series and what to mend."""


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a series: `amount` as the table has it, fractions exact."""

    amount: Any
    span: Span
    cite: Citation
    checked: date
    certainty: Certainty
    read: str = ""
    """What was read on `checked`, where the value was found unchanged."""


@dataclass(frozen=True, slots=True)
class Series:
    """All values of one thing, in order of time. `unit` says what the amounts are."""

    name: str
    unit: str
    values: tuple[Value, ...]

    def at(self, day: date) -> Value:
        """The value in force on `day`; NotInForce where there is none."""
        for value in self.values:
            if day in value.span:
                return value
        raise NotInForce("{name} has no value in force on {day}", name=self.name, day=day)


@cache
def table(name: str) -> Mapping[str, Series]:
    """All series of one table file by full name. Raises BadTable."""
    import tomllib  # here and below: only what reads a table pays for what that needs

    text = _folder().joinpath(f"{name}.toml").read_text("utf-8")
    return {f"{name}.{key}": _series(f"{name}.{key}", raw) for key, raw in tomllib.loads(text).items()}


def series(name: str) -> Series:
    """The series called `<table>.<series>`. Raises KeyError."""
    return table(name.split(".", 1)[0])[name]


def value(name: str, day: date) -> Value:
    """The value of a series in force on a day. Raises KeyError, NotInForce."""
    return series(name).at(day)


@cache
def table_names() -> tuple[str, ...]:
    """The names of all tables, in order."""
    found = (entry.name for entry in _folder().iterdir())
    return tuple(sorted(name.removesuffix(".toml") for name in found if name.endswith(".toml")))


def _folder() -> "Traversable":
    from importlib.resources import files

    return files("tis_rules").joinpath("tables")


def _series(name: str, raw: Mapping[str, Any]) -> Series:
    if "unit" not in raw or not raw.get("value"):
        raise BadTable(f"{name} needs a unit and at least one [[{name.split('.')[1]}.value]].")
    values = tuple(_value(name, row) for row in raw["value"])
    _refuse_overlap_and_gap(name, values)
    return Series(name, raw["unit"], values)


def _value(name: str, row: Mapping[str, Any]) -> Value:
    missing = {"from", "amount", "cite", "checked"} - set(row)
    if missing or set(row["cite"]) != {"source", "where"}:
        raise BadTable(f"{name}: a value lacks {', '.join(sorted(missing)) or 'cite.source or cite.where'}.")
    return Value(
        amount=_exact(row["amount"]),
        span=Span(row["from"], row.get("until")),
        cite=Citation(**row["cite"]),
        checked=row["checked"],
        certainty=Certainty(row.get("certainty", "high")),
        read=row.get("read", ""),
    )


def _exact(amount: Any) -> Any:
    """Fractions are written "1/3" in TOML; floats are refused because they round."""
    if isinstance(amount, float):
        raise BadTable(f"{amount} is a float; write it as a fraction in quotes.")
    if isinstance(amount, str) and amount.replace("/", "", 1).isdigit() and "/" in amount:
        return Fraction(amount)
    if isinstance(amount, list):
        return tuple(_exact(item) for item in amount)
    if isinstance(amount, dict):
        return {key: _exact(item) for key, item in amount.items()}
    return amount


def _refuse_overlap_and_gap(name: str, values: tuple[Value, ...]) -> None:
    for earlier, later in pairwise(values):
        if earlier.span.last is None or (later.span.first - earlier.span.last).days != 1:
            raise BadTable(f"{name}: {later.span.first} does not follow the day {earlier.span.last} closes.")
