"""The note of a turn, made from the reply it got."""

from dataclasses import replace

from bot.talk.desk.mask import masked, tells
from bot.talk.desk.note import Line, Note, Way
from bot.talk.event import Command, Event, Opinion, Tap, Text
from bot.talk.reply import Kind, Reply
from bot.talk.scene import Scene
from bot.talk.sense import Meaning
from bot.talk.show.rescue import WORRIES
from bot.talk.words.register import base

_WAYS = {Text: Way.LINE, Tap: Way.TAP, Command: Way.COMMAND}
_UNANSWERED = (Kind.NONE, Kind.OUTSIDE, Kind.CHOICES)
_NEAREST = 3


def of_line(scene: Scene, text: str, meaning: Meaning, reply: Reply, opinion: Opinion | None) -> Reply:
    """The reply to a line outside all conversations; where it is no sure answer, with the line as it may be kept.

    A line that may be a call for help is counted as one, and no word of it is kept.
    """
    if meaning.perhaps:
        return replace(reply, noted=Note(scene.today, Way.LINE, Kind.HELP))
    noted = with_note(scene, Text(text), reply, meaning.language)
    if scene.book.shared is None or reply.kind not in _UNANSWERED or noted.noted is None:
        return noted
    words = masked(text, scene.book.shared)
    if not tells(words):
        return noted
    near = scene.book.matcher.rank(text, opinion=opinion).candidates[:_NEAREST]
    line = Line(words, tuple((each.label, round(each.score, 2)) for each in near))
    return replace(noted, noted=replace(noted.noted, line=line))


def with_note(scene: Scene, event: Event, reply: Reply, lang: str | None = None) -> Reply:
    """The reply with its note, unless it has one; `lang` is the language of the line, where it shows."""
    if reply.noted:
        return reply
    way = _WAYS.get(type(event), Way.OTHER)
    if reply.kind is Kind.HELP:
        return replace(reply, noted=Note(scene.today, way, reply.kind))
    spoken = "" if reply.topic in WORRIES else base(lang or scene.lang)
    return replace(reply, noted=Note(scene.today, way, reply.kind, spoken, reply.topic, reply.question))
