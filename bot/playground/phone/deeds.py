"""What a person does in a chat, and the update the bot gets for it."""

from typing import Any
from urllib.parse import parse_qs, urlsplit

from bot.playground.botapi.entities import trimmed, with_found
from bot.playground.botapi.files import photo_sizes
from bot.playground.botapi.inline import results
from bot.playground.botapi.refusal import Json, Refused
from bot.playground.botapi.schema import Upload
from bot.playground.phone import group
from bot.playground.world import BOT_ID, USERNAME, Query, Room, Typed, World


def say(world: World, room: Room, text: str, **more: Any) -> Json:
    """Writes a line; commands in it are marked as Telegram marks them. Returns the message, with `more` in it."""
    written = trimmed(text, [])
    entities = with_found(written)
    return _send(world, room, {"text": written.text} | ({"entities": entities} if entities else {}) | more)


def answering(room: Room, message_id: int | None) -> Json:
    """What a line has in it that answers a message; nothing where there is none such."""
    return {"reply_to_message": room.messages[message_id]} if message_id in room.messages else {}


def send_file(world: World, room: Room, upload: Upload) -> Json:
    """Sends a document. Returns the message."""
    document = world.keep_file(upload) | {"file_name": upload.name, "mime_type": upload.content_type}
    return _send(world, room, {"document": document})


def send_picture(world: World, room: Room, upload: Upload) -> Json:
    """Sends a picture as Telegram does with one: as a photo, without its name. As a document where it is none."""
    try:
        sizes = photo_sizes(upload)
    except Refused:
        return send_file(world, room, upload)
    return _send(world, room, {"photo": [world.keep_file(upload) | sizes]})


def _send(world: World, room: Room, content: Json) -> Json:
    room.met = True
    set_blocked(world, room, False)
    given = not room.title or group.is_given(room, content)
    message = world.add_message(room, room.user, content)
    if given:
        world.inbox.add("message", room.id, message)
    return message


def tap(world: World, room: Room, message_id: int, data: str) -> Query:
    """Presses a button that is under the message; raises LookupError if it isn't there."""
    message = room.messages.get(message_id, {})
    if data not in [button.get("callback_data") for row in rows(message) for button in row]:
        raise LookupError(f"There is no button with the data {data!r} under message {message_id}.")
    query = Query(str(room.id * 1_000_000 + len(world.queries)), room.id, data, world.clock.now())
    world.queries[query.id] = query
    body = {"id": query.id, "from": room.user, "message": message, "chat_instance": str(room.id), "data": data}
    world.inbox.add("callback_query", room.id, body)
    return query


def type_inline(world: World, room: Room, line: str) -> Typed:
    """Types a line behind the bot's name; results given before are shown at once, where they may be."""
    typed = Typed(f"{room.id}{len(world.typed)}", room.id, line.strip(), world.clock.now())
    before = results.kept(world, room.id, typed.line)
    world.typed[typed.id] = typed
    if before:
        typed.answer = before
        results.tell(world, typed, before)
        return typed
    body = {"id": typed.id, "from": room.user, "query": typed.line, "offset": "", "chat_type": "sender"}
    world.inbox.add("inline_query", room.id, body)
    return typed


def choose(world: World, room: Room, query_id: str, result_id: str) -> Json:
    """Posts a result; raises LookupError if it isn't there. The bot hears of it as of any message "via" itself."""
    answer = world.typed[query_id].answer or {"results": []}
    result = next((each for each in answer["results"] if each["id"] == result_id), None)
    if result is None:
        raise LookupError(f"There is no result {result_id!r} to the query {query_id!r}.")
    return _send(world, room, result["posted"] | {"via_bot": world.bot()})


def open_link(world: World, room: Room, url: str) -> Json:
    """Opens a link to this bot: its private chat gets what the link carries behind /start. LookupError for others."""
    parts = urlsplit(url)
    start = parse_qs(parts.query).get("start", [""])[0]
    if (parts.hostname, parts.path) != ("t.me", f"/{USERNAME}") or not results.START.fullmatch(start):
        raise LookupError(f"{url} is no link to this bot.")
    return say(world, world.private(room), f"/start {start}")


def rows(message: Json) -> list[list[Json]]:
    """The inline keyboard under a message."""
    keyboard: list[list[Json]] = message.get("reply_markup", {}).get("inline_keyboard", [])
    return keyboard


def set_blocked(world: World, room: Room, blocked: bool) -> None:
    """Blocks the bot or lets it in again; the bot is told by my_chat_member."""
    if room.blocked == blocked:
        return
    room.blocked = blocked
    states = [{"status": "member", "user": world.bot()}, {"status": "kicked", "user": world.bot(), "until_date": 0}]
    change = {"chat": room.as_chat(), "from": room.user, "date": world.clock.now()}
    change |= {"old_chat_member": states[not blocked], "new_chat_member": states[blocked]}
    world.inbox.add("my_chat_member", room.id, change)


def clear(world: World, room: Room) -> None:
    """Empties the chat on the person's side, as deleting its history does."""
    room.messages.clear()
    world.tell({"on": "clear", "chat": room.id})


def speak(world: World, room: Room, language: str) -> None:
    """Sets the language of the person's phone; "" for a phone that tells none."""
    room.user = {name: value for name, value in room.user.items() if name != "language_code"}
    room.user |= {"language_code": language} if language else {}
    world.tell({"on": "language", "chat": room.id, "language": language})


def is_bots(message: Json) -> bool:
    """True for the bot's messages."""
    return bool(message["from"]["id"] == BOT_ID)
