"""Which column of a list a heading names, as people write it (knowledge/headings.toml)."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from unicodedata import normalize

STAGES = ("held_no1", "held_no2", "held_no3")
"""The columns of trainees here by stage."""
_UNIT = re.compile(r"\((?:人|名|人数|必須|任意|people|persons|yes/?no|y/?n|有[・/]?無|○[・/]?×|はい[・/]いいえ)\)$")
_BLANK = re.compile(r"[\s_*:]+")
ADDED = "▸"
"""What the headings of columns begin with that the bot wrote itself."""


def column(heading: str) -> str:
    """The column a heading names; empty for another, and for one that may mean two things."""
    return _named("columns").get(folded(heading), "")


def unsure(heading: str) -> str:
    """The column a heading may name; empty where it names none, or surely one."""
    return _named("unsure").get(folded(heading), "")


def answer(words: str) -> bool | None:
    """Yes or no in the languages lists come in; None for another word."""
    return {"yes": True, "no": False}.get(_named("answers").get(folded(words), ""))


def folded(heading: str) -> str:
    """For comparing: plain widths, small letters, without blanks and without a unit in brackets."""
    return _UNIT.sub("", _BLANK.sub("", normalize("NFKC", heading)).casefold())


@cache
def _named(kind: str) -> Mapping[str, str]:
    """The folded heading → its column. A column's own name is one of its headings."""
    said = tomllib.loads(files("knowledge").joinpath("headings.toml").read_text("utf-8"))
    names = {folded(name): name for name in said["columns"]} if kind == "columns" else {}
    return names | {folded(each): name for name, headings in said[kind].items() for each in headings}
