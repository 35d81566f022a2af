"""Everything the playground remembers: the bot and its profile, people's chats with their messages, taps, files."""

import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from bot.playground.botapi.inbox import Inbox
from bot.playground.botapi.profile import Profile
from bot.playground.botapi.refusal import Json, Refused, bad_request
from bot.playground.botapi.schema import Schema, Upload
from bot.playground.botapi.webhook import Courier
from bot.playground.clock import Clock

FIRST_CHAT = 5_000_000_001  # over 2**32, as many real ids are
BOT_ID = 7_000_000_001
USERNAME = "playground_bot"
TAP_ANSWERABLE = 150  # seconds
Listener = Callable[[Json], None]


@dataclass(slots=True)
class Room:
    """One private chat. `user` is the person as Telegram describes people; `met` once they wrote to the bot.

    With a `title` it is a group, and `user` who speaks in it on this phone.
    """

    user: Json
    messages: dict[int, Json] = field(default_factory=dict)
    met: bool = False
    blocked: bool = False
    title: str = ""

    @property
    def id(self) -> int:
        return -int(self.user["id"]) if self.title else int(self.user["id"])

    def as_chat(self) -> Json:
        """The chat as Telegram describes it."""
        if self.title:
            return {"id": self.id, "type": "supergroup", "title": self.title}
        return {"id": self.id, "type": "private", "first_name": self.user["first_name"]}


@dataclass(slots=True)
class Query:
    """A tap on a button; `at` is when, `answer` what the bot answered, None until it did."""

    id: str
    chat_id: int
    data: str
    at: int
    answer: Json | None = None


@dataclass(slots=True)
class Typed:
    """A line typed behind the bot's name; `at` is when, `answer` the bot's results, None until they come."""

    id: str
    chat_id: int
    line: str
    at: int
    answer: Json | None = None


@dataclass(slots=True)
class World:
    """The state behind the Bot API. Listeners are told of each change, in the page's words."""

    schema: Schema
    token: str
    clock: Clock = field(default_factory=Clock)
    rooms: dict[int, Room] = field(default_factory=dict)
    queries: dict[str, Query] = field(default_factory=dict)
    typed: dict[str, Typed] = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)
    profile: Profile = field(default_factory=Profile)
    listeners: list[Listener] = field(default_factory=list)
    last_message: int = 0
    inbox: Inbox = field(init=False)
    courier: Courier = field(init=False)

    def __post_init__(self) -> None:
        self.inbox = Inbox(self.clock, self.schema.update_kinds(), lambda chat: self.courier.wake(chat))
        self.courier = Courier(self.inbox)

    def bot(self) -> Json:
        """The bot as Telegram describes it in messages."""
        return {"id": BOT_ID, "is_bot": True, "first_name": self.profile.name_for(""), "username": USERNAME}

    def tell(self, event: Json) -> None:
        """Tells every listener what changed."""
        for listener in list(self.listeners):
            listener(event)

    def new_room(self, language: str, name: str, title: str = "") -> Room:
        """A person who has not yet written to the bot; with a `title` a group with the bot in it, where they speak."""
        user = {"id": FIRST_CHAT + len(self.rooms), "is_bot": False, "first_name": name}
        room = Room(user | ({"language_code": language} if language else {}), title=title, met=bool(title))
        self.rooms[room.id] = room
        return room

    def private(self, room: Room) -> Room:
        """The private chat of who speaks in a group, opened now if it wasn't; a private one itself."""
        return self.rooms.setdefault(int(room.user["id"]), Room(room.user)) if room.title else room

    def room_for_bot(self, chat_id: object) -> Room:
        """The chat a bot may write to; raises Refused as Telegram does."""
        room = self.rooms.get(chat_id) if isinstance(chat_id, int) else None
        if chat_id == "":
            raise bad_request("chat_id is empty")
        if room is None or not room.met:
            raise bad_request("chat not found")
        if room.blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        return room

    def add_message(self, room: Room, sender: Json, content: Json) -> Json:
        """A new message in the chat, numbered and dated."""
        self.last_message += 1
        message = {"message_id": self.last_message, "from": sender, "chat": room.as_chat(), "date": self.clock.now()}
        room.messages[self.last_message] = message | content
        self.tell({"on": "message", "chat": room.id, "message": room.messages[self.last_message]})
        return room.messages[self.last_message]

    def keep_file(self, upload: Upload) -> Json:
        """Keeps an uploaded file and returns what Telegram says of a file."""
        file_id = f"file-{secrets.token_urlsafe(16)}"
        self.files[file_id] = upload
        return {"file_id": file_id, "file_unique_id": file_id[-12:], "file_size": len(upload.data)}

    def open_query(self, query_id: str) -> Query:
        """A tap that may still be answered; raises Refused when it is too old, unknown or was answered."""
        query = self.queries.get(query_id)
        if query is None or query.answer is not None or self.clock.now() - query.at > TAP_ANSWERABLE:
            raise bad_request("query is too old and response timeout expired or query ID is invalid")
        return query

    def unanswered(self) -> Iterator[Query]:
        """Taps that the bot has not answered."""
        return (query for query in self.queries.values() if query.answer is None)
