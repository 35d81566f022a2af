"""A reply as JSON and back, so that another process can send it."""

from collections.abc import Mapping
from dataclasses import asdict, astuple, fields
from datetime import date, datetime
from typing import Any

from bot.talk.given import Calendar, Day, Filled, Kept, Table
from bot.talk.reply import Bar, Button, Card, Html, Kind, Mark, Place, Reply, Row, Stage, Tone

_OF_A_BUTTON = tuple(field.name for field in fields(Button))  # a reply has a dozen, and `asdict` copies each deeply


def encode(reply: Reply) -> dict[str, Any]:
    """The reply as JSON values; what is empty is left out."""
    full = {
        "kind": reply.kind.value,
        "parts": list(reply.parts),
        "rows": [[_button(button) for button in row] for row in reply.rows],
        "place": reply.place.value,
        "toast": reply.toast,
        "topic": reply.topic,
        "choices": list(reply.choices),
        "score": reply.score,
        "question": reply.question,
        "marks": [asdict(mark) for mark in reply.marks],
        "filled": [list(astuple(each)) for each in reply.filled],
        "under_file": reply.under_file,
        "qr": reply.qr,
        "template_of": reply.template_of.isoformat() if reply.template_of else "",
        "card": reply.card and asdict(reply.card),
        "sheet": reply.sheet and asdict(reply.sheet),
        "calendar": reply.calendar and _dated(reply.calendar),
        "kept": reply.kept and {"name": reply.kept.name, "values": dict(reply.kept.values)},
    }
    return {name: value for name, value in full.items() if value}


def decode(saved: Mapping[str, Any]) -> Reply:
    """The reply that `encode` saved. Unknown keys are skipped: a newer replica may have written them."""
    return Reply(
        kind=Kind(saved["kind"]),
        parts=tuple(Html(part) for part in saved.get("parts", ())),
        rows=tuple(tuple(Button(**button) for button in row) for row in saved.get("rows", ())),
        place=Place(saved.get("place", Place.NEW)),
        toast=saved.get("toast", ""),
        topic=saved.get("topic", ""),
        choices=tuple(saved.get("choices", ())),
        score=saved.get("score", 0.0),
        question=saved.get("question", ""),
        marks=tuple(Mark(**mark) for mark in saved.get("marks", ())),
        filled=tuple(Filled(*each) for each in saved.get("filled", ())),
        under_file=saved.get("under_file", False),
        qr=saved.get("qr", ""),
        template_of=date.fromisoformat(day) if (day := saved.get("template_of")) else None,
        card=_card(saved["card"]) if saved.get("card") else None,
        sheet=_table(saved["sheet"]) if saved.get("sheet") else None,
        calendar=_calendar(saved["calendar"]) if saved.get("calendar") else None,
        kept=Kept(**saved["kept"]) if saved.get("kept") else None,
    )


def _button(button: Button) -> dict[str, str]:
    return {name: value for name in _OF_A_BUTTON if (value := getattr(button, name))}


def _card(saved: Mapping[str, Any]) -> Card:
    bars = (Bar(**{**bar, "lines": tuple(bar["lines"]), "tone": Tone(bar["tone"])}) for bar in saved["bars"])
    stages = tuple(Stage(**stage) for stage in saved["stages"])
    lists = {"lines": tuple(saved["lines"]), "foot": tuple(saved["foot"])}
    rows = tuple(Row(tuple(row["cells"]), row["marked"]) for row in saved.get("table", ()))
    return Card(**{**saved, **lists, "tone": Tone(saved["tone"]), "bars": tuple(bars), "stages": stages, "table": rows})


def _dated(calendar: Calendar) -> dict[str, Any]:
    days = [{**asdict(each), "day": each.day.isoformat()} for each in calendar.days]
    return {"name": calendar.name, "stamp": calendar.stamp.isoformat(), "days": days}


def _calendar(saved: Mapping[str, Any]) -> Calendar:
    days = tuple(Day(**{**each, "day": date.fromisoformat(each["day"])}) for each in saved["days"])
    return Calendar(saved["name"], datetime.fromisoformat(saved["stamp"]), days)


def _table(saved: Mapping[str, Any]) -> Table:
    return Table(**{**saved, "rows": tuple(map(tuple, saved["rows"])), "heads": tuple(saved["heads"])})
