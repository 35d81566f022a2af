"""The quota of Employment for Skill Development: an estimate, and said to be one."""

from collections.abc import Sequence
from dataclasses import astuple, replace
from datetime import date

from bot.talk.hear.company import Case
from bot.talk.hear.hours.part import Part
from bot.talk.reply import Html, Kind, Reply
from bot.talk.scene import Scene
from bot.talk.show import answers, arrivals, explain
from bot.talk.show.room import took
from bot.talk.words.markup import bold, escape
from tis_rules import AcceptanceType, Assessment, Certainty, EsdQuotaFacts, HoursFacts, Sector, assess_esd_quota
from tis_rules.esd.work import EsdWorkFacts, assess_esd_work
from tis_rules.law.tables import series

_STANDINGS = ((False, False), (True, False), (True, True))
"""Excellent, and outside the big-city area under an excellent organisation."""
_TRAINING = "esd-training"
_TOPICS = ("esd-quota", "transition-to-esd", "replaced-by-esd")


def show_esd_quota(scene: Scene, case: Case) -> Reply:
    """The estimate for this staff, ordinary and excellent as far as there is one; else that no number is published."""
    day = max(scene.today, _begins())
    found = [_assess(case, excellent, region, day) for excellent, region in _STANDINGS]
    late = (bold(arrivals.line(scene, case.start, case.until)),) if case.start else ()
    known = tuple(topic for topic in _TOPICS if topic in scene.book.faq.topics)
    parts = (
        *late,
        *took(scene, case),
        _head(scene, case, found),
        *((scene.say("esd-quota-open", begins=_begins()),) if _numbers(found[:1]) else ()),
        explain.cited(scene, found[0]),
    )
    return Reply(Kind.QUOTA, parts, tuple((scene.topic_button(topic),) for topic in known), topic=known[0], score=1.0)


def show_esd_each(scene: Scene, case: Case, staffs: Sequence[int]) -> Reply:
    """The estimates for several numbers of staff, with what is open said once."""
    *others, last = (replace(case, facts=replace(case.facts, staff=staff)) for staff in staffs)
    day = max(scene.today, _begins())
    heads = [_head(scene, each, [_assess(each, *standing, day) for standing in _STANDINGS]) for each in others]
    reply = show_esd_quota(scene, last)
    return replace(reply, parts=(*heads, *reply.parts))


def _head(scene: Scene, case: Case, found: Sequence[Assessment]) -> Html:
    """About how many, by each standing or, in a firm too small for that, ordinary; else that none is published."""
    numbers = _numbers(found)
    if len(numbers) == len(found):
        return _estimate(scene, case, numbers)
    ordinary = _numbers(found[:1])
    if ordinary:
        return scene.say("esd-quota-ordinary", staff=case.facts.staff or 0, ordinary=ordinary[0])
    return scene.say("esd-quota-none")


def _numbers(found: Sequence[Assessment]) -> list[int]:
    limits = [limit for each in found if (limit := each.limit("total"))]
    return [limit.advised for limit in limits if limit.certainty is Certainty.MEDIUM]


def esd_total(scene: Scene, case: Case) -> int | None:
    """About how many workers in all, ordinary or excellent as the company is; None where there is no number."""
    found = _assess(case, bool(case.facts.excellent), False, max(scene.today, _begins()))
    limit = found.limit("total")
    return limit.advised if limit and limit.certainty is Certainty.MEDIUM else None


def show_esd_plan(scene: Scene, facts: HoursFacts | None, part: Part | None = None) -> Reply:
    """Hours by the shares of ESD; where they don't make a plan, the shares alone."""
    required, total = (part.hours.get("required"), part.total) if part else (None, None)
    if facts is None and required and total and required <= total:
        facts = HoursFacts(required, total - required, 0)
    return _of_hours(scene, facts) if facts else answers.answer(scene, _TRAINING, question="work-shares")


def _of_hours(scene: Scene, facts: HoursFacts) -> Reply:
    """A plan's hours by the shares of ESD: essential tasks, and safety where told; it has no shares for the others."""
    required, related, peripheral = (hours or 0 for hours in facts.kinds.values())
    safety = None if facts.safety is None else sum(astuple(facts.safety))
    told = EsdWorkFacts(required + related + peripheral, essential_hours=required, safety_hours=safety)
    found = assess_esd_work(told, max(scene.today, _begins()))
    essential, safe = found.findings[:2]
    words = {name: escape(str(essential.facts[name])) for name in ("hours", "total", "share")}
    head = scene.say("esd-hours-head", fits="yes" if essential.holds else "no", begins=_begins(), **words)
    known = tuple(topic for topic in (_TRAINING, "work-ratios") if topic in scene.book.faq.topics)
    parts = (head, *explain.findings(scene, [safe]), scene.say("esd-hours-open"), explain.cited(scene, found))
    return Reply(Kind.HOURS, parts, tuple((scene.topic_button(topic),) for topic in known), topic=known[0], score=1.0)


def _estimate(scene: Scene, case: Case, numbers: list[int]) -> Html:
    ordinary, excellent, region = numbers
    staff = case.facts.staff or 0
    return scene.say("esd-quota-head", staff=staff, ordinary=ordinary, excellent=excellent, region=region)


def _assess(case: Case, excellent: bool, region: bool, day: date) -> Assessment:
    sector = case.facts.sector or Sector.GENERAL
    facts = EsdQuotaFacts(
        case.facts.staff,
        type=case.facts.type or AcceptanceType.SUPERVISED,
        sector=sector,
        excellent=excellent,
        outside_city=region,
        organisation_excellent=region,
    )
    return assess_esd_quota(facts, day)


def _begins() -> date:
    day: date = series("transition.esd_start").values[-1].amount
    return day
