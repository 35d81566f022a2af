"""The operator's commands against a running bot: what is well, what isn't, and a copy brought back."""

import pytest

from bot.settings import Mode
from tests.e2e.running import PATIENCE, Running, ask, command


async def _doctor(bot: Running, **changed: str) -> tuple[int, str]:
    code, said, complained = await command(bot.folder, "doctor", environment=bot.environment | changed)
    assert complained == ""
    return code, said


async def test_all_is_well_with_a_bot_that_answers(bot: Running) -> None:
    await bot.start()
    await ask(bot.playground.chat(), "/start")
    code, said = await _doctor(bot)
    assert "NOT" not in said, said
    assert code == 0
    assert "0 chats, 1 turns" in said  # a chat that said nothing of itself is not kept
    assert ("/hook" in said) is (bot.mode is Mode.WEBHOOK)


@pytest.mark.parametrize("bot", [Mode.POLL], indirect=True)
async def test_each_thing_that_is_wrong_says_what_to_do(bot: Running) -> None:
    code, said = await _doctor(bot)
    assert code == 1
    assert "NOT database" in said
    code, said = await _doctor(bot, TIS_TOKEN="1:wrong")
    assert "copy it again from @BotFather" in said
    code, said = await _doctor(bot, TIS_API_URL="http://127.0.0.1:9")
    assert "NOT Telegram: no answer" in said
    code, said = await _doctor(bot, TIS_TOKEN="", TIS_MODE="both")
    assert said.count("NOT settings") == 2


@pytest.mark.parametrize("bot", [Mode.POLL], indirect=True)
async def test_a_copy_made_while_the_bot_runs_is_brought_back(bot: Running) -> None:
    await bot.start()
    person = bot.playground.chat()
    await ask(person, "/language")
    await ask(person, "/quota")
    code, said, _ = await command(bot.folder, "backup", "copy.gz", environment=bot.environment)
    assert (code, said.split()[0]) == (0, "5")  # a chat, two turns, what is counted of each
    assert await bot.stop() == 0
    bot.database.unlink()
    code, _, _ = await command(bot.folder, "restore", "copy.gz", environment=bot.environment)
    assert code == 0
    await bot.start()
    assert "Step 1 of 6" in (await ask(person, "45")).text  # the open question is there again
    code, _, why = await command(bot.folder, "restore", "copy.gz", environment=bot.environment)
    assert (code, "empty" in why) == (2, True)


@pytest.mark.parametrize("bot", [Mode.POLL], indirect=True)
async def test_lines_are_kept_masked_only_while_the_operator_learns(bot: Running) -> None:
    line = "the certificate of the thing, Sato Metal Works 090-1234-5678"
    bot.more["TIS_LEARN"] = "on"
    await bot.start()
    person = bot.playground.chat()
    assert "nearly every name, becomes …" in (await ask(person, "/privacy")).text
    await ask(person, line)
    assert await bot.stop() == 0
    _, said, _ = await command(bot.folder, "unanswered", environment=bot.environment)
    assert "1 x  en  the certificate of the thing … 0" in said
    _, said, _ = await command(bot.folder, "stats", environment=bot.environment)
    assert "1 questions, " in said
    for word in ("Sato", "sato", "5678", str(person.id)):
        assert word not in repr(bot.rows("SELECT * FROM line"))
    bot.more["TIS_LEARN"] = "off"
    await bot.start()
    assert "no text of your messages" in (await ask(person, "/privacy")).text
    await ask(person, line)
    assert bot.rows("SELECT * FROM line") == []


@pytest.mark.parametrize("bot", [Mode.POLL], indirect=True)
async def test_a_thumb_is_thanked_for_in_place_and_shows_in_the_counts(bot: Running) -> None:
    await bot.start()
    person = bot.playground.chat()
    await ask(person, "How many hours of lectures after arrival?")
    before = len(person.messages)
    query = await person.tap("👎")
    answered = await person.answer(PATIENCE)
    assert "other words" in str(answered)
    assert query
    assert len(person.messages) == before
    assert await bot.stop() == 0
    _, said, _ = await command(bot.folder, "stats", environment=bot.environment)
    assert "Thumbs down: lectures" in said


@pytest.mark.parametrize("bot", [Mode.POLL], indirect=True)
async def test_the_operators_chat_is_told_the_week_once(bot: Running) -> None:
    await bot.start()
    person = bot.playground.chat("ja")
    await ask(person, "/language ja")
    assert await bot.stop() == 0
    code, said = await _doctor(bot, TIS_ADMIN_CHAT="424242")
    assert (code, "NOT weekly digest: to chat 424242" in said) == (1, True), said
    bot.more["TIS_ADMIN_CHAT"] = str(person.id)
    assert f"ok  weekly digest: to chat {person.id}" in (await _doctor(bot, TIS_LEARN="on"))[1]
    await bot.start()
    told = await person.next(PATIENCE)
    assert "11月9日" in told.text
    assert "tis-bot stats" in told.text
    assert await bot.stop() == 0
    await bot.start()
    assert "/erase" in (await ask(person, "/privacy")).text
    assert len([bubble for bubble in person.replies if "tis-bot stats" in bubble.text]) == 1
