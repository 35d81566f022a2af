"""Staff set apart after a result: people of an agency, part-timers, those who left, those who come.

Whether they are in the number that was told is asked, with the number that counts without them or with them.
"""

from dataclasses import replace

from bot.talk.chat import Chat
from bot.talk.flows import quota
from bot.talk.hear.answers import alone, once_more
from bot.talk.hear.company import Case
from bot.talk.reply import Reply
from bot.talk.scene import Scene
from bot.talk.show.esd import show_esd_each
from bot.talk.show.meant import beside
from bot.talk.show.numbers import which

Outcome = tuple[Chat, Reply]

_DISPATCHED = ("full-time-employees", "dispatched-seconded")


def read(scene: Scene, text: str, before: Case) -> Outcome | None:
    """The number of staff with and without those the line sets apart; None where it sets nobody apart."""
    quick = scene.book.quick
    few = alone.apart(text, quick)
    if few and (before.here is not None or before.facts.held) and alone.left_of(text, quick):
        return None  # with trainees told, who left may be of them
    told = _asked(scene, before, -few if few else once_more.staff(text, quick))
    if told and few and quick.names("dispatched", text):
        return told[0], beside(scene, told[1], *_DISPATCHED, esd=False)
    return told


def again(scene: Scene, before: Case, number: int) -> Outcome | None:
    """The same asked with another number, where some were set apart in the line before."""
    before_it = scene.chat.answers.get(quota.APART)
    return _asked(scene, before, -number if before_it.startswith("-") else number) if before_it else None


def _asked(scene: Scene, before: Case, change: int) -> Outcome | None:
    staff = before.facts.staff or 0
    if not change or staff + change <= 0 or not staff:
        return None
    chat = replace(scene.chat, answers={**scene.chat.answers, quota.APART: str(change)})
    return chat, which_of(scene, before, staff + change)


def which_of(scene: Scene, before: Case, other: int) -> Reply:
    """The number of staff told or another one, with how that comes about; under ESD the estimates for both."""
    staff = before.facts.staff or 0
    if quota.under_esd(scene.chat.answers):
        return show_esd_each(scene, before, (staff, other))
    return which(scene, (staff, other), before, f"{staff} {'−' if other < staff else '+'} {abs(staff - other)}")
