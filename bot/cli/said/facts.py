"""The facts of a case as options of a command and as columns of a CSV: one of each per fact, none of them needed.

A case within a case has its facts by both names: `care_n3` is the `n3` of `care`; it is there where one is told.
"""

import re
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from dataclasses import is_dataclass
from typing import Any

from bot.talk.rows.cells import BadInput, Row
from tis_rules.checked import wanted
from tis_rules.situations import fact_types, read_facts

_RAISES = re.compile(r"\s*Raises [^.]*\.")  # for who calls the library


def names(kind: type[Any]) -> Mapping[str, type]:
    """Every fact by the name of its column, with its type."""
    flat: dict[str, type] = {}
    for name, type_ in fact_types(kind).items():
        within = {f"{name}_{part}": of for part, of in fact_types(type_).items()} if is_dataclass(type_) else None
        flat |= {name: type_} if within is None else within
    return flat


def add_facts(parser: ArgumentParser, kind: type[Any]) -> None:
    """An option per fact, as `--instructor-years`; a fact left out is not known. The help says what the facts mean."""
    parser.description = f"{parser.description or ''} {_RAISES.sub('', kind.__doc__ or '')}"
    for name, type_ in names(kind).items():
        parser.add_argument(f"--{name.replace('_', '-')}", dest=f"fact_{name}", metavar="…", help=str(wanted(type_)))


def facts_given(args: Namespace, kind: type[Any]) -> Any:
    """The case the options describe. Raises ValueError naming what to mend."""
    texts = {name: getattr(args, f"fact_{name}") for name in names(kind)}
    return _case(kind, {name: text for name, text in texts.items() if text is not None})


def facts_in(row: Row, kind: type[Any]) -> Any:
    """The case a row describes. Raises ValueError where it has none of the columns, or a bad value."""
    named = {name: row[name] for name in names(kind) if name in row}
    if not named:
        raise BadInput("no column has a fact; columns may be: {names}", names=", ".join(names(kind)))
    return _case(kind, named)


def _case(kind: type[Any], texts: Mapping[str, str]) -> Any:
    given: dict[str, Any] = {}
    for name, type_ in fact_types(kind).items():
        if name in texts:
            given[name] = texts[name]
        elif is_dataclass(type_):
            parts = {part: texts.get(f"{name}_{part}", "") for part in fact_types(type_)}
            given |= {name: parts} if any(text.strip() for text in parts.values()) else {}
    return read_facts(kind, given)
