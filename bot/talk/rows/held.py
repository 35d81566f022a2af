"""Trainees here by stage, in one cell as 5/8/0 or in a column for each stage."""

from bot.talk.rows.cells import BadInput, Row, whole
from bot.talk.rows.headings import STAGES
from tis_rules.facts import Held
from tis_rules.spelt import plainly


def held_of(row: Row) -> Held | None:
    """The trainees here, in one column or in three. Raises ValueError where both are filled in and differ."""
    once, stages = held_in(row), _by_stage(row)
    if once and stages and once != stages:
        raise BadInput("held is {held} and the columns by stage say otherwise; one of them is wrong", held=row["held"])
    return once or stages


def _by_stage(row: Row) -> Held | None:
    """Trainees with a column for each stage; none in a stage left blank beside another."""
    told = {stage: row.get(stage, "").strip() for stage in STAGES}
    if not any(told.values()):
        return None
    return Held(*(whole(row, stage) if told[stage] else 0 for stage in STAGES))


def held_in(row: Row, column: str = "held") -> Held | None:
    """Trainees by stage as 5/8/0. Raises ValueError saying what stands there."""
    text = row.get(column, "").strip()
    if not text:
        return None
    parts = [part.strip() for part in plainly(text).split("/")]
    if len(parts) != 3 or not all(part.isdecimal() and len(part) < 10 for part in parts):
        says = "{column} must be the trainees of No. 1, No. 2 and No. 3, as 5/8/0; it is {text!r}"
        raise BadInput(says, column=column, text=text)
    return Held(*map(int, parts))
