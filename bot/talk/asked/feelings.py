"""A call for help, and the question of fact that may stand beside it: "I'm scared, my visa expires, what do I do?".

Where nobody is in danger and the answer is sure, it is told, with the way to help above it; else help comes first, and
the answer folded under it, or those that may have been asked for as buttons. A company that asks how to do it rightly
("how do I scold without a threat?") is answered, too.
"""

from dataclasses import replace

from bot.talk.asked.answers import of_line, sure_enough
from bot.talk.book import Book
from bot.talk.hear.answers import options
from bot.talk.hear.called import FEELINGS
from bot.talk.hear.side import COMPANY, side
from bot.talk.match.doubt import tells_more
from bot.talk.match.matcher import Ranking
from bot.talk.reply import Kind
from bot.talk.sense import Meaning

_NOTHING_ELSE = ("suicide", "danger", "sexual")
"""Calls beside which no question counts."""
_WORRY = "feeling-down"
_SAID_BY_HELP = ("being-hit", "passport-taken", "locked-in-or-no-phone", "can-they", "airport-now")
"""Questions whose answer is what the help says."""
_UNDER_HELP = 2


def help_or_answer(need: str, text: str, ranking: Ranking, book: Book, *, foreseen: bool = True) -> Meaning:
    """Help, with what may have been asked for; or the answer surely asked for, with the way to help above it.

    `foreseen`: a pattern says the call, it isn't only the topic and the first person that do.
    """
    lang, esd = ranking.seen, book.quick.asks_esd(text)
    tells = need not in _NOTHING_ELSE and tells_more(text)
    asked = of_line(text, ranking, book, esd) if tells else None
    called = Meaning(Kind.HELP, lang, topic=need, score=1.0, esd=esd)
    if asked is None:
        return called
    asks = options.load().asks(text)
    if asks and side(text) == COMPANY:
        return replace(asked, language=lang, esd=esd, perhaps=(need,))
    called = replace(called, unsure=ranking.opinion is None and not sure_enough(asked, ranking))
    if asked.kind is not Kind.ANSWER or not asked.question or asked.topic == _WORRY or not asks:
        return _offering(called, asked)
    if need in FEELINGS or not foreseen:
        return replace(asked, language=lang, esd=esd, perhaps=(need,))
    return called if asked.question in _SAID_BY_HELP else replace(called, beside=(asked.topic, asked.question))


def _offering(called: Meaning, asked: Meaning) -> Meaning:
    """Help with the answers that may have been asked for: buttons under it."""
    if asked.kind is Kind.CHOICES:
        return replace(called, choices=asked.choices[:_UNDER_HELP], asked=asked.asked[:_UNDER_HELP])
    questions = tuple(filter(None, asked.between or (asked.question,)))[:_UNDER_HELP]
    return replace(called, choices=(asked.topic,) * len(questions), asked=questions)
