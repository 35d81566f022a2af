"""Calls for help in words that no pattern foresaw: sure ones are answered as calls, likely ones are offered help.

Asking back is cheap, and a person who is hit, or wants to die, must never be told about something else only.
"""

from bot.talk.hear.answers import options
from bot.talk.hear.side import COMPANY, side
from bot.talk.hear.urgent import denies, kinds, only_sounds, says_lightly, urgent, without_nothing
from bot.talk.match.doubt import says_little, tells_more
from bot.talk.match.matcher import Ranking

SURE = 0.45
"""Of 1,553 questions that no pattern takes for a call one comes so near and asks nothing, and it is a call."""
PERHAPS = 0.18
"""Three in a hundred of those questions come so near: they get a button above their answer."""
IN_DANGER, TOLD, ASKED = 0.58, 0.62, 0.72
"""How near a line must come to a call of any kind: of danger, of something else, one that asks or is short."""
_NEARER = 0.12
"""How much less does in the other languages, whose look-alikes stay further off: of 270 three come so near."""
_OF_A_KIND = 0.2
"""... where it comes this near to some kind: "the cat looked at me" comes near to none."""
_SOME_CALL, _A_LITTLE = 0.4, 0.15
"""A line as near to any call is offered the kind it comes nearest to, where that is no further off."""
_HARDLY, _FELT_HARDLY = 0.15, 0.22
"""Under this a line that asks is no call, whatever pattern it has: of 60 such calls one comes no nearer.

The second for who is in no danger now: he is answered, and help is offered above.
"""
FEELINGS = frozenset(("unpaid", "dismissed", "ill", "afraid", "no-rest", "wants-home"))
"""Calls of people in no danger now: asking back costs them less, and "my pay came" is said more often than "a fire"."""
BY_ANY_KIND = frozenset(("th", "my", "km", "ne"))
"""Languages whose patterns foresee least: what is near one kind alone counts little there."""
_LEAD = 0.1
_ABUSE, _OF_ABUSE = "violence", ("violence", "threats", "sexual", "documents", "locked-in")
_HEARD = 0.1  # how near a line must come to a call of a kind to be more than its topic
_ILL = "ill"
"""Who is ill and asks what to do asks for help."""
_ONLY_OFFERED = "suicide"
"""Who only says he is dying of hunger is asked, not comforted."""


def by_voice(text: str, ranking: Ranking) -> str | None:
    """The kind of help a first person cries for, by the topic; of abuse, the kind the line comes nearest to."""
    topic = ranking.candidates[0].label if ranking.decision == "answer" else ""
    need = urgent(text, ranking.seen, topic)
    near = ranking.calls[0] if ranking.calls else None
    return near.kind if need == _ABUSE and near and near.kind in _OF_ABUSE and near.score >= _HEARD else need


def sure(text: str, ranking: Ranking) -> str:
    """The kind of help surely called for; "" where it isn't, something is asked or denied, or a company speaks."""
    calls = ranking.calls
    if not calls or calls[0].score < SURE or calls[0].score - calls[1].score < _LEAD:
        return ""
    kind = calls[0].kind
    told = tells_more(text) and not options.load().asks(text) and ranking.seen not in BY_ANY_KIND
    return kind if told and kind != _ONLY_OFFERED and not _no_call(text) else ""


def of_any_kind(text: str, ranking: Ranking) -> tuple[str, ...]:
    """The kind of help a line calls for that is surely some call, and the other it may be; () where it is none.

    What is near one kind alone may only name its subject: who fetches a friend at the airport is not sent home.
    """
    near = _near(ranking)
    if near < IN_DANGER or says_little(text) or _no_call(text):
        return ()
    found = _likely(ranking)
    return found if found and near >= _least(text, found[0]) else ()


def _near(ranking: Ranking) -> float:
    """How near a line comes to a call, measured as in the languages with most look-alikes."""
    if ranking.seen in BY_ANY_KIND or not ranking.calls:
        return ranking.call
    return ranking.call + _NEARER if ranking.calls[0].score >= _OF_A_KIND else 0.0


def hardly(kind: str, text: str, ranking: Ranking) -> bool:
    """Whether a line with words of a call asks about something else: "before I came I was fired, do I write that?".

    Then help is offered above its answer.
    """
    least = _FELT_HARDLY if kind in FEELINGS else _HARDLY
    return kind != _ILL and ranking.call < least and tells_more(text) and _asks(text)


def _no_call(text: str) -> bool:
    """Whether a line is surely none, however near: it denies, plays with words, is glad, or a company speaks."""
    return denies(text) or only_sounds(text) or says_lightly(text) or side(text) == COMPANY


def _least(text: str, kind: str) -> float:
    if _asks(text) or not tells_more(text):
        return ASKED
    return TOLD if kind in FEELINGS else IN_DANGER


def _asks(text: str) -> bool:
    return "?" in text or options.load().asks(without_nothing(text))


def _likely(ranking: Ranking) -> tuple[str, ...]:
    """Of two kinds that come as near the more pressing one first. A wish to die is told only where it is surer."""
    first, _ = ranking.calls
    wish = first.score >= SURE or ranking.call >= ASKED
    told = [call for call in ranking.calls if call.kind != _ONLY_OFFERED or (call == first and wish)]
    close = [call.kind for call in told if call.score > first.score - _LEAD]
    kind = min(close, key=kinds().index, default="")
    return (kind, *(call.kind for call in ranking.calls if call.kind != kind and call.score >= PERHAPS)) if kind else ()


def perhaps(text: str, ranking: Ranking) -> tuple[str, ...]:
    """The kinds that may be called for, one or two; none where a company speaks. A word or two has to come nearer.

    So has a line with a turn of phrase that only sounds like a call.
    """
    least = PERHAPS * 2 if says_little(text) or only_sounds(text) else PERHAPS
    near = tuple(call.kind for call in ranking.calls if call.score >= least)
    if not near and ranking.call >= _SOME_CALL and ranking.calls[0].score >= _A_LITTLE:
        near = (ranking.calls[0].kind,)
    return near if side(text) != COMPANY else ()
