"""Why a file can't be read, and how much of one is."""

from enum import StrEnum

CELLS = 300_000
"""Cells of all sheets together."""


class Why(StrEnum):
    """What is said of it (`sheet-…` among the texts)."""

    TOO_LARGE = "too-large"
    ENCRYPTED = "encrypted"
    NO_TABLE = "no-table"
    BROKEN = "broken"
    UNCOMPUTED = "uncomputed"


class Unreadable(ValueError):
    """A file that can't be read; `why` says why."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why
