"""Groups: the bot answers who addresses it, where they are, for that line alone, and nobody else."""

from collections.abc import Iterator

import pytest

from bot.playground import Person
from bot.playground.world import USERNAME
from tests.e2e.running import PATIENCE, Running, ask, refused

pytestmark = pytest.mark.asyncio(loop_scope="module")

NAME = f"@{USERNAME}"


@pytest.fixture
def group(shared: Running) -> Iterator[Person]:
    """A new group with somebody who speaks there; whatever happened, no request was refused."""
    yield shared.playground.group("Personnel", "en", "Mai")
    assert refused(shared.playground) == []


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (f"/quota{NAME} 45", "5 trainees in the first year"),
        (f"/QUOTA{NAME.upper()} 45", "5 trainees in the first year"),
        (f"{NAME} we are 45 people", "5 trainees in the first year"),
        (f"in which year was the trainee programme established, {NAME}?", "1993"),
        (f"{NAME} 制度はいつ始まりましたか", "1993年"),
        (f"/hours{NAME} 1000 500 420", "52.1%"),
        (NAME, "/quota"),
        (f"/privacy{NAME}", "In a group I keep nothing"),
        (f"/erase{NAME}", "nothing to set or erase"),
        (f"/quota{NAME}", "where only you see the answers"),
        (f"{NAME} ﷽ \u202e <b>&", ""),
    ],
)
async def test_who_addresses_it_is_answered(group: Person, line: str, words: str) -> None:
    asked = await group.say(line)
    reply = await group.next(PATIENCE)
    assert words in reply.text
    assert reply.raw["reply_to_message"]["message_id"] == asked.id
    assert not [key for row in reply.rows for key in row if "callback_data" in key]


async def test_what_is_said_to_others_is_not_answered(group: Person, shared: Running) -> None:
    for line in ("we are 45 people", "/quota@another_bot 45", f"mail me{NAME}", f"{NAME}2 hello"):
        said = await group.say(line)
        shared.playground.world.inbox.add("message", group.id, said.raw)  # as to a bot that hears all
    assert "1993" in (await ask(group, f"{NAME} when was the programme established?")).text
    assert len(group.replies) == 1


async def test_a_bare_command_is_for_it_once_it_spoke_last(group: Person) -> None:
    await group.say("/quota 46")
    await ask(group, f"/quota{NAME} 45")
    await ask(group, "/quota 51")
    assert len(group.replies) == 2


async def test_a_reply_to_it_is_for_it(group: Person) -> None:
    first = await ask(group, f"/quota{NAME} 45")
    await group.say("when was the programme established?", to=first)
    assert "1993" in (await group.next(PATIENCE)).text


async def test_it_stays_in_the_topic(group: Person) -> None:
    await group.say(f"/quota{NAME} 45", topic=77)
    assert (await group.next(PATIENCE)).raw["message_thread_id"] == 77


async def test_a_conversation_goes_on_in_private_and_nothing_is_kept_of_the_group(
    group: Person, shared: Running
) -> None:
    reply = await ask(group, f"/quota{NAME}")
    ((key,),) = reply.rows
    mine = Person(shared.playground.world, shared.playground.world.private(group.room))
    await group.open(key["url"])
    assert "Step 1" in (await mine.next(PATIENCE)).text
    assert "5 trainees" in (await ask(group, f"/quota{NAME} 45")).text
    assert "Step 2" in (await ask(mine, "supervising organisation")).text
    assert shared.rows(f"SELECT count(*) FROM chat WHERE chat_id = {group.id}") == [(0,)]
    assert shared.rows(f"SELECT count(*) FROM turn WHERE chat_id = {group.id}") == [(0,)]


async def test_a_plan_sent_to_a_group_is_not_read(group: Person, shared: Running) -> None:
    reply = await ask(group, f"/quota{NAME} 45")
    said = await group.send("plan.csv", b"Required,Related,Peripheral\n1000,500,420\n")
    raw = said.raw | {"reply_to_message": reply.raw}
    shared.playground.world.inbox.add("message", group.id, raw)
    assert "private chat" in (await group.next(PATIENCE)).text


async def test_put_out_and_taken_in_again(group: Person) -> None:
    await ask(group, f"/quota{NAME} 45")
    group.block()
    group.unblock()
    assert "5 trainees" in (await ask(group, f"/quota{NAME} 45")).text
