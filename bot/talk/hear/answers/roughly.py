"""A number told roughly: "about 50", 50人くらい. Near the end of a row of the table that is not yet a number."""

from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import spans

_AHEAD, _BEHIND = 14, 12  # characters around a number in which "about" stands


def roughly(said: str, number: int, lexicon: Lexicon) -> bool:
    """Whether "about" stands right before a number of a folded line, or "or so" right behind it."""
    for value, (start, end) in spans(said):
        ahead, behind = said[max(0, start - _AHEAD) : start], said[end : end + _BEHIND]
        if value == number and (_ends(ahead, lexicon) or lexicon.says(behind, "or_so")):
            return True
    return False


def _ends(ahead: str, lexicon: Lexicon) -> bool:
    return any(not ahead[last:].strip() for _, last in lexicon.places(ahead, "about"))
