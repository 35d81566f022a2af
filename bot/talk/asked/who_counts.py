"""A line with a number of staff that asks who counts as one, not how many trainees may come."""

from bot.talk.asked.answers import of_line
from bot.talk.book import Book
from bot.talk.match.matcher import Ranking

_WHO_COUNTS = "full-time-employees"
_SURE = 0.9
"""How sure the answer must be: with less, the number of trainees is told, and who counts is a button under it."""


def asks_who_counts(text: str, ranking: Ranking, book: Book, *, how_many: bool) -> bool:
    """Whether a line surely asks who counts as staff; `how_many`: it asks how many trainees may come.

    "Do part-timers count? We have 22 and 15": the number of trainees depends on the answer.
    """
    first = ranking.candidates[0].label if ranking.candidates else ""
    if how_many or first != _WHO_COUNTS or ranking.decision != "answer":
        return False
    found = of_line(text, ranking, book, esd=False)
    return found.question != "" and found.score >= _SURE
