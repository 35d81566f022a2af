"""Whether a line asks how many trainees may come: "how many" of something else is another question."""

import re

from bot.talk.hear.lexicon import Lexicon

_BEHIND = 14  # characters between "how many" and what is asked for
_OF_A_YEAR = re.compile(r"(?:first|second|third|1st|2nd|3rd)[- ]years?(?= ?(?:trainee|intern))")
"""Trainees of a year, and no years: "how many first-year trainees"."""


def how_many(said: str, lexicon: Lexicon) -> bool:
    """Whether it is asked how many may come; how many rooms, hours or instructors is another question.

    Years behind the trainees are not what is counted: "how many trainees a year".
    """
    said = _OF_A_YEAR.sub("", said)
    asked = [said[end : end + _BEHIND] for _, end in lexicon.places(said, "how_many")]
    return any(not lexicon.says(_without_years(behind, lexicon), "counted_else") for behind in asked)


def _without_years(behind: str, lexicon: Lexicon) -> str:
    at = min((start for start, _ in lexicon.places(behind, "trainees")), default=len(behind))
    return behind[:at] + lexicon.without(behind[at:], "years")


def for_trainees(said: str, lexicon: Lexicon) -> bool:
    """Whether "how many" stands beside trainees, or beside what is done with them."""
    for start, end in lexicon.places(said, "how_many"):
        around = (said[end : end + _BEHIND], said[max(0, start - _BEHIND) : start])
        if any(lexicon.says(part, word) for part in around for word in ("trainees", "accepted")):
            return True
    return False
