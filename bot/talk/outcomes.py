"""What a finished conversation shows: from its answers to a case, from the case to a reply."""

from collections.abc import Callable, Mapping

from bot.talk import lookups
from bot.talk.flows import hours, quota
from bot.talk.reply import Reply
from bot.talk.scene import Scene

Answers = Mapping[str, str]


def _quota(scene: Scene, answers: Answers) -> Reply:
    return lookups.quota(scene, quota.facts(answers))


def _hours(scene: Scene, answers: Answers) -> Reply:
    return lookups.hours(scene, hours.facts(answers))


RESULTS: Mapping[str, Callable[[Scene, Answers], Reply]] = {"quota": _quota, "hours": _hours}
