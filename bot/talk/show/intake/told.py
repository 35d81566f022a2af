"""A plan of yearly intakes: how many may start each year and what binds, who is in which stage when, what is open."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from bot.talk import taps as t
from bot.talk.flows.intake import YEARS, Wanted, wanted
from bot.talk.given import Table
from bot.talk.reply import Html, Kind, Reply
from bot.talk.scene import Scene
from bot.talk.show import arrivals, explain
from bot.talk.show.dates.way import last_days
from bot.talk.show.intake import grid
from bot.talk.show.intake.carried import packed
from bot.talk.show.numbers import month_past
from bot.talk.show.taken.take import take_row
from bot.talk.taps import Said
from bot.talk.words.markup import plain
from bot.talk.words.wording import month_words
from tis_rules import AcceptanceType, EsdQuotaFacts, Sector, assess_esd_quota, assess_quota
from tis_rules.esd.across import AcrossPlan, EsdTurn, plan_across
from tis_rules.law.tables import series
from tis_rules.quota.intake_plan import Turn

_TOPICS = ("esd-quota", "transition-to-esd")


def show_intake(scene: Scene, answers: Mapping[str, str]) -> Reply:
    """The result of the conversation. Raises ValueError where the answers contradict each other."""
    return planned(scene, wanted(answers, scene.today, arrivals.earliest(scene.today)))


def planned(scene: Scene, said: Wanted) -> Reply:
    """The plan of a company, by the rules of today."""
    if said.first < scene.today.replace(day=1):
        return month_past(scene, said.first)
    plan = _plan(scene, said)
    if not plan.trainees.turns:
        return _no_numbers(scene, said)
    parts = (_head(scene, said, plan), _turns(scene, said, plan), *_stages(scene, plan), *_notes(scene, said, plan))
    sheet = scene.button("button-sheet", t.SHEET, *packed(said))
    rows = (take_row(scene, Said(t.INTAKE, packed(said))), (sheet,))
    known = tuple((scene.topic_button(topic),) for topic in _TOPICS if topic in scene.book.faq.topics)
    return Reply(Kind.QUOTA, (*parts, _cited(scene, said)), (*rows, *known), topic="quota", score=1.0)


def with_sheet(scene: Scene, said: Wanted) -> Reply:
    """The same plan as a workbook: its words as rows, the stages as numbers."""
    reply, rows = planned(scene, said), stage_rows(scene, said)
    if not rows:
        return reply
    table = grid.words(rows)
    words = [(line,) for part in reply.parts if part != table for line in plain(part).split("\n")]
    numbers: list[tuple[int | str, ...]] = [
        (row[0], *(int(cell.replace(",", "")) for cell in row[1:])) for row in rows[1:]
    ]
    every: tuple[tuple[int | str, ...], ...] = ((scene.label("flow-intake"),), (), rows[0], *numbers, (), *words)
    sheet = Table(f"intake-{said.first:%Y-%m}.xlsx", scene.label("intake-sheet"), every, (0, 2))
    back = ((scene.button("button-result", t.INTAKE, *packed(said)),),)
    return Reply(Kind.QUOTA, (scene.say("intake-sheet-how"), reply.parts[0]), back, topic="quota", sheet=sheet)


def stage_rows(scene: Scene, said: Wanted) -> tuple[tuple[str, ...], ...]:
    """Heads and rows of who is in which stage when; nothing where nobody is."""
    plan = _plan(scene, said)
    return grid.cells(scene, plan) if grid.held(plan, scene.today) else ()


def stages_of(scene: Scene, said: Wanted) -> Html:
    """The same as it stands in the reply."""
    rows = stage_rows(scene, said)
    return grid.words(rows) if rows else Html("")


def _plan(scene: Scene, said: Wanted) -> AcrossPlan:
    facts = replace(said.facts, excellent=bool(said.facts.excellent))
    type_, sector = facts.type or AcceptanceType.SUPERVISED, facts.sector or Sector.GENERAL
    esd = EsdQuotaFacts(facts.staff, type_, sector, facts.excellent)
    return plan_across(facts, esd, said.first, YEARS, scene.today, wish=said.wish, cohorts=said.cohorts)


def _head(scene: Scene, said: Wanted, plan: AcrossPlan) -> Html:
    people = sum(turn.people for turn in plan.trainees.turns)
    workers = sum(turn.people for turn in plan.workers)
    return scene.say(
        "intake-head",
        people=people,
        workers=workers,
        esd="none" if plan.estimate is None else "yes",
        years=YEARS,
        staff=said.facts.staff or 0,
    )


def _turns(scene: Scene, said: Wanted, plan: AcrossPlan) -> Html:
    """A line for each year: the present programme until its last start, the one that follows after."""
    later = {turn.starts: turn for turn in plan.workers}
    lines = [_turn(scene, said, turn, later.get(turn.starts)) for turn in plan.trainees.turns]
    return Html("\n".join(lines))


def _turn(scene: Scene, said: Wanted, turn: Turn, later: EsdTurn | None) -> Html:
    month = month_words(scene.lang, turn.starts)
    if later is not None:
        binding = "wish" if said.wish is not None and later.people == said.wish else "esd"
        here = later.trainees if later.people < later.most else 0
        return scene.say("intake-esd", month=month, people=later.people, binding=binding, here=here)
    return scene.say("intake-titp", month=month, people=turn.people, binding=turn.binding)


def _stages(scene: Scene, plan: AcrossPlan) -> tuple[Html, ...]:
    if not grid.held(plan, scene.today):
        return ()
    return (scene.say("intake-stages"), grid.words(grid.cells(scene, plan)))


def _notes(scene: Scene, said: Wanted, plan: AcrossPlan) -> tuple[Html, ...]:
    """What was taken as usual, until when anyone may start, and that the second part is an estimate."""
    begins: date = series("transition.esd_start").values[-1].amount
    facts = said.facts
    lines = (
        *((scene.say("intake-ordinary"),) if facts.excellent is None else ()),
        *((scene.say("intake-began-open"),) if said.began_open else ()),
        *last_days(scene, {}),
        *((scene.say("esd-quota-open", begins=begins),) if plan.estimate is not None else ()),
    )
    return (Html("\n".join(lines)),)


def _cited(scene: Scene, said: Wanted) -> Html:
    """What today's numbers rest on, and those of the programme that follows."""
    begins: date = series("transition.esd_start").values[-1].amount
    esd = assess_esd_quota(EsdQuotaFacts(said.facts.staff), max(scene.today, begins))
    return explain.cited(scene, assess_quota(said.facts, scene.today), esd)


def _no_numbers(scene: Scene, said: Wanted) -> Reply:
    found = assess_quota(said.facts, scene.today)
    rows = ((scene.topic_button("quota-agriculture-fishery"),),)
    return Reply(Kind.QUOTA, (scene.say("verdict-ask-office"), explain.cited(scene, found)), rows, topic="quota")
