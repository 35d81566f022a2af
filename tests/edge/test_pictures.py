"""Replies that come with a picture: a photo with the words under it, and the words alone where that fails."""

import logging
import struct
import threading

import pytest
from telegram.ext import ExtBot

from bot.card import draw
from bot.card.qr import qr
from bot.edge.fate import Fate, Outcome
from bot.edge.read import Incoming
from bot.edge.send import Sender
from bot.store.codec import decode, encode
from bot.talk.event import Tap, Text
from bot.talk.reply import Button, Card, Html, Kind, Reply, Tone
from tests.edge.fake import Telegram, as_json, error

TYPED = Incoming(1, 5_000_000_001, Text("hi"), "ja", 7)
TAPPED = Incoming(1, 5_000_000_001, Tap("x"), "ja", 7, "query")
LINK = Reply(Kind.MENU, (Html("<b>This link</b>"),), ((Button("A", data="a"), Button("B", share="45 care")),), qr="1_u")
CARD = Card("45 staff", "5 trainees", Tone.GOOD, lines=("Why",), foot=("As of today",))
CAPTION = "<b>This link</b>\n\n<code>https://t.me/tis_bot?start=1_u</code>"
KEYS = [{"text": "A", "callback_data": "a"}, {"text": "B", "switch_inline_query": "45 care"}]


@pytest.fixture
def sender(bot: ExtBot[None]) -> Sender:
    return Sender(bot)


async def test_a_link_comes_under_its_picture(telegram: Telegram, sender: Sender) -> None:
    assert await sender.send(TYPED, LINK) == Outcome(Fate.SENT)
    (form,) = telegram.said("sendPhoto")
    assert (form["chat_id"], form["caption"], form["parse_mode"]) == ("5000000001", CAPTION, "HTML")
    assert as_json(form, "reply_markup") == {"inline_keyboard": [KEYS]}
    assert telegram.said("sendMessage") == []


async def test_a_tap_for_one_is_answered_and_leaves_its_message(telegram: Telegram, sender: Sender) -> None:
    assert await sender.send(TAPPED, LINK) == Outcome(Fate.SENT)
    assert telegram.said("answerCallbackQuery") == [{"callback_query_id": "query"}]
    assert telegram.said("editMessageText") == []


async def test_where_the_picture_is_refused_the_words_are_sent(
    telegram: Telegram, sender: Sender, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.errors["sendPhoto"] = [error(400, "Bad Request: IMAGE_PROCESS_FAILED")]
    with caplog.at_level(logging.ERROR):
        assert await sender.send(TYPED, LINK) == Outcome(Fate.SENT)
    assert telegram.said("sendMessage")[0]["text"] == CAPTION
    assert "a picture was sent as words" in caplog.text


async def test_a_picture_put_off_is_sent_later(telegram: Telegram, sender: Sender) -> None:
    telegram.errors["sendPhoto"] = [error(429, "Too Many Requests", retry_after=9)]
    assert await sender.send(TYPED, LINK) == Outcome(Fate.LATER, 9)
    telegram.errors["getMe"] = [error(502, "Bad Gateway")]
    assert (await Sender(sender._bot).send(TYPED, LINK)).fate is Fate.LATER


async def test_a_card_is_drawn_and_its_words_stand_under_it(telegram: Telegram, sender: Sender) -> None:
    parts = (Html("<b>5</b> trainees"), *(Html(letter * 400) for letter in "abc"), Html("<i>as of</i>"))
    assert await sender.send(TAPPED, Reply(Kind.QUOTA, parts, card=CARD)) == Outcome(Fate.SENT)
    (form,) = telegram.said("sendPhoto")
    assert form["caption"] == "\n\n".join((*parts[:3], parts[-1]))  # as much as a caption holds, and what it rests on
    assert telegram.said("editMessageText") == []


async def test_a_card_is_drawn_beside_the_event_loop(sender: Sender, monkeypatch: pytest.MonkeyPatch) -> None:
    threads: list[threading.Thread] = []

    def drawn(card: Card) -> bytes:
        threads.append(threading.current_thread())
        return b"\x89PNG"

    monkeypatch.setattr(draw, "draw", drawn)
    await sender.send(TYPED, Reply(Kind.QUOTA, (Html("5"),), card=CARD))
    assert threads
    assert threads[0] is not threading.main_thread()


def test_another_process_can_send_it() -> None:
    assert decode(encode(LINK)) == LINK


@pytest.mark.parametrize("start", ["1_u", "1_" + "x" * 62])
def test_a_code_is_square_and_large_enough_for_a_phone(start: str) -> None:
    data = qr(f"https://t.me/{'b' * 32}?start={start}")
    width, height = struct.unpack(">II", data[16:24])
    assert width == height
    assert 450 <= width <= 1200
    assert len(data) < 20_000
