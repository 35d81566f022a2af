"""`kill -9` at the worst moments: the conversation goes on at its question, and a reply comes once, at most twice."""

import os
import signal
from contextlib import suppress

from bot.playground import Person
from tests.e2e.running import PATIENCE, Running, ask, noticed, refused, tap

WORDS = "full-time care staff"


async def at_the_staff_question(bot: Running) -> Person:
    await bot.start()
    person = bot.playground.chat("en")
    await ask(person, "/quota")
    await tap(person, "Supervising organisation")
    assert WORDS in (await tap(person, "Care")).text
    return person


async def test_the_conversation_goes_on_at_its_question(bot: Running) -> None:
    person = await at_the_staff_question(bot)
    await bot.kill()
    bot.let_leases_run_out()  # the last tap may not have been marked as answered yet
    await person.say("25 carers")
    await bot.start()
    assert "Is the company excellent" in (await person.next(PATIENCE)).text
    for _ in range(2):
        await tap(person, "No")
    assert "3 trainees in the first year" in (await ask(person, "May 2027")).text
    assert [wrong for wrong in refused(bot.playground) if "query is too old" not in wrong] == []


async def test_a_reply_under_way_when_the_bot_was_killed_comes_once(bot: Running) -> None:
    person = await at_the_staff_question(bot)
    held_up = noticed(200, "sendMessage", seconds=PATIENCE)
    bot.playground.fail(held_up)
    await person.say("25 carers")
    await held_up.hit.wait()
    await bot.kill()
    bot.let_leases_run_out()
    await bot.start()
    assert "Is the company excellent" in (await person.next(PATIENCE)).text
    assert await times_said(person, "Is the company excellent") == 1


async def test_a_reply_not_yet_marked_when_the_bot_was_killed_comes_twice_and_counts_once(bot: Running) -> None:
    person = await at_the_staff_question(bot)
    kill_as_soon_as_said(bot, person, "Is the company excellent")
    assert "Is the company excellent" in (await ask(person, "25 carers")).text
    await bot.ended()
    bot.let_leases_run_out()
    await bot.start()
    assert "Is the company excellent" in (await person.next(PATIENCE)).text
    assert await times_said(person, "Is the company excellent") == 2
    assert "trainees training with you already" in (await tap(person, "No")).text


async def test_a_tap_whose_spinner_turned_when_the_bot_was_killed_is_answered(bot: Running) -> None:
    person = await at_the_staff_question(bot)
    held_up = noticed(200, "editMessageText", seconds=PATIENCE)
    await ask(person, "25")
    bot.playground.fail(held_up)
    await person.tap("No")
    await held_up.hit.wait()
    await bot.kill()
    bot.let_leases_run_out()
    await bot.start()
    assert "trainees training with you already" in (await person.next(PATIENCE)).text
    await person.answer(PATIENCE)
    assert "When should the next ones start" in (await tap(person, "No")).text
    assert bot.playground.unanswered == []


async def times_said(person: Person, words: str) -> int:
    """How often it stands in the chat once the bot has answered something after it."""
    await ask(person, "/privacy")
    return sum(words in reply.text for reply in person.replies)


def kill_as_soon_as_said(bot: Running, person: Person, words: str) -> None:
    """The bot dies when Telegram has its message and before it can know."""

    def kill(event: dict[str, object]) -> None:
        if event["on"] == "message" and words in str(event["message"]):
            bot.playground.world.listeners.remove(kill)
            with suppress(ProcessLookupError):
                os.kill(bot.pid, signal.SIGKILL)

    bot.playground.world.listeners.append(kill)
