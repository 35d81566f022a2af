"""What `tis-bot check` prints about the tables: what will change until a day, a table with its cases, stale values."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from bot.cli.said.shown import PROGRAMMES, failing_first, lines
from tis_rules.esd.transition import IntakeAnswer
from tis_rules.excellence.points import Score
from tis_rules.findings import Certainty
from tis_rules.law.changes import Change, Kind, changes_between, stale
from tis_rules.law.sources import source
from tis_rules.law.tables import Value, table, table_names
from tis_rules.situations import Answer, Situation, assessment_of, situations


def changes(today: date, until: date) -> None:
    """Print what starts, changes, ends or is reached after today and until a day, that day included."""
    found = changes_between(today, until)
    print(f"From {today} to {until}: {len(found)} changes.")
    for each in found:
        print(f"  {each.day}  {_change(each)}  [{source(each.cite.source).title_en}, {each.cite.where}]")


def show(name: str, as_of: date) -> None:
    """Print a table for a reader who knows the law: its values, `>` those in force on a day, and its cases.

    Raises ValueError for a table there is none of.
    """
    if name not in table_names():
        raise ValueError(f"There is no table called {name}; choose one of: {', '.join(table_names())}.")
    print("\n".join(_table(name, as_of)))


def _table(name: str, as_of: date) -> Iterator[str]:
    for series in table(name).values():
        yield f"{series.name} ({series.unit})"
        yield from (f"{'>' if as_of in value.span else ' '} {_value(value)}" for value in series.values)
    for situation in situations(name):
        yield from ("", *_situation(situation))


def stale_lines(as_of: date) -> Iterator[str]:
    """The values that have to be checked again, one a line; nothing where all are fresh."""
    for each in stale(as_of):
        since = f"{each.series} was last checked on {each.checked}, {each.days} days ago"
        yield f"{since}; check it, say what you read in `read`, and renew the day."


def _change(change: Change) -> str:
    if change.kind is Kind.REACHED:
        return f"{change.series}: the day is reached"
    if change.kind is Kind.ENDS:
        return f"{change.series}: {shown(change.before)} ends"
    before = "" if change.kind is Kind.STARTS else f"{shown(change.before)} becomes "
    return f"{change.series}: {before}{shown(change.after)} {change.unit}"


def _value(value: Value) -> str:
    last = "" if value.span.last is None else f" to {value.span.last}"
    sure = "" if value.certainty is Certainty.HIGH else f", {value.certainty.value} certainty"
    place = f"{source(value.cite.source).title_en}, {value.cite.where}"
    return f"{shown(value.amount)}  from {value.span.first}{last}  [{place}; checked {value.checked}{sure}]"


def _situation(situation: Situation) -> Iterator[str]:
    answer = situation.answer()
    assessment = assessment_of(answer)
    facts = ", ".join(f"{name} = {shown(fact)}" for name, fact in situation.facts.items()) or "nothing known"
    yield situation.name
    yield f"  Facts: {facts}."
    yield from (f"  {line}" for line in lines(failing_first(assessment), _headline(answer)))


def _headline(answer: Answer) -> str:
    """What follows the verdict: points and line, the programme, or the numbers."""
    if isinstance(answer, Score):
        points = str(answer.least) if answer.least == answer.most else f"{answer.least} to {answer.most}"
        return f"{points} of {answer.full} points; the line is {answer.line}."
    if isinstance(answer, IntakeAnswer):
        return f"{PROGRAMMES['en'][answer.programme]}."
    return ", ".join(f"{limit.what} {limit.advised}" for limit in answer.limits) or "no number."


def shown(amount: Any) -> str:
    """An amount as text: bands and fields by name, dates as 2027-04-01, yes and no."""
    if isinstance(amount, bool):
        return "yes" if amount else "no"
    if isinstance(amount, dict):
        return ", ".join(f"{name} {shown(part)}" for name, part in amount.items())
    if isinstance(amount, tuple | list):
        return "; ".join(shown(part) for part in amount)
    return str(amount)
