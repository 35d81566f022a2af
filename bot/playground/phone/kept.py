"""The phone's chats in a folder, so that they are there again after a restart, as the bot's database is."""

import asyncio
import json
from dataclasses import dataclass, field
from pathlib import Path

from bot.playground.botapi.refusal import Json
from bot.playground.botapi.schema import Upload
from bot.playground.world import Room, World
from tis_rules.mistakes import BadCase

_PAUSE = 0.5  # seconds in which changes are gathered
_CHATS = "chats.json"
_REST = ("met", "blocked", "title")


@dataclass(slots=True)
class Kept:
    """What stands in the chats, and the files in them: written a moment after each change, and at the end."""

    world: World
    folder: Path
    _soon: asyncio.TimerHandle | None = field(default=None)

    def restore(self) -> None:
        """Takes up what an earlier start left, and listens from now on. Raises ValueError where that can't be read."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if (chats := self.folder / _CHATS).exists():
            try:
                self._take(json.loads(chats.read_text("utf-8")))
            except (KeyError, TypeError, ValueError) as error:
                says = "{chats} holds no chats of a playground. Move it away to begin anew."
                raise BadCase(says, chats=chats) from error
        self.world.listeners.append(self._changed)

    def _take(self, left: Json) -> None:
        rooms = [
            Room(raw["user"], {each["message_id"]: each for each in raw["messages"]}, *map(raw.get, _REST))
            for raw in left["rooms"]
        ]
        self.world.rooms.update({room.id: room for room in rooms})
        self.world.last_message = left["last_message"]
        for file_id, (name, content_type) in left["files"].items():
            self.world.files[file_id] = Upload(name, content_type, (self.folder / file_id).read_bytes())

    def _changed(self, event: Json) -> None:
        if event["on"] != "typing" and self._soon is None:
            self._soon = asyncio.get_running_loop().call_later(_PAUSE, self.write)

    def write(self) -> None:
        """Writes everything; what was there before stays whole until the new is."""
        if self._soon:
            self._soon.cancel()
        self._soon = None
        for file_id, upload in self.world.files.items():
            if not (path := self.folder / file_id).exists():
                path.write_bytes(upload.data)
        new = self.folder / f"{_CHATS}.new"
        new.write_text(json.dumps(self._all(), ensure_ascii=False), "utf-8")
        new.replace(self.folder / _CHATS)

    def _all(self) -> Json:
        files = {file_id: (upload.name, upload.content_type) for file_id, upload in self.world.files.items()}
        rooms = [_raw(room) for room in self.world.rooms.values()]
        return {"rooms": rooms, "last_message": self.world.last_message, "files": files}


def _raw(room: Room) -> Json:
    return {"user": room.user, "messages": [*room.messages.values()]} | {name: getattr(room, name) for name in _REST}
