"""The result of the eligibility talk: how many years, what is not met, what is still to find out, which programme."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from bot.talk.flows import eligible
from bot.talk.flows.kinds import Search
from bot.talk.flows.packed import pack, unpack
from bot.talk.reply import Html, Kind, Reply
from bot.talk.scene import Scene
from bot.talk.show import arrivals, explain
from bot.talk.show.jobs import short_name
from bot.talk.show.taken.take import take_row
from bot.talk.taps import ELIGIBLE, OldButton, Said
from bot.talk.words.markup import folded
from tis_rules.eligibility import assess_care, assess_company, assess_construction, assess_trainee
from tis_rules.findings import Assessment, Finding
from tis_rules.stay.stages import assess_stay

_LISTED = 6  # conditions spelled out; the rest is counted
_LATER = (
    "stay.no2_basic_grade",
    "stay.no3_grade3",
    "stay.no3_home_leave",
    "stay.no3_licence",
    "stay.no3_no_licence_needed",
)


def show_eligible(scene: Scene, answers: Mapping[str, str]) -> Reply:
    """The checklist judged: years, what fails and what is open in a line each, days past; the rest is folded."""
    way, years = way_of(scene, answers)
    judged = _judged(answers, scene.today) if years else []
    found = list({finding.code: finding for each in judged for finding in each.findings}.values())  # each told once
    opening = (_head(scene, answers, years), *_summary(scene, found))
    more = (*_conditions(scene, found), *(_stages(scene, way) if years else ()), *_to_come(scene, answers))
    parts = (
        Html("\n".join(opening)),
        *_arrival(scene, answers),
        *((folded(_apart(more)),) if more else ()),
        explain.cited(scene, _shown(way)),
    )
    topic = "company-requirements" if years else "replaced-by-esd"
    rows = ((scene.topic_button(topic),), take_row(scene, Said(ELIGIBLE, pack(answers))))
    return Reply(Kind.ANSWER, parts, rows, topic=topic, choices=(topic,), score=1.0)


def way_of(scene: Scene, answers: Mapping[str, str]) -> tuple[Assessment, int]:
    """The way through the stages, and how many years it may last."""
    way = assess_stay(eligible.stay(answers, _no3(scene, answers), scene.today), scene.today)
    possible = way.limit("years_possible")
    return way, possible.most if possible else 0


def answers_of_tap(scene: Scene, args: tuple[str, ...]) -> dict[str, str]:
    """The finished answers a button or a link carries. Raises OldButton for none, or for work that isn't listed now."""
    try:
        answers = unpack(args)
    except ValueError as error:
        raise OldButton(":".join(args)) from error
    code = eligible.occupation_of(answers)
    if code not in (None, Search.NOT_LISTED) and not scene.book.occupations.of(code or ""):
        raise OldButton(code)
    return answers


def _summary(scene: Scene, found: list[Finding]) -> tuple[Html, ...]:
    """Two lines: what fails, and how much is open; one where all hold."""
    if not found:
        return ()
    failing = [finding for finding in found if finding.holds is False]
    open_ = sum(finding.holds is None for finding in found)
    if not failing and not open_:
        return (scene.say("eligible-all-hold", count=len(found)),)
    only = explain.finding_line(scene, failing[0]) if len(failing) == 1 else ""
    fails = Html(f"{scene.say('eligible-fails', count=len(failing))} {only}".strip())
    return (fails, *((scene.say("eligible-open", count=open_),) if open_ else ()))


def _conditions(scene: Scene, found: list[Finding]) -> tuple[Html, ...]:
    """Every failing condition where there are several, and those to find out."""
    failing = [finding for finding in found if finding.holds is False]
    open_ = [finding for finding in found if finding.holds is None]
    return (
        *_listed(scene, "eligible-not-met", failing if len(failing) > 1 else []),
        *_listed(scene, "eligible-to-find-out", open_),
        *((scene.say("eligible-skipped-means"),) if open_ else ()),
    )


def _apart(parts: tuple[Html, ...]) -> tuple[Html, ...]:
    """Paragraphs as lines with an empty one between."""
    return tuple(line for part in parts for line in (part, Html("")))[:-1]


def _no3(scene: Scene, answers: Mapping[str, str]) -> bool | None:
    code = eligible.occupation_of(answers)
    if code is None or code == Search.NOT_LISTED:
        return None
    return any(task.no3 for task in scene.book.occupations.of(code))


def _judged(answers: Mapping[str, str], day: date) -> list[Assessment]:
    found = [assess_company(eligible.company(answers, day), day), assess_trainee(eligible.trainee(answers, day), day)]
    if care := eligible.care(answers, day):
        found.append(assess_care(care, day))
    if construction := eligible.construction(answers, day):
        found.append(assess_construction(construction, day))
    return found


def _head(scene: Scene, answers: Mapping[str, str], years: int) -> Html:
    if not years:
        return scene.say("eligible-head-closed")
    if eligible.occupation_of(answers) == Search.NOT_LISTED:
        return scene.say("eligible-head-not-listed", years=years)
    return scene.say("eligible-head-open", years=years, occupation=_occupation(scene, answers))


def _occupation(scene: Scene, answers: Mapping[str, str]) -> str:
    code = eligible.occupation_of(answers)
    return "unknown" if code is None else short_name(scene, code)


def _listed(scene: Scene, head: str, found: list[Finding]) -> tuple[Html, ...]:
    if not found:
        return ()
    lines = [scene.say(head, count=len(found))]
    lines += [Html(f"• {explain.finding_line(scene, finding)}") for finding in found[:_LISTED]]
    if len(found) > _LISTED:
        lines.append(scene.say("eligible-more", count=len(found) - _LISTED))
    return (Html("\n".join(lines)),)


def _stages(scene: Scene, way: Assessment) -> tuple[Html, ...]:
    """What opens or closes a stage: failing conditions of the way, and the test that comes later."""
    return (*explain.findings(scene, _shown(way).findings), scene.say("eligible-stages"))


def _shown(way: Assessment) -> Assessment:
    """The way with the findings that close a stage; tests and home leave come later and say nothing yet."""
    return replace(way, findings=tuple(f for f in way.failing if f.code not in _LATER))


def _arrival(scene: Scene, answers: Mapping[str, str]) -> tuple[Html, ...]:
    """The days that have passed, then which programme the start comes under."""
    first = eligible.start_of(answers)
    return (*arrivals.overdue(scene, first), arrivals.line(scene, first)) if first else ()


def _to_come(scene: Scene, answers: Mapping[str, str]) -> tuple[Html, ...]:
    first = eligible.start_of(answers)
    return (arrivals.days(scene, first),) if first else ()
