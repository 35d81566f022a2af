"""The phone's chats beside a database of one's own: there again after a restart, files too."""

from pathlib import Path

import pytest

from bot.playground import serve
from bot.playground.botapi.schema import Upload
from bot.playground.phone import deeds


async def test_chats_are_there_again_after_a_restart(tmp_path: Path) -> None:
    async with await serve(kept=tmp_path / "try.chats") as before:
        chat = before.chat("vi")
        group = before.group("Xưởng", "vi")
        await chat.say("45 người")
        await group.say("/quota@playground_bot 45")
        await chat.send("plan.csv", b"1,2", "text/csv")
    async with await serve(kept=tmp_path / "try.chats") as after:
        assert after.world.rooms == before.world.rooms
        assert after.world.files == before.world.files
        (document,) = (bubble.raw["document"] for bubble in chat.messages if "document" in bubble.raw)
        assert after.world.files[document["file_id"]] == Upload("plan.csv", "text/csv", b"1,2")
        said = deeds.say(after.world, after.world.rooms[chat.id], "nữa")
        assert said["message_id"] == 4
        assert after.chat().id not in before.world.rooms


async def test_without_a_folder_nothing_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    async with await serve() as playground:
        await playground.chat().say("45")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("held", ["", "[]", '{"rooms": [{}]}', "\0"])
async def test_a_folder_of_something_else_is_left_alone(tmp_path: Path, held: str) -> None:
    (tmp_path / "chats.json").write_text(held)
    with pytest.raises(ValueError, match=r"holds no chats of a playground\. Move it away"):
        await serve(kept=tmp_path)
    assert (tmp_path / "chats.json").read_text() == held
