"""A number that goes on from a result and doesn't say of whom: "and with one?", "one more", "no, I meant 3"."""

from bot.talk.hear.numbers import spans
from bot.talk.hear.quick import Quick
from bot.talk.hear.stages import masked

_OF_WHOM = ("trainees", "how_many", "accepted", "wanting", "wished", "hours", "present", "a_year")
_GROWS = ("joining", "grows")


def staff(text: str, quick: Quick) -> int:
    """How many more are spoken of in a line that says nothing else: "one more employee?", 1人増えたら; 0 for none."""
    said = quick.folded(text)
    more, hired, named = (quick.lexicon.says(said, word) for word in ("one_more", "hired", "staff"))
    grows = any(quick.lexicon.says(said, word) for word in _GROWS)
    return _lone(said, quick) if grows or (more and hired) or (named and (more or hired)) else 0


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
