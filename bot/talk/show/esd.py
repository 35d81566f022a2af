"""The quota of Employment for Skill Development: an estimate, and said to be one."""

from datetime import date

from bot.talk.hear.company import Case
from bot.talk.reply import Html, Kind, Reply
from bot.talk.scene import Scene
from bot.talk.show import explain
from tis_rules import Assessment, Certainty, EsdQuotaFacts, Sector, assess_esd_quota
from tis_rules.law.tables import series

_STANDINGS = ((False, False), (True, False), (True, True))
"""Excellent, and outside the big-city area under an excellent organisation."""
_TOPICS = ("esd-quota", "transition-to-esd", "replaced-by-esd")


def show_esd_quota(scene: Scene, case: Case) -> Reply:
    """The estimate for this staff, ordinary and excellent; where there is none, that no number is published."""
    day = max(scene.today, _begins())
    found = [_assess(case, excellent, region, day) for excellent, region in _STANDINGS]
    limits = [limit for each in found if (limit := each.limit("total"))]
    numbers = [limit.advised for limit in limits if limit.certainty is Certainty.MEDIUM]
    head = _estimate(scene, case, numbers) if len(numbers) == len(found) else scene.say("esd-quota-none")
    known = tuple(topic for topic in _TOPICS if topic in scene.book.faq.topics)
    parts = (head, scene.say("esd-quota-open", begins=_begins()), explain.cited(scene, found[0]))
    return Reply(Kind.QUOTA, parts, tuple((scene.topic_button(topic),) for topic in known), topic=known[0], score=1.0)


def esd_total(scene: Scene, case: Case) -> int | None:
    """About how many workers in all, ordinary or excellent as the company is; None where there is no number."""
    found = _assess(case, bool(case.facts.excellent), False, max(scene.today, _begins()))
    limit = found.limit("total")
    return limit.advised if limit and limit.certainty is Certainty.MEDIUM else None


def _estimate(scene: Scene, case: Case, numbers: list[int]) -> Html:
    ordinary, excellent, region = numbers
    staff = case.facts.staff or 0
    return scene.say("esd-quota-head", staff=staff, ordinary=ordinary, excellent=excellent, region=region)


def _assess(case: Case, excellent: bool, region: bool, day: date) -> Assessment:
    sector = case.facts.sector or Sector.GENERAL
    facts = EsdQuotaFacts(
        case.facts.staff, sector=sector, excellent=excellent, outside_city=region, organisation_excellent=region
    )
    return assess_esd_quota(facts, day)


def _begins() -> date:
    day: date = series("transition.esd_start").values[-1].amount
    return day
