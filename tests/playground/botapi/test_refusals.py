"""Each thing Telegram refuses is refused here, over real HTTP, in Telegram's words where it has some."""

from typing import Any

import aiohttp
import pytest

from bot.playground import CUT, Fault, Playground
from tests.playground.conftest import Call

ENTITIES = "Bad Request: can't parse entities: "
NOT_MODIFIED = "Bad Request: message is not modified: specified new message content"
TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"
KEY = {"text": "Yes", "callback_data": "yes"}


def under(*rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {"text": "x", "reply_markup": {"inline_keyboard": list(rows)}}


def html(text: str) -> dict[str, Any]:
    return {"text": text, "parse_mode": "HTML"}


REFUSED_MESSAGES: dict[str, tuple[dict[str, Any], str]] = {
    "no text": ({}, "Bad Request: message text is empty"),
    "empty": ({"text": ""}, "Bad Request: message text is empty"),
    "white space": ({"text": " \n "}, "Bad Request: message text is empty"),
    "empty after parsing": (html("<b></b>"), "Bad Request: message text is empty"),
    "too long": ({"text": "x" * 4097}, "Bad Request: message is too long"),
    "too long in UTF-16": ({"text": "😀" * 2048 + "x"}, "Bad Request: message is too long"),
    "too long after parsing": (html("&amp;" * 4097), "Bad Request: message is too long"),
    "another mode": ({"text": "x", "parse_mode": "BBCode"}, "Bad Request: unsupported parse_mode"),
    "unknown tag": (html("あ<br>"), ENTITIES + 'Unsupported start tag "br" at byte offset 3'),
    "bare <": (html("a < b"), ENTITIES + 'Unsupported start tag "" at byte offset 2'),
    "bare &": (html("a & b"), 'Bad Request: playground: "&" must be written as "&amp;" at byte offset 2'),
    "left open": (html("<b>x"), ENTITIES + 'Can\'t find end tag corresponding to start tag "b"'),
    "crossed": (
        html("<b><i>test</b></i>"),
        ENTITIES + 'Unmatched end tag at byte offset 10, expected "</i>", found "</b>"',
    ),
    "end without start": (html("x</b>"), ENTITIES + "Unexpected end tag at byte offset 1"),
    "end tag cut": (html("<b>x</b"), ENTITIES + "Unclosed end tag at byte offset 4"),
    "start tag cut": (html("x <b"), ENTITIES + "Unclosed start tag at byte offset 2"),
    "attribute cut": (html("<a href"), ENTITIES + 'Unclosed start tag "a" at byte offset 0'),
    "nameless": (html('<a ="x">y</a>'), ENTITIES + 'Empty attribute name in the tag "a" at byte offset 0'),
    "bare value": (html("<a href=x/>y</a>"), ENTITIES + "Unexpected end of name token at byte offset 8"),
    "other span": (html("<span>x</span>"), ENTITIES + 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    "bad emoji": (html('<tg-emoji emoji-id="x">y</tg-emoji>'), ENTITIES + "Invalid custom emoji identifier specified"),
    "bad link": (html('<a href="x">y</a>'), "Bad Request: playground: the link 'x' is not an address Telegram opens"),
    "bold code": (html("<code><b>x</b></code>"), "Bad Request: playground: nothing may stand inside code or pre at "),
    "100 entities": (html("<b>x</b> " * 101), "Bad Request: playground: 101 entities, Telegram shows the first 100"),
    "entity off": (
        {"text": "hello", "entities": [{"type": "bold", "offset": 100, "length": 1}]},
        "Bad Request: entity begins after the end of the text at UTF-16 offset 100",
    ),
    "entity over": (
        {"text": "hello", "entities": [{"type": "bold", "offset": 0, "length": 6}]},
        "Bad Request: entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 6",
    ),
    "65 bytes": (under([KEY | {"callback_data": "x" * 65}]), "Bad Request: BUTTON_DATA_INVALID"),
    "66 bytes of kana": (under([KEY | {"callback_data": "あ" * 22}]), "Bad Request: BUTTON_DATA_INVALID"),
    "empty data": (
        under([KEY | {"callback_data": ""}]),
        "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    "no action": (
        under([{"text": "x"}]),
        "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ),
    "two actions": (under([KEY | {"url": "https://example.org"}]), "Bad Request: playground: a button with url and "),
    "no label": (under([KEY | {"text": " "}]), "Bad Request: playground: a button without text"),
    "label left out": (under([{"callback_data": "x"}]), 'Bad Request: can\'t find field "text"'),
    "nine in a row": (under([KEY] * 9), "Bad Request: playground: over 8 buttons in a row"),
    "101 buttons": (under(*[[KEY]] * 101), "Bad Request: REPLY_MARKUP_TOO_LONG"),
    "empty row": (under([KEY], []), "Bad Request: playground: a row of the keyboard is empty"),
    "bad address": (
        under([{"text": "x", "url": "not-a-url"}]),
        "Bad Request: inline keyboard button URL 'not-a-url' is invalid: Wrong HTTP URL",
    ),
    "ftp": (
        under([{"text": "x", "url": "ftp://example.com"}]),
        "Bad Request: inline keyboard button URL 'ftp://example.com' is invalid: Unsupported URL protocol",
    ),
    "copy nothing": (under([{"text": "x", "copy_text": {"text": ""}}]), "Bad Request: BUTTON_COPY_TEXT_INVALID"),
    "unknown parameter": ({"text": "x", "colour": 1}, "Bad Request: playground: sendMessage has no parameter 'colour'"),
    "unknown field": (under([KEY | {"colour": 1}]), "Bad Request: playground: InlineKeyboardButton has no field"),
    "wrong type": ({"text": 5}, 'Bad Request: field "text" must be of type String'),
    "wrong inside": (
        {"text": "x", "link_preview_options": {"is_disabled": "yes"}},
        'Bad Request: field "is_disabled" must be of type Boolean',
    ),
    "reply to nothing": (
        {"text": "x", "reply_parameters": {"message_id": 999}},
        "Bad Request: message to be replied not found",
    ),
}

COMMAND = {"command": "quota", "description": "How many trainees"}
REFUSED_CALLS: dict[str, tuple[str, dict[str, Any], str]] = {
    "capital command": ("setMyCommands", {"commands": [COMMAND | {"command": "Quota"}]}, "BOT_COMMAND_INVALID"),
    "long command": ("setMyCommands", {"commands": [COMMAND | {"command": "q" * 33}]}, "BOT_COMMAND_INVALID"),
    "no description": (
        "setMyCommands",
        {"commands": [COMMAND | {"description": ""}]},
        "BOT_COMMAND_DESCRIPTION_INVALID",
    ),
    "long description": (
        "setMyCommands",
        {"commands": [COMMAND | {"description": "x" * 257}]},
        "BOT_COMMAND_DESCRIPTION_INVALID",
    ),
    "101 commands": (
        "setMyCommands",
        {"commands": [COMMAND | {"command": f"c{n}"} for n in range(101)]},
        "BOT_COMMANDS_TOO_MUCH",
    ),
    "three letters": ("setMyCommands", {"commands": [COMMAND], "language_code": "fil"}, "invalid language code"),
    "region": ("setMyDescription", {"description": "x", "language_code": "zh-hans"}, "invalid language code"),
    "unknown scope": ("setMyCommands", {"commands": [COMMAND], "scope": {"type": "world"}}, 'field "type" of'),
    "513 characters": ("setMyDescription", {"description": "x" * 513}, "bot description is too long"),
    "121 characters": ("setMyShortDescription", {"short_description": "x" * 121}, "bot short description is too long"),
    "65 characters": ("setMyName", {"name": "x" * 65}, "bot name is too long"),
    "plain http": ("setWebhook", {"url": "http://example.org/"}, "bad webhook: An HTTPS URL must be provided"),
    "other port": ("setWebhook", {"url": "https://example.org:5000/"}, "bad webhook: Webhook can be set up only on"),
    "secret": ("setWebhook", {"url": "https://example.org/", "secret_token": "a b"}, "secret token contains unallowed"),
    "long secret": ("setWebhook", {"url": "https://e.org/", "secret_token": "a" * 257}, "secret token is too long"),
    "unknown updates": (
        "getUpdates",
        {"allowed_updates": ["messages"]},
        "playground: there are no updates of the kind",
    ),
    "stranger": ("sendMessage", {"chat_id": 1, "text": "x"}, "chat not found"),
    "name of nobody": ("sendMessage", {"chat_id": "@nobody", "text": "x"}, "chat not found"),
    "no chat": ("sendMessage", {"text": "x"}, "chat_id is empty"),
    "no such tap": ("answerCallbackQuery", {"callback_query_id": "1"}, "query is too old"),
    "no such file": ("getFile", {"file_id": "x"}, "wrong file_id"),
}


@pytest.mark.parametrize("case", REFUSED_MESSAGES)
async def test_message_is_refused(case: str, playground: Playground, call: Call) -> None:
    params, reason = REFUSED_MESSAGES[case]
    chat = playground.chat()
    await chat.say("/start")
    answer = await call("sendMessage", chat_id=chat.id, **params)
    assert (answer.get("error_code"), answer.get("description", "")[: len(reason)]) == (400, reason)
    assert not chat.replies


@pytest.mark.parametrize("case", REFUSED_CALLS)
async def test_call_is_refused(case: str, call: Call) -> None:
    method, params, reason = REFUSED_CALLS[case]
    answer = await call(method, **params)
    assert (answer["error_code"], answer["description"].startswith(f"Bad Request: {reason}")) == (400, True), answer


@pytest.mark.parametrize(
    "params",
    [
        {"text": "x" * 4096},
        {"text": "😀" * 2048},
        html("&amp;" * 4096),
        under([KEY] * 8, [KEY | {"callback_data": "x" * 64}]),
        under(*[[KEY] * 8] * 12, [KEY] * 4),
        under([{"text": "x", "copy_text": {"text": "x" * 256}}, {"text": "y", "url": "https://example.org/?q=1"}]),
        html("<b>x</b> " * 100),
    ],
    ids=["4096", "4096 units", "4096 parsed", "64 bytes", "100 buttons", "copy and link", "100 entities"],
)
async def test_the_last_that_is_allowed(params: dict[str, Any], playground: Playground, call: Call) -> None:
    chat = playground.chat()
    await chat.say("/start")
    assert (await call("sendMessage", chat_id=chat.id, **params))["ok"]
    assert len(chat.replies) == 1


async def test_edits(playground: Playground, call: Call) -> None:
    chat = playground.chat()
    hello = await chat.say("/start")
    sent = (await call("sendMessage", chat_id=chat.id, **html("<b>One</b>")))["result"]
    at: dict[str, Any] = {"chat_id": chat.id, "message_id": sent["message_id"]}
    same = await call("editMessageText", **at, **html("<b>One</b> "))
    assert same["description"].startswith(NOT_MODIFIED)
    assert (await call("editMessageText", **at, text="One"))["ok"]
    assert (await call("editMessageReplyMarkup", **at))["description"].startswith(NOT_MODIFIED)
    assert (await call("editMessageReplyMarkup", **at, reply_markup=under([KEY])["reply_markup"]))["ok"]
    other = await call("editMessageText", chat_id=chat.id, message_id=999, text="x")
    assert other["description"] == "Bad Request: message to edit not found"
    theirs = await call("editMessageText", chat_id=chat.id, message_id=hello.id, text="x")
    assert theirs["description"] == "Bad Request: message can't be edited"
    assert [bubble.edited for bubble in chat.replies] == [True]


async def test_delete_up_to_48_hours(playground: Playground, call: Call) -> None:
    chat = playground.chat()
    first, second = await chat.say("one"), await chat.say("two")
    assert (await call("deleteMessage", chat_id=chat.id, message_id=first.id))["ok"]
    again = await call("deleteMessage", chat_id=chat.id, message_id=first.id)
    assert again["description"] == "Bad Request: message to delete not found"
    playground.clock.advance(48 * 3600 + 5)
    late = await call("deleteMessage", chat_id=chat.id, message_id=second.id)
    assert late["description"] == "Bad Request: message can't be deleted for everyone"


async def test_a_tap_is_answered_once_and_in_time(playground: Playground, call: Call) -> None:
    chat = playground.chat()
    await chat.say("/start")
    await call("sendMessage", chat_id=chat.id, **under([KEY]))
    first, second, third = await chat.tap("Yes"), await chat.tap("yes"), await chat.tap("Yes")
    too_long = await call("answerCallbackQuery", callback_query_id=first.id, text="x" * 201)
    assert too_long["description"].startswith("Bad Request: callback query answer is too long")
    assert (await call("answerCallbackQuery", callback_query_id=first.id, text="x" * 200))["ok"]
    assert (await call("answerCallbackQuery", callback_query_id=first.id))["description"] == TOO_OLD
    assert [query.id for query in playground.unanswered] == [second.id, third.id]
    playground.clock.advance(155)
    assert (await call("answerCallbackQuery", callback_query_id=second.id))["description"] == TOO_OLD
    assert await chat.answer() == "x" * 200


async def test_a_blocked_bot_cannot_write(playground: Playground, call: Call) -> None:
    chat = playground.chat()
    unmet = await call("sendMessage", chat_id=chat.id, text="x")
    assert unmet["description"] == "Bad Request: chat not found"
    await chat.say("/start")
    chat.block()
    refused = await call("sendMessage", chat_id=chat.id, text="x")
    assert (refused["error_code"], refused["description"]) == (403, "Forbidden: bot was blocked by the user")
    chat.unblock()
    assert (await call("sendMessage", chat_id=chat.id, text="x"))["ok"]
    kinds = [set(update) - {"update_id"} for update in (await call("getUpdates"))["result"]]
    assert kinds == [{"message"}, {"my_chat_member"}, {"my_chat_member"}]


async def test_unknown_method_and_wrong_token(playground: Playground, call: Call, line: aiohttp.ClientSession) -> None:
    assert (await call("sendTelegram"))["error_code"] == 404
    assert (await call("getme"))["ok"]
    async with line.get(f"{playground.api_url}/bot1:x/getMe") as answer:
        assert (answer.status, (await answer.json())["description"]) == (401, "Unauthorized")


async def test_a_valid_call_that_is_not_played(call: Call) -> None:
    answer = await call("sendDice", chat_id=1)
    assert (answer["error_code"], "sendDice" in answer["description"]) == (501, True)


async def test_faults_come_as_asked_and_are_used_up(playground: Playground, call: Call) -> None:
    chat = playground.chat()
    await chat.say("/start")
    playground.fail(Fault(429, retry_after=7))
    playground.fail(Fault(500, method="sendMessage", times=1, done=True))
    limited = await call("sendMessage", chat_id=chat.id, text="x")
    assert limited["description"] == "Too Many Requests: retry after 7"
    assert limited["parameters"] == {"retry_after": 7}
    assert (await call("sendMessage", chat_id=chat.id, text="unsure"))["error_code"] == 500
    assert [bubble.text for bubble in chat.replies] == ["unsure"]
    playground.fail(Fault(CUT))
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await call("getMe")
    assert (await call("getMe"))["ok"]
    assert [call.status for call in playground.calls] == [429, 500, 0, 200]


@pytest.mark.parametrize("headers", [{"Host": "evil.example"}, {"Origin": "https://evil.example"}])
@pytest.mark.parametrize("path", ["", "live", "page/chat.js"])
async def test_other_hosts_and_origins_are_refused(
    headers: dict[str, str], path: str, playground: Playground, line: aiohttp.ClientSession
) -> None:
    async with line.get(playground.page_url + path, headers=headers) as answer:
        assert answer.status == 403
