"""The numbers of a line in their clauses, and which of them count a firm's people by the words beside them."""

import re
from collections.abc import Sequence

from bot.talk.hear.amounts.counter import past_counter
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import spans
from bot.talk.hear.stages import masked

NEAR = 26  # characters before a number that are looked at
_CLOSE = 16  # ... and behind it, where nothing that counts stands right behind it
_CLAUSE = re.compile("[,;、。，!?！？()（）]")
_TIED = re.compile(r"(?: (?:na|ang|mga|ng))*")


def clauses(said: str) -> Sequence[tuple[int, str, str]]:
    """Each number of a folded line with what is said before and behind it in its clause."""
    return [
        (value, _CLAUSE.split(said[max(0, start - NEAR) : start])[-1], _CLAUSE.split(said[end:])[0])
        for value, (start, end) in spans(masked(said))
    ]


def past_people(behind: str, lexicon: Lexicon) -> int:
    """Where the words end that say whom a number counts: "60 na empleyado", 60名员工."""
    tied = _TIED.match(behind)
    begun = at = tied.end() if tied else 0
    for word in ("people", "staff", "ours"):
        at += lexicon.at(behind[at:], word)
    return at if at > begun else past_counter(behind)


def of_people(ahead: str, behind: str, lexicon: Lexicon) -> bool:
    """Whether a number counts people who are not said to be trainees, or to be taken."""
    at = past_people(behind, lexicon)
    counted = at or any(lexicon.says(near, "staff") for near in (ahead, behind[:_CLOSE])) or lexicon.says(ahead, "ours")
    if not counted or lexicon.at(behind, "not_staff"):
        return False
    theirs = lexicon.at(behind[at:], "trainees") or lexicon.at(behind, "trainees")
    return not theirs and not any(lexicon.says(ahead, word) for word in ("trainees", "accepted"))
