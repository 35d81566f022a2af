"""A lone number after a result that may be of the staff or of the trainees: "no, I meant 3", "and with one?".

One that is near the staff told is of the staff, and the result says so; which is meant by another is asked.
"""

from dataclasses import replace

from bot.talk.chat import Chat
from bot.talk.flows import quota
from bot.talk.guide.lines import apart
from bot.talk.hear.answers import once_more
from bot.talk.hear.company import Case
from bot.talk.reply import Kind, Reply
from bot.talk.scene import Scene
from bot.talk.show import numbers
from bot.talk.show.esd import show_esd_each
from bot.talk.show.quota_taps import quota_button
from tis_rules import Held

Outcome = tuple[Chat, Reply]

_FEW = 10  # fewer staff than these, far below the number told, may be so many more


def read(scene: Scene, text: str, before: Case) -> Outcome | None:
    """What a lone number may be, as buttons; None where it is surely of the staff, or where there is none."""
    quick, staff = scene.book.quick, before.facts.staff or 0
    if number := once_more.lone(text, quick, "taken_back"):
        return changed(scene, before, number)
    number = once_more.lone(text, quick, "follows")
    if number < _FEW and 0 < 2 * number < staff and not _trainees(before, number):
        return scene.chat, _so_many_or_more(scene, before, number)
    return _whose(scene, before, number) if number else None


def _so_many_or_more(scene: Scene, before: Case, number: int) -> Reply:
    """A few staff, or that few more; under ESD the estimates for both."""
    staff = before.facts.staff or 0
    both = (number, staff + number)
    if quota.under_esd(scene.chat.answers):
        return show_esd_each(scene, before, both)
    return numbers.which(scene, both, before, f"{staff} + {number}")


def changed(scene: Scene, before: Case, number: int) -> Outcome | None:
    """What a number put in the place of another may be; None where that is surely the staff."""
    return apart.again(scene, before, number) or _whose(scene, before, number)


def _trainees(before: Case, number: int) -> dict[str, Case]:
    """By question, the case with the number in place of trainees that were told."""
    if before.here:
        return {"here": replace(before, here=number)}
    held = before.facts.held or Held()
    stages = ("no1", "no2", "no3")
    told = [stage for stage in stages if getattr(held, stage)]
    return {
        stage: replace(before, facts=replace(before.facts, held=replace(held, **{stage: number}))) for stage in told
    }


def _of_staff(before: Case, number: int) -> bool:
    """Whether a number is nearer the staff than any number of trainees, and no less than half of it."""
    staff, held = before.facts.staff or 0, before.facts.held
    told = (held.no1, held.no2, held.no3) if held else (before.here or 0,)
    return 2 * number >= staff and all(abs(number - each) > abs(number - staff) for each in told)


def _with_staff(before: Case, number: int) -> Case:
    return replace(before, facts=replace(before.facts, staff=number))


def _whose(scene: Scene, before: Case, number: int) -> Outcome | None:
    """The staff or the trainees, as buttons, where both were told and the number is not near the staff."""
    others = _trainees(before, number)
    if not others or not before.facts.staff or _of_staff(before, number) or quota.under_esd(scene.chat.answers):
        return None
    cases = {"staff": _with_staff(before, number), **others}
    rows = tuple((quota_button(scene, f"quota-{name}-name", case),) for name, case in cases.items())
    return scene.chat, Reply(Kind.QUESTION, (scene.say("change-which", number=number),), rows)
