"""Facts that can't lie: each field of a case is checked and brought to its declared type when the case is made.

An enum may be given by its word, a date as 2027-04-01, yes or no in words, a number in digits, Japanese words too (see
`spelt`); nothing is guessed: what is none of these is refused with the field, the value and what is allowed.
"""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from fractions import Fraction
from functools import cache
from operator import index
from types import NoneType
from typing import Any, cast, get_args, get_type_hints

from tis_rules.mistakes import BadCase, Phrase
from tis_rules.spelt import option, plainly, yes_or_no

_WANTED = {
    bool: "yes or no",
    int: "a whole number such as 5",
    Fraction: "a number such as 4.5 or 1/3",
    date: "a date such as 2027-04-01",
    str: "a word",
}
MUST_BE = "{field} must be {allowed}; it is {value!r}."
_FIRST_YEAR, _LAST_YEAR = 1900, 2199  # a day outside is a slip of the pen


class BadFacts(BadCase):
    """A fact that cannot be: `field`, its `value`, what is `allowed`; the message says so, or by `words` of its own."""

    def __init__(self, field: str, value: object, allowed: Phrase | str, words: str = MUST_BE, **facts: Any) -> None:
        phrase = allowed if isinstance(allowed, Phrase) else Phrase(allowed, facts)
        super().__init__(words, **facts, field=field, value=value, allowed=phrase)
        self.field, self.value, self.allowed = field, value, str(phrase)


@dataclass(frozen=True, slots=True)
class _Field:
    name: str
    kind: type
    optional: bool


def checked(case: Any) -> None:
    """Bring every field of a frozen case to its type. Raises BadFacts for the first that cannot be."""
    kind: Any = type(case)
    for field in _fields(kind):
        value = getattr(case, field.name)
        if (type(value) is field.kind and field.kind is not date) or (value is None and field.optional):
            continue
        object.__setattr__(case, field.name, _brought(field, value))


def wanted(kind: type) -> Phrase:
    """What to write for a fact of a type, as part of a sentence."""
    if issubclass(kind, Enum):
        return Phrase("one of {options}", {"options": ", ".join(str(each.value) for each in kind)})
    if is_dataclass(kind):
        return Phrase("a {kind}, or its facts by name ({options})", {"kind": kind.__name__, "options": _names(kind)})
    return Phrase(_WANTED[kind], {})


@cache
def _fields(case: Hashable) -> tuple[_Field, ...]:
    """The fields of a case that have one plain type; collections and the like are left to the case itself."""
    hints = get_type_hints(case)
    found = [(field.name, hints[field.name]) for field in fields(cast(Any, case))]
    plain = [(name, _plain(hint), NoneType in get_args(hint)) for name, hint in found]
    return tuple(_Field(name, kind, optional) for name, kind, optional in plain if isinstance(kind, type))


def _plain(hint: Any) -> Any:
    kinds = [kind for kind in get_args(hint) if kind is not NoneType]
    return hint if isinstance(hint, type) else kinds[0] if len(kinds) == 1 else None


def _brought(field: _Field, value: Any) -> Any:
    if is_dataclass(field.kind):
        return _case(field, value)
    if isinstance(value, field.kind) and field.kind not in (int, date):
        return value
    try:
        return _typed(field.kind, value)
    except (KeyError, TypeError, ValueError, ZeroDivisionError, AttributeError):
        raise BadFacts(field.name, value, wanted(field.kind)) from None


def _case(field: _Field, value: Any) -> Any:
    """A case within a case, or its facts by name."""
    if isinstance(value, field.kind):
        return value
    if isinstance(value, Mapping):
        refuse_unknown(field.kind, value)
        return field.kind(**value)
    raise BadFacts(field.name, value, wanted(field.kind))


def refuse_unknown(kind: Any, given: Mapping[str, Any]) -> None:
    """Raise BadCase for a fact by a name the case doesn't have."""
    unknown = sorted(given.keys() - {each.name for each in fields(kind)}, key=str)
    if unknown:
        named = ", ".join(str(each) for each in unknown)
        raise BadCase("There is no fact called {named}; there are {there}.", named=named, there=_names(kind))


def _names(kind: Any) -> str:
    return ", ".join(each.name for each in fields(kind))


def _typed(kind: type, value: Any) -> Any:
    """A value of another type that says the same. Raises KeyError, TypeError or ValueError where it doesn't."""
    if issubclass(kind, Enum):
        return option(kind, value)
    return _OF[kind](value)


def _whole(value: Any) -> int:
    if isinstance(value, bool):
        raise TypeError
    digits = isinstance(value, str) and value.strip().removeprefix("-").isdecimal()
    return int(value) if digits else index(value)


def _fraction(value: Any) -> Fraction:
    if isinstance(value, bool | float):
        raise TypeError
    return Fraction(value)


def _date(value: Any) -> date:
    if isinstance(value, datetime):
        raise TypeError
    day = value if isinstance(value, date) else date.fromisoformat(plainly(value))
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise ValueError
    return day


def _word(value: Any) -> str:
    raise TypeError


_OF: Mapping[type, Callable[[Any], Any]] = {
    bool: yes_or_no,
    int: _whole,
    Fraction: _fraction,
    date: _date,
    str: _word,
}
