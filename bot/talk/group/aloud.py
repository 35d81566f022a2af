"""In a group each line is answered for itself: nothing of a group is kept, and nothing of a person is shown there.

What takes more than one line, or is somebody's own, is done in the private chat: there a button becomes a link into it.
"""

from dataclasses import replace
from datetime import datetime

from bot.talk import taps as t
from bot.talk.book import Book
from bot.talk.chat import Chat
from bot.talk.event import Command, Document, Event, Table
from bot.talk.guide.own import kept
from bot.talk.reply import Button, Kind, Reply, Rows
from bot.talk.respond import respond
from bot.talk.scene import Scene
from bot.talk.taps import Said

_OWN = ("language", "lang", "settings", "export", "erase", "cancel", "stop")
"""Commands about what is one's own."""


def aloud(event: Event, book: Book, now: datetime, hint: str = "") -> Reply:
    """The reply to what was said to the bot in a group; see `respond` for `now` and `hint`."""
    scene = Scene(Chat(), book, book.nearest_language(hint), now)
    reply = _own(scene, event) or _answer(scene, event, hint)
    return replace(reply, rows=_linked(reply.rows), card=None, marks=(), noted=None)


def _own(scene: Scene, event: Event) -> Reply | None:
    match event:
        case Command("privacy"):
            private = kept.privacy(scene)
            return replace(private, parts=(scene.say("group-privacy"), *private.parts), rows=_way_in(scene, t.MENU))
        case Command(name) if name in _OWN:
            return Reply(Kind.MENU, (scene.say("group-own"),), _way_in(scene, t.MENU))
        case Document() | Table():
            return Reply(Kind.MENU, (scene.say("group-file"),), _way_in(scene, t.MENU))
    return None


def _answer(scene: Scene, event: Event, hint: str) -> Reply:
    after, reply = respond(Chat(), event, scene.book, scene.now, hint)
    if reply.kind is not Kind.QUESTION or after.flow is None:
        return reply
    spoken = replace(scene, lang=after.lang or scene.lang)
    return Reply(Kind.QUESTION, (spoken.say("group-flow"),), _way_in(spoken, t.FLOW, after.flow))


def _way_in(scene: Scene, *whole: str) -> Rows:
    carried = t.carried(Said(whole[0], whole[1:]))
    return ((Button(scene.label("button-private"), start=carried),),)


def _linked(rows: Rows) -> Rows:
    """What a button does, as a link; what can't stand in a link is left out."""
    linked = (tuple(found for button in row if (found := _link(button))) for row in rows)
    return tuple(row for row in linked if row)


def _link(button: Button) -> Button | None:
    if not button.data:
        return button
    said = t.read(button.data)
    try:
        return Button(button.label, start=t.carried(said)) if said else None
    except ValueError:
        return None
