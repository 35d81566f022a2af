"""Part-timers among a company's people: they are no full-time staff, and whether they were counted isn't said."""

import re

from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import spans
from bot.talk.hear.stages import masked

_AHEAD = 8  # characters between such a word and its number: パートが10人
_BETWEEN = 12  # ... and between its number and such a word: "6 of them are part-timers"


def parted(said: str, lexicon: Lexicon) -> tuple[int, str]:
    """How many part-timers a folded line tells of, and the line without their number; (0, the line) for none.

    None either where it calls the others full-time.
    """
    if not lexicon.says(said, "full_time"):
        for value, (start, end) in spans(masked(said)):
            if _ahead(said[:start], lexicon) or _behind(said[end:], lexicon):
                return value, f"{said[:start]}{' ' * (end - start)}{said[end:]}"
    return 0, said


def _ahead(before: str, lexicon: Lexicon) -> bool:
    return any(len(before) - end <= _AHEAD for _, end in lexicon.places(before, "part_time"))


def _behind(after: str, lexicon: Lexicon) -> bool:
    """The word in the same clause, before any other number."""
    clause = re.split("[,、，;。]", after, maxsplit=1)[0]
    near = clause[: min((start for _, (start, _) in spans(masked(clause))), default=len(clause))]
    return any(start <= _BETWEEN for start, _ in lexicon.places(near, "part_time"))
