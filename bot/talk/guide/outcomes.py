"""What a conversation shows of its answers: once finished its reply; before, the sum so far."""

from collections.abc import Callable, Mapping

from bot.talk.flows import hours, quota
from bot.talk.reply import Html, Reply
from bot.talk.scene import Scene
from bot.talk.show.dates.way import last_days, show_way
from bot.talk.show.eligible import show_eligible
from bot.talk.show.hours import show_hours
from bot.talk.show.intake.told import show_intake
from bot.talk.show.points.score import show_excellence, so_far
from bot.talk.show.quota import show_quota

Answers = Mapping[str, str]


def _quota(scene: Scene, answers: Answers) -> Reply:
    return show_quota(scene, quota.case(answers))


def _hours(scene: Scene, answers: Answers) -> Reply:
    return show_hours(scene, hours.facts(answers))


RESULTS: Mapping[str, Callable[[Scene, Answers], Reply]] = {
    "quota": _quota,
    "hours": _hours,
    "eligible": show_eligible,
    "excellence": show_excellence,
    "when": show_way,
    "intake": show_intake,
}

SO_FAR: Mapping[str, Callable[[Scene, Answers], tuple[Html, ...]]] = {"excellence": so_far, "when": last_days}
