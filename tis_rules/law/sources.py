"""The documents that values and findings cite."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Source:
    """A document: its title in English and Japanese, and its address where one is known for certain, else ""."""

    id: str
    title_en: str
    title_ja: str
    url: str = ""


@cache
def sources() -> Mapping[str, Source]:
    """All documents by id."""
    text = Path(__file__).parent.with_name("sources.toml").read_text("utf-8")
    return {name: Source(name, **entry) for name, entry in tomllib.loads(text).items()}


def source(id: str) -> Source:
    """The document with this id. Raises KeyError."""
    return sources()[id]
