"""Which programme a line goes on about that names none: the one asked about in the line before.

Kept among the answers of the conversation in hand, as one no question asks for; gone once a rule of the present
programme was told, which says then that it is one.
"""

import re
from dataclasses import replace

from bot.talk.chat import Chat
from bot.talk.guide.asking import left_open
from bot.talk.hear.numbers import fold
from bot.talk.reply import Kind, Reply
from bot.talk.scene import Scene
from bot.talk.sense import Meaning
from bot.talk.show.answers import of_titp_only
from bot.talk.words.markup import bold

PROGRAMME, ESD, TITP = "programme", "esd", "titp"
_TOLD = (Kind.ANSWER, Kind.QUOTA, Kind.HOURS)
_SHORT = 48  # characters of a line that leaves to the one before what it is about
_AROUND = re.compile(r"^[\s,、，。.!！…]+")


def of_esd_last(scene: Scene) -> bool:
    """Whether the line before was about Employment for Skill Development."""
    return scene.chat.answers.get(PROGRAMME) == ESD and not left_open(scene)


def of_esd(scene: Scene, text: str) -> tuple[bool, bool]:
    """Whether the line before was about Employment for Skill Development and this names no programme; and goes on."""
    before = of_esd_last(scene) and not any(scene.book.quick.names(each, text) for each in ("titp", ESD))
    return before, before and _goes_on(scene, text)


def _goes_on(scene: Scene, text: str) -> bool:
    """Whether a line begins as one that goes on from the one before: "and peripheral work?", じゃあ周辺業務は？."""
    said, quick = _AROUND.sub("", fold(text)), scene.book.quick
    short = len(said) <= _SHORT and not quick.names("trainees", text)
    return short and quick.lexicon.patterns["follows"].match(said) is not None


def parted(meaning: Meaning) -> Meaning:
    """A meaning of which one of several answers is to be chosen: those of the present programme say that they are."""
    return replace(meaning, esd=True) if meaning.kind is Kind.CHOICES or meaning.between else meaning


def told(scene: Scene, chat: Chat, meaning: Meaning, reply: Reply, of_esd: bool) -> tuple[Chat, Reply]:
    """The chat with the programme the line was about, and the reply.

    A rule of the present one says that it is one where `of_esd`; once told, it is what was asked about last.
    """
    if meaning.esd:
        return kept(chat, ESD), reply
    if reply.kind not in _TOLD:
        return chat, reply
    titp = of_esd and _of_titp(scene, reply)
    said = replace(reply, parts=(bold(scene.say("lead-titp")), *reply.parts)) if titp else reply
    return kept(chat, TITP), said


def kept(chat: Chat, named: str) -> Chat:
    """The chat with the programme asked about last; the present one needs no word."""
    if named == ESD:
        return replace(chat, answers={**chat.answers, PROGRAMME: ESD})
    if PROGRAMME not in chat.answers:
        return chat
    return replace(chat, answers={key: raw for key, raw in chat.answers.items() if key != PROGRAMME})


def _of_titp(scene: Scene, reply: Reply) -> bool:
    topic = scene.book.faq.topics.get(reply.topic)
    return reply.kind is not Kind.ANSWER or (topic is not None and of_titp_only(topic, reply.question))
