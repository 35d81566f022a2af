"""Each of Telegram's errors has one meaning, seen over real HTTP."""

import logging
from typing import Any

import pytest
from telegram.ext import ExtBot

from bot.edge import request as http
from bot.edge.fate import Fate, Outcome
from bot.edge.read import Incoming
from bot.edge.send import Sender
from bot.talk.event import Tap, Text
from bot.talk.reply import Button, Html, Kind, Place, Reply
from tests.edge.fake import HANG, TOKEN, Telegram, as_json, error

TYPED = Incoming(1, 5_000_000_001, Text("hi"), "ja", 7)
TAPPED = Incoming(1, 5_000_000_001, Tap("x"), "ja", 7, "query")
HELLO = Reply(Kind.ANSWER, (Html("<b>hello</b> &amp; more"),))
IN_PLACE = Reply(Kind.QUESTION, (Html("next"),), ((Button("A", data="a"),),), Place.EDIT, toast="noted")
UNREADABLE = error(400, "Bad Request: can't parse entities: Unsupported start tag")
SENT = Outcome(Fate.SENT)


@pytest.fixture
def sender(bot: ExtBot[Any]) -> Sender:
    return Sender(bot)


async def test_a_reply_is_html_without_previews(telegram: Telegram, sender: Sender) -> None:
    assert await sender.send(TYPED, HELLO) == SENT
    (form,) = telegram.said("sendMessage")
    assert form["chat_id"] == "5000000001"
    assert (form["text"], form["parse_mode"]) == ("<b>hello</b> &amp; more", "HTML")
    assert as_json(form, "link_preview_options") == {"is_disabled": True}


async def test_in_a_group_a_reply_answers_its_message_in_its_topic(telegram: Telegram, sender: Sender) -> None:
    assert await sender.send(Incoming(1, -100_7, Text("hi"), "ja", 7, topic=5, group=True), HELLO) == SENT
    (form,) = telegram.said("sendMessage")
    assert (form["chat_id"], form["message_thread_id"]) == ("-1007", "5")
    assert as_json(form, "reply_parameters") == {"message_id": 7, "allow_sending_without_reply": True}


async def test_a_group_that_became_a_supergroup_gets_its_reply_there(telegram: Telegram, sender: Sender) -> None:
    moved = error(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=-100_8)
    telegram.errors["sendMessage"] = [moved]
    assert await sender.send(Incoming(1, -7, Text("hi"), "ja", 7, group=True), HELLO) == SENT
    assert [form["chat_id"] for form in telegram.said("sendMessage")] == ["-7", "-1008"]
    assert "reply_parameters" not in telegram.said("sendMessage")[1]


async def test_all_kinds_of_buttons(telegram: Telegram, sender: Sender) -> None:
    row = (Button("A", data="a"), Button("B", url="https://example.org"), Button("C", copy="Art. 16"))
    await sender.send(TYPED, Reply(Kind.MENU, (Html("x"),), (row,)))
    assert as_json(telegram.said("sendMessage")[0], "reply_markup") == {
        "inline_keyboard": [
            [
                {"text": "A", "callback_data": "a"},
                {"text": "B", "url": "https://example.org"},
                {"text": "C", "copy_text": {"text": "Art. 16"}},
            ]
        ]
    }


async def test_a_long_reply_is_several_messages_with_the_buttons_under_the_last(
    telegram: Telegram, sender: Sender
) -> None:
    parts = tuple(Html(f"<i>{letter * 3000}</i>") for letter in "abc")
    assert await sender.send(TYPED, Reply(Kind.ANSWER, parts, ((Button("A", data="a"),),))) == SENT
    forms = telegram.said("sendMessage")
    assert [form["text"] for form in forms] == list(parts)
    assert ["reply_markup" in form for form in forms] == [False, False, True]


async def test_a_tap_edits_its_message_and_is_answered(telegram: Telegram, sender: Sender) -> None:
    assert await sender.send(TAPPED, IN_PLACE) == SENT
    (form,) = telegram.said("editMessageText")
    assert (form["chat_id"], form["message_id"], form["text"]) == ("5000000001", "7", "next")
    assert telegram.said("answerCallbackQuery") == [{"callback_query_id": "query", "text": "noted"}]
    assert telegram.said("sendMessage") == []


async def test_a_tap_may_need_no_message_at_all(telegram: Telegram, sender: Sender) -> None:
    assert await sender.send(TAPPED, Reply(Kind.QUESTION, (), toast="already noted")) == SENT
    assert [method for method, _ in telegram.calls] == ["answerCallbackQuery"]


async def test_a_typed_answer_never_edits(telegram: Telegram, sender: Sender) -> None:
    await sender.send(TYPED, IN_PLACE)
    assert [method for method, _ in telegram.calls] == ["sendMessage"]


async def test_an_unchanged_message_is_fine(telegram: Telegram, sender: Sender) -> None:
    telegram.errors["editMessageText"] = [error(400, "Bad Request: message is not modified: specified new message…")]
    assert await sender.send(TAPPED, IN_PLACE) == SENT
    assert telegram.said("sendMessage") == []


@pytest.mark.parametrize(
    "words",
    [
        "Bad Request: message can't be edited",
        "Bad Request: message to edit not found",
        "Bad Request: there is no text in the message to edit",
        "Bad Request: can't parse entities: Can't find end tag",
    ],
)
async def test_what_cannot_be_edited_is_sent_anew(telegram: Telegram, sender: Sender, words: str) -> None:
    telegram.errors["editMessageText"] = [error(400, words)]
    assert await sender.send(TAPPED, IN_PLACE) == SENT
    assert [form["text"] for form in telegram.said("sendMessage")] == ["next"]


async def test_a_tap_too_old_to_answer_is_no_matter(telegram: Telegram, sender: Sender) -> None:
    telegram.errors["answerCallbackQuery"] = [error(400, "Bad Request: query is too old and response timeout expired")]
    assert await sender.send(TAPPED, IN_PLACE) == SENT


async def test_broken_markup_goes_as_plain_text_and_is_logged(
    telegram: Telegram, sender: Sender, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.errors["sendMessage"] = [UNREADABLE]
    with caplog.at_level(logging.ERROR):
        assert await sender.send(TYPED, HELLO) == SENT
    _, form = telegram.said("sendMessage")
    assert form["text"] == "hello & more"
    assert "parse_mode" not in form
    assert "without markup" in caplog.text
    assert "hello" not in caplog.text


async def test_a_paragraph_too_long_is_cut_as_plain_text(telegram: Telegram, sender: Sender) -> None:
    telegram.errors["sendMessage"] = [error(400, "Bad Request: message is too long")]
    assert await sender.send(TYPED, Reply(Kind.ANSWER, (Html("a" * 5000),), ((Button("A", data="a"),),))) == SENT
    forms = telegram.said("sendMessage")[1:]
    assert "".join(form["text"] for form in forms) == "a" * 5000
    assert ["reply_markup" in form for form in forms] == [False, False, True]


@pytest.mark.parametrize(
    ("answer", "outcome", "tries"),
    [
        (error(429, "Too Many Requests: retry after 9", retry_after=9), Outcome(Fate.LATER, 9.0), 1),
        (error(403, "Forbidden: bot was blocked by the user"), Outcome(Fate.GONE), 1),
        (error(403, "Forbidden: user is deactivated"), Outcome(Fate.GONE), 1),
        (error(400, "Bad Request: chat not found"), Outcome(Fate.GONE), 1),
        (error(400, "Bad Request: BUTTON_DATA_INVALID"), Outcome(Fate.REFUSED), 1),
        (error(400, "Bad Request: message text is empty"), Outcome(Fate.REFUSED), 1),
        (error(500, "Internal Server Error"), Outcome(Fate.LATER, 3.0), 1),
        (error(502, "Bad Gateway"), Outcome(Fate.LATER, 3.0), 1),
        (error(401, "Unauthorized"), Outcome(Fate.LATER, 60.0), 1),
        (HANG, Outcome(Fate.UNSURE, 3.0), 2),
    ],
)
async def test_the_meaning_of_an_error(
    telegram: Telegram,
    sender: Sender,
    monkeypatch: pytest.MonkeyPatch,
    answer: tuple[int, dict[str, Any]],
    outcome: Outcome,
    tries: int,
) -> None:
    monkeypatch.setattr(http, "READ", 0.1)
    telegram.errors["sendMessage"] = [answer] * 5
    assert await sender.send(TYPED, HELLO) == outcome
    assert len(telegram.said("sendMessage")) == tries


async def test_when_unsure_it_is_tried_once_more(
    telegram: Telegram, sender: Sender, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(http, "READ", 0.1)
    telegram.errors["sendMessage"] = [HANG]
    assert await sender.send(TYPED, HELLO) == SENT
    assert len(telegram.said("sendMessage")) == 2


async def test_a_network_that_is_away_means_not_sent(sender: Sender, bot: ExtBot[Any]) -> None:
    bot._base_url = f"http://127.0.0.1:1/bot{TOKEN}"
    assert await sender.send(TYPED, HELLO) == Outcome(Fate.LATER, 3.0)


async def test_an_answer_that_is_no_json_says_nothing_of_the_token(
    telegram: Telegram, bot: ExtBot[Any], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "bot")
    bot._base_url = f"{telegram.url}/elsewhere/{TOKEN}"
    assert (await Sender(bot).send(TAPPED, HELLO)).fate is Fate.LATER
    assert TOKEN not in caplog.text
