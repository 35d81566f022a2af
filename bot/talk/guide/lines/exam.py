"""Who sat the test and who passed it, in one line of the checklist: "10 sat, 9 passed", "all of them"."""

from collections.abc import Mapping
from dataclasses import replace

from bot.talk.chat import Chat
from bot.talk.guide import moves
from bot.talk.guide.asking import said_line
from bot.talk.hear.numbers import numbers
from bot.talk.reply import Html, Reply
from bot.talk.scene import Scene

Outcome = tuple[Chat, Reply]

_SAT, _PASSED = "sat", "passed"


def read(scene: Scene, text: str) -> Outcome | None:
    """The checklist with both numbers, or with as many passed as sat; None for any other line."""
    if not moves.asking(scene) or set("?？") & set(text):
        return None
    flow, position = moves.where(scene)
    asked = position.question.id if position.question else ""
    given = _both(scene, text) if asked == _SAT else _all(scene, text) if asked == _PASSED else {}
    if not given:
        return None
    after = moves.with_answers(scene, {**scene.chat.answers, **given})
    chat, reply = moves.go(after)
    said = Html(scene.say("list-and").join(said_line(after, flow, each) for each in given))
    return chat, replace(reply, parts=(scene.say("flow-heard", said=said), *reply.parts))


def _both(scene: Scene, text: str) -> Mapping[str, str]:
    """Of two numbers the greater sat: nobody passes who didn't."""
    quick, found = scene.book.quick, numbers(text)
    said = quick.folded(text)
    if len(found) != len((_SAT, _PASSED)) or not quick.names("passed_test", said):
        return {}
    rest = quick.lexicon.without(quick.lexicon.without(said, "sat_test"), "passed_test")
    return {_SAT: str(max(found)), _PASSED: str(min(found))} if quick.beside(rest) <= 1 else {}


def _all(scene: Scene, text: str) -> Mapping[str, str]:
    """As many passed as sat, where a line says "all" and nothing else."""
    quick = scene.book.quick
    said = quick.folded(text)
    if numbers(text) or not quick.names("all_passed", said) or quick.lexicon.says(said, "denied"):
        return {}
    for word in ("all_passed", "passed_test", "sat_test"):
        said = quick.lexicon.without(said, word)
    return {_PASSED: scene.chat.answers[_SAT]} if quick.beside(said) == 0 else {}
