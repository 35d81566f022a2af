"""The note of a turn, made from the reply it got."""

from dataclasses import replace

from bot.talk.desk.note import Note, Way
from bot.talk.event import Command, Event, Tap, Text
from bot.talk.reply import Kind, Reply
from bot.talk.scene import Scene
from bot.talk.show.rescue import WORRIES

_WAYS = {Text: Way.LINE, Tap: Way.TAP, Command: Way.COMMAND}


def with_note(scene: Scene, event: Event, reply: Reply, lang: str | None = None) -> Reply:
    """The reply with its note, unless it has one; `lang` is the language of the line, where it shows."""
    if reply.noted:
        return reply
    way = _WAYS.get(type(event), Way.OTHER)
    if reply.kind is Kind.HELP:
        return replace(reply, noted=Note(scene.today, way, reply.kind))
    spoken = "" if reply.topic in WORRIES else lang or scene.lang
    return replace(reply, noted=Note(scene.today, way, reply.kind, spoken, reply.topic, reply.question))
