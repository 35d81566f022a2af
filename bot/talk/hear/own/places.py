"""The prefecture a line names, by its own name or that of a large city in it (`knowledge/prefectures.toml`)."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any


def prefecture(said: str) -> str | None:
    """The one prefecture of a folded line, as the rules' table calls it; None where it names none, or two."""
    found = {_said()[match[0]] for match in _pattern().finditer(said)}
    return found.pop() if len(found) == 1 else None


def names_of(place: str) -> Mapping[str, str]:
    """How it is called by language: Aichi, 愛知県, 爱知县."""
    names: Mapping[str, str] = _raw()[place]["name"]
    return names


@cache
def _said() -> Mapping[str, str]:
    return {said: place for place, raw in _raw().items() for said in raw["said"]}


@cache
def _pattern() -> re.Pattern[str]:
    longest_first = sorted(_said(), key=len, reverse=True)
    return re.compile("|".join(rf"\b{each}\b" if each.isascii() else re.escape(each) for each in longest_first))


@cache
def _raw() -> Mapping[str, Any]:
    return tomllib.loads(files("knowledge").joinpath("prefectures.toml").read_text("utf-8"))
