"""The day No. 2 began or begins, and what it means for No. 3: only who began it in time can still go on."""

from dataclasses import replace
from datetime import date

from bot.talk.hear.dates.roles import Dated
from bot.talk.hear.dates.said import SaidDate
from bot.talk.reply import Html, Reply
from bot.talk.scene import Scene
from bot.talk.show import answers, arrivals
from bot.talk.show.dates import starts
from bot.talk.words.wording import month_name
from tis_rules.law.dates import add_years
from tis_rules.law.tables import series

TOPIC, QUESTION = "stage-three", "who-can-still"


def show_second_stage(scene: Scene, told: Dated) -> Reply:
    """Whether No. 2 of that day, a year after the arrival or two before its end, keeps No. 3 open; then who can."""
    reply = answers.answer(scene, TOPIC, question=QUESTION)
    if told.no2:
        return replace(reply, parts=(*_permitted(scene, told.no2, told), *reply.parts))
    if told.ended:
        return replace(reply, parts=(*_before_end(scene, told.ended), *reply.parts))
    return replace(reply, parts=(*_a_year_after(scene, told.came), *reply.parts)) if told.came else reply


def _permitted(scene: Scene, no2: SaidDate, told: Dated) -> tuple[Html, ...]:
    """The day No. 2 was permitted in place of the one it began on; which counts is left open where they disagree."""
    day, last = told.permitted, starts.no2_begun_by()
    if day is None or (day.last <= last and no2.last <= last):
        return (_begun(scene, no2, told.no3),)
    if day.first > last:
        return _begun(scene, replace(day, year_said=no2.year_said), of_no3=True), scene.say("no2-permitted")
    return (_begun(scene, replace(no2, first=day.first), told.no3),)


def _begun(scene: Scene, no2: SaidDate, of_no3: bool) -> Html:
    last: date = series("transition.no2_begun_by").values[-1].amount
    begins: date = series("transition.esd_start").values[-1].amount
    first, until = no2.first, no2.last
    which = "early" if until <= last else "late" if first > last else "open"
    which = which if no2.year_said or first.year > last.year + 1 else "open"
    which = "open" if which == "late" and no2.gone and first.year == scene.today.year else which  # or the one before
    which = "coming" if which == "late" and not of_no3 and until >= scene.today else which
    return scene.say("no2-begun", day=arrivals.when(scene, first, until), which=which, last=last, begins=begins)


def _in_month(scene: Scene, month: date) -> str:
    return scene.label("dates-when", kind="span", said=month_name(scene.lang, month))


def _a_year_after(scene: Scene, came: SaidDate) -> tuple[Html, Html]:
    """No. 1 takes a year, as a rule: the month of arrival says the month of No. 2; the year of one is asked."""
    years: int = series("stay.no1_years").values[-1].amount
    no2 = replace(came, first=add_years(came.first, years), last=add_years(came.last, years))
    month = arrivals.when(scene, came.first, came.last) if came.year_said else _in_month(scene, came.first)
    said = scene.say("no2-after-arrival", came=month)
    return said, _begun(scene, no2, of_no3=True)


def _before_end(scene: Scene, end: SaidDate) -> tuple[Html, Html]:
    """No. 2 takes two years, as a rule: its end says when it began."""
    years: int = series("stay.no2_years").values[-1].amount
    no2 = replace(end, first=add_years(end.first, -years), last=add_years(end.last, -years))
    said = scene.say("no2-before-end", end=arrivals.when(scene, end.first, end.last))
    return said, _begun(scene, no2, of_no3=True)
