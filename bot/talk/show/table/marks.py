"""The cells of a plan that was sent, each right or wrong, with what the rules say of it."""

from collections.abc import Iterator

from bot.talk.reply import Mark
from bot.talk.scene import Scene
from bot.talk.sheet import Figure, Plan
from bot.talk.sheet.labels import KINDS
from bot.talk.show import explain
from bot.talk.show.plan.change import change_of
from bot.talk.words.markup import plain
from tis_rules import Finding, HoursFacts, assess_hours


def marks(scene: Scene, plan: Plan, facts: HoursFacts) -> Iterator[Mark]:
    """The cells of each kind with what the rules say of it; what to change stands with the wrong ones."""
    found, change = assess_hours(facts, scene.today).findings, change_of(scene, facts)
    for kind in KINDS:
        own = [each for each in found if each.code in (f"ordinance.{kind}", f"page.{kind}")]
        yield from _of_cells(scene, plan, plan.hours[kind], own, change)
    for kind in plan.safety if facts.safety else ():
        own = [each for each in found if each.code == f"safety.{kind}"]
        yield from _of_cells(scene, plan, plan.safety[kind], own, "")


def _of_cells(scene: Scene, plan: Plan, figure: Figure, found: list[Finding], change: str) -> Iterator[Mark]:
    wrong = [each for each in found if each.holds is False]
    lines = [plain(explain.finding_line(scene, each)) for each in wrong or found[:1]]
    note = "\n".join([*lines, *([change] if wrong and change else [])])
    lawful = all(each.code.startswith("page.") for each in wrong)
    for place in figure.places:
        yield Mark(plan.page, place.row, place.column, not wrong, note, lawful and bool(wrong))
