"""How many hours a kind of work needs or may have, of a plan's total; and whether one kind's hours are right."""

from bot.talk.hear.hours.part import Part
from bot.talk.reply import Html, Kind, Reply
from bot.talk.scene import Scene
from bot.talk.show import explain
from bot.talk.show.plan.shares import show_shares
from bot.talk.taps import FLOW, TOPIC
from tis_rules import HoursFacts, assess_hours
from tis_rules.hours.shares import SHARES, bound
from tis_rules.law.day import read

_KINDS = ("required", "related", "peripheral")


def show_bounds(scene: Scene, part: Part) -> Reply:
    """The bounds of each kind of a total; the kind asked for, or told, comes first. Shares are told as such."""
    if part.shares:
        return show_shares(scene, part.shares)
    total = part.total or 0
    first = next(iter(part.hours), part.asked or _KINDS[0])
    head = _head(scene, first, part.hours.get(first), total)
    others = [_line(scene, kind, total) for kind in _KINDS if kind != first]
    source = explain.cited(scene, assess_hours(HoursFacts(total, 0, 0), scene.today))
    rows = ((scene.button("button-hours", FLOW, "hours"),), (scene.button("button-related", TOPIC, "related-work"),))
    return Reply(Kind.HOURS, (head, Html("\n".join(others)), source), rows, topic="work-ratios", score=1.0)


def _head(scene: Scene, kind: str, hours: int | None, total: int) -> Html:
    law, page = _bounds(scene, kind, total)
    if hours is None:
        return scene.say("hours-bound-head", what=kind, law=law, page=page, total=total)
    fits = hours >= law if kind == "required" else hours <= law
    on_page = hours >= page if kind == "required" else hours <= page
    verdict = "yes" if fits and on_page else "page" if fits else "no"
    told = {"hours": hours, "total": total, "law": law, "page": page, "apart": abs(law - hours)}
    return scene.say("hours-part-head", what=kind, verdict=verdict, **told)


def _line(scene: Scene, kind: str, total: int) -> Html:
    law, page = _bounds(scene, kind, total)
    return scene.say("hours-bound", what=kind, law=law, page=page)


def _bounds(scene: Scene, kind: str, total: int) -> tuple[int, int]:
    """The bound of the ordinance and that of the programme page."""
    values = read(scene.today, *SHARES)
    return bound("ordinance", kind, total, values), bound("page", kind, total, values)
