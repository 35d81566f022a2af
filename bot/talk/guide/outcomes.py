"""What a conversation shows of its answers: once finished its reply; before, the sum so far."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.talk.flows import hours, quota
from bot.talk.reply import Html, Reply
from bot.talk.scene import Scene
from bot.talk.show.by_size import by_size
from bot.talk.show.dates.way import last_days, show_way
from bot.talk.show.eligible import show_eligible
from bot.talk.show.esd import show_esd_quota
from bot.talk.show.intake.told import show_intake
from bot.talk.show.plan.total import may_be_lectures, which_total
from bot.talk.show.plan.verdict import show_hours
from bot.talk.show.points.score import show_excellence, so_far
from bot.talk.show.quota import show_quota

Answers = Mapping[str, str]


def _quota(scene: Scene, answers: Answers) -> Reply:
    case = replace(quota.case(answers), rough=quota.told_roughly(scene.chat.answers))
    if quota.staff_open(answers):
        return by_size(scene, case.facts)
    return show_esd_quota(scene, case) if quota.under_esd(scene.chat.answers) else show_quota(scene, case)


def _intake(scene: Scene, answers: Answers) -> Reply:
    return by_size(scene, quota.facts(answers)) if quota.staff_open(answers) else show_intake(scene, answers)


def _hours(scene: Scene, answers: Answers) -> Reply:
    facts, apart = hours.facts(answers), hours.apart(answers)
    return which_total(scene, facts, apart) if apart and not may_be_lectures(scene, facts) else show_hours(scene, facts)


RESULTS: Mapping[str, Callable[[Scene, Answers], Reply]] = {
    "quota": _quota,
    "hours": _hours,
    "eligible": show_eligible,
    "excellence": show_excellence,
    "when": show_way,
    "intake": _intake,
}

SO_FAR: Mapping[str, Callable[[Scene, Answers], tuple[Html, ...]]] = {"excellence": so_far, "when": last_days}
