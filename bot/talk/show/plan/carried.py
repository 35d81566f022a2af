"""A plan on a button or in a link, and the buttons under its verdict."""

from dataclasses import astuple

from bot.talk.reply import Rows
from bot.talk.scene import Scene
from bot.talk.show.taken.take import take_row
from bot.talk.taps import COMPARE, EDIT_HOURS, HOURS, SAFETY, TOPIC, OldButton, Said
from tis_rules import HoursFacts, SafetyHours, smallest_change
from tis_rules.facts import Stage
from tis_rules.hours.shares import KINDS

_LECTURES, PLANS = "l", "h"
"""What lectures begin with, and the kind of comparison two plans are."""


def facts_of_tap(args: tuple[str, ...]) -> HoursFacts:
    """The plan a button or a link carries. Raises OldButton for none that can be."""
    told = [arg for arg in args if arg.isdecimal()]
    try:
        required, related, peripheral, *safety = map(int, told)
        stage, lectures = _more(args[len(told) :])
        safe = SafetyHours(*safety) if safety else None
        return HoursFacts(required, related, peripheral, safe, stage, lecture_hours=lectures)
    except (ValueError, TypeError) as error:
        raise OldButton(":".join(args)) from error


def hours_args(facts: HoursFacts) -> tuple[str, ...]:
    """What a button or a link carries of a plan: its hours, then `no1` and, of it, `l320` for lectures."""
    safety = astuple(facts.safety) if facts.safety else ()
    stage = (facts.stage.value,) if facts.stage else ()
    lectures = (f"{_LECTURES}{facts.lecture_hours}",) if facts.lecture_hours else ()
    return (*(str(hours or 0) for hours in (*facts.kinds.values(), *safety)), *stage, *lectures)


def _more(args: tuple[str, ...]) -> tuple[Stage | None, int | None]:
    """The stage and the lectures behind the hours of work. Raises ValueError for anything else."""
    match args:
        case (stage, lectures) if lectures.startswith(_LECTURES):
            return Stage(stage), int(lectures.removeprefix(_LECTURES))
        case (stage,):
            return Stage(stage), None
        case ():
            return None, None
        case _:
            raise ValueError(f"{args} is no plan.")


def _compare_row(scene: Scene, facts: HoursFacts) -> Rows:
    """The plan beside itself with the smallest change that mends it, where one is needed."""
    told = [hours for hours in facts.kinds.values() if hours is not None]
    if not sum(told):
        return ()
    both = smallest_change(told[0], told[1], told[2], scene.today)
    args = (PLANS, *map(str, told), *(str(getattr(both, kind)) for kind in KINDS))
    return ((scene.button("button-compare-plan", COMPARE, *args),),) if both.hours else ()


def hours_rows(scene: Scene, facts: HoursFacts) -> Rows:
    """Add safety hours or change a number, what is asked about it, and what is taken away."""
    if None in facts.kinds.values():
        return ((scene.topic_button("work-ratios"),),)
    hours = hours_args(facts)
    safety = scene.button("button-safety", SAFETY, *hours)
    change = scene.button("button-change-number", EDIT_HOURS, *hours)
    help_ = (scene.button("button-related", TOPIC, "related-work"),)
    page = (scene.topic_button("legal-status-of-answers", "two-figures"),)
    take = take_row(scene, Said(HOURS, hours))
    mended = _compare_row(scene, facts)
    return ((safety, change) if facts.safety is None else (change,), *mended, help_, page, take)
