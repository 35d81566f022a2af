"""So many more staff after a result: "if we hire 2 more", 再招一名护理员呢. The sum is told, and reckoned with."""

from dataclasses import replace

from bot.talk.chat import Chat
from bot.talk.hear.answers import once_more
from bot.talk.hear.company import Case
from bot.talk.hear.dates.roles import without_dates
from bot.talk.reply import Html, Reply
from bot.talk.scene import Scene

Outcome = tuple[Chat, Reply]


def read(scene: Scene, text: str, before: Case) -> Case | None:
    """The company with so many more staff; None where the line says anything else, or they may be trainees.

    Where trainees are here already, only a line that names staff is of them. When they come is left out.
    """
    staff = before.facts.staff or 0
    trainees = before.here is not None or before.facts.held is not None
    few = once_more.grown(without_dates(text, scene.today), scene.book.quick, named=trainees)
    return replace(before, facts=replace(before.facts, staff=staff + few)) if few and staff else None


def summed(before: Case, after: Case, outcome: Outcome) -> Outcome:
    """The outcome with the sum that it reckoned with."""
    chat, reply = outcome
    old, new = before.facts.staff or 0, after.facts.staff or 0
    return chat, replace(reply, parts=(Html(f"{old} + {new - old} = {new}"), *reply.parts))
