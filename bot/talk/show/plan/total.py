"""A plan whose own total isn't what its hours add up to: asked about, not judged."""

from bot.talk.reply import Button, Kind, Reply
from bot.talk.scene import Scene
from bot.talk.taps import ANSWER, EDIT, tap
from tis_rules import HoursFacts
from tis_rules.facts import Stage
from tis_rules.hours.shares import KINDS, least_required
from tis_rules.law.day import read

_SHORT = "hours.lecture_share_short"


def may_be_lectures(scene: Scene, facts: HoursFacts) -> bool:
    """Whether what the total has beside the work may be lectures: it is at least the lower of their shares."""
    if not facts.lecture_hours:
        return False
    planned = sum(hours or 0 for hours in facts.kinds.values()) + facts.lecture_hours
    share = read(scene.today, _SHORT).values.get(_SHORT)
    return share is None or facts.lecture_hours >= least_required(planned, share.amount)


def which_total(scene: Scene, facts: HoursFacts, apart: int) -> Reply:
    """The two totals, and the ways to set right what is wrong; more than the work may be lectures, of No. 1."""
    summed = sum(hours or 0 for hours in facts.kinds.values())
    lectures = "yes" if apart > 0 and facts.stage is None else "no"
    said = scene.say("hours-total-apart", summed=summed, total=summed + apart, apart=abs(apart), lectures=lectures)
    rows = [(Button(scene.label("button-total", total=summed), tap(ANSWER, "hours", "total", str(summed))),)]
    if lectures == "yes":
        rows.append((scene.button("button-lectures", ANSWER, "hours", "stage", Stage.NO1.value),))
    rows += [(scene.button(f"hours-{kind}-name", EDIT, "hours", kind),) for kind in KINDS]
    return Reply(Kind.QUESTION, (said,), tuple(rows))
