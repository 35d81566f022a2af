"""What a finished conversation shows: from its answers to a case, from the case to a reply."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.talk import arrivals, eligibility, hours_card, quota_card
from bot.talk.flows import hours, quota
from bot.talk.reply import Reply
from bot.talk.scene import Scene

Answers = Mapping[str, str]


def _quota(scene: Scene, answers: Answers) -> Reply:
    reply, first = quota_card.quota(scene, quota.facts(answers)), quota.arrival(answers)
    if first is None:
        return reply
    *said, source = reply.parts
    return replace(reply, parts=(*said, arrivals.line(scene, first), source))


def _hours(scene: Scene, answers: Answers) -> Reply:
    return hours_card.hours(scene, hours.facts(answers))


RESULTS: Mapping[str, Callable[[Scene, Answers], Reply]] = {
    "quota": _quota,
    "hours": _hours,
    "eligible": eligibility.result,
}
