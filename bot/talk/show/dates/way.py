"""The way to a start: the last days of all before its month is known, the result, and its days for a calendar."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from bot.talk import taps as t
from bot.talk.flows.kinds import UNKNOWN
from bot.talk.given import Calendar, Day
from bot.talk.reply import Html, Kind, Reply
from bot.talk.scene import Scene
from bot.talk.show import arrivals
from bot.talk.show.numbers import month_past, start_of, until_of, when
from bot.talk.words.markup import bold, plain
from tis_rules.esd.timeline import Event

_PRESENT = ("request_by", "last_application", "last_start")


def show_way(scene: Scene, answers: Mapping[str, str]) -> Reply:
    """The result of the conversation; without a month, for the first that can be met if the plan is filed now."""
    if answers["start"] != UNKNOWN:
        return when(scene, answers["start"])
    reply = arrivals.arrival(scene, arrivals.earliest(scene.today))
    return replace(reply, parts=(scene.say("when-unknown"), *reply.parts))


def last_days(scene: Scene, answers: Mapping[str, str]) -> tuple[Html, ...]:
    """What is true of every start: until when anyone may start, and by when the plan is applied for."""
    last, apply = arrivals.last(), arrivals.last_day_to_apply()
    if scene.today > last:
        return (scene.say("when-over", last_start=last),)
    filing = "still" if scene.today <= apply else "over"
    return (scene.say("quota-until", last_start=last, last_application=apply, filing=filing),)


def with_calendar(scene: Scene, day: str) -> Reply:
    """The days still to come of a start as a calendar; those that are past are named, not given. Raises OldButton."""
    first = start_of(day)
    if first < scene.today.replace(day=1):
        return month_past(scene, first)
    coming = tuple(
        event for event in arrivals.events(scene, first) if event.days_left >= 0 and _of(scene, first, event)
    )
    days = tuple(_entry(scene, first, event) for event in coming)
    head = scene.say("calendar-how", days=len(days))
    parts = (head, *arrivals.overdue(scene, first), bold(arrivals.line(scene, first, until_of(day))))
    rows = ((scene.button("button-result", t.WHEN, day),),)
    return Reply(Kind.ANSWER, parts, rows, calendar=Calendar(f"start-{first}.ics", scene.now, days))


def _of(scene: Scene, first: date, event: Event) -> bool:
    """Whether a day matters for the start: the present programme's last days are none for who can't start in it."""
    present = arrivals.name(event) in _PRESENT
    return not present or arrivals.is_open(scene, first)


def _entry(scene: Scene, first: date, event: Event) -> Day:
    """An entry's id is that of the start and the event, so that a second file replaces the first."""
    name = arrivals.name(event)
    title = scene.label(f"timeline-{name.replace('_', '-')}")
    note = f"{plain(arrivals.line(scene, first))}\n{plain(scene.say('answer-as-of', day=scene.today))}"
    return Day(f"{first}-{name}@tis-bot", event.day, title, note)
