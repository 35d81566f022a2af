"""Staff told by a number that it is beyond: "a little over 100" is none, nor is "over 100, how many may come?".

"301 or more" is: so a row of the table begins, and its rule is what is asked for.
"""

import re

from bot.talk.hear.firm.beside.clauses import NEAR, clauses, of_people, past_people
from bot.talk.hear.lexicon import Lexicon
from tis_rules.law.tables import series

_LINKS = re.compile(r"\b(?:sa|ng|nang|na|lang|ang|the|is|are|hơn|hon)\b|[をよりにもばかの ]")
_CLOSE = 16  # characters behind a number in which it is said to be a little beyond


def a_little_beyond(said: str, lexicon: Lexicon) -> bool:
    """Whether a folded line tells a number of staff as a little more or less: 100人を少し超える, 200人出头."""
    if not any(lexicon.says(said, word) for word in ("a_little", "and_a_bit")):
        return False
    return any(
        of_people(ahead, behind, lexicon) and (_little(ahead, behind, lexicon) or _and_a_bit(behind, lexicon))
        for _, ahead, behind in clauses(said)
    )


def over_so_many(said: str, lexicon: Lexicon) -> bool:
    """Whether the one number of a folded line is one that the staff is above, and no row of the table begins there."""
    found = list(clauses(said))
    if len(found) != 1:
        return False
    value, ahead, behind = found[0]
    least = _behind(behind, "or_more", lexicon) or _ahead(ahead, "at_the_least", lexicon)
    over = _ahead(ahead, "over", lexicon) or _behind(behind, "over_behind", lexicon)
    if not (over or least) or not of_people(ahead, behind, lexicon):
        return False
    lasts = [row["most"] for row in series("quota.basic").values[-1].amount[:-1]]
    rows = {lasts[-1], lasts[-1] + 1} if over else {row + one for row in lasts for one in (0, 1)}
    return value not in rows


def _little(ahead: str, behind: str, lexicon: Lexicon) -> bool:
    near = f"{ahead} | {behind[:_CLOSE]}"
    beyond = any(_ahead(ahead, word, lexicon) for word in ("over", "under")) or any(
        _behind(behind, word, lexicon) for word in ("over_behind", "under_behind")
    )
    return beyond and lexicon.says(near, "a_little")


def _and_a_bit(behind: str, lexicon: Lexicon) -> bool:
    at = past_people(behind, lexicon)
    return lexicon.at(behind[at:], "and_a_bit") > 0


def _ahead(ahead: str, word: str, lexicon: Lexicon) -> bool:
    """Whether such a word stands right before a number."""
    return any(_nothing(ahead[end:], lexicon) for _, end in lexicon.places(ahead, word))


def _behind(behind: str, word: str, lexicon: Lexicon) -> bool:
    """Whether such a word stands right behind a number and what it counts."""
    behind = behind[past_people(behind, lexicon) :]
    return any(_nothing(behind[:start], lexicon) for start, _ in lexicon.places(behind[:NEAR], word))


def _nothing(gap: str, lexicon: Lexicon) -> bool:
    return not _LINKS.sub("", lexicon.without(gap, "a_little"))
