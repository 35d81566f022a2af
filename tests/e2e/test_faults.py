"""Telegram has a bad day: the bot stays up, loses nothing, and answers the next message."""

import asyncio

import pytest

from bot.playground import CUT, Fault, Person
from tests.e2e.running import PATIENCE, Running, ask, tap

pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.mark.parametrize(
    "faults",
    [
        [Fault(429, "sendMessage", retry_after=1)],
        [Fault(500, "sendMessage"), Fault(502, "sendMessage")],
        [Fault(CUT, "sendMessage")],
        [Fault(CUT, "sendMessage", done=True)],
    ],
    ids=["too many requests", "server errors", "cut before", "cut after"],
)
async def test_a_reply_comes_all_the_same(shared: Running, faults: list[Fault]) -> None:
    person = shared.playground.chat("en")
    await ask(person, "/start")
    for fault in faults:
        shared.playground.fail(fault)
    assert "5 trainees in the first year" in (await ask(person, "/quota 45")).text
    assert "1993" in await said_after(person, "When was the programme established?", "1993")
    assert sum("5 trainees" in reply.text for reply in person.replies) <= 2


async def test_a_tap_in_a_bad_moment(shared: Running) -> None:
    person = shared.playground.chat("en")
    await ask(person, "/quota")
    shared.playground.fail(Fault(500, "answerCallbackQuery"))
    shared.playground.fail(Fault(CUT, "editMessageText"))
    await person.tap("Supervising organisation")
    assert "Which field of work" in (await person.next(PATIENCE)).text
    assert "full-time care staff" in (await tap(person, "Care")).text


async def test_no_answer_at_all_holds_up_only_the_chat_it_was_for(shared: Running) -> None:
    waiting, other = shared.playground.chat("en"), shared.playground.chat("ja")
    await ask(waiting, "/topics")
    shared.playground.fail(Fault(200, "editMessageText", seconds=PATIENCE))
    await waiting.tap(waiting.replies[-1].labels[0])
    asked = asyncio.create_task(waiting.next(PATIENCE))
    assert "1993年" in (await ask(other, "制度はいつ始まりましたか")).text
    assert not asked.done()
    assert (await asked).edited
    assert "1993" in await said_after(waiting, "When was the programme established?", "1993")


async def test_who_blocks_the_bot_is_forgotten_and_may_come_back(shared: Running) -> None:
    person = shared.playground.chat("en")
    await ask(person, "/quota")
    await tap(person, "Supervising organisation")
    person.block()
    await ask(shared.playground.chat("en"), "/start")
    person.unblock()
    assert "Which field of work" not in (await ask(person, "45 carers")).text
    assert "How do the trainees come" in (await ask(person, "/quota")).text


async def test_a_reply_to_somebody_who_blocked_meanwhile(shared: Running) -> None:
    person = shared.playground.chat("en")
    await ask(person, "/start")
    await person.say("/quota 45")
    person.room.blocked = True  # Telegram has not told the bot yet
    await ask(shared.playground.chat("en"), "/start")
    person.room.blocked = False
    assert "1993" in await said_after(person, "When was the programme established?", "1993")


async def test_the_bot_never_fell(shared: Running) -> None:
    assert shared.process is not None
    assert shared.process.returncode is None
    assert "Traceback" not in shared.log


async def said_after(person: Person, line: str, words: str) -> str:
    """The reply to a line that has these words, whatever comes late or twice before it."""
    await person.say(line)
    async with asyncio.timeout(PATIENCE):
        while words not in (reply := await person.next(PATIENCE)).text:
            pass
    return reply.text
