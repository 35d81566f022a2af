"""Buttons chosen in words: by their place in what the last reply offered ("the second one"), or by their label.

The buttons offered are kept for one turn, as what they carry; none of them where one speaks of what is kept of nobody.
"""

from dataclasses import replace

from bot.talk.chat import Chat
from bot.talk.guide import moves
from bot.talk.guide.asking import left_open
from bot.talk.guide.lines.about import UNKEPT
from bot.talk.hear import steering
from bot.talk.match.normalise import normalise
from bot.talk.reply import Kind, Reply
from bot.talk.scene import Scene
from bot.talk.taps import EDIT, HELP, QUOTA, TOPIC, read

OFFERED = "offered"
_MOST = 6  # buttons people count through
_ASKS = (Kind.CHOICES, Kind.ANSWER)


def labelled(scene: Scene, text: str, but: str = "") -> str:
    """What a button under the open question carries, typed by its label; none of those that do `but`. "" for none."""
    if not moves.asking(scene) or left_open(scene):
        return ""
    _, asked = moves.go(scene)
    said = normalise(text)
    found = (button.data for row in asked.rows for button in row if button.data and normalise(button.label) == said)
    return next((data for data in found if not but or _does(data) != but), "")


def chosen(scene: Scene, text: str) -> str:
    """What the button carries that the line chooses by its place; "" where nothing was offered or none is chosen."""
    taps = scene.chat.answers.get(OFFERED, "").split()
    move = steering.move(text) if taps else None
    move = "first" if move == "yes" and len(taps) == 1 else move
    if move not in steering.PLACES:
        return ""
    at = len(taps) - 1 if move == "last" else steering.PLACES.index(move)
    return taps[at] if at < len(taps) else ""


def closed(scene: Scene, data: str) -> Chat:
    """The chat without the conversation that asked for the number of staff, which one of those it offered answers."""
    question = moves.where(scene)[1].question if moves.asking(scene) and scene.chat.flow == "quota" else None
    asked = question is not None and question.id in ("staff", "care_staff")
    answers = asked and data in scene.chat.answers.get(OFFERED, "").split()
    return replace(scene.chat, flow=None) if answers else scene.chat


def kept(scene: Scene, after: Chat, reply: Reply) -> Chat:
    """The chat with what the reply offers, and without what the one before did; an open conversation offers its own."""
    if reply.toast and not reply.parts:
        return after
    open_ = moves.asking(replace(scene, chat=after))
    taps = "" if open_ and reply.kind is not Kind.QUESTION else " ".join(_of(reply))
    known = {key: raw for key, raw in after.answers.items() if key != OFFERED}
    answers = {**known, OFFERED: taps} if taps else known
    return after if answers == after.answers else replace(after, answers=answers)


def _of(reply: Reply) -> list[str]:
    """What the buttons of a reply carry that stand for one thing each: topics, or numbers one of which is meant."""
    said = [(tap, button.data) for row in reply.rows for button in row if (tap := read(button.data))]
    if reply.kind in _ASKS:
        private = any(tap.verb == HELP or (tap.verb == TOPIC and tap.args[0] in UNKEPT) for tap, _ in said)
        return [] if private else [data for tap, data in said if tap.verb == TOPIC][:_MOST]
    if reply.kind is Kind.QUESTION:
        return [data for tap, data in said if tap.verb in (QUOTA, EDIT)][:_MOST]
    first = [read(button.data) for button in reply.rows[0]] if reply.rows else []
    staff = [tap.args[0] for tap in first if tap and tap.verb == QUOTA]
    return [data for _, data in said[: len(staff)]] if len(set(staff)) == len(first) > 1 else []


def _does(data: str) -> str:
    said = read(data)
    return said.verb if said else ""
