"""A look-up as a finished conversation: what it said can then be changed in words, where no question is open."""

from dataclasses import replace

from bot.talk.chat import Chat
from bot.talk.flows import hours, quota
from bot.talk.guide import moves
from bot.talk.hear.company import Case
from bot.talk.reply import Reply
from bot.talk.scene import Scene
from bot.talk.show.esd import show_esd_quota
from bot.talk.show.quota import show_quota
from tis_rules import HoursFacts


def keep_quota(scene: Scene, case: Case, *, esd: bool = False) -> Chat:
    """The chat with a company looked up, and whether it was under ESD; an open conversation stays as it is."""
    return keep_talk(scene, "quota", quota.looked_up(case) | ({quota.UNDER: quota.ESD} if esd else {}))


def ask_month(scene: Scene, case: Case, *, esd: bool = False) -> Chat:
    """The chat with a company looked up whose month is open, under ESD or not: the next line may be just that."""
    known = quota.looked_up(case) | ({quota.UNDER: quota.ESD} if esd else {})
    del known["arrival"]
    return keep_talk(scene, "quota", known)


def ask_start(scene: Scene) -> Chat:
    """The chat with the month of a start open: for the company looked up last, or for nobody yet."""
    known = {question: raw for question, raw in scene.chat.answers.items() if question != "arrival"}
    of_company = scene.chat.flow == "quota" and quota.staff(known) is not None
    return keep_talk(scene, "quota", known) if of_company else keep_talk(scene, "when", {})


def told_quota(scene: Scene, case: Case, *, esd: bool) -> tuple[Chat, Reply]:
    """The quota of a company under one programme or the other, and the chat that keeps it."""
    return keep_quota(scene, case, esd=esd), show_esd_quota(scene, case) if esd else show_quota(scene, case)


def keep_hours(scene: Scene, facts: HoursFacts, total: int | None = None) -> Chat:
    """The chat with a plan looked up, and a total that isn't its sum; an open conversation stays as it is."""
    return keep_talk(scene, "hours", hours.looked_up(facts) | ({"total": str(total)} if total else {}))


def keep_talk(scene: Scene, flow: str, answers: dict[str, str]) -> Chat:
    """The chat with a finished conversation; an open one stays as it is."""
    return scene.chat if moves.asking(scene) else replace(scene.chat, flow=flow, answers=answers, misses=0)
