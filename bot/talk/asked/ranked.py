"""What a line may mean, from the likeliest down: it is asked by what is left of it without courtesy."""

from dataclasses import replace

from bot.talk.book import Book
from bot.talk.event import Opinion
from bot.talk.hear.side import question_of
from bot.talk.match.matcher import Ranking

_ASIAN = "asian"  # letters that two languages share: 約四十名 is Japanese by the words that are left out


def ranked(text: str, book: Book, opinion: Opinion | None = None) -> Ranking:
    """The ranking of a line's question; calls are heard in all of it, as "please help me" may be either."""
    asked = question_of(text)
    ranking = book.matcher.rank(asked, opinion=opinion)
    if asked == text:
        return ranking
    whole = book.matcher.rank(text)
    seen = whole.seen if ranking.script == _ASIAN else ranking.seen or whole.seen
    language = seen or ranking.language
    return replace(ranking, calls=whole.calls, call=whole.call, seen=seen, language=language)
