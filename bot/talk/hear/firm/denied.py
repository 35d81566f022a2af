"""What a line says is not so: a number, the field, excellence, a kind of acceptance."""

import re
from collections.abc import Iterable

from bot.talk.hear.firm.excellent import answered_no
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.stages import masked

_CLAUSE = re.compile("[,.;、。，]")
_PART = re.compile(r"[,.;、。，]|\b(?:and|but|dan|tapi|tetapi|và|nhưng|at|pero)\b")
_AHEAD, _BEHIND = 34, 14  # characters around a word like "excellent" in which it is denied
_KINDS = ("supervised", "enterprise")
_EXCELLENT, _NOT_YET = "excellent", "not_yet"


def is_so(said: str, what: str, lexicon: Lexicon) -> bool:
    """Whether the company is said to be so; "not a", "no longer", "parts for", ではない near the word say it isn't.

    The name of a stage, "No. 1", is no "no".
    """
    return any(_said_so(said, what, lexicon))


def only_so(said: str, what: str, lexicon: Lexicon) -> bool:
    """Whether it is said to be so and nowhere that it isn't: not "we're not excellent; and if we were excellent?"."""
    each = _said_so(said, what, lexicon)
    return bool(each) and all(each)


def _said_so(said: str, what: str, lexicon: Lexicon) -> list[bool]:
    """What denies excellence denies no organisation: Thai and Khmer part the two by a space alone."""
    said = masked(said)
    said = lexicon.without(said, _EXCELLENT, ",") if what in _KINDS else said
    doubted = (_NOT_YET,) if what == _EXCELLENT else ()
    return [
        not _any(_PART.split(said[max(0, start - _AHEAD) : start])[-1], ("not_before", *doubted), lexicon)
        and not _any(_CLAUSE.split(said[end : end + _BEHIND])[0], ("not_behind", *doubted), lexicon)
        and not (doubted and answered_no(said, (start, end)))
        for start, end in lexicon.places(said, what)
    ]


def _any(said: str, meanings: Iterable[str], lexicon: Lexicon) -> bool:
    return any(lexicon.says(said, meaning) for meaning in meanings)


def without_denied_field(said: str, fields: Iterable[str], lexicon: Lexicon) -> str:
    """The line without the field a company says it isn't in: "we don't do construction", 建設業ではありません."""
    for word in fields:
        for start, end in reversed(list(lexicon.places(said, word))):
            ahead = _PART.split(said[max(0, start - _AHEAD) : start])[-1]
            before = [first for first, _ in lexicon.places(ahead, "not_before")]
            behind = [last for _, last in lexicon.places(said[end : end + _BEHIND], "not_behind")]
            if before or behind:
                first, last = (start - len(ahead) + before[-1], end) if before else (start, end + behind[0])
                said = f"{said[:first]} {said[last:]}"
    return said


def denied(said: str, place: tuple[int, int], lexicon: Lexicon) -> bool:
    """Whether the line says that a number is not so: "we do not have 45 employees", 45人ではない."""
    ahead, behind = said[max(0, place[0] - 16) : place[0]], said[place[1] : place[1] + 14]
    clause = _CLAUSE.split(ahead)[-1]
    return lexicon.says(clause, "denied") or lexicon.says(_CLAUSE.split(behind)[0], "denied_behind")
