"""Japanese under an answer, to show at work or at an office, where the settings ask for it: decided here alone.

The same turn is answered again in a scene that speaks Japanese; its words go under the first, its buttons nowhere.
"""

from collections.abc import Callable
from dataclasses import replace

from bot.talk.chat import Chat
from bot.talk.event import Command, Event, Tap, Text
from bot.talk.guide import moves
from bot.talk.reply import Html, Kind, Reply
from bot.talk.scene import Scene
from bot.talk.show.explain import tells_sources
from bot.talk.words.borrowed import stands_in
from bot.talk.words.register import base

Outcome = tuple[Chat, Reply]
Answering = Callable[[Scene, Event], Outcome]

_SHOWN = (Kind.ANSWER, Kind.OCCUPATION, Kind.QUOTA, Kind.HOURS, Kind.HELP)
"""What one may want to show: answers and results; a question or a menu is the person's own."""


def below(scene: Scene, event: Event, said: Outcome, again: Answering) -> Reply:
    """The reply with the same in the second language under it; as it is where that is off, or says nothing new.

    An open question stays last: it is no part of what is shown. `again` answers the turn in another scene.
    """
    second, (after, reply) = scene.chat.second, said
    spoken = after.lang or scene.lang
    if second is None or _tongue(scene, spoken, reply) == second or not _is_shown(event, reply):
        return reply
    told = _told(replace(scene, lang=second, fixed=True), event, said, again)
    if told is None or told.parts == reply.parts:
        return reply
    ends = _end(replace(scene, lang=second), told)
    words = [part for part in told.parts[:ends] if not tells_sources(part)]
    head = scene.book.texts.say(spoken, "second-below")
    own = len(reply.parts) - (len(told.parts) - ends)
    shown = (Html(f"———\n{head}\n{words[0]}"), *words[1:])
    return replace(reply, parts=(*reply.parts[:own], *shown, *reply.parts[own:]))


def _tongue(scene: Scene, spoken: str, reply: Reply) -> str:
    """The language a reply is told in: that spoken, or what stands in for an answer it lacks."""
    topic = scene.book.faq.topics.get(reply.topic) if reply.kind is Kind.ANSWER else None
    return base(topic.tongue(spoken, reply.question, stands_in(spoken, scene.chat.stand_in)) if topic else spoken)


def _is_shown(event: Event, reply: Reply) -> bool:
    """Whether it goes out as words alone: under a picture or a file there is room for few."""
    a_file = reply.card or reply.qr or reply.sheet or reply.calendar or reply.marks or reply.filled
    return isinstance(event, Text | Tap | Command) and reply.kind in _SHOWN and not a_file


def _told(scene: Scene, event: Event, said: Outcome, again: Answering) -> Reply | None:
    """The reply in the scene's language; None where the turn can't be told in it.

    An answer in a conversation may be written as only the person's own language has it: then its result is shown.
    """
    after, reply = said
    chat, told = again(replace(scene, chat=replace(scene.chat, lang=scene.lang)), event)
    if (chat.flow, chat.answers) == (after.flow, after.answers) and _same(told, reply):
        return told
    ended = replace(scene, chat=after)
    if after.flow not in scene.book.flows or moves.asking(ended):
        return None
    told = moves.go(ended)[1]
    return told if _same(told, reply) else None


def _same(one: Reply, other: Reply) -> bool:
    return (one.kind, one.topic, one.question) == (other.kind, other.topic, other.question)


def _end(scene: Scene, told: Reply) -> int:
    """How many parts there are before the open question that waits under them."""
    back = scene.say("flow-back-to")
    return told.parts.index(back) if back in told.parts else len(told.parts)
