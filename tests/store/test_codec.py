"""A reply saved by one process is the same reply in another."""

import json
from dataclasses import fields
from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from bot.store.codec import decode, encode
from bot.talk.given import Calendar, Day, Filled, Kept, Table
from bot.talk.reply import Bar, Button, Card, Html, Kind, Mark, Place, Reply, Row, Stage, Tone

CARD = Card(
    "t",
    "v",
    Tone.BAD,
    (Stage("No. 1", "year 1", "5", 1),),
    (Bar("n", "1%", "at most", 0.01, (0.5, 0.3), Tone.CARE),),
    (
        Row(
            ("", "45", "51", ""),
        ),
        Row(("No. 1", "5", "6", "+1"), marked=True),
    ),
    ("line",),
    ("foot",),
)
DAYS = Calendar("a.ics", datetime(2027, 4, 1, 9, tzinfo=UTC), (Day("u", date(2027, 4, 1), "t", "n"),))
SHEET = Table("a.xlsx", "A", (("From", "No. 1"), ("2027-06", 3)), (0,))
KEPT = Kept("a.json", {"language": None, "answers": {"staff": "45"}})
short = st.text(min_size=1, max_size=8)
buttons = st.one_of(
    st.builds(lambda label, data: Button(label, data=data), short, st.text("abc:é人", min_size=1, max_size=16)),
    st.builds(lambda label, url: Button(label, url=url), short, short),
    st.builds(lambda label, copy: Button(label, copy=copy), short, short),
    st.builds(lambda label, start: Button(label, start=start), short, short),
    st.builds(lambda label, share: Button(label, share=share), short, short),
)
replies = st.builds(
    Reply,
    kind=st.sampled_from(Kind),
    parts=st.lists(st.text(max_size=20).map(Html)).map(tuple),
    rows=st.lists(st.lists(buttons, max_size=3).map(tuple), max_size=3).map(tuple),
    place=st.sampled_from(Place),
    toast=st.text(max_size=8),
    topic=st.text(max_size=8),
    choices=st.lists(st.text(max_size=8)).map(tuple),
    score=st.floats(0, 1),
)


@given(replies)
def test_a_reply_survives_json(reply: Reply) -> None:
    assert decode(json.loads(json.dumps(encode(reply)))) == reply


def test_a_card_survives_json() -> None:
    reply = Reply(Kind.QUOTA, (Html("a"),), card=CARD)
    assert decode(json.loads(json.dumps(encode(reply)))) == reply


def test_every_field_of_a_reply_is_saved() -> None:
    marks = (Mark("plan", 2, 3, right=False, note="h"),)
    rows = ((Button("b", data="c"),),)
    full = Reply(
        Kind.ANSWER,
        (Html("a"),),
        rows,
        Place.EDIT,
        "d",
        "e",
        ("f",),
        0.5,
        "g",
        marks,
        "1_u",
        date(2027, 4, 1),
        CARD,
        DAYS,
        SHEET,
        KEPT,
        (Filled("plan", 2, 3, 45, right=True), Filled("plan", 1, 3, "▸ a", head=True)),
        under_file=True,
    )
    blank = Reply(Kind.NONE, ())
    saved = [field.name for field in fields(Reply) if field.name != "noted"]  # counted in the turn, not sent
    assert all(getattr(full, name) != getattr(blank, name) for name in saved), "fill the new field"
    assert decode(encode(full)) == full


def test_what_a_newer_replica_added_is_skipped() -> None:
    assert decode({"kind": "answer", "parts": ["a"], "sparkles": True}) == Reply(Kind.ANSWER, (Html("a"),))
