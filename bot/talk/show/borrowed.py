"""An answer one's own language lacks still: one line says what it comes in, buttons under the first ask in what."""

from dataclasses import replace

from bot.talk.reply import Html, Reply, Rows
from bot.talk.scene import Scene
from bot.talk.taps import SETTINGS
from bot.talk.words.borrowed import offered


def note(scene: Scene, told: str) -> tuple[Html, ...]:
    """The line over an answer that is `told` in another language, with how to change it where there is a choice."""
    if told == scene.lang:
        return ()
    said = scene.say("answer-not-yet", tongue=told)
    return (Html(f"{said} {scene.say('answer-not-yet-change')}") if _may_choose(scene) else said,)


def choice(scene: Scene, told: str, topic_id: str, question: str = "") -> Rows:
    """The languages to choose from, until one was chosen."""
    return _ways(scene, topic_id, question) if told != scene.lang and scene.chat.stand_in is None else ()


def told(scene: Scene, reply: Reply) -> Reply:
    """An answer in the language just chosen for it and those to come, with the way back."""
    return replace(reply, rows=(*_ways(scene, reply.topic, reply.question), *reply.rows))


def _ways(scene: Scene, topic_id: str, question: str) -> Rows:
    """A button to the same answer in each other language that may stand in, which then does."""
    if not _may_choose(scene):
        return ()
    place = (topic_id, question) if question else (topic_id,)
    others = (each for each in offered(scene.lang) if each != scene.chat.stand_in)
    return (tuple(scene.button("button-stand-in", SETTINGS, each, *place, tongue=each) for each in others),)


def _may_choose(scene: Scene) -> bool:
    """Not for a line in another language than the chat's: buttons are answered in that of the chat."""
    return bool(offered(scene.lang)) and scene.chat.lang in (None, scene.lang)
