"""Lines that go on from what was told: another month ("I meant March"), the same company under the other programme."""

import re

from bot.talk.chat import Chat
from bot.talk.flows import quota
from bot.talk.flows.kinds import Heard, Month
from bot.talk.guide import moves, noted
from bot.talk.guide.asking import left_open
from bot.talk.hear.numbers import fold, spans
from bot.talk.reply import Reply
from bot.talk.scene import Scene
from bot.talk.show.esd import show_esd_quota

Outcome = tuple[Chat, Reply]

_AROUND = " .,!?、。，！？"
_BY_NAME = re.compile(r"\besdp?\b|employment for skill|ikusei|育成")
"""Not "the new system", which one asks about."""
_WHAT_IS = re.compile(r"\bwhat(?:'s| is| are)\b|とは|って何|là gì|\bapa itu\b|什么是|是什么|\bano ang\b")


def read(scene: Scene, text: str) -> Outcome | None:
    """The conversation in hand with another month, or its company under ESD; None for any other line."""
    return _month(scene, text) or _under_esd(scene, text)


def _month(scene: Scene, text: str) -> Outcome | None:
    """A month told before, in a line that takes it back and says nothing but another one."""
    if scene.chat.flow not in scene.book.flows:
        return None
    flow, position = moves.where(scene)
    told = [each.id for each in flow.questions if each.kind == Month() and each.id in position.path]
    quick, said = scene.book.quick, fold(text)
    rest = quick.lexicon.patterns["follows"].sub(" ", quick.lexicon.patterns["taken_back"].sub(" ", said))
    if len(told) != 1 or rest == said:
        return None
    month = Month().read(" ".join(rest.split()).strip(_AROUND), Heard({}, today=scene.today))
    if month is None:
        return None
    after = moves.with_answers(scene, {**scene.chat.answers, told[0]: month})
    return noted.noted(scene, {told[0]: month}, moves.go(after)) if noted.of_company(scene) else moves.go(after)


def _under_esd(scene: Scene, text: str) -> Outcome | None:
    """The company last looked up under ESD, asked in a few words: "and under ESD?", 育成就労だと？"""
    quick, said = scene.book.quick, scene.book.quick.folded(text)
    if scene.chat.flow != noted.QUOTA or moves.asking(scene) or left_open(scene) or not _BY_NAME.search(said):
        return None
    rest = quick.lexicon.patterns["follows"].sub(" ", quick.lexicon.patterns["esd"].sub(" ", said))
    tied = rest != quick.lexicon.patterns["esd"].sub(" ", said) or quick.names("how_many", text)
    case = quota.case({**moves.where(scene)[1].answers})
    if not tied or spans(said) or _WHAT_IS.search(said) or case.facts.staff is None:
        return None
    for word in ("how_many", "the_same", "accepted"):
        rest = quick.lexicon.patterns[word].sub(" ", rest)
    return (scene.chat, show_esd_quota(scene, case)) if quick.beside(rest) == 0 else None
