"""One stage of the company looked up: "and No. 2?", 3号は？ after how many may come; its line first, then the rest."""

import re
from dataclasses import replace

from bot.talk.chat import Chat
from bot.talk.flows import quota
from bot.talk.guide.memory import told_quota
from bot.talk.hear.company import Case
from bot.talk.hear.numbers import spans
from bot.talk.hear.stages import SIGNS, masked
from bot.talk.reply import Reply
from bot.talk.scene import Scene
from bot.talk.show.quota import of_stage
from bot.talk.words.markup import bold

Outcome = tuple[Chat, Reply]

_STAGES = ("no1", "no2", "no3")  # the first signs of a masked line, in this order
_WHAT_IS = re.compile(
    r"\b(?:what(?:'s| is| are)|là gì|la gi|apa itu|artinya|ano ang|ano yung|ano ba)\b|とは|って何|什么是|是什么"
)
"""Asks what a stage is, and for no number."""


def read(scene: Scene, text: str, before: Case) -> Outcome | None:
    """The result with what the line asks of one stage before it; None where it asks for nothing or something else."""
    stage = _asked(scene, text)
    if not stage or quota.under_esd(scene.chat.answers):
        return None
    head = of_stage(scene, before, stage)
    if not head:
        return None
    chat, reply = told_quota(scene, before, esd=False)
    return chat, replace(reply, parts=(*map(bold, head), *(part for part in reply.parts if part not in head)))


def _asked(scene: Scene, text: str) -> str:
    """The one stage a line names that says next to nothing else; it may ask how many. "" for none."""
    quick = scene.book.quick
    marked = masked(quick.folded(text))
    named = {SIGNS.index(sign) for sign in marked if sign in SIGNS}
    if len(named) != 1 or max(named) >= len(_STAGES) or spans(marked) or _WHAT_IS.search(marked):
        return ""
    for word in ("follows", "how_many", "taken"):
        marked = quick.lexicon.without(marked, word)
    return _STAGES[named.pop()] if quick.beside(marked) == 0 else ""
