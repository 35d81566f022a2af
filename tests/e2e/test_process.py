"""The process its operator sees: how it starts, listens, refuses, and stops."""

from pathlib import Path

import aiohttp
import pytest

from bot.playground import Playground
from bot.settings import Mode
from tests.e2e.running import PATIENCE, SECRET, Running, ask, command, noticed, surroundings


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({}, ["TIS_TOKEN is missing"]),
        ({"TIS_TOKEN": "nonsense"}, ["TIS_TOKEN does not look like a token"]),
        (
            {"TIS_TOKEN": "1:a", "TIS_MODE": "webhook", "TIS_WEBHOOK_URL": "http://example.org/", "TIS_PORT": "0"},
            ["TIS_WEBHOOK_URL must begin with https://", "TIS_WEBHOOK_SECRET is missing", "TIS_PORT is '0'"],
        ),
        (
            {"TIS_TOKEN": "1:a", "TIS_MODE": "push", "TIS_TODAY": "tomorrow", "TIS_LOG": "loud"},
            ["TIS_MODE is 'push'", "TIS_TODAY is 'tomorrow'", "TIS_LOG has 'loud'"],
        ),
    ],
    ids=["nothing", "a bad token", "a bad webhook", "bad words"],
)
async def test_bad_settings_end_it_with_sentences(settings: dict[str, str], told: list[str], tmp_path: Path) -> None:
    code, said, complained = await command(tmp_path, "run", environment=surroundings(**settings))
    assert (code, said) == (2, "")
    lines = complained.splitlines()
    assert all(any(line.startswith(words) for line in lines) for words in told), complained
    assert len(lines) == len(told)


@pytest.mark.usefixtures("book")
@pytest.mark.parametrize(
    "address", ["sqlite:///{folder}/a-file/tis.db", "postgresql+psycopg://nobody@127.0.0.1:1/none", "what"]
)
async def test_a_database_that_cant_be_opened_ends_it_with_a_sentence(address: str, tmp_path: Path) -> None:
    (tmp_path / "a-file").touch()
    where = address.format(folder=tmp_path)
    environment = surroundings(TIS_TOKEN="1:a", TIS_API_URL="http://127.0.0.1:1", TIS_DATABASE_URL=where)
    code, _, complained = await command(tmp_path, "run", environment=environment)
    assert code == 2
    assert "TIS_DATABASE_URL" in complained
    assert len(complained.splitlines()) == 1


async def test_a_refused_token_ends_it_with_a_sentence(playground: Playground, tmp_path: Path) -> None:
    database = f"sqlite:///{tmp_path}/tis.db"
    environment = surroundings(TIS_TOKEN="1:wrong", TIS_API_URL=playground.api_url, TIS_DATABASE_URL=database)
    code, _, complained = await command(tmp_path, "run", environment=environment)
    assert code == 2
    assert "Telegram does not accept TIS_TOKEN; copy it again from @BotFather." in complained
    assert "1:wrong" not in complained


async def test_it_stops_cleanly_once_the_reply_in_hand_is_sent(bot: Running) -> None:
    await bot.start()
    person = bot.playground.chat("en")
    await ask(person, "/start")
    slow = noticed(200, "sendMessage", seconds=0.5)
    bot.playground.fail(slow)
    await person.say("/quota 45")
    await slow.hit.wait()
    assert await bot.stop() == 0, bot.log
    assert "5 trainees" in (await person.next(PATIENCE)).text
    assert "Traceback" not in bot.log
    assert bot.rows("SELECT * FROM turn WHERE sent_at IS NULL") == []


@pytest.mark.parametrize("bot", [Mode.WEBHOOK], indirect=True)
async def test_only_who_knows_the_secret_is_heard(bot: Running) -> None:
    await bot.start()
    person = bot.playground.chat("en")
    await ask(person, "/start")
    forged = {"update_id": 1, "message": {"message_id": 1, "date": 1, "text": "/quota 45", "from": person.room.user}}
    forged["message"] |= {"chat": person.room.as_chat()}  # type: ignore[operator]
    hook, header = f"http://127.0.0.1:{bot.port}/hook", "X-Telegram-Bot-Api-Secret-Token"
    async with aiohttp.ClientSession() as line:
        for headers in ({}, {header: "wrong"}, {header: f"{SECRET}x"}, {header: "é"}):
            async with line.post(hook, json=forged, headers=headers) as answer:
                assert answer.status == 403
        async with line.post(hook, data=b"no json", headers={header: SECRET}) as answer:
            assert answer.status == 400
        async with line.get(f"http://127.0.0.1:{bot.port}/healthz") as answer:
            assert answer.status == 200
        async with line.get(f"http://127.0.0.1:{bot.port}/") as answer:
            assert answer.status == 404
    assert "/erase" in (await ask(person, "/privacy")).text
    assert len(person.replies) == 2


@pytest.mark.parametrize("bot", [Mode.WEBHOOK], indirect=True)
async def test_a_taken_port_ends_it_with_a_sentence(bot: Running, tmp_path: Path) -> None:
    await bot.start()
    await ask(bot.playground.chat("en"), "/start")
    code, _, complained = await command(tmp_path, "run", environment=bot.environment)
    assert code == 2
    assert f"Port {bot.port} of 127.0.0.1 can't be used" in complained.splitlines()[-1]


@pytest.mark.parametrize("bot", [Mode.POLL], indirect=True)
async def test_a_second_poller_ends_with_a_sentence_and_the_first_goes_on(bot: Running, tmp_path: Path) -> None:
    await bot.start()
    person = bot.playground.chat("en")
    await ask(person, "/start")
    code, _, complained = await command(tmp_path, "run", environment=bot.environment)
    assert code == 2
    assert f"Process {bot.pid} on" in complained
    assert len(complained.splitlines()) == 1
    assert "5 trainees" in (await person.ask("/quota 45", PATIENCE)).text
