"""Work asked for by name under Employment for Skill Development: no table leads from an occupation of the present
programme to a field of it, so the fields are told, never the present list.
"""

from dataclasses import replace

from bot.talk.asked.answers import whole
from bot.talk.book import Book
from bot.talk.match.matcher import Ranking
from bot.talk.sense import Meaning

_FIELDS, _WHICH, _OURS = "esd-fields", "which-fields", "our-occupation"


def fields_of_work(text: str, ranking: Ranking, book: Book) -> Meaning:
    """The answer about fields that a line comes nearest to, else all fields, with what an occupation has to do with
    them beside.
    """
    found = whole(text, _FIELDS, ranking, book)
    question = found.question or _WHICH
    return replace(found, question=question, beside=None if question == _OURS else (_FIELDS, _OURS), score=1.0)
