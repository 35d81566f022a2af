"""Words for types and fields of work as people write them in tables, in English and Japanese."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from bot.cli.rows.files import Row
from tis_rules.facts import AcceptanceType, Sector

Word = TypeVar("Word", bound=StrEnum)

_TYPES = {
    **{each.value: each for each in AcceptanceType},
    "団体監理型": AcceptanceType.SUPERVISED,
    "団体": AcceptanceType.SUPERVISED,
    "企業単独型": AcceptanceType.ENTERPRISE,
    "企業単独": AcceptanceType.ENTERPRISE,
}
_SECTORS = {
    **{each.value: each for each in Sector},
    "介護": Sector.CARE,
    "建設": Sector.CONSTRUCTION,
    "農業": Sector.AGRICULTURE,
    "漁船漁業": Sector.FISHERY,
    "養殖業": Sector.AQUACULTURE,
    "その他": Sector.GENERAL,
}


def acceptance_type(row: Row) -> AcceptanceType:
    """The type in the column `type`. Raises ValueError saying which there are."""
    return _word(row, "type", _TYPES, AcceptanceType)


def sector(row: Row) -> Sector:
    """The field in the column `sector`. Raises ValueError saying which there are."""
    return _word(row, "sector", _SECTORS, Sector)


def _word(row: Row, column: str, words: Mapping[str, Word], kind: type[Word]) -> Word:
    text = row[column].strip()
    if (known := words.get(text.lower())) is None:
        raise ValueError(f"{column} must be {', '.join(kind)}; it is {text!r}")
    return known
