"""Until when anyone may start at all, and what a number rests on around the last days."""

from datetime import date

from bot.talk.reply import Html
from bot.talk.scene import Scene
from bot.talk.show import explain
from tis_rules import Assessment, Finding
from tis_rules.esd.transition import last_application
from tis_rules.law.tables import series

_STARTS = "quota.new_starts"
_FILED = ("quota.plan_filed", "eligible.new_plans")


def filed(scene: Scene, found: Assessment) -> tuple[Html, ...]:
    """After the last day for plans: that everything below needs a plan applied for in time."""
    open_ = [finding for finding in found.open if finding.code in _FILED]
    return tuple(scene.say("quota-filed", last_application=finding.facts["last_application"]) for finding in open_)


def until(scene: Scene, found: Assessment) -> tuple[Html, ...]:
    """While new starts are possible: until when, and by when the plan is applied for."""
    starts = [f for f in found.findings if f.code == _STARTS and f.holds]
    return tuple(_last_days(scene, finding) for finding in starts)


def over(scene: Scene, found: Assessment) -> tuple[Html, ...]:
    """Once nobody may start any more: that it is so."""
    return explain.findings(scene, [finding for finding in found.failing if finding.code == _STARTS])


def no2_begun_by() -> date:
    """The day by which No. 2 must have begun for No. 3 to follow."""
    day: date = series("transition.no2_begun_by").values[-1].amount
    return day


def _last_days(scene: Scene, starts: Finding) -> Html:
    last = last_application(scene.today)
    still = "still" if scene.today <= last else "over"
    return scene.say("quota-until", last_start=starts.facts["last_start"], last_application=last, filing=still)
