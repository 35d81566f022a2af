"""Whether a plan's hours fit, as a reply: each share, what fails, and the smallest change that mends it."""

from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from bot.talk.hear.hours.whole import LEAST
from bot.talk.reply import Html, Kind, Reply
from bot.talk.scene import Scene
from bot.talk.show import explain
from bot.talk.show.dates.starts import filed
from bot.talk.show.plan.carried import hours_rows
from bot.talk.show.plan.change import changes
from bot.talk.words.markup import bold
from bot.talk.words.wording import percent_words, share_words
from tis_rules import Assessment, Finding, HoursFacts, assess_hours
from tis_rules.hours.lectures import LectureFacts, assess_lectures


def show_hours(scene: Scene, facts: HoursFacts) -> Reply:
    """The verdict on both counts with each share, and what is not checked yet."""
    found = assess_hours(facts, scene.today)
    parts = (
        *filed(scene, found),
        _first(scene, facts, found),
        *_plan(scene, facts),
        *shares(scene, found),
        *explain.findings(scene, _told(found)),
        *changes(scene, facts),
        *_safety_open(scene, found),
        explain.cited(scene, found),
    )
    return Reply(Kind.HOURS, parts, hours_rows(scene, facts), topic="work-ratios", score=1.0)


def _plan(scene: Scene, facts: HoursFacts) -> tuple[Html, ...]:
    """What plan it is, where that was told: its stage, and the lectures beside the work."""
    if facts.stage is None:
        return ()
    said = scene.say("hours-of-stage", stage=facts.stage.value)
    if not facts.lecture_hours:
        return (said,)
    lectures = scene.say("hours-lectures", hours=facts.lecture_hours)
    return (said, lectures, *explain.findings(scene, lectures_short(scene, facts)))


def lectures_short(scene: Scene, facts: HoursFacts) -> list[Finding]:
    """What fails of the lectures beside the work, where no course before arrival makes fewer of them enough."""
    if not facts.lecture_hours:
        return []
    planned = sum(hours or 0 for hours in facts.kinds.values()) + facts.lecture_hours
    found = assess_lectures(LectureFacts(planned, facts.lecture_hours), scene.today).findings
    return [finding for finding in found if finding.code == "lectures.hours" and finding.holds is False]


def _first(scene: Scene, facts: HoursFacts, found: Assessment) -> Html:
    """The first line; a plan whose lectures may be too few is no yes."""
    head = _head(found)
    if head != "no" and lectures_short(scene, facts):
        return bold(scene.say("verdict-more-facts"))
    return scene.say(f"hours-head-{head}")


def _head(found: Assessment) -> str:
    """Which first line fits; where only the safety hours are open, that the shares are right is no yes yet.

    What the end of the programme leaves open stands in lines of its own.
    """
    right = next((step for step in found.steps if step.code == "step.shares_right"), None)
    if right is None:
        return found.verdict.value.replace("_", "-")
    if any(finding.code.startswith("safety.") for finding in found.open):
        return "shares-right" if right.facts["page"] == "yes" else "shares-lawful"
    return "yes" if right.facts["page"] == "yes" else "over-guideline"


def shares(scene: Scene, found: Assessment) -> tuple[Html, ...]:
    """Each kind with its hours, its share and the bounds of the ordinance and the page."""
    lines = [_share(scene, step.facts, found) for step in found.steps if step.code == "step.kind"]
    return (Html("\n".join(lines)),) if lines else ()


def _share(scene: Scene, kind: Mapping[str, Any], found: Assessment) -> Html:
    what = kind["what"]
    law, page = (next(f for f in found.findings if f.code == f"{by}.{what}") for by in ("ordinance", "page"))
    return scene.say(
        "hours-share",
        sign="❌" if not law.holds else "✅" if page.holds else "⚠",
        what=what,
        hours=kind["hours"],
        part=percent_words(kind["part"]),
        law=share_words(scene.lang, _share_of(law)),
        page=percent_words(_share_of(page)),
    )


def _told(found: Assessment) -> list[Finding]:
    """What fails; the page's stricter share is left out for a kind that is over the ordinance's."""
    unlawful = {f.code.replace("ordinance.", "page.") for f in found.failing if f.code.startswith("ordinance.")}
    over = [f for f in found.open if f.code == "closing.stage_over"]
    return [*over, *(f for f in found.failing if not (f.code.startswith("page.") and f.code in unlawful))]


def _share_of(finding: Finding) -> Fraction:
    return Fraction(str(finding.facts["share"]))


def _safety_open(scene: Scene, found: Assessment) -> tuple[Html, ...]:
    safety = [finding for finding in found.findings if finding.code.startswith("safety.")]
    if not any(finding.holds is None for finding in safety):
        return ()
    few = sum(int(str(finding.facts["hours"])) for finding in safety) < LEAST
    least = {finding.code.removeprefix("safety."): _least(finding, few) for finding in safety}
    return (scene.say("hours-safety-open", **least),)


def _least(finding: Finding, few: bool) -> int | str:
    """The fewest safety hours in whole hours; of a week's hours to the decimal, where an hour more is much."""
    whole = int(str(finding.facts["least"]))
    exact = _share_of(finding) * int(str(finding.facts["hours"]))
    return f"{float(exact):g}" if few and exact != whole else whole
