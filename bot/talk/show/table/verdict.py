"""A file's answer: a plan's verdict with what was read and from where, and what doesn't add up; or a list's."""

from dataclasses import replace

from bot.talk.event import Table
from bot.talk.reply import Button, Html, Kind, Reply, Rows
from bot.talk.rows.told import PLAN
from bot.talk.scene import Scene
from bot.talk.sheet import Doubt, Figure, Plan
from bot.talk.sheet.labels import KINDS
from bot.talk.show.plan.verdict import show_hours
from bot.talk.show.table.asked import which
from bot.talk.show.table.companies import show_companies
from bot.talk.show.table.marks import marks
from bot.talk.taps import HOURS, tap
from tis_rules import HoursFacts, SafetyHours

_KNOWN = frozenset((Doubt.LOOSE_SAFETY,))
"""Doubts that leave the hours of the three kinds sure."""
_UNREAD = frozenset((Doubt.UNCOMPUTED, Doubt.UNREAD, Doubt.COLUMNS))
"""Doubts that leave no hours to go on with."""
_NAMED = 3  # cells named of many that were added up


def show_table(scene: Scene, table: Table) -> Reply:
    """What is in a file: a plan or a list of companies, by its headings, or asked where it may be both."""
    if table.plan is None and not table.lists:
        lists = () if table.why else (scene.say("list-none"),)
        return Reply(Kind.QUESTION, (scene.say(f"sheet-{table.why or 'no-plan'}"), *lists))
    if table.plan and table.lists and not table.told.read_as:
        return which(scene, table.told)
    if table.plan and (not table.lists or table.told.read_as == PLAN):
        return _show_plan(scene, table.plan)
    return show_companies(scene, table.lists, table.told)


def _show_plan(scene: Scene, plan: Plan) -> Reply:
    """The verdict on a plan, with marks; what isn't sure is asked, and nothing is judged then."""
    told = (_read(scene, plan), *_doubts(scene, plan))
    if any(why not in _KNOWN for why, _ in plan.doubts):
        return Reply(Kind.QUESTION, (*told, scene.say("sheet-ask")), _use(scene, plan))
    facts = _facts(plan)
    if facts is None:
        return Reply(Kind.QUESTION, (*told, scene.say("sheet-safety-over")))
    said = show_hours(scene, facts)
    return replace(said, parts=(said.parts[0], *told, *said.parts[1:]), marks=tuple(marks(scene, plan, facts)))


def _read(scene: Scene, plan: Plan) -> Html:
    """The hours of each kind with the cells they stand in."""
    at = {kind: _at(plan.hours[kind]) for kind in KINDS}
    hours = {f"{kind}_hours": _hours(plan.hours[kind]) for kind in KINDS}
    return scene.say("sheet-read", page=plan.page or "none", **at, **hours)


def _hours(figure: Figure) -> str:
    hours = figure.hours
    return f"{hours.numerator:,}" if hours.denominator == 1 else f"{float(hours):,g}"


def _at(figure: Figure) -> str:
    names = [place.name for place in figure.places]
    return "+".join(names) if len(names) <= _NAMED else f"{names[0]}…{names[-1]}"


def _doubts(scene: Scene, plan: Plan) -> tuple[Html, ...]:
    """What doesn't add up, one line each, with its cell."""
    lines = [f"• {scene.say(f'sheet-doubt-{why}', at=at)}" for why, at in dict.fromkeys(plan.doubts)]
    return (Html("\n".join(lines)),) if lines else ()


def _use(scene: Scene, plan: Plan) -> Rows:
    """A button to go on with the numbers as they were read, where they are whole."""
    hours = [plan.hours[kind].hours for kind in KINDS]
    if any(each.denominator != 1 or each < 0 for each in hours) or any(
        why == Doubt.UNCOMPUTED for why, _ in plan.doubts
    ):
        return ()
    numbers = [str(each.numerator) for each in hours]
    return ((Button(scene.label("sheet-use", hours="/".join(numbers)), tap(HOURS, *numbers)),),)


def _facts(plan: Plan) -> HoursFacts | None:
    """The plan as the rules take it; None where it can't be."""
    required, related, peripheral = (int(plan.hours[kind].hours) for kind in KINDS)
    safety = SafetyHours(*(int(plan.safety[kind].hours) for kind in KINDS)) if set(plan.safety) == set(KINDS) else None
    try:
        return HoursFacts(required, related, peripheral, safety)
    except ValueError:
        return None
