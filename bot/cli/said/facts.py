"""The facts of a case as options of a command and as columns of a CSV: one of each per fact, none of them needed."""

from argparse import ArgumentParser, Namespace
from typing import Any

from bot.talk.rows.cells import BadInput, Row
from tis_rules.checked import wanted
from tis_rules.situations import fact_types, read_facts


def add_facts(parser: ArgumentParser, kind: type[Any]) -> None:
    """An option per fact, as `--instructor-years`; a fact left out is not known."""
    for name, type_ in fact_types(kind).items():
        parser.add_argument(f"--{name.replace('_', '-')}", dest=f"fact_{name}", metavar="…", help=str(wanted(type_)))


def facts_given(args: Namespace, kind: type[Any]) -> Any:
    """The case the options describe. Raises ValueError naming what to mend."""
    texts = {name: getattr(args, f"fact_{name}") for name in fact_types(kind)}
    return read_facts(kind, {name: text for name, text in texts.items() if text is not None})


def facts_in(row: Row, kind: type[Any]) -> Any:
    """The case a row describes. Raises ValueError where it has none of the columns, or a bad value."""
    named = {name: row[name] for name in fact_types(kind) if name in row}
    if not named:
        raise BadInput("no column has a fact; columns may be: {names}", names=", ".join(fact_types(kind)))
    return read_facts(kind, named)
