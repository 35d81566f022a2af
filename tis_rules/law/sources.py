"""The documents that values and findings cite."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

from tis_rules.mistakes import BadCase


class Kind(StrEnum):
    """LAW: act or ordinance; OFFICIAL: what ministries or the Organisation publish; SECONDARY: pages about either."""

    LAW = "law"
    OFFICIAL = "official"
    SECONDARY = "secondary"


class Seen(StrEnum):
    """What was read of a document: its TEXT, an EXCERPT quoted by others, or only what SECONDARY pages tell of it."""

    TEXT = "text"
    EXCERPT = "excerpt"
    SECONDARY = "secondary"


@dataclass(frozen=True, slots=True)
class Source:
    """A document: its title in English and Japanese, and its address where one is known for certain, else "".

    `no_link`, `no_article`: why it has no address, or is cited less closely than by paragraph; both in Japanese too.
    """

    id: str
    title_en: str
    title_ja: str
    kind: Kind
    seen: Seen
    checked: date
    url: str = ""
    no_link: str = ""
    no_article: str = ""
    no_link_ja: str = ""
    no_article_ja: str = ""


@cache
def sources() -> Mapping[str, Source]:
    """All documents by id."""
    text = Path(__file__).parent.with_name("sources.toml").read_text("utf-8")
    return {name: _source(name, entry) for name, entry in tomllib.loads(text).items()}


def source(id: str) -> Source:
    """The document with this id. Raises BadCase naming those there are."""
    if id not in sources():
        raise BadCase("There is no document called {id!r}; there are: {ids}.", id=id, ids=", ".join(sources()))
    return sources()[id]


def _source(name: str, entry: Mapping[str, Any]) -> Source:
    return Source(name, **{**entry, "kind": Kind(entry["kind"]), "seen": Seen(entry["seen"])})
