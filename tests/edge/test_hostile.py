"""Whatever comes: no exception, and a person's text or tap in a private chat gets one reply that Telegram takes.

`TIS_HOSTILE=20000` draws that many updates of each kind.
"""

import os
from datetime import datetime

from hypothesis import HealthCheck, given, settings

from bot.clock import JAPAN
from bot.edge.made.split import messages
from bot.edge.read import Asked, Incoming, Left, read
from bot.playground.botapi import limits
from bot.playground.botapi.keyboards import keyboard
from bot.shelf import book as real_book
from bot.store.codec import decode, encode
from bot.talk.chat import Chat
from bot.talk.event import Tap, Text
from bot.talk.reply import Reply
from bot.talk.respond import respond
from tests.edge.hostile import Json, private, updates

DRAWN = settings(
    max_examples=int(os.environ.get("TIS_HOSTILE", "200")),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
NOON = datetime(2026, 11, 26, 12, tzinfo=JAPAN)


BOOK = real_book()  # not a fixture: a failing example would be printed with the whole of it


@DRAWN
@given(updates())
def test_any_update_is_read_or_left_alone(raw: Json) -> None:
    assert isinstance(read(raw), Asked | Incoming | Left | None)


@DRAWN
@given(private("message"))
def test_a_text_gets_one_reply_that_can_be_sent(raw: Json) -> None:
    incoming = read(raw)
    if incoming is None:
        assert not raw["message"]["text"]
        return
    assert isinstance(incoming, Incoming)
    after, reply = respond(Chat(), incoming.event, BOOK, NOON, incoming.hint)
    _sendable(reply)
    _sendable(respond(after, incoming.event, BOOK, NOON, incoming.hint)[1])


@DRAWN
@given(private("callback_query"))
def test_a_tap_gets_one_reply_that_can_be_sent(raw: Json) -> None:
    incoming = read(raw)
    assert isinstance(incoming, Incoming)
    assert isinstance(incoming.event, Tap)
    after, reply = respond(Chat(), incoming.event, BOOK, NOON, incoming.hint)
    _sendable(reply)
    _sendable(respond(after, Text("45"), BOOK, NOON, incoming.hint)[1])


def _sendable(reply: Reply) -> None:
    """As the playground, which is as strict as Telegram, takes it; and as the store keeps it."""
    assert decode(encode(reply)) == reply
    texts = messages(reply.parts)
    assert texts or reply.toast
    for text in texts:
        limits.formatted({"text": text, "parse_mode": "HTML"})
    rows = [[{"text": button.label, **_does(button)} for button in row] for row in reply.rows]
    assert not rows or keyboard({"inline_keyboard": rows})


def _does(button: object) -> Json:
    known = {"url": "url", "data": "callback_data", "share": "switch_inline_query"}
    told = {theirs: getattr(button, ours) for ours, theirs in known.items() if getattr(button, ours)}
    copied = getattr(button, "copy", "")
    return {"copy_text": {"text": copied}} if copied else told
