"""As many trainees in each of two stages, told once: 一号和二号各三名, "3 each in No. 1 and No. 2"."""

import re

from bot.talk.hear.numbers import has_number, spans
from bot.talk.hear.stages import SIGNS, masked

_EACH = r"(?:each|apiece|各(?:有|是)?|それぞれ|ずつ|づつ|masing-masing|masing2|tiap(?:-tiap)?|mỗi|moi|từng|tig-|bawat)"
_SAYS_EACH = re.compile(_EACH)
_BEFORE, _BEHIND = re.compile(rf"{_EACH} ?$"), re.compile(rf"[ 人名个個位]*{_EACH}")
_TWO = rf"(?P<one>[{SIGNS}] *)(?:[^\d{SIGNS}]{{0,6}})(?P<other>[{SIGNS}] *)"
_STAGES_FIRST = re.compile(rf"{_TWO}(?P<gap>[^\d{SIGNS},;、。]{{0,14}})$")
_NUMBER_FIRST = re.compile(rf"^(?P<gap>[^\d{SIGNS};。]{{0,32}}){_TWO}")


def each_stage(said: str) -> str:
    """A folded line in which each of the two stages has the number that is said of both."""
    if not (_SAYS_EACH.search(said) and has_number(said)):
        return said
    marked = masked(said)
    for value, (start, end) in spans(marked):
        ahead, behind = _STAGES_FIRST.search(marked[:start]), _NUMBER_FIRST.search(marked[end:])
        by_it = _BEFORE.search(marked[:start]) or _BEHIND.match(marked, end)
        if ahead and (by_it or _SAYS_EACH.search(ahead["gap"])):
            one, other = (said[slice(*ahead.span(name))].strip() for name in ("one", "other"))
            return f"{said[: ahead.start()]}{one}: {value}, {other}: {value} {said[end:]}"
        if behind and (by_it or _SAYS_EACH.search(behind["gap"])):
            one, other = (said[end:][slice(*behind.span(name))].strip() for name in ("one", "other"))
            return f"{said[:start]}{one}: {value}, {other}: {value} {said[end + behind.end() :]}"
    return said
