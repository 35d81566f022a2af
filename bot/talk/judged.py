"""A company's numbers and a plan's hours, judged, and kept to be changed in words."""

from dataclasses import replace

from bot.talk.chat import Chat
from bot.talk.guide import moves
from bot.talk.guide.asking import left_open
from bot.talk.guide.memory import ask_month, keep_hours, told_quota
from bot.talk.hear.company import Case
from bot.talk.hear.hours.part import Part
from bot.talk.reply import Reply
from bot.talk.scene import Scene
from bot.talk.show import arrivals, numbers
from bot.talk.show.dates.told import which_month
from bot.talk.show.plan.bounds import show_bounds
from bot.talk.show.plan.total import which_total
from bot.talk.show.plan.verdict import show_hours
from tis_rules import HoursFacts

Outcome = tuple[Chat, Reply]


def company(scene: Scene, case: Case | None, esd: bool = False) -> Outcome:
    """The quota of a company, of the programme that was named; without a number, what is needed."""
    if case is None:
        return scene.chat, numbers.staff_needed(scene)
    undated, start, until = replace(case, start=None, until=None), case.start, case.until
    if start and (until or start) < scene.today.replace(day=1):
        return ask_month(scene, undated, esd=esd), numbers.month_past(scene, start)
    if start and until and start <= arrivals.last():
        if not esd and arrivals.last() < until:
            return ask_month(scene, case), which_month(scene, start, until)
        if esd or not arrivals.of_one_programme(scene, start, until):
            case = undated  # "this year", "next spring": under today's rules to its end; or ESD is named
    return told_quota(scene, case, esd=esd)


def plan(scene: Scene, facts: HoursFacts, safety: tuple[int, ...] = (), total: int | None = None) -> Outcome:
    """The verdict on a plan, with safety hours it couldn't place named; one without hours is asked for them.

    `total`: one that was said but isn't the sum; then which is right is asked, and nothing judged.
    """
    if not any(facts.kinds.values()):
        return scene.chat, numbers.no_hours(scene)
    said = _apart(scene, facts, total) if total else show_hours(scene, facts)
    if safety:
        alone = scene.say("hours-safety-alone", said=" + ".join(map(str, safety)))
        said = replace(said, parts=(said.parts[0], alone, *said.parts[1:]))
    return keep_hours(scene, facts, total), said


def _apart(scene: Scene, facts: HoursFacts, total: int) -> Reply:
    """The two totals; without buttons beside an open conversation, whose answers they would change."""
    said = which_total(scene, facts, total - sum(hours or 0 for hours in facts.kinds.values()))
    return replace(said, rows=()) if moves.asking(scene) else said


def part_of_plan(scene: Scene, part: Part) -> Outcome:
    """Some of the hours: with the total, or as shares, judged; else what is missing is asked and the rest kept."""
    if part.total or part.shares:
        return plan(scene, part.whole) if part.whole else (scene.chat, show_bounds(scene, part))
    known = scene.chat.answers if len(part.hours) == 1 and not left_open(scene) else {}
    kept = known if scene.chat.flow == "hours" and not moves.asking(scene) else {}
    return moves.start(scene, "hours", {**kept, **part.answers})
