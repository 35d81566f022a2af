"""What `tis-bot check` prints about the tables: what will change until a day, a table with its cases, stale values."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from bot.cli.rows.mistakes import in_words
from bot.cli.said.shown import PROGRAMMES, failing_first, lines
from bot.talk.rows.cells import BadInput
from tis_rules.esd.transition import IntakeAnswer
from tis_rules.excellence.points import Score
from tis_rules.findings import Citation
from tis_rules.law.changes import Change, Kind, changes_between, stale
from tis_rules.law.places import place_words
from tis_rules.law.sources import source
from tis_rules.law.tables import Value, table, table_names
from tis_rules.mistakes import Phrase
from tis_rules.situations import Answer, Situation, assessment_of, situations
from tis_rules.written import NAMES, SURENESS


def changes(today: date, until: date, lang: str = "en") -> None:
    """Print what starts, changes, ends or is reached after today and until a day, that day included."""
    found = changes_between(today, until)
    told = {"today": today, "until": until, "number": len(found)}
    print(in_words(Phrase("From {today} to {until}: {number} changes.", told), lang))
    for each in found:
        print(f"  {each.day}  {in_words(_change(each, lang), lang)}  [{_place(each.cite, lang)}]")


def show(name: str, as_of: date, lang: str = "en") -> None:
    """Print a table for a reader who knows the law: its values, `>` those in force on a day, and its cases.

    Raises ValueError for a table there is none of.
    """
    if name not in table_names():
        says = "There is no table called {name}; choose one of: {names}."
        raise BadInput(says, name=name, names=", ".join(table_names()))
    print("\n".join(_table(name, as_of, lang)))


def _table(name: str, as_of: date, lang: str) -> Iterator[str]:
    for series in table(name).values():
        yield f"{series.name} ({series.unit})"
        yield from (f"{'>' if as_of in value.span else ' '} {_value(value, lang)}" for value in series.values)
    for situation in situations(name):
        yield from ("", *_situation(situation, lang))


def stale_lines(as_of: date) -> Iterator[str]:
    """The values that have to be checked again, one a line; nothing where all are fresh."""
    for each in stale(as_of):
        since = f"{each.series} was last checked on {each.checked}, {each.days} days ago"
        yield f"{since}; check it, say what you read in `read`, and renew the day."


def _change(change: Change, lang: str) -> Phrase:
    told = {"series": change.series, "unit": change.unit}
    told |= {"before": shown(change.before, lang), "after": shown(change.after, lang)}
    if change.kind is Kind.REACHED:
        return Phrase("{series}: the day is reached", told)
    if change.kind is Kind.ENDS:
        return Phrase("{series}: {before} ends", told)
    if change.kind is Kind.STARTS:
        return Phrase("{series}: {after} {unit}", told)
    return Phrase("{series}: {before} becomes {after} {unit}", told)


def _value(value: Value, lang: str) -> str:
    told = {"amount": shown(value.amount, lang), "first": value.span.first, "last": value.span.last}
    told |= {"place": _place(value.cite, lang), "checked": value.checked}
    told |= {"sure": SURENESS[lang].get(value.certainty, "")}
    if value.span.last is None:
        return in_words(Phrase("{amount}  from {first}  [{place}; checked {checked}{sure}]", told), lang)
    return in_words(Phrase("{amount}  from {first} to {last}  [{place}; checked {checked}{sure}]", told), lang)


def _place(cite: Citation, lang: str) -> str:
    """The document and where in it; a place that is no article has no Japanese name."""
    if lang == "ja":
        return source(cite.source).title_ja + (place_words("ja", cite.where) or "")
    return f"{source(cite.source).title_en}, {cite.where}"


def _situation(situation: Situation, lang: str) -> Iterator[str]:
    answer = situation.answer()
    assessment = assessment_of(answer)
    facts = ", ".join(f"{name} = {shown(fact, lang)}" for name, fact in situation.facts.items())
    yield situation.name
    yield "  " + in_words(Phrase("Facts: {facts}.", {"facts": facts or Phrase("nothing known", {})}), lang)
    yield from (f"  {line}" for line in lines(failing_first(assessment), _headline(answer, lang), lang))


def _headline(answer: Answer, lang: str) -> str:
    """What follows the verdict: points and line, the programme, or the numbers."""
    if isinstance(answer, Score):
        told = {"least": answer.least, "most": answer.most, "full": answer.full, "line": answer.line}
        if answer.least == answer.most:
            return in_words(Phrase("{least} of {full} points; the line is {line}.", told), lang)
        return in_words(Phrase("{least} to {most} of {full} points; the line is {line}.", told), lang)
    if isinstance(answer, IntakeAnswer):
        return PROGRAMMES[lang][answer.programme] + ("." if lang == "en" else "")
    names = NAMES["ja"] if lang == "ja" else {}
    numbers = ", ".join(f"{names.get(limit.what, limit.what)} {limit.advised}" for limit in answer.limits)
    return numbers or in_words(Phrase("no number.", {}), lang)


_YES_NO = {"en": ("no", "yes"), "ja": ("いいえ", "はい")}


def shown(amount: Any, lang: str = "en") -> str:
    """An amount as text: bands and fields by name, dates as 2027-04-01, yes and no."""
    if isinstance(amount, bool):
        return _YES_NO[lang][amount]
    if isinstance(amount, dict):
        return ", ".join(f"{name} {shown(part, lang)}" for name, part in amount.items())
    if isinstance(amount, tuple | list):
        return "; ".join(shown(part, lang) for part in amount)
    return str(amount)
