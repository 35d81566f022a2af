"""Lines that go on from what was told: another month ("I meant March"), the same company under the other programme."""

import re
from datetime import date

from bot.talk.chat import Chat
from bot.talk.flows import quota
from bot.talk.flows.kinds import Heard
from bot.talk.flows.months import Month
from bot.talk.guide import moves, noted
from bot.talk.guide.asking import left_open
from bot.talk.guide.lines import programme
from bot.talk.guide.memory import keep_talk, told_quota
from bot.talk.hear.numbers import fold, spans
from bot.talk.reply import Reply
from bot.talk.scene import Scene

Outcome = tuple[Chat, Reply]

_AROUND = " .,!?、。，！？"
_BY_NAME = {
    programme.ESD: re.compile(r"\besdp?\b|employment for skill|ikusei|育成"),
    programme.TITP: re.compile(
        r"\btitp\b|技能実習|技能实习|thực tập kỹ năng|magang teknis|"
        r"(?:present|current|existing|old|today's) (?:programme|program|system|scheme|rules)|"
        r"(?:今|現在|いま|現行|従来)の?制度|现行制度|现在的制度|现在的?规定|chế độ (?:hiện (?:tại|nay|hành)|cũ)|"
        r"(?:program|sistem|skema)(?:nya)? (?:sekarang|saat ini|yang sekarang|lama)|"
        r"(?:kasalukuyang|lumang|dating) (?:programa|program|sistema)"
    ),
}
"""Not "the new system", which one asks about."""
_WHEN = "when"
_WHAT_IS = re.compile(r"\bwhat(?:'s| is| are)\b|とは|って何|là gì|\bapa itu\b|什么是|是什么|\bano ang\b")


def read(scene: Scene, text: str) -> Outcome | None:
    """The conversation in hand with another month, or its company under ESD; None for any other line."""
    return _month(scene, text) or _other_programme(scene, text)


def keep_start(scene: Scene, start: date) -> Chat:
    """The chat with the month of a start as that of "when must we apply"; a company in hand stays."""
    if scene.chat.flow not in (None, _WHEN):
        return scene.chat
    return keep_talk(scene, _WHEN, {"start": f"{start:%Y-%m}"})


def _month(scene: Scene, text: str) -> Outcome | None:
    """A month told before, in a line that takes it back and says nothing but another one."""
    if scene.chat.flow not in scene.book.flows:
        return None
    flow, position = moves.where(scene)
    asked = (each for each in flow.questions if isinstance(each.kind, Month) and not each.kind.past)
    told = [each for each in asked if each.id in position.path]
    quick, said = scene.book.quick, fold(text)
    rest = quick.lexicon.without(quick.lexicon.without(said, "taken_back"), "follows")
    if len(told) != 1 or rest == said:
        return None
    start = told[0]
    month = start.kind.read(" ".join(rest.split()).strip(_AROUND), Heard({}, today=scene.today))
    if month is None:
        return None
    after = moves.with_answers(scene, {**scene.chat.answers, start.id: month})
    return noted.noted(scene, {start.id: month}, moves.go(after)) if noted.of_company(scene) else moves.go(after)


def _other_programme(scene: Scene, text: str) -> Outcome | None:
    """The company last looked up under the programme named in a few words: "and under ESD?", 技能実習だと？"""
    if scene.chat.flow != noted.QUOTA or moves.asking(scene) or left_open(scene):
        return None
    said, quick = scene.book.quick.folded(text), scene.book.quick
    named = next((name for name, words in _BY_NAME.items() if words.search(said)), "")
    case = quota.case({**moves.where(scene)[1].answers})
    if not named or spans(said) or _WHAT_IS.search(said) or case.facts.staff is None:
        return None
    rest = _BY_NAME[named].sub(" ", quick.lexicon.without(said, named))
    for word in ("how_many", "the_same", "accepted", "follows"):
        rest = quick.lexicon.without(rest, word)
    tied = quick.lexicon.says(said, "follows") or quick.names("how_many", text) or said.startswith("under ")
    if not tied or quick.beside(rest):
        return None
    chat, reply = told_quota(scene, case, esd=named == programme.ESD)
    return programme.kept(chat, named), reply
