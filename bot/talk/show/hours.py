"""Whether a plan's hours fit, as a reply: each share, what fails, and the smallest change that mends it."""

from collections.abc import Mapping
from dataclasses import astuple
from fractions import Fraction
from typing import Any

from bot.talk.reply import Html, Kind, Reply, Rows
from bot.talk.scene import Scene
from bot.talk.show import explain
from bot.talk.show.dates.starts import filed
from bot.talk.show.taken.take import take_row
from bot.talk.taps import EDIT_HOURS, HOURS, SAFETY, TOPIC, OldButton, Said
from bot.talk.words.markup import plain
from bot.talk.words.wording import percent_words, share_words
from tis_rules import Adjustment, Assessment, Finding, HoursFacts, SafetyHours, assess_hours, smallest_change


def show_hours(scene: Scene, facts: HoursFacts) -> Reply:
    """The verdict on both counts with each share, and what is not checked yet."""
    found = assess_hours(facts, scene.today)
    parts = (
        *filed(scene, found),
        scene.say(f"hours-head-{_head(found)}"),
        *shares(scene, found),
        *explain.findings(scene, _told(found)),
        *_change(scene, facts),
        *_safety_open(scene, found),
        explain.cited(scene, found),
    )
    return Reply(Kind.HOURS, parts, _hours_rows(scene, facts), topic="work-ratios", score=1.0)


def facts_of_tap(args: tuple[str, ...]) -> HoursFacts:
    """The plan a button or a link carries. Raises OldButton for none that can be."""
    try:
        required, related, peripheral, *safety = map(int, args)
        return HoursFacts(required, related, peripheral, SafetyHours(*safety) if safety else None)
    except (ValueError, TypeError) as error:
        raise OldButton(":".join(args)) from error


def hours_args(facts: HoursFacts) -> tuple[str, ...]:
    """What a button or a link carries of a plan."""
    safety = astuple(facts.safety) if facts.safety else ()
    return tuple(str(hours or 0) for hours in (*facts.kinds.values(), *safety))


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


def _change(scene: Scene, facts: HoursFacts) -> tuple[Html, ...]:
    """The fewest hours to move: to be lawful, and to keep the programme page's shares too."""
    required, related, peripheral = (number or 0 for number in facts.kinds.values())
    if required + related + peripheral == 0:
        return ()
    lawful = smallest_change(required, related, peripheral, scene.today, lawful_only=True)
    both = smallest_change(required, related, peripheral, scene.today)
    said = [_moves(scene, "hours-move-lawful", lawful)] if lawful.hours else []
    if both.hours > lawful.hours:
        said.append(_moves(scene, "hours-move-both", both))
    return tuple(said)


def change_of(scene: Scene, facts: HoursFacts) -> str:
    """The smallest change as plain words, for a note; empty where none is needed."""
    return "\n".join(plain(each) for each in _change(scene, facts))


def _moves(scene: Scene, text_id: str, change: Adjustment) -> Html:
    moves = [
        scene.label("hours-move", hours=move.hours, source=move.source, either="yes" if move.or_to else "no")
        for move in change.moves
    ]
    after = f"{change.required:,} / {change.related:,} / {change.peripheral:,}"
    return scene.say(text_id, moves=scene.label("list-and").join(moves), after=after)


def _safety_open(scene: Scene, found: Assessment) -> tuple[Html, ...]:
    least = {f.code.removeprefix("safety."): f.facts["least"] for f in found.findings if f.code.startswith("safety.")}
    if not any(f.holds is None for f in found.findings if f.code.startswith("safety.")):
        return ()
    return (scene.say("hours-safety-open", **least),)


def _hours_rows(scene: Scene, facts: HoursFacts) -> Rows:
    hours = tuple(str(number) for number in facts.kinds.values())
    safety = scene.button("button-safety", SAFETY, *hours)
    change = scene.button("button-change-number", EDIT_HOURS, *hours)
    help_ = (scene.button("button-related", TOPIC, "related-work"),)
    page = (scene.topic_button("legal-status-of-answers", "two-figures"),)
    take = take_row(scene, Said(HOURS, hours_args(facts)))
    return ((safety, change) if facts.safety is None else (change,), help_, page, take)
