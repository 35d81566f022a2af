"""Words for types and fields of work as people write them in tables, in English and Japanese."""

from enum import StrEnum
from typing import TypeVar

from bot.talk.rows.cells import BadInput, Row
from tis_rules.facts import AcceptanceType, Sector
from tis_rules.spelt import option

Word = TypeVar("Word", bound=StrEnum)


def acceptance_type(row: Row) -> AcceptanceType:
    """The type in the column `type`. Raises ValueError saying which there are."""
    return _word(row, "type", AcceptanceType)


def sector(row: Row) -> Sector:
    """The field in the column `sector`. Raises ValueError saying which there are."""
    return _word(row, "sector", Sector)


def _word(row: Row, column: str, kind: type[Word]) -> Word:
    try:
        return option(kind, row[column])
    except ValueError:
        says, text = "{column} must be {options}; it is {text!r}", row[column].strip()
        raise BadInput(says, column=column, options=", ".join(kind), text=text) from None
