"""Moving about in words: back, stop, skip, again, thanks, yes, no, hello, help; "change required to 900"."""

from dataclasses import replace

from rapidfuzz import fuzz, process

from bot.talk.chat import Chat
from bot.talk.flows import quota
from bot.talk.flows.flow import Question
from bot.talk.flows.kinds import Whole
from bot.talk.guide import menu, moves
from bot.talk.guide.lines import doubtful
from bot.talk.guide.reading import not_known
from bot.talk.hear.steering import Change
from bot.talk.reply import Kind, Reply
from bot.talk.scene import Scene
from bot.talk.show import numbers, rescue
from bot.talk.taps import EDIT

Outcome = tuple[Chat, Reply]

_ALIKE = 80  # of 100: how near the name of an answer must be
_NAMED = {"required": "required", "related": "related", "peripheral": "peripheral", "staff": "staff", "people": "staff"}
"""Meaning of a look-up word → the answer it names."""
_SPOKEN = {"english": "en", "japanese": "ja", "easy": "easy"}
"""Move → the language it asks for."""


def steer(scene: Scene, move: str, lang: str) -> Outcome:
    """What a move does; where it has nothing to act on, a friendly word and the menu. `lang`: that of the line."""
    match move:
        case "stop":
            return cancel(scene)
        case "back" if scene.chat.flow in scene.book.flows:
            return moves.back(scene)
        case "again" if (flow := scene.chat.flow) in scene.book.flows and flow:
            return moves.start(scene, flow)
        case "skip" if moves.asking(scene):
            return _skip(scene)
        case "help":
            return scene.chat, rescue.which(scene, lang)
        case "thanks" | "hello" | "other":
            return scene.chat, _menu(scene, f"steer-{move}")
        case "edit" if scene.chat.flow in scene.book.flows:
            return scene.chat, moves.show_answers(scene)
        case "edit":
            return scene.chat, numbers.nothing_to_change(scene)
        case "english" | "japanese" | "easy":
            return menu.speak(scene, _SPOKEN[move])
        case "language":
            return scene.chat, menu.languages(scene)
        case "back":
            return scene.chat, _menu(scene, "steer-nothing-back")
        case _:
            return scene.chat, _menu(scene, "steer-word")


def cancel(scene: Scene) -> Outcome:
    """End the open conversation; its answers go."""
    said = "cancelled" if scene.chat.flow else "nothing-to-cancel"
    ended = replace(scene, chat=replace(scene.chat, flow=None, answers={}, misses=0))
    return ended.chat, replace(menu.start(ended), kind=Kind.MENU, parts=(scene.say(said),))


def change(scene: Scene, asked: Change) -> Outcome | None:
    """One answer with another number, the rest kept; None where the line names nothing that can be changed."""
    if scene.chat.flow not in scene.book.flows:
        meant = not asked.what or any(scene.book.quick.names(word, asked.what) for word in _NAMED)
        return (scene.chat, numbers.nothing_to_change(scene)) if meant else None
    if not asked.what and (doubt := _in_doubt(scene, asked.number)):
        return doubt
    found = _named(scene, asked.what)
    if len(found) == 1:
        answers = {**scene.chat.answers, found[0].id: str(asked.number)}
        return moves.go(moves.with_answers(scene, answers))
    return None if asked.what else (scene.chat, _which(scene, asked.number, found))


def _in_doubt(scene: Scene, number: int) -> Outcome | None:
    """Whose number is meant, where a company was looked up and that isn't sure."""
    if scene.chat.flow != "quota" or moves.asking(scene):
        return None
    return doubtful.changed(scene, quota.case(scene.chat.answers), number)


def _named(scene: Scene, what: str) -> list[Question]:
    """The answers with a number that the words name; all of them where nothing is named."""
    flow, position = moves.where(scene)
    counted = [each for each in flow.questions if isinstance(each.kind, Whole) and each.id in position.path]
    if not what:
        main = [each for each in counted if each.id in ("staff", "care_staff")]
        return main or counted
    meant = {_NAMED[word] for word in _NAMED if scene.book.quick.names(word, what)}
    names = {each.id: scene.label(f"{flow.id}-{each.id}-name").casefold() for each in counted}
    near = process.extractOne(what, names, scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return [each for each in counted if each.id.removeprefix("care_") in meant or (near and near[2] == each.id)]


def _which(scene: Scene, number: int, found: list[Question]) -> Reply:
    flow = scene.chat.flow or ""
    rows = tuple((scene.button(f"{flow}-{each.id}-name", EDIT, flow, each.id),) for each in found)
    return Reply(Kind.QUESTION, (scene.say("change-which", number=number),), rows)


def _skip(scene: Scene) -> Outcome:
    """The open question left open."""
    flow, position = moves.where(scene)
    question = position.question
    return moves.take(scene, flow.id, question.id, not_known(scene, question)) if question else moves.go(scene)


def _menu(scene: Scene, text_id: str) -> Reply:
    """A friendly word with the menu; without it where a question is open, which comes under it."""
    start = menu.start(scene)
    return replace(start, parts=(scene.say(text_id),), rows=() if moves.asking(scene) else start.rows)
