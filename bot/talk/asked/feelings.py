"""A call for help, and the question of fact that may stand beside it: "I'm scared, my visa expires, what do I do?".

Where nobody is in danger and the answer is sure, it is told, with the way to help above it; else help comes first, with
the answers that may have been asked for as its first buttons.
"""

from dataclasses import replace

from bot.talk.asked.answers import of_line
from bot.talk.book import Book
from bot.talk.hear.answers import options
from bot.talk.match.doubt import tells_more
from bot.talk.match.matcher import Ranking
from bot.talk.reply import Kind
from bot.talk.sense import Meaning

_FEELINGS = ("unpaid", "dismissed", "ill", "afraid", "no-rest", "wants-home")
"""Calls that a question of fact may stand beside: nobody is in danger, and the question is what is asked."""
_WORRY = "feeling-down"
_UNDER_HELP = 2


def help_or_answer(need: str, text: str, ranking: Ranking, book: Book) -> Meaning:
    """Help; or the answer surely asked for by a line that only tells how somebody feels, with the way to help above."""
    lang, asks = ranking.seen, need in _FEELINGS and tells_more(text) and options.load().asks(text)
    esd = book.quick.names("esd", text)
    asked = of_line(text, ranking, book, esd) if asks else None
    if asked and asked.kind is Kind.ANSWER and asked.question and asked.topic != _WORRY:
        return replace(asked, language=lang, esd=esd, perhaps=(need,))
    topics, questions = _may_be_asked(asked) if asked else ((), ())
    unsure = asks and ranking.opinion is None
    return Meaning(Kind.HELP, lang, topic=need, asked=questions, choices=topics, score=1.0, unsure=unsure)


def _may_be_asked(asked: Meaning) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Topics and questions of the answers that may have been asked for: buttons under the help."""
    if asked.kind is Kind.CHOICES:
        return asked.choices[:_UNDER_HELP], asked.asked[:_UNDER_HELP]
    questions = tuple(filter(None, asked.between))[:_UNDER_HELP]
    return (asked.topic,) * len(questions), questions
