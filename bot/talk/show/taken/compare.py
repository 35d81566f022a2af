"""Two cases side by side: two numbers of staff, now and excellent, both programmes, two plans.

What a button or a link carries: `n` with the other number of staff and a company, `x` or `p` (excellent, programmes)
with a company, `h` with the hours of two plans.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.talk import taps as t
from bot.talk.hear.company import Case
from bot.talk.reply import Button, Html, Kind, Reply
from bot.talk.scene import Scene
from bot.talk.show import explain
from bot.talk.show.dates.starts import filed, no2_begun_by, over, until
from bot.talk.show.esd import esd_total
from bot.talk.show.plan.carried import PLANS, facts_of_tap
from bot.talk.show.quota_taps import args_of, case_of_tap
from bot.talk.show.taken.columns import Columns, Compared, Line
from bot.talk.show.taken.take import take_row
from bot.talk.taps import OldButton, Said
from bot.talk.words.wording import percent_words
from tis_rules import Assessment, Certainty, HoursFacts, QuotaFacts, Sector, assess_hours, assess_quota
from tis_rules.law.tables import series

STAFF, EXCELLENT, PROGRAMMES = "n", "x", "p"
Facts = Mapping[str, Any]
_STAGES = ("no1", "no2", "no3", "total")
_KINDS = ("required", "related", "peripheral")


def show_compared(scene: Scene, args: tuple[str, ...]) -> Reply:
    """Both sides in two columns, what differs marked, the difference first. Raises OldButton for what isn't there."""
    return compared(scene, args).reply


def compared(scene: Scene, args: tuple[str, ...]) -> Compared:
    """The same with its columns, as a picture needs them. Raises OldButton."""
    match args:
        case (t_, other, *company) if t_ == STAFF and other.isdecimal():
            first = case_of_tap(tuple(company))
            second = replace(first, facts=replace(first.facts, staff=int(other), cap_staff=None))
            return _companies(scene, args, (first, second))
        case (t_, *company) if t_ == EXCELLENT:
            first, second = (_standing(case_of_tap(tuple(company)), excellent) for excellent in (False, True))
            return _companies(scene, args, (first, second))
        case (t_, *company) if t_ == PROGRAMMES:
            return _programmes(scene, args, case_of_tap(tuple(company)))
        case (t_, *hours) if t_ == PLANS:
            return _plans(scene, args, (facts_of_tap(tuple(hours[:3])), facts_of_tap(tuple(hours[3:]))))
        case _:
            raise OldButton(":".join(args))


def compare_args(kind: str, facts: QuotaFacts, *other: str) -> Said:
    """What a button or a link carries to set a company side by side with another, or with itself seen otherwise."""
    return Said(t.COMPARE, (kind, *other, *args_of(Case(replace(facts, held=None)))))


def _standing(case: Case, excellent: bool) -> Case:
    return replace(case, facts=replace(case.facts, excellent=excellent))


def _companies(scene: Scene, args: tuple[str, ...], cases: tuple[Case, Case]) -> Compared:
    found = [assess_quota(case.facts, scene.today) for case in cases]
    if not all(each.limits for each in found):
        return Compared(_no_numbers(scene, found[0]))
    numbers = [_numbers(each) for each in found]
    lines = tuple(
        Line(scene.label("compare-stage", what=what), numbers[0].get(what), numbers[1].get(what))
        for what in _STAGES
        if any(each.get(what) for each in numbers)
    )
    apart = numbers[1]["no1"] - numbers[0]["no1"]
    care = "yes" if cases[0].facts.sector is Sector.CARE else "no"
    head = scene.say("compare-head", kind=args[0], apart=abs(apart), sign=_sign(apart), care=care, **_staff(cases))
    *heads, corner = _heads(scene, args[0], cases)
    names = [scene.label("button-staff", staff=case.facts.staff or 0) for case in cases] if corner else heads
    table = Columns((heads[0], heads[1]), lines, corner)
    parts = (*_first(scene, found[0]), head, table.words, *_notes(scene, found), explain.cited(scene, *found))
    return Compared(_reply(scene, args, parts, _buttons((names[0], names[1]), cases)), table)


def _first(scene: Scene, found: Assessment) -> tuple[Html, ...]:
    """What comes before any number: that nobody may start any more, or only with a plan applied for in time."""
    return (*over(scene, found), *filed(scene, found))


def _notes(scene: Scene, found: list[Assessment]) -> tuple[Html, ...]:
    """What the numbers alone would hide: who can't reach No. 3, what is worked out, until when anyone may start."""
    limits = [limit for each in found for limit in each.limits]
    third = any(limit.what == "no3" and limit.advised for limit in limits)
    unsure = any(limit.certainty is not Certainty.HIGH and limit.safe is None for limit in limits)
    lines = (
        *((scene.say("compare-no3", until=no2_begun_by()),) if third else ()),
        *((scene.say("compare-worked-out"),) if unsure else ()),
        *until(scene, found[0]),
    )
    return (Html("\n".join(lines)),) if lines else ()


def _heads(scene: Scene, kind: str, cases: tuple[Case, Case]) -> tuple[str, str, str]:
    """What stands over the columns, and in the corner what it is."""
    if kind == STAFF:
        first, second = (f"{case.facts.staff:,}" for case in cases)
        return first, second, scene.label("compare-staff")
    return scene.label("compare-ordinary"), scene.label("compare-excellent"), ""


def _buttons(heads: tuple[str, str], cases: tuple[Case, Case]) -> tuple[Button, ...]:
    """To each side by itself."""
    return tuple(Button(name, t.tap(t.QUOTA, *args_of(case))) for name, case in zip(heads, cases, strict=True))


def _staff(cases: tuple[Case, Case]) -> dict[str, int]:
    return {"first": cases[0].facts.staff or 0, "second": cases[1].facts.staff or 0}


def _numbers(found: Assessment) -> dict[str, int]:
    """The limits by stage, and all together."""
    stages = {limit.what: limit.advised for limit in found.limits if limit.what != "total"}
    total = found.limit("total")
    together = sum(stages.values())
    return {**stages, "total": min(total.advised, together) if total else together}


def _programmes(scene: Scene, args: tuple[str, ...], case: Case) -> Compared:
    """The present programme and the one that follows; the second's numbers are an estimate, and said to be one."""
    found, esd = assess_quota(case.facts, scene.today), esd_total(scene, case)
    if not found.limits:
        return Compared(_no_numbers(scene, found))
    present = _numbers(found)
    begins, last = (series(f"transition.{name}").values[-1].amount for name in ("esd_start", "last_start"))
    lines = (
        Line(scene.label("compare-a-year"), present["no1"], None),
        Line(scene.label("compare-stage", what="total"), present["total"], None if esd is None else f"≈{esd:,}"),
        Line(scene.label("compare-first-start"), None, f"{begins}"),
        Line(scene.label("compare-last-start"), f"{last}", None),
    )
    heads = (scene.label("compare-titp"), scene.label("compare-esd"))
    head = scene.say("compare-programmes", total=present["total"], esd=esd or 0, staff=case.facts.staff or 0)
    notes = (*_notes(scene, [found]), scene.say("esd-quota-open", begins=begins))
    table = Columns(heads, lines)
    parts = (*_first(scene, found), head, table.words, *notes, explain.cited(scene, found))
    row = (Button(heads[0], t.tap(t.QUOTA, *args_of(case))), scene.topic_button("esd-quota"))
    return Compared(_reply(scene, args, parts, row), table)


def _plans(scene: Scene, args: tuple[str, ...], plans: tuple[HoursFacts, HoursFacts]) -> Compared:
    found = [assess_hours(plan, scene.today) for plan in plans]
    shares = [{step.facts["what"]: step.facts for step in each.steps if step.code == "step.kind"} for each in found]
    if not all(shares):
        raise OldButton(":".join(args))
    lines = [line for kind in _KINDS for line in _kind(scene, kind, shares[0][kind], shares[1][kind])]
    verdicts = [_verdict(each) for each in found]
    lines.append(Line(scene.label("compare-law"), *(_SIGNS[each] for each in verdicts)))
    head = scene.say("compare-plans", first=verdicts[0], second=verdicts[1])
    heads = scene.label("compare-plan", number=1), scene.label("compare-plan", number=2)
    row = tuple(Button(name, t.tap(t.HOURS, *args[at : at + 3])) for name, at in zip(heads, (1, 4), strict=True))
    table = Columns(heads, tuple(lines))
    parts = (head, table.words, explain.cited(scene, *found))
    return Compared(_reply(scene, args, parts, row, Kind.HOURS), table)


def _kind(scene: Scene, kind: str, left: Facts, right: Facts) -> tuple[Line, Line]:
    """A kind's hours and their share in both plans."""
    hours = Line(scene.label(f"hours-{kind}-name"), int(left["hours"]), int(right["hours"]))
    return hours, Line("  %", percent_words(left["part"]), percent_words(right["part"]))


_SIGNS = {"yes": "✓", "page": "△", "no": "×"}


def _verdict(found: Assessment) -> str:
    """By the law's shares and the page's: right, lawful only, or not lawful; safety hours are another matter."""
    failing = {finding.code.split(".")[0] for finding in found.failing}
    return "no" if "ordinance" in failing else "page" if "page" in failing else "yes"


def _no_numbers(scene: Scene, found: Assessment) -> Reply:
    parts = (scene.say("verdict-ask-office"), explain.cited(scene, found))
    return Reply(Kind.QUOTA, parts, ((scene.topic_button("quota-agriculture-fishery"),),), topic="quota", score=1.0)


def _reply(
    scene: Scene, args: tuple[str, ...], parts: tuple[Html, ...], row: tuple[Button, ...], kind: Kind = Kind.QUOTA
) -> Reply:
    topic = "work-ratios" if kind is Kind.HOURS else "quota"
    return Reply(kind, parts, (row, take_row(scene, Said(t.COMPARE, args))), topic=topic, score=1.0)


def _sign(apart: int) -> str:
    return "same" if apart == 0 else "more" if apart > 0 else "fewer"
