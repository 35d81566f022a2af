"""What is not decided here, why, and whom to ask: read from gaps.toml."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tis_rules.findings import Citation
from tis_rules.mistakes import BadCase

OFFICES = {
    "otit": "Organization for Technical Intern Training (OTIT)",
    "isa": "Immigration Services Agency",
    "mhlw": "Ministry of Health, Labour and Welfare",
    "maff": "Ministry of Agriculture, Forestry and Fisheries",
    "mlit": "Ministry of Land, Infrastructure, Transport and Tourism",
}


@dataclass(frozen=True, slots=True)
class Gap:
    """One open point. `ask` is a key of OFFICES; `cite` says where the answer stands or should stand."""

    id: str
    what: str
    what_ja: str
    why: str
    ask: str
    cite: Citation


@cache
def gaps() -> Mapping[str, Gap]:
    """All open points by id."""
    text = Path(__file__).parent.with_name("gaps.toml").read_text("utf-8")
    return {row["id"]: Gap(**{**row, "cite": Citation(**row["cite"])}) for row in tomllib.loads(text)["gap"]}


def gap(id: str) -> Gap:
    """The open point with this id. Raises BadCase naming those there are."""
    if id not in gaps():
        raise BadCase("There is no open point called {id!r}; there are: {ids}.", id=id, ids=", ".join(gaps()))
    return gaps()[id]
