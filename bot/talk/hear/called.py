"""Calls for help in words that no pattern foresaw: sure ones are answered as calls, likely ones are offered help.

Asking back is cheap, and a person who is hit, or wants to die, must never be told about something else only.
"""

from bot.talk.hear.answers import options
from bot.talk.hear.side import COMPANY, side
from bot.talk.hear.urgent import denies, only_sounds
from bot.talk.match.calls import Call
from bot.talk.match.doubt import says_little, tells_more

SURE = 0.45
"""Of 1,553 questions that no pattern takes for a call one comes so near and asks nothing, and it is a call."""
PERHAPS = 0.18
"""Three in a hundred of those questions come so near: they get a button above their answer."""
_LEAD = 0.1
_ONLY_OFFERED = "suicide"
"""Who only says he is dying of hunger is asked, not comforted."""


def sure(text: str, calls: tuple[Call, ...]) -> str:
    """The kind of help surely called for; "" where it isn't, something is asked or denied, or a company speaks."""
    if not calls or calls[0].score < SURE or calls[0].score - calls[1].score < _LEAD:
        return ""
    kind = calls[0].kind
    told = tells_more(text) and not options.load().asks(text) and not (denies(text) or only_sounds(text))
    return kind if told and kind != _ONLY_OFFERED and side(text) != COMPANY else ""


def perhaps(text: str, calls: tuple[Call, ...]) -> tuple[str, ...]:
    """The kinds that may be called for, one or two; none where a company speaks. A word or two has to come nearer.

    So has a line with a turn of phrase that only sounds like a call.
    """
    least = PERHAPS * 2 if says_little(text) or only_sounds(text) else PERHAPS
    near = tuple(call.kind for call in calls if call.score >= least)
    return near if near and side(text) != COMPANY else ()
