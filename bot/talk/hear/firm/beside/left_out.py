"""Numbers of people who are surely none of a firm's full-time staff, left out where that is told beside them.

Part-timers, people of an agency and for a season beside full-timers; staff abroad, 一人親方, the president beside any.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.talk.hear.firm.beside.pieces import Kind, Piece, pieces
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import has_number, spans
from bot.talk.match.normalise import LINES_KEPT

_STAFF = " staff "
_WORDS = ("part_time", "dispatched", "seasonal", "own_account", "president", "countries", "full_time")


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A folded line without them, its full-timers called staff; `numbers`: how many each time."""

    said: str
    numbers: tuple[int, ...] = ()


@lru_cache(maxsize=LINES_KEPT)
def left_out(said: str, lexicon: Lexicon) -> LeftOut:
    """A folded line with none but the full-time staff, where it tells both."""
    if not has_number(said) or not any(lexicon.says(said, word) for word in _WORDS):
        return LeftOut(said)
    found = list(pieces(said, lexicon))
    gone = _gone(found)
    kept = [each for each in found if each.kind is Kind.FULL_TIME] if gone else []
    for each in sorted((*kept, *gone), key=lambda each: each.start, reverse=True):
        said = _without(said, each) if each in gone else _as_staff(said, each, lexicon)
    numbers = tuple(each.value for each in gone)
    return LeftOut(_without_sum(said, sum(numbers), kept), numbers)


def _gone(found: Sequence[Piece]) -> list[Piece]:
    """Those left out: nobody where no others are told, of whom the number of staff is."""
    kinds = {each.kind for each in found}
    out = {Kind.PART} if Kind.FULL_TIME in kinds else set()
    out |= {Kind.OUTSIDE} if kinds & {Kind.FULL_TIME, Kind.STAFF} else set()
    return [each for each in found if each.kind in out]


def _without(said: str, piece: Piece) -> str:
    return f"{said[: piece.start]} {said[piece.end :]}"


def _as_staff(said: str, piece: Piece, lexicon: Lexicon) -> str:
    """The line with full-timers called staff, where no such word stands by them: "45 na regular"."""
    named = lexicon.says(said[piece.start : piece.end], "staff")
    return said if named else said[: piece.place[0]] + _STAFF + said[piece.place[0] :]


def _without_sum(said: str, gone: int, kept: Sequence[Piece]) -> str:
    """The line without the number of all, where full-timers and others are what it is made of."""
    whole = sum(each.value for each in kept) + gone
    for value, (start, end) in reversed(spans(said) if kept else ()):
        if value == whole:
            said = f"{said[:start]} {said[end:]}"
    return said
