"""A thumb up or down under an answer: a word of thanks over the chat, and a note for the counts."""

from bot.talk.desk.note import Note, Way
from bot.talk.reply import Kind, Reply
from bot.talk.scene import Scene
from bot.talk.show.rescue import WORRIES
from bot.talk.taps import GOOD
from bot.talk.words.register import base

UP, DOWN = "up", "down"


def thanks(scene: Scene, verb: str, topic: str, question: str = "") -> Reply:
    """Whose thumb it was is kept nowhere, so two of one person count twice. For an answer that is gone thanks alone."""
    what = UP if verb == GOOD else DOWN
    said = Reply(Kind.MENU, (), toast=scene.label(f"thumb-{what}"))
    known = scene.book.faq.topics.get(topic)
    if known is None or (question and question not in known.questions):
        return said
    lang = "" if topic in WORRIES else base(scene.lang)
    return Reply(said.kind, (), toast=said.toast, noted=Note(scene.today, Way.TAP, what, lang, topic, question))
