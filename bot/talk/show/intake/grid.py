"""Who is in which stage when: a row for each day on which that changes."""

from dataclasses import dataclass
from datetime import date

from bot.talk.reply import Html
from bot.talk.scene import Scene
from bot.talk.show.taken.columns import width
from bot.talk.words.markup import escape
from tis_rules.esd.across import AcrossPlan
from tis_rules.facts import Held
from tis_rules.law.dates import DAY


@dataclass(frozen=True, slots=True)
class InTraining:
    """The trainees by stage and the workers of the programme that follows, from a day on."""

    day: date
    trainees: Held
    workers: int


def held(plan: AcrossPlan, today: date) -> tuple[InTraining, ...]:
    """From what holds today to the day after the last person leaves, by day of change."""
    spans = [period.days for period in plan.trainees.periods]
    spans += [turn.stays for turn in plan.workers if turn.people]
    days = sorted({span.first for span in spans} | {span.last + DAY for span in spans if span.last})
    begun = sum(day <= today for day in days)
    return tuple(_on(plan, day) for day in days[max(0, begun - 1) :])


def _on(plan: AcrossPlan, day: date) -> InTraining:
    trainees = next((period.held for period in plan.trainees.periods if day in period.days), Held())
    return InTraining(day, trainees, sum(turn.people for turn in plan.workers if day in turn.stays))


def cells(scene: Scene, plan: AcrossPlan) -> tuple[tuple[str, ...], ...]:
    """Heads and rows; a stage nobody ever is in has no column."""
    rows = held(plan, scene.today)
    numbers = [(row.trainees.no1, row.trainees.no2, row.trainees.no3, row.workers) for row in rows]
    kept = [at for at in range(4) if any(each[at] for each in numbers)]
    names = [scene.label("intake-column", what=what) for what in ("no1", "no2", "no3", "esd")]
    head = (scene.label("intake-column", what="from"), *(names[at] for at in kept))
    lines = zip(rows, numbers, strict=True)
    return (head, *((f"{row.day:%Y-%m}", *(f"{each[at]:,}" for at in kept)) for row, each in lines))


def words(rows: tuple[tuple[str, ...], ...]) -> Html:
    """The same in fixed width, numbers to the right."""
    wide = [max(width(row[at]) for row in rows) for at in range(len(rows[0]))]
    said = [
        " ".join(
            " " * (wide[at] - width(cell)) + cell if at else cell + " " * (wide[0] - width(cell))
            for at, cell in enumerate(row)
        )
        for row in rows
    ]
    return Html("<pre>" + escape("\n".join(said)) + "</pre>")
