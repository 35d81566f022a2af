"""How many trainees, as a reply: the limits by stage, the sum, and the same company seen otherwise."""

from dataclasses import replace

from bot.talk.reply import Button, Html, Kind, Reply, Rows
from bot.talk.scene import Scene
from bot.talk.show import explain
from bot.talk.taps import HERE, QUOTA, TOPIC, OldButton
from bot.talk.words.markup import bold
from bot.talk.words.wording import between_sentences
from tis_rules import (
    AcceptanceType,
    Assessment,
    Finding,
    Limit,
    QuotaFacts,
    Sector,
    assess_quota,
    headroom,
)
from tis_rules.esd.transition import last_application
from tis_rules.law.tables import series

_BASE = ("step.band", "step.band_open", "step.care", "step.care_open", "step.share")
_SUMS = ("step.ceiling", "step.rounded_down", "step.rounded_early", "step.page_care", "step.construction_total")
_SAID_ELSEWHERE = ("quota.any_no1", "quota.new_starts", "quota.excellent")
_TOPICS = {
    Sector.CARE: "quota-care",
    Sector.CONSTRUCTION: "quota-construction",
    Sector.AGRICULTURE: "quota-agriculture-fishery",
    Sector.FISHERY: "quota-agriculture-fishery",
    Sector.AQUACULTURE: "quota-agriculture-fishery",
}
_EXCELLENT = {None: "-", True: "1", False: "0"}


def show_quota(scene: Scene, facts: QuotaFacts) -> Reply:
    """The limits by stage with the sum; for fishing boats and the like, whom to ask."""
    found = assess_quota(facts, scene.today)
    if not found.limits:
        return _no_number(scene, facts, found)
    parts = (
        scene.say(f"quota-head-{_head(found)}", **_numbers(found), **_company(scene, facts)),
        _limits(scene, found),
        _why(scene, found),
        *_excellent(scene, facts),
        *_room(scene, facts),
        *explain.findings(scene, [f for f in found.findings if f.code not in _SAID_ELSEWHERE and f.holds is not True]),
        *_until(scene, found),
        explain.cited(scene, found),
    )
    return Reply(Kind.QUOTA, parts, _quota_rows(scene, facts), topic=_topic(facts), score=1.0)


def facts_of_tap(args: tuple[str, ...]) -> QuotaFacts:
    """The case a quota button carries. Raises OldButton for one that carries none."""
    known = {code: value for value, code in _EXCELLENT.items()}
    try:
        staff, type_, sector, excellent = args
        return QuotaFacts(int(staff), AcceptanceType(type_), Sector(sector), known[excellent])
    except (ValueError, KeyError) as error:
        raise OldButton(":".join(args)) from error


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


def _limits(scene: Scene, found: Assessment) -> Html:
    lines = [_limit_line(scene, limit) for limit in found.limits if limit.most or limit.what != "no3"]
    together = next((step for step in found.steps if step.code == "step.together"), None)
    if together and found.limit("total") is None:
        lines.append(scene.say("quota-together", total=sum(limit.advised for limit in found.limits)))
    return Html("\n".join(lines))


def _limit_line(scene: Scene, limit: Limit) -> Html:
    sure = "yes" if limit.certainty.value == "high" or limit.safe is not None else "no"
    return scene.say("quota-limit", what=limit.what, most=limit.advised, sure=sure)


def _why(scene: Scene, found: Assessment) -> Html:
    base = explain.steps(scene, found, *_BASE)
    times = [explain.step_line(scene, s) for s in found.steps if s.code == "step.times" and s.facts["times"] != 1]
    sums = [explain.step_line(scene, step) for step in found.steps if step.code in _SUMS]
    joined = scene.label("list-and").join((base, *times))
    said = (scene.say("quota-why", steps="\0").replace("\0", joined), *sums)
    return Html(between_sentences(scene.lang).join(said))


def _excellent(scene: Scene, facts: QuotaFacts) -> tuple[Html, ...]:
    """What it would be for an excellent company, beside an ordinary one's numbers."""
    if facts.excellent or facts.held is not None:
        return ()
    better = assess_quota(replace(facts, excellent=True), scene.today)
    numbers = {limit.what: limit.advised for limit in better.limits}
    if facts.sector is Sector.CARE:
        return (scene.say("quota-if-excellent-care", no1=numbers["no1"], total=numbers["total"]),)
    until = series("transition.no2_begun_by").values[-1].amount
    return (scene.say("quota-if-excellent", no1=numbers["no1"], no2=numbers["no2"], no3=numbers["no3"], until=until),)


def _room(scene: Scene, facts: QuotaFacts) -> tuple[Html, ...]:
    """With trainees here already: how many more of each stage, and what binds."""
    if facts.held is None:
        return ()
    rooms = [room for room in headroom(facts, scene.today).rooms if room.more or room.stage != "no3"]
    lines = [scene.say("quota-room", what=room.stage, more=room.more, binding=room.binding) for room in rooms]
    return (Html("\n".join((scene.say("quota-room-head"), *lines))),) if lines else ()


def _until(scene: Scene, found: Assessment) -> tuple[Html, ...]:
    """While new starts are possible: until when, and by when the plan is applied for."""
    starts = [f for f in found.findings if f.code == "quota.new_starts" and f.holds]
    return tuple(_last_days(scene, finding) for finding in starts)


def _last_days(scene: Scene, starts: Finding) -> Html:
    last = last_application(scene.today)
    filed = "still" if scene.today <= last else "over"
    return scene.say("quota-until", last_start=starts.facts["last_start"], last_application=last, filing=filed)


def _no_number(scene: Scene, facts: QuotaFacts, found: Assessment) -> Reply:
    said = tuple(explain.finding_line(scene, finding) for finding in found.findings)
    parts = (bold(scene.say(f"verdict-{found.verdict.value.replace('_', '-')}")), *said, explain.cited(scene, found))
    seen_otherwise = _in_rows([_variant(scene, name, changed) for name, changed in _variants(facts)])
    return Reply(Kind.QUOTA, parts, seen_otherwise if facts.staff else (), topic=_topic(facts), score=1.0)


def _quota_rows(scene: Scene, facts: QuotaFacts) -> Rows:
    return (
        *_in_rows([_variant(scene, name, changed) for name, changed in _variants(facts)]),
        (scene.button("button-here", HERE, *_args(facts)), scene.button("button-who-counts", TOPIC, _who(facts))),
    )


def _in_rows(buttons: list[Button]) -> Rows:
    """The first on a row of its own, the others two a row: labels stay readable on a phone."""
    return (tuple(buttons[:1]), *(tuple(buttons[i : i + 2]) for i in range(1, len(buttons), 2)))


def _variants(facts: QuotaFacts) -> list[tuple[str, QuotaFacts]]:
    """The same company seen otherwise: excellent or not, in care, in construction."""
    flip = ("ordinary", False) if facts.excellent else ("excellent", True)
    found = [(flip[0], replace(facts, excellent=flip[1], held=None))]
    for name in ("care", "construction", "general"):
        if facts.sector is not Sector(name):
            found.append((name, replace(facts, sector=Sector(name), held=None, cap_staff=None)))
    return found


def _variant(scene: Scene, name: str, changed: QuotaFacts) -> Button:
    return scene.button(f"button-{name}", QUOTA, *_args(changed))


def _args(facts: QuotaFacts) -> tuple[str, str, str, str]:
    type_, sector = facts.type or AcceptanceType.SUPERVISED, facts.sector or Sector.GENERAL
    return str(facts.staff or 0), type_.value, sector.value, _EXCELLENT[facts.excellent]


def _topic(facts: QuotaFacts) -> str:
    """The topic of the FAQ these numbers belong to."""
    return _TOPICS.get(facts.sector or Sector.GENERAL, "quota")


def _who(facts: QuotaFacts) -> str:
    return "quota-care" if facts.sector is Sector.CARE else "full-time-employees"
