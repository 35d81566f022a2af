"""How an option, yes or no, a place or a field may be written: by its own word, or as desks in Japan do."""

import re
import tomllib
from collections.abc import Mapping
from enum import Enum
from functools import cache
from pathlib import Path
from typing import TypeVar
from unicodedata import normalize

Option = TypeVar("Option", bound=Enum)
_OF_WHAT = re.compile(r"[ -](city|town|village|shi|cho|machi|mura|son)$")
_YES_NO = {
    **dict.fromkeys(("yes", "y", "true", "1"), True),
    **dict.fromkeys(("no", "n", "false", "0"), False),
}


def option(kind: type[Option], text: str) -> Option:
    """The option a word names. Raises ValueError for a word of none, AttributeError where it is no text."""
    plain = plainly(text)
    return kind(plain if plain.isascii() else _others(kind.__name__).get(plain, plain))


def yes_or_no(text: str) -> bool:
    """Yes or no. Raises KeyError for another word, AttributeError where it is no text."""
    plain = plainly(text)
    return _YES_NO[plain if plain.isascii() else _others("bool")[plain]]


def prefecture(text: str) -> str:
    """A prefecture's name in small Roman letters where `text` is its Japanese name; else `text` plainly."""
    plain = plainly(text)
    return _others("prefecture").get(plain, plain)


def municipality(text: str) -> str:
    """A municipality's name in small Roman letters, without city, town or village, where it is known; else plainly."""
    plain = plainly(text)
    known = _others("municipality").get(plain, plain)
    return _OF_WHAT.sub("", known) if known.isascii() else known


def field_of_esd(text: str) -> str:
    """A field of ESD as `esd.transfer_years` names it where `text` is its Japanese name; else `text` plainly."""
    plain = plainly(text)
    return _others("field").get(plain, plain)


def plainly(text: str) -> str:
    """Without blanks around it, in small letters, full-width signs as plain ones."""
    return normalize("NFKC", text.strip()).lower()


def _others(kind: str) -> Mapping[str, str]:
    return _words().get(kind, {})


@cache
def _words() -> Mapping[str, Mapping[str, str]]:
    """Every other word, by the name of its kind: the word → the option's own."""
    kinds = tomllib.loads(Path(__file__).with_name("words").joinpath("facts.toml").read_text("utf-8"))
    return {
        kind: {plainly(word): own for own, words in options.items() for word in words}
        for kind, options in kinds.items()
    }
