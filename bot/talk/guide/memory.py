"""A look-up as a finished conversation: what it said can then be changed in words, where no question is open."""

from dataclasses import replace

from bot.talk.chat import Chat
from bot.talk.flows import hours, quota
from bot.talk.guide import moves
from bot.talk.hear.company import Case
from bot.talk.scene import Scene
from tis_rules import HoursFacts


def keep_quota(scene: Scene, case: Case) -> Chat:
    """The chat with a company looked up; an open conversation stays as it is."""
    return keep_talk(scene, "quota", quota.looked_up(case))


def keep_hours(scene: Scene, facts: HoursFacts, total: int | None = None) -> Chat:
    """The chat with a plan looked up, and a total that isn't its sum; an open conversation stays as it is."""
    return keep_talk(scene, "hours", hours.looked_up(facts) | ({"total": str(total)} if total else {}))


def keep_talk(scene: Scene, flow: str, answers: dict[str, str]) -> Chat:
    """The chat with a finished conversation; an open one stays as it is."""
    return scene.chat if moves.asking(scene) else replace(scene.chat, flow=flow, answers=answers, misses=0)
