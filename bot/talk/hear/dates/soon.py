"""Lines that name no date and yet one: now, or as soon as possible; and dates that are none of a start to come."""

from datetime import date

from bot.talk.hear.dates.named import plain
from bot.talk.hear.dates.roles import Dated
from bot.talk.hear.dates.said import SaidDate
from bot.talk.hear.dates.words import lexicon


def asks_now(text: str, today: date) -> Dated | None:
    """A line without a date that asks whether trainees may start: today is its date."""
    said, words = plain(text), lexicon()
    starts = any(words.says(said, name) for name in ("arrives", "begins"))
    if not (starts and all(words.says(said, name) for name in ("plan", "now", "asks_may"))):
        return None
    day = SaidDate(today, today, (0, 0))
    return Dated((day,), start=day, plan=True, may=True)


def of_a_start(text: str, little: bool) -> bool:
    """Whether "as soon as possible" is of an intake: the line says so, or says `little` and nothing else."""
    said, words = plain(text), lexicon()
    named = any(words.says(said, name) for name in ("arrives", "begins", "plan"))
    return (named or little) and not words.says(said, "else_dated")


def to_come(found: Dated, today: date) -> SaidDate | None:
    """The start; a date that is over is one only where it is called so, and no year: "in 2022 we had 45 staff".

    Nor is the day on which somebody leaves, a visa ends and the like, unless it is called a start.
    """
    start = found.start if found.of_else else found.intake
    over = start is not None and start.last < today.replace(day=1)
    called = found.start is not None and start is not None and (start.is_day or not start.until)
    return start if not over or called else None
