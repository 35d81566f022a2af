"""Safety hours told after a plan: one number for each of its kinds, "100 safety hours each", 安全衛生は各100時間."""

import re

from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import spans
from bot.talk.hear.quick import Quick

_OTHERS = ("trainees", "staff", "share", "a_year", "of_a_spell", "total")
"""Beside one of these it is no kind that has so many hours: "each trainee", "10% of each", "per year"."""
_GOES_ON = re.compile(r"\s*(?:$|[^\s\w]|\d|(?:of|has|have|is|are|có|là|ada|ay|ang|na|ng|po)(?!\w)|[のにがはでず有各])")
"""Behind "each": nothing that is no kind, as in "each company" or tiap peserta."""


def of_each(text: str, quick: Quick) -> int | None:
    """The safety hours that a line tells of each kind, where it says nothing else."""
    lexicon = quick.lexicon
    said = lexicon.without(quick.folded(text), "a_kind")
    found = spans(said)
    if len(found) != 1 or not lexicon.says(said, "safety") or not _each(said, lexicon):
        return None
    rest = lexicon.without(lexicon.without(said, "each"), "safety")
    return found[0][0] if quick.beside(rest) == 0 else None


def _each(said: str, lexicon: Lexicon) -> bool:
    """Whether a line says "each", and of nothing that is no kind."""
    behind = [said[end:] for _, end in lexicon.places(said, "each")]
    of_kinds = all(_GOES_ON.match(rest) or lexicon.at(rest, "safety") or lexicon.at(rest, "hours") for rest in behind)
    return bool(behind) and of_kinds and not any(lexicon.says(said, word) for word in _OTHERS)
