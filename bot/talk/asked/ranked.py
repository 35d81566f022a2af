"""What a line may mean, from the likeliest down: it is asked by what is left of it without courtesy."""

from dataclasses import replace

from bot.talk.book import Book
from bot.talk.event import Opinion
from bot.talk.hear.side import question_of
from bot.talk.match.matcher import Ranking


def ranked(text: str, book: Book, opinion: Opinion | None = None) -> Ranking:
    """The ranking of a line's question; what it calls for is heard in all of it, as "please help me" may be either."""
    asked = question_of(text)
    ranking = book.matcher.rank(asked, opinion=opinion)
    if asked == text:
        return ranking
    whole = book.matcher.rank(text)
    return replace(ranking, calls=whole.calls, call=whole.call)
