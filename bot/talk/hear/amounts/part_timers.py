"""Part-timers among a company's people: they are no full-time staff, and whether they were counted isn't said."""

from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import spans
from bot.talk.hear.stages import masked

_AHEAD = 8  # characters between such a word and its number: パートが10人


def either(staff: int, said: str, lexicon: Lexicon) -> tuple[int, ...]:
    """The staff with and without the part-timers of a folded line; nothing where it tells of none."""
    few = _part_timers(said, lexicon)
    return (staff, staff - few) if 0 < few < staff else ()


def _part_timers(said: str, lexicon: Lexicon) -> int:
    """How many a line tells of that doesn't call the others full-time; 0 for none."""
    if lexicon.says(said, "full_time"):
        return 0
    for value, (start, end) in spans(masked(said)):
        behind = lexicon.at(said[end:].removeprefix("人").removeprefix("名").lstrip(" のが"), "part_time")
        ahead = any(last <= start <= last + _AHEAD for _, last in lexicon.places(said[:start], "part_time"))
        if behind or ahead:
            return value
    return 0
