"""A line of keywords: one number beside the field or excellence, and nothing else: "25, care"."""

from bot.talk.hear import company
from bot.talk.hear.company import Company
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import spans
from bot.talk.hear.stages import masked

YEARS_FROM = 1900  # a number from here on may be a year


def only_number(said: str, found: Company, lexicon: Lexicon) -> int | None:
    """The one number of a line that gives the field or excellence beside it and nothing else; it is the staff."""
    numbers = list(spans(masked(said)))
    if len(numbers) != 1 or found.trainees or found.several:
        return None
    value, (start, end) = numbers[0]
    rest, keywords = said[:start] + " " + said[end:], 0
    for word in (*company.SECTORS, "excellent", "enterprise"):
        rest, count = lexicon.patterns[word].subn(" ", rest)
        keywords += count
    bare = keywords and not any(map(str.isalnum, rest))
    return value if bare and 0 < value < YEARS_FROM else None
