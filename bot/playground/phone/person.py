"""A person in a test: writes, taps, and waits for what the bot says."""

import asyncio
from dataclasses import dataclass, field

from bot.playground.botapi.refusal import Json
from bot.playground.botapi.schema import Upload
from bot.playground.phone import deeds
from bot.playground.world import Query, Room, World

PATIENCE = 5.0  # seconds


@dataclass(frozen=True, slots=True)
class Bubble:
    """A message as a person sees it; `text` is the caption for pictures and documents."""

    raw: Json

    @property
    def id(self) -> int:
        return int(self.raw["message_id"])

    @property
    def text(self) -> str:
        return str(self.raw.get("text", self.raw.get("caption", "")))

    @property
    def entities(self) -> list[Json]:
        found: list[Json] = self.raw.get("entities") or self.raw.get("caption_entities") or []
        return found

    @property
    def rows(self) -> list[list[Json]]:
        return deeds.rows(self.raw)

    @property
    def labels(self) -> list[str]:
        """What stands on the buttons, row by row."""
        return [button["text"] for row in self.rows for button in row]

    @property
    def edited(self) -> bool:
        return "edit_date" in self.raw

    @property
    def from_bot(self) -> bool:
        return deeds.is_bots(self.raw)


@dataclass(slots=True)
class Person:
    """One private chat with the bot, or a group with it; made by `Playground.chat` and `Playground.group`."""

    world: World
    room: Room
    answers: list[str] = field(default_factory=list)
    _bubbles: asyncio.Queue[Bubble] = field(default_factory=asyncio.Queue)
    _answers: asyncio.Queue[str] = field(default_factory=asyncio.Queue)
    _offered: asyncio.Queue[Json] = field(default_factory=asyncio.Queue)

    def __post_init__(self) -> None:
        self.world.listeners.append(self._hear)

    def _hear(self, event: Json) -> None:
        if event.get("chat") != self.id:
            return
        if event["on"] in ("message", "edit") and deeds.is_bots(event["message"]):
            self._bubbles.put_nowait(Bubble(event["message"]))
        elif event["on"] == "offered":
            self._offered.put_nowait(event)
        elif event["on"] == "answer":
            self.answers.append(event["text"])
            self._answers.put_nowait(event["text"])

    @property
    def id(self) -> int:
        """The chat's id, which in a private one is the person's id too."""
        return self.room.id

    @property
    def messages(self) -> list[Bubble]:
        """All that stands in the chat now, both sides, in order."""
        return [Bubble(message) for message in self.room.messages.values()]

    @property
    def replies(self) -> list[Bubble]:
        """What stands in the chat from the bot."""
        return [bubble for bubble in self.messages if bubble.from_bot]

    async def say(self, text: str, to: Bubble | None = None, topic: int = 0) -> Bubble:
        """Writes a line; in answer to a message, in a topic of a forum."""
        answers: Json = {"reply_to_message": to.raw} if to else {}
        forum: Json = {"message_thread_id": topic, "is_topic_message": True} if topic else {}
        return Bubble(deeds.say(self.world, self.room, text, **answers, **forum))

    async def send(self, name: str, data: bytes, content_type: str = "application/octet-stream") -> Bubble:
        """Sends a document."""
        return Bubble(deeds.send_file(self.world, self.room, Upload(name, content_type, data)))

    async def next(self, timeout: float = PATIENCE) -> Bubble:
        """The bot's next message or edit not yet taken; raises TimeoutError with what stands in the chat."""
        try:
            async with asyncio.timeout(timeout):
                return await self._bubbles.get()
        except TimeoutError:
            last = self.messages[-1].text if self.room.messages else "nothing"
            raise TimeoutError(f"The bot said nothing for {timeout} s; the chat ends with {last!r}.") from None

    async def ask(self, text: str, timeout: float = PATIENCE) -> Bubble:
        """Writes a line and waits for the reply."""
        await self.say(text)
        return await self.next(timeout)

    async def tap(self, button: str) -> Query:
        """Presses the latest button with this label, else with this data; raises LookupError if there is none."""
        for bubble in reversed(self.messages):
            for key in [key for row in bubble.rows for key in row if "callback_data" in key]:
                if button in (key["text"], key["callback_data"]):
                    return deeds.tap(self.world, self.room, bubble.id, key["callback_data"])
        labels = self.replies[-1].labels if self.replies else []
        raise LookupError(f"No button {button!r} in the chat; under the last message there are {labels}.")

    async def tap_old(self, message_id: int, data: str) -> Query:
        """Presses a button of one message, for late and double taps."""
        return deeds.tap(self.world, self.room, message_id, data)

    async def look_up(self, line: str, timeout: float = PATIENCE) -> Json:
        """Types a line behind the bot's name and waits for the results; raises TimeoutError."""
        typed = deeds.type_inline(self.world, self.room, line)
        async with asyncio.timeout(timeout):
            while True:
                offered = await self._offered.get()
                if offered["query"] == typed.id:
                    return offered

    async def choose(self, offered: Json, number: int = 0) -> Bubble:
        """Posts one of the results."""
        return Bubble(deeds.choose(self.world, self.room, offered["query"], offered["results"][number]["id"]))

    async def open(self, url: str) -> Bubble:
        """Opens a link to the bot; raises LookupError for another."""
        return Bubble(deeds.open_link(self.world, self.room, url))

    async def answer(self, timeout: float = PATIENCE) -> str:
        """The bot's next answer to a tap ("" for a silent one); raises TimeoutError."""
        async with asyncio.timeout(timeout):
            return await self._answers.get()

    def speak(self, language: str) -> None:
        """Changes the phone's language."""
        deeds.speak(self.world, self.room, language)

    def clear(self) -> None:
        """Deletes the history on this side."""
        deeds.clear(self.world, self.room)

    def block(self) -> None:
        """Blocks the bot."""
        deeds.set_blocked(self.world, self.room, True)

    def unblock(self) -> None:
        """Lets the bot in again."""
        deeds.set_blocked(self.world, self.room, False)
