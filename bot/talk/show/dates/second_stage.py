"""The day No. 2 began or begins, and what it means for No. 3: only who began it in time can still go on."""

from dataclasses import replace

from bot.talk.hear.dates.roles import Dated
from bot.talk.reply import Reply
from bot.talk.scene import Scene
from bot.talk.show import answers, arrivals
from tis_rules.law.tables import series

TOPIC, QUESTION = "stage-three", "who-can-still"


def show_second_stage(scene: Scene, told: Dated) -> Reply:
    """Whether No. 2 of that day keeps No. 3 open, before the answer on who can still start No. 3."""
    reply = answers.answer(scene, TOPIC, question=QUESTION)
    if told.no2 is None:
        return reply
    last = series("transition.no2_begun_by").values[-1].amount
    begins = series("transition.esd_start").values[-1].amount
    first, until = told.no2.first, told.no2.last
    which = "early" if until <= last else "late" if first > last else "open"
    which = which if told.no2.year_said or first.year > last.year + 1 else "open"
    which = "coming" if which == "late" and not told.no3 and until >= scene.today else which
    said = scene.say("no2-begun", day=arrivals.when(scene, first, until), which=which, last=last, begins=begins)
    return replace(reply, parts=(said, *reply.parts))
