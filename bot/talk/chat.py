"""What is remembered of a chat between two messages, and nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Chat:
    """`lang` is None until chosen, or seen in a whole sentence; `answers` are the raw answers by question id of `flow`.

    `misses` counts how often the current question was not understood; `seen_at` is the last turn, timezone-aware.
    `second` is the language that stands under answers in another; `company` holds answers about one's own company, only
    where it was asked to be kept. `stand_in`: the language chosen for answers that one's own lacks.
    """

    lang: str | None = None
    flow: str | None = None
    answers: Mapping[str, str] = field(default_factory=dict)
    misses: int = 0
    seen_at: datetime | None = None
    second: str | None = None
    company: Mapping[str, str] = field(default_factory=dict)
    stand_in: str | None = None
