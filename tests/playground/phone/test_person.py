"""The hand that tests hold: what it says when the bot is silent or a button isn't there."""

import pytest

from bot.playground import Playground
from tests.playground.conftest import Call

OLD = {"inline_keyboard": [[{"text": "Yes", "callback_data": "1"}]]}
NEW = {"inline_keyboard": [[{"text": "Yes", "callback_data": "2"}, {"text": "No", "callback_data": "3"}]]}


async def test_the_latest_button_with_a_label_is_pressed(playground: Playground, call: Call) -> None:
    chat = playground.chat()
    await chat.say("/start")
    old = (await call("sendMessage", chat_id=chat.id, text="old", reply_markup=OLD))["result"]["message_id"]
    await call("sendMessage", chat_id=chat.id, text="new", reply_markup=NEW)
    taps = [await chat.tap("Yes"), await chat.tap("3"), await chat.tap_old(old, "1")]
    assert [query.data for query in taps] == ["2", "3", "1"]
    updates = (await call("getUpdates", offset=-3))["result"]
    assert [update["callback_query"]["message"]["text"] for update in updates] == ["new", "new", "old"]
    with pytest.raises(LookupError, match=r"No button 'Maybe' in the chat; under the last message there are \['Yes'"):
        await chat.tap("Maybe")


async def test_silence_is_told_with_the_end_of_the_chat(playground: Playground) -> None:
    chat = playground.chat()
    await chat.say("Are you there?")
    with pytest.raises(TimeoutError, match=r"said nothing for 0\.01 s; the chat ends with 'Are you there\?'"):
        await chat.next(timeout=0.01)


async def test_people_hear_only_their_own_chat(playground: Playground, call: Call) -> None:
    first, second = playground.chat(), playground.chat()
    await first.say("1")
    await second.say("2")
    await call("sendMessage", chat_id=second.id, text="for the second")
    assert (await second.next()).text == "for the second"
    assert (first.replies, [bubble.text for bubble in first.messages]) == ([], ["1"])


async def test_a_cleared_chat_is_empty_for_the_bot_too(playground: Playground, call: Call) -> None:
    chat = playground.chat()
    await chat.say("/start")
    sent = (await call("sendMessage", chat_id=chat.id, text="x"))["result"]["message_id"]
    chat.clear()
    assert chat.messages == []
    answer = await call("editMessageText", chat_id=chat.id, message_id=sent, text="y")
    assert answer["description"] == "Bad Request: message to edit not found"


async def test_a_phone_may_tell_no_language(playground: Playground, call: Call) -> None:
    chat = playground.chat(language="")
    await chat.say("one")
    chat.speak("my")
    await chat.say("two")
    people = [update["message"]["from"] for update in (await call("getUpdates"))["result"]]
    assert [person.get("language_code") for person in people] == [None, "my"]
