"""A number that goes on from a result and doesn't say of whom: "and with one?", "one more", "no, I meant 3"."""

from bot.talk.hear.amounts.set_apart import APART
from bot.talk.hear.dates.words import lexicon as dates
from bot.talk.hear.numbers import spans
from bot.talk.hear.quick import Quick
from bot.talk.hear.stages import masked

_OF_WHOM = ("trainees", "how_many", "accepted", "wanting", "wished", "hours", "present", "a_year")
_GROWS = ("joining", "grows")
_TAKES_ON = ("takes_on", "hired", *_GROWS)
_OF_ANYBODY = ("people", "follows", "takes_on")
_NOT_STAFF = (*APART, "trainees", "how_many", "hours", "a_year", "served", "taken_back", "gone", "left_over")


def staff(text: str, quick: Quick) -> int:
    """How many more are spoken of in a line that says nothing else: "one more employee?", 1人増えたら; 0 for none."""
    said = quick.folded(text)
    more, hired, named = (quick.lexicon.says(said, word) for word in ("one_more", "hired", "staff"))
    grows = any(quick.lexicon.says(said, word) for word in _GROWS)
    return _lone(said, quick) if grows or (more and hired) or (named and (more or hired)) else 0


def grown(text: str, quick: Quick, *, named: bool = False) -> int:
    """So many more staff in a line that says nothing else: "if we hire 2 more", thêm 1 người nữa; 0 for none.

    `named`: only where it says that they are staff, as trainees may be meant too.
    """
    said = quick.folded(text)
    if not _of_staff(said, quick, named) or masked(said) != said or not _more(said, quick):
        return 0
    found = spans(said)
    rest = said[: found[0][1][0]] + said[found[0][1][1] :] if found else said
    for word in (*_TAKES_ON, "one_more", "a_single", "staff", "people", "follows"):
        rest = quick.lexicon.without(rest, word)
    number = found[0][0] if found else int(quick.lexicon.says(said, "a_single"))
    return number if len(found) < 2 and quick.beside(rest) == 0 else 0


def _of_staff(said: str, quick: Quick, named: bool) -> bool:
    """Whether a line counts staff, or people of whom it asks nothing and says no more."""
    if any(quick.lexicon.says(said, word) for word in _NOT_STAFF):
        return False
    if dates().says(quick.lexicon.without(said, "takes_on"), "asks_may"):
        return False
    words = ("staff", *_GROWS) if named else ("staff", *_GROWS, *_OF_ANYBODY)
    return any(quick.lexicon.says(said, word) for word in words)


def _more(said: str, quick: Quick) -> bool:
    return any(quick.lexicon.says(said, word) for word in ("one_more", *_GROWS))


def lone(text: str, quick: Quick, word: str) -> int:
    """The number of a line that says nothing but that it goes on, by such a word, and counts nobody; 0 for none."""
    said = quick.folded(text)
    tied, named = quick.lexicon.says(said, word), quick.lexicon.says(said, "staff")
    return 0 if named or not tied or masked(said) != said else _lone(said, quick)


def _lone(said: str, quick: Quick) -> int:
    """The one number of a folded line, but for words that say whom it counts, and where little else is said."""
    if any(quick.lexicon.says(said, word) for word in _OF_WHOM):
        return 0
    rest = said
    for word in (*_GROWS, "hired", "one_more", "follows", "taken_back"):
        rest = quick.lexicon.without(rest, word)
    found = spans(masked(said))
    return found[0][0] if len(found) == 1 and quick.beside(rest) == 0 else 0
