"""A corpus of raw updates, and what each means."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.edge.read import Incoming, Left, parse, read
from bot.talk.event import Command, Document, Event, Tap, Text, Unreadable
from bot.talk.rows.told import Told
from bot.talk.taps import FILE as FILE_TAP
from bot.talk.taps import tap

PERSON = {"id": 5_000_000_001, "is_bot": False, "first_name": "Linh", "language_code": "vi"}
ROOM = {"id": 5_000_000_001, "type": "private", "first_name": "Linh"}
GROUP = {"id": -100_123, "type": "supergroup", "title": "Trainees"}
FILE = {"file_id": "f", "file_unique_id": "u"}


def update(kind: str, **body: Any) -> dict[str, Any]:
    return {"update_id": 9_000_000_001, kind: body}


def said(**body: Any) -> dict[str, Any]:
    return update("message", **({"message_id": 3, "date": 1, "chat": ROOM, "from": PERSON} | body))


def tapped(**body: Any) -> dict[str, Any]:
    return update("callback_query", **({"id": "q", "from": PERSON, "chat_instance": "1"} | body))


def member(status: str, room: dict[str, Any]) -> dict[str, Any]:
    user = {"id": 1, "is_bot": True, "first_name": "TIS"}
    new = {"status": status, "user": user} | ({"until_date": 0} if status == "kicked" else {})
    old = {"status": "member", "user": user}
    return update(
        "my_chat_member", **{"chat": room, "from": PERSON, "date": 1}, old_chat_member=old, new_chat_member=new
    )


@pytest.mark.parametrize(
    ("raw", "event"),
    [
        (said(text="45 people"), Text("45 people")),
        (said(text="/start"), Command("start")),
        (said(text="/quota@tis_bot 45"), Command("quota", "45")),
        (said(caption="is this all right?", photo=[FILE | {"width": 1, "height": 1}]), Text("is this all right?")),
        (said(photo=[FILE | {"width": 1, "height": 1}]), Unreadable("photo")),
        (said(voice=FILE | {"duration": 1}), Unreadable("voice")),
        (said(location={"longitude": 1, "latitude": 1}), Unreadable("location")),
        (said(contact={"phone_number": "1", "first_name": "x"}), Unreadable("contact")),
        (said(dice={"value": 1, "emoji": "🎲"}), Unreadable("dice")),
    ],
)
def test_what_a_person_says(raw: dict[str, Any], event: Event) -> None:
    assert read(raw) == Incoming(9_000_000_001, 5_000_000_001, event, "vi", 3)


def test_a_file_is_answered_where_it_stands() -> None:
    assert read(said(document=FILE)) == Incoming(9_000_000_001, 5_000_000_001, Document("f", 0), "vi", 3, file_in=3)


def test_a_button_under_a_file_is_that_file_told_more_of() -> None:
    under = {"message_id": 4, "date": 1, "chat": ROOM, "reply_to_message": {"message_id": 3, "document": FILE}}
    told = Told("list", staff="yes")
    incoming = read(tapped(data=tap(FILE_TAP, *told.args), message=under))
    assert incoming == Incoming(9_000_000_001, 5_000_000_001, Document("f", 0, told), "vi", 4, "q", file_in=3)


def test_a_sticker() -> None:
    sticker = FILE | {"width": 1, "height": 1, "is_animated": False, "is_video": False, "type": "regular"}
    incoming = read(said(sticker=sticker))
    assert isinstance(incoming, Incoming)
    assert incoming.event == Unreadable("sticker")


def test_a_tap() -> None:
    under = {"message_id": 8, "date": 1, "chat": ROOM}
    assert read(tapped(data="v1:q:a", message=under)) == Incoming(
        9_000_000_001, 5_000_000_001, Tap("v1:q:a"), "vi", 8, "q"
    )


def test_a_tap_under_a_message_too_old_to_see() -> None:
    incoming = read(tapped(data="x", message={"message_id": 8, "date": 0, "chat": ROOM}))
    assert isinstance(incoming, Incoming)
    assert (incoming.message_id, incoming.event) == (8, Tap("x"))


def test_a_phone_that_does_not_tell_its_language() -> None:
    incoming = read(said(text="hi", **{"from": {"id": 5, "is_bot": False, "first_name": "A"}}))
    assert isinstance(incoming, Incoming)
    assert incoming.hint == ""


def test_blocked() -> None:
    assert read(member("kicked", ROOM)) == Left(9_000_000_001, 5_000_000_001)


@pytest.mark.parametrize("status", ["kicked", "left"])
def test_put_out_of_a_group(status: str) -> None:
    assert read(member(status, GROUP)) == Left(9_000_000_001, -100_123)


@pytest.mark.parametrize(
    "raw",
    [
        update("edited_message", message_id=3, date=1, chat=ROOM, text="edit", **{"from": PERSON}),
        update("channel_post", message_id=3, date=1, chat={"id": -1001, "type": "channel"}, text="post"),
        said(chat=GROUP, text="nothing for a bot"),
        said(text="hi", **{"from": PERSON | {"is_bot": True}}),
        said(text="hi", via_bot={"id": 2, "is_bot": True, "first_name": "B"}),
        said(pinned_message={"message_id": 2, "date": 1, "chat": ROOM}),
        said(message_auto_delete_timer_changed={"message_auto_delete_time": 86400}),
        said(),
        tapped(data="x"),
        tapped(data="x", inline_message_id="i"),
        tapped(data="x", message={"message_id": 8, "date": 1, "chat": GROUP}),
        tapped(game_short_name="g", message={"message_id": 8, "date": 1, "chat": ROOM}),
        member("member", ROOM),
        member("member", GROUP),
        {"update_id": 1},
        {"update_id": 1, "something_new": {"a": 1}},
        {},
        {"update_id": 1, "message": "not an object"},
        {"update_id": 1, "message": {"message_id": 1}},
        {"update_id": 1, "message": {"message_id": 1, "date": "x", "chat": []}},
        {"update_id": 1, "callback_query": {"id": 1}},
    ],
)
def test_what_is_not_for_the_bot(raw: dict[str, Any]) -> None:
    assert read(raw) is None


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("/quota 45", Command("quota", "45")),
        ("/QUOTA  45 excellent ", Command("quota", "45 excellent")),
        ("／quota　４５", Command("quota", "４５")),
        ("/start\nhello", Command("start", "hello")),
        ("/hours@Tis_Bot", Command("hours")),
        ("/" + "a" * 32, Command("a" * 32)),
        ("/" + "a" * 33, Text("/" + "a" * 33)),
        ("/", Text("/")),
        ("/ quota", Text("/ quota")),
        ("/ビザ", Text("/ビザ")),
        ("1000/500/420", Text("1000/500/420")),
        ("either/or", Text("either/or")),
    ],
)
def test_commands(text: str, event: Event) -> None:
    assert parse(text) == event


@given(st.text())
def test_every_text_means_something(text: str) -> None:
    assert isinstance(parse(text), Command | Text)


scraps = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
keys = st.sampled_from(
    ["message_id", "date", "chat", "from", "text", "photo", "id", "data", "message", "new_chat_member", "voice"]
)


@given(st.sampled_from(["message", "callback_query", "my_chat_member"]), st.dictionaries(keys, scraps))
def test_nonsense_never_raises(kind: str, body: dict[str, Any]) -> None:
    assert read({"update_id": 1, kind: body}) is None
