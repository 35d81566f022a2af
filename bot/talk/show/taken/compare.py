"""Two companies side by side: what each may take, and by how much they differ."""

from bot.talk.hear.company import Case
from bot.talk.reply import Html, Kind, Reply
from bot.talk.scene import Scene
from bot.talk.show import explain
from bot.talk.show.quota_taps import quota_button
from tis_rules import assess_quota


def show_compared(scene: Scene, cases: tuple[Case, Case]) -> Reply:
    """The numbers of No. 1 and No. 2 for two numbers of staff, the difference first."""
    found = [assess_quota(case.facts, scene.today) for case in cases]
    numbers = [{limit.what: limit.advised for limit in each.limits} for each in found]
    first, second = (case.facts.staff or 0 for case in cases)
    apart = numbers[1]["no1"] - numbers[0]["no1"]
    head = scene.say("compare-head", first=first, second=second, apart=abs(apart), sign=_sign(apart))
    lines = [
        scene.say(
            "compare-line",
            staff=case.facts.staff or 0,
            no1=each["no1"],
            no2=each.get("no2", 0),
            total=min(each.get("total", 0), each["no1"] + each.get("no2", 0)),
        )
        for case, each in zip(cases, numbers, strict=True)
    ]
    row = tuple(quota_button(scene, "button-staff", case, staff=case.facts.staff or 0) for case in cases)
    parts = (head, Html("\n".join(lines)), explain.cited(scene, found[0]))
    return Reply(Kind.QUOTA, parts, (row,), topic="quota", score=1.0)


def _sign(apart: int) -> str:
    return "same" if apart == 0 else "more" if apart > 0 else "fewer"
