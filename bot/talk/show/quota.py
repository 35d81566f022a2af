"""How many trainees, as a reply: the limits by stage, the sum, and the same company seen otherwise."""

from dataclasses import replace

from bot.talk.hear.company import Case
from bot.talk.reply import Button, Html, Kind, Reply, Rows
from bot.talk.scene import Scene
from bot.talk.show import arrivals, explain
from bot.talk.show.dates.starts import filed, no2_begun_by, until
from bot.talk.show.esd import show_esd_quota
from bot.talk.show.quota_taps import args_of, quota_rows, variant_rows
from bot.talk.show.room import next_row, room_head, room_lines, row_ends, took, wish
from bot.talk.show.taken.compare import EXCELLENT, PROGRAMMES, STAFF, compare_args
from bot.talk.show.taken.take import take_row
from bot.talk.taps import QUOTA, Said, tap
from bot.talk.words.markup import bold
from bot.talk.words.wording import between_sentences
from tis_rules import (
    AcceptanceType,
    Assessment,
    Limit,
    QuotaFacts,
    Sector,
    assess_quota,
)

_BASE = ("step.band", "step.band_open", "step.care", "step.care_open", "step.share")
_SUMS = ("step.ceiling", "step.rounded_down", "step.rounded_early", "step.page_care", "step.construction_total")
_SAID_ELSEWHERE = ("quota.any_no1", "quota.new_starts", "quota.excellent", "quota.plan_filed")
_TOPICS = {
    Sector.CARE: "quota-care",
    Sector.CONSTRUCTION: "quota-construction",
    Sector.AGRICULTURE: "quota-agriculture-fishery",
    Sector.FISHERY: "quota-agriculture-fishery",
    Sector.AQUACULTURE: "quota-agriculture-fishery",
}


def show_quota(scene: Scene, case: Case) -> Reply:
    """The limits by stage with the sum; for fishing boats and the like, whom to ask.

    The first line is the truth of this case: that a start is too late, that there is no room, else the number.
    """
    facts = case.facts
    if case.start and case.start > arrivals.last():
        return show_esd_quota(scene, case)
    found = assess_quota(facts, scene.today)
    if not found.limits:
        return _no_number(scene, case, found)
    parts = (
        *_in_time(scene, case),
        *_first(scene, case, found),
        *took(scene, case),
        limits(scene, found),
        _why(scene, found),
        *_read_as(scene, case),
        *next_row(scene, case, found),
        *_excellent(scene, facts),
        *room_lines(scene, case),
        *explain.findings(scene, [f for f in found.findings if f.code not in _SAID_ELSEWHERE and f.holds is not True]),
        *until(scene, found),
        explain.cited(scene, found),
    )
    rows = (*quota_rows(scene, case), *_compare_rows(scene, facts, found), take_row(scene, Said(QUOTA, args_of(case))))
    return Reply(Kind.QUOTA, parts, rows, topic=topic_of(facts), score=1.0)


def _read_as(scene: Scene, case: Case) -> tuple[Html, ...]:
    """Whom the number of staff leaves out, and that an excellent company counts as an ordinary one."""
    left = " + ".join(map(str, case.left_out))
    out = (scene.say("quota-left-out", left=left),) if left else ()
    return (*out, *((scene.say("quota-specified"),) if case.specified else ()))


def _compare_rows(scene: Scene, facts: QuotaFacts, found: Assessment) -> Rows:
    """The company beside itself as an excellent one, in the programme that follows, and in the next band of staff."""
    seen = tuple(
        Button(scene.label(f"button-compare-{name}"), tap(*compare_args(kind, facts).whole))
        for name, kind in (("excellent", EXCELLENT), ("esd", PROGRAMMES))
    )
    last = row_ends(found)[1]
    if not isinstance(last, int):
        return (seen,)
    next_ = scene.label("button-compare-staff", staff=last + 1)
    return (seen, (Button(next_, tap(*compare_args(STAFF, facts, str(last + 1)).whole)),))


def _first(scene: Scene, case: Case, found: Assessment) -> tuple[Html, ...]:
    """What comes first: a start that is too late, then room or the number."""
    head = _head(found)
    number = scene.say(f"quota-head-{head}", **_numbers(found), **_company(scene, case.facts))
    room = room_head(scene, case, found) if head in ("some", "none") else ()
    wished = wish(scene, case) if head in ("some", "none", "over") else ()
    late = (bold(arrivals.line(scene, case.start, case.until)),) if _too_late(scene, case) and case.start else ()
    return (*filed(scene, found), *(late or (*wished, *(room or (number,)))))


def _too_late(scene: Scene, case: Case) -> bool:
    return case.start is not None and not arrivals.is_open(scene, case.start)


def _in_time(scene: Scene, case: Case) -> tuple[Html, ...]:
    """For a start that is possible: the programme it comes under."""
    return (arrivals.line(scene, case.start, case.until),) if case.start and not _too_late(scene, case) else ()


def _head(found: Assessment) -> str:
    """Which first line fits: what may come, that nobody may start any more, that the number is 0, or held too many."""
    failing = {finding.code for finding in found.failing}
    if "quota.new_starts" in failing:
        return "closed"
    if any(code.startswith("quota.held") for code in failing):
        return "over"
    return "none" if "quota.any_no1" in failing else "some"


def _numbers(found: Assessment) -> dict[str, int]:
    limit = found.limit("no1")
    return {"no1": limit.advised if limit else 0}


def _company(scene: Scene, facts: QuotaFacts) -> dict[str, str | int]:
    care = "yes" if facts.sector is Sector.CARE else "no"
    excellent = "yes" if facts.excellent else "no"
    type_ = "supervised" if facts.type is AcceptanceType.SUPERVISED else "enterprise"
    return {"staff": facts.staff or 0, "care": care, "excellent": excellent, "type": type_}


def limits(scene: Scene, found: Assessment) -> Html:
    """A line for each stage, and all together."""
    lines = [_limit_line(scene, limit, found) for limit in found.limits if limit.most or limit.what != "no3"]
    together = next((step for step in found.steps if step.code == "step.together"), None)
    if together and found.limit("total") is None:
        lines.append(scene.say("quota-together", total=sum(limit.advised for limit in found.limits)))
    return Html("\n".join(lines))


def of_stage(scene: Scene, case: Case, what: str) -> tuple[Html, ...]:
    """The line of one stage; of No. 3, which an ordinary company has none of, what it would be for an excellent one."""
    found = assess_quota(case.facts, scene.today)
    limit = found.limit(what)
    if limit and limit.most:
        return (_limit_line(scene, limit, found),)
    return () if case.facts.sector is Sector.CARE or not found.limits else _excellent(scene, case.facts)


def _limit_line(scene: Scene, limit: Limit, found: Assessment) -> Html:
    """A stage with its number; all stages together are never more than the stages allow one by one."""
    sure = "yes" if limit.certainty.value == "high" or limit.safe is not None else "no"
    stages = sum(each.advised for each in found.limits if each.what != "total")
    most = min(limit.advised, stages) if limit.what == "total" and stages else limit.advised
    return scene.say("quota-limit", what=limit.what, most=most, sure=sure, until=no2_begun_by())


def _why(scene: Scene, found: Assessment) -> Html:
    base = explain.steps(scene, found, *_BASE)
    times = [explain.step_line(scene, s) for s in found.steps if s.code == "step.times" and s.facts["times"] != 1]
    sums = [explain.step_line(scene, step) for step in found.steps if step.code in _SUMS]
    joined = scene.label("list-and").join((base, *times))
    said = (scene.say("quota-why", steps="\0").replace("\0", joined), *sums)
    return Html(between_sentences(scene.lang).join(said))


def _excellent(scene: Scene, facts: QuotaFacts) -> tuple[Html, ...]:
    """What it would be for an excellent company, beside an ordinary one's numbers, and what an excellent one's need."""
    if facts.excellent and facts.type is AcceptanceType.SUPERVISED:
        return (
            scene.say("quota-licence", no1=_numbers(assess_quota(replace(facts, excellent=False), scene.today))["no1"]),
        )
    if facts.excellent or facts.held is not None:
        return ()
    better = assess_quota(replace(facts, excellent=True), scene.today)
    numbers = {limit.what: limit.advised for limit in better.limits}
    if facts.sector is Sector.CARE:
        return (scene.say("quota-if-excellent-care", no1=numbers["no1"], total=numbers["total"]),)
    three = {what: numbers[what] for what in ("no1", "no2", "no3")}
    return (scene.say("quota-if-excellent", **three, until=no2_begun_by()),)


def _no_number(scene: Scene, case: Case, found: Assessment) -> Reply:
    said = tuple(explain.finding_line(scene, finding) for finding in found.findings)
    parts = (bold(scene.say(f"verdict-{found.verdict.value.replace('_', '-')}")), *said, explain.cited(scene, found))
    rows = variant_rows(scene, case) if case.facts.staff else ()
    return Reply(Kind.QUOTA, parts, rows, topic=topic_of(case.facts), score=1.0)


def topic_of(facts: QuotaFacts) -> str:
    """The topic of the FAQ these numbers belong to."""
    return _TOPICS.get(facts.sector or Sector.GENERAL, "quota")
