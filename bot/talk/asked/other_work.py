"""What else trainees of an occupation may be made to do, or whether a part of it is enough: no look-up of its name.

"May bakery trainees also sell in the shop?" answered with "bread baking is on the list" reads as a yes, and so does
work on one's days off answered with what a trainee may do in the first year.
"""

import re

from bot.talk.asked.answers import of_line
from bot.talk.book import Book
from bot.talk.hear.answers import options
from bot.talk.match.matcher import Ranking
from bot.talk.sense import Meaning
from bot.talk.words.jobs.occupations import Found

_OF_OTHER_WORK = frozenset(("peripheral-work", "related-work", "outside-scope-work", "side-job"))
_OF_A_PART = frozenset(("hotel-work", "car-repair", "shop-restaurant-driver"))
"""Questions on finding an occupation that tell more than its name on the list."""
_NEAR, _SURE = 0.45, 0.9
"""How likely it must be: as likely as not, nearly, where more is said; asked back about is better than a wrong yes."""
_MAY = re.compile(r"\b(?:can|may|could) (?:i|we|they|he|she)\b", re.IGNORECASE)
_MORE = 2  # words beside the name of the work


def asks_of_other_work(text: str, found: Found, ranking: Ranking, book: Book) -> bool:
    """Whether a line with the name of some work asks that, by the answer that comes nearest to it.

    "Can we take welders?" asks for the list.
    """
    beyond = book.quick.names("beyond", text) or _names_two(text, found, book)
    asks = options.load().asks(text) or _MAY.search(text) is not None
    if not asks or (book.quick.names("asks_if", text) and not beyond):
        return False
    asked = of_line(text, ranking, book, esd=False)
    if _topic(asked) not in _OF_OTHER_WORK and _question(asked) not in _OF_A_PART:
        return False
    return asked.score >= (_NEAR if beyond or found.beside >= _MORE else _SURE)


def _names_two(text: str, found: Found, book: Book) -> bool:
    """Whether a line names other work beside it: "may welders paint?"."""
    other = book.occupations.find(text.replace(found.word, " "))
    return other is not None and other.score >= found.score and not set(other.codes) & set(found.codes)


def _topic(asked: Meaning) -> str:
    return asked.topic or (asked.choices or ("",))[0]


def _question(asked: Meaning) -> str:
    return asked.question or (asked.asked or ("",))[0]
