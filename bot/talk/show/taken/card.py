"""A result as a picture: the same words as under it, with the stages over time or the shares as bars."""

import re
from dataclasses import replace
from fractions import Fraction

from bot.talk import taps as t
from bot.talk.hear.company import Case
from bot.talk.reply import Bar, Card, Html, Reply, Row, Stage, Tone
from bot.talk.scene import Scene
from bot.talk.show.arrivals import overdue, programme_of
from bot.talk.show.eligible import answers_of_tap, way_of
from bot.talk.show.intake.carried import unpacked
from bot.talk.show.intake.told import stage_rows, stages_of
from bot.talk.show.numbers import start_of
from bot.talk.show.plan.carried import facts_of_tap
from bot.talk.show.plan.verdict import lectures_short, shares
from bot.talk.show.quota import limits
from bot.talk.show.quota_taps import case_of_tap
from bot.talk.show.taken.compare import compared
from bot.talk.show.taken.take import company_title, plan_title, take_row
from bot.talk.taps import Said
from bot.talk.words.markup import plain
from bot.talk.words.wording import month_words
from tis_rules import Assessment, Certainty, QuotaFacts, Verdict, assess_hours, assess_quota, headroom
from tis_rules.esd.transition import Programme

NOT_DRAWN = re.compile("[✅❌❓-❕\U0001f000-\U0001faff\ufe0f]+ ?")  # a colour says it; the font has no such signs
_FAILS = "❌"
_YEARS = {"no1": 1, "no2": 2, "no3": 2}
_KINDS = ("required", "related", "peripheral")


def with_card(scene: Scene, said: Said, reply: Reply) -> Reply:
    """The reply to a thing with its picture; under it the ways on. Raises OldButton for what isn't there."""
    rows = (take_row(scene, said)[:-1], (scene.button("button-result", *said.whole),))
    return replace(reply, card=_CARDS[said.verb](scene, said.args, reply), rows=rows)


def _quota(scene: Scene, args: tuple[str, ...], reply: Reply) -> Card:
    case = case_of_tap(args)
    found = assess_quota(case.facts, scene.today)
    stages = tuple(
        Stage(*_named(scene, limit.what), f"{limit.advised:,}", _YEARS[limit.what])
        for limit in found.limits
        if limit.what in _YEARS and (limit.advised or limit.what != "no3")
    )
    sure = all(limit.certainty is Certainty.HIGH or limit.safe is not None for limit in found.limits)
    drawn = (limits(scene, found),) if sure and len(stages) < len(_YEARS) else ()
    return _card(company_title(scene, case), _tone(scene, case, found), reply, drawn, stages)


def _tone(scene: Scene, case: Case, found: Assessment) -> Tone:
    """Within the limits is good only where somebody may still come."""
    if found.failing:
        return Tone.BAD
    full = case.here is not None or (case.facts.held is not None and not _room(scene, case.facts))
    return Tone.CARE if full or found.verdict is not Verdict.YES else Tone.GOOD


def _hours(scene: Scene, args: tuple[str, ...], reply: Reply) -> Card:
    facts = facts_of_tap(args)
    found = assess_hours(facts, scene.today)
    drawn = shares(scene, found)
    said = [_words(line) for part in drawn for line in part.split("\n")]
    bars = tuple(_bar(found, kind, line) for kind, line in zip(_KINDS, said, strict=False))
    failing = {finding.code.partition(".")[0] for finding in found.failing}
    unsure = found.verdict is not Verdict.YES or lectures_short(scene, facts)
    tone = Tone.BAD if failing - {"page"} else Tone.CARE if unsure else Tone.GOOD
    return replace(_card(plan_title(scene, args), tone, reply, drawn), bars=bars)


def _eligible(scene: Scene, args: tuple[str, ...], reply: Reply) -> Card:
    _, years = way_of(scene, answers_of_tap(scene, args))
    stages: tuple[Stage, ...] = ()
    for what, long in _YEARS.items():
        if sum(stage.years for stage in stages) + long <= years:
            stages += (Stage(*_named(scene, what), "", long),)
    failing = not years or _FAILS in reply.parts[0]
    return _card(scene.label("flow-eligible"), Tone.BAD if failing else Tone.CARE, reply, (), stages)


def _compared(scene: Scene, args: tuple[str, ...], reply: Reply) -> Card:
    """Two columns, what differs marked; amber where there is nothing to set side by side, or something stands first."""
    found = compared(scene, args).table
    title = scene.label("inline-compared", kind=args[0])
    if found is None:
        return _card(title, Tone.CARE, reply, ())
    rows = tuple(Row(cells, bool(cells[-1])) for cells in found.cells)
    tone = Tone.CARE if "⚠" in reply.parts[0] or any("×" in cells for cells in found.cells) else Tone.GOOD
    return replace(_card(title, tone, reply, (found.words,)), table=rows)


def _intake(scene: Scene, args: tuple[str, ...], reply: Reply) -> Card:
    """The stages by month as a table; amber, for what follows the present programme is an estimate."""
    wanted = unpacked(args)
    card = _card(scene.label("flow-intake"), Tone.CARE, reply, (stages_of(scene, wanted),))
    rows = stage_rows(scene, wanted)
    return replace(card, table=tuple(map(Row, rows))) if rows else card


def _when(scene: Scene, args: tuple[str, ...], reply: Reply) -> Card:
    """The programme, and the days as lines; red where no programme is open, amber where a day is past."""
    first = start_of(args[0])
    tone = Tone.CARE if overdue(scene, first) else Tone.GOOD
    title = scene.label("inline-when", month=month_words(scene.lang, first))
    return _card(title, tone if programme_of(scene, first) is not Programme.NEITHER else Tone.BAD, reply, ())


def _card(title: str, tone: Tone, reply: Reply, drawn: tuple[Html, ...], stages: tuple[Stage, ...] = ()) -> Card:
    """The reply as lines, folded ones too, but for what is drawn; the last says what it rests on."""
    first, *rest = _words(reply.parts[0]).split("\n")
    lines = [_words(part) for part in reply.parts[1:-1] if part not in drawn]
    foot = tuple(_words(reply.parts[-1]).split("\n"))
    return Card(title, first, tone, stages=stages, lines=(*rest, *lines), foot=foot)


def _named(scene: Scene, what: str) -> tuple[str, str]:
    return scene.label("compare-stage", what=what), scene.label("card-when", what=what)


def _bar(found: Assessment, kind: str, line: str) -> Bar:
    """A kind's share; "Required 1,000 h · 52.1% (at least 1/2)" is its name, its value and its limit."""
    part = next(s.facts["part"] for s in found.steps if s.code == "step.kind" and s.facts["what"] == kind)
    law, page = (next(f for f in found.findings if f.code == f"{by}.{kind}") for by in ("ordinance", "page"))
    tone = Tone.BAD if not law.holds else Tone.GOOD if page.holds else Tone.CARE
    name, _, limit = line.replace("（", " (").replace("）", ")").partition(" (")
    name, _, value = name.partition(" · ")
    lines = tuple(dict.fromkeys(float(Fraction(str(f.facts["share"]))) for f in (law, page)))
    return Bar(name.removeprefix("⚠").strip(), value, limit.removesuffix(")"), float(Fraction(str(part))), lines, tone)


def _room(scene: Scene, facts: QuotaFacts) -> int:
    """How many more may start now."""
    return headroom(facts, scene.today).more("no1")


def _words(part: str) -> str:
    return NOT_DRAWN.sub("", plain(part)).strip()


_CARDS = {
    t.QUOTA: _quota,
    t.HOURS: _hours,
    t.ELIGIBLE: _eligible,
    t.WHEN: _when,
    t.COMPARE: _compared,
    t.INTAKE: _intake,
}
