"""Values of the rules as plain ones, for JSON: fractions as "1/3", dates as 2027-04-01, enums as their words."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import Any


def plain(value: Any) -> Any:
    """Dicts, lists, whole numbers, strings, booleans and None."""
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Fraction):
        return str(value)
    return value.isoformat() if isinstance(value, date) else value


def to_json(value: Any) -> str:
    """The same as JSON text."""
    return json.dumps(plain(value), ensure_ascii=False, indent=2)
