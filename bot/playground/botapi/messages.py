"""Methods that put messages into chats and change them."""

from bot.playground.botapi import limits
from bot.playground.botapi.files import media, photo_sizes
from bot.playground.botapi.keyboards import keyboard
from bot.playground.botapi.refusal import Json, bad_request
from bot.playground.world import Room, World

DELETABLE = 48 * 3600  # seconds


def send_message(world: World, params: Json) -> Json:
    """sendMessage."""
    room = world.room_for_bot(params["chat_id"])
    text = limits.formatted(params)
    return _sent(world, room, params, _written("text", text.text, text.entities))


def send_photo(world: World, params: Json) -> Json:
    """sendPhoto: a PNG or JPEG that is uploaded or was sent before."""
    room = world.room_for_bot(params["chat_id"])
    upload, kept = media(world, params["photo"], "photo", limits.PHOTO_BYTES)
    return _sent(world, room, params, {"photo": [kept | photo_sizes(upload)]} | _caption(params))


def send_document(world: World, params: Json) -> Json:
    """sendDocument: any file that is uploaded or was sent before."""
    room = world.room_for_bot(params["chat_id"])
    upload, kept = media(world, params["document"], "document", limits.DOCUMENT_BYTES)
    document = kept | {"file_name": upload.name, "mime_type": upload.content_type}
    return _sent(world, room, params, {"document": document} | _caption(params))


def _caption(params: Json) -> Json:
    caption = limits.formatted(params, "caption", "caption_entities")
    return _written("caption", caption.text, caption.entities)


def _written(name: str, text: str, entities: list[Json]) -> Json:
    marks = {("entities" if name == "text" else "caption_entities"): entities} if entities else {}
    return ({name: text} if text else {}) | marks


def _sent(world: World, room: Room, params: Json, content: Json) -> Json:
    markup = keyboard(params.get("reply_markup"))
    replied = _replied(room, params.get("reply_parameters")) | _topic(room, params.get("message_thread_id"))
    return world.add_message(room, world.bot(), content | replied | ({"reply_markup": markup} if markup else {}))


def _topic(room: Room, thread: int | None) -> Json:
    """A topic there is only once somebody wrote in it."""
    if thread is None:
        return {}
    if not any(each.get("message_thread_id") == thread for each in room.messages.values()):
        raise bad_request("message thread not found")
    return {"message_thread_id": thread, "is_topic_message": True}


def _replied(room: Room, reply: Json | None) -> Json:
    if not reply:
        return {}
    original = room.messages.get(reply.get("message_id", 0))
    if original is None and not reply.get("allow_sending_without_reply"):
        raise bad_request("message to be replied not found")
    return {"reply_to_message": original} if original else {}


def edit_message_text(world: World, params: Json) -> Json:
    """editMessageText: the new text and the new keyboard, none if left out."""
    room, message = _editable(world, params)
    if "text" not in params:
        raise bad_request("message text is empty")
    text = limits.formatted(params)
    if "text" not in message:
        raise bad_request("there is no text in the message to edit")
    return _edited(world, room, message, params, _written("text", text.text, text.entities))


def edit_message_reply_markup(world: World, params: Json) -> Json:
    """editMessageReplyMarkup: the new keyboard, none if left out."""
    room, message = _editable(world, params)
    kept = ("text", "entities", "photo", "document", "caption", "caption_entities")
    return _edited(world, room, message, params, {name: message[name] for name in kept if name in message})


def _editable(world: World, params: Json) -> tuple[Room, Json]:
    if "inline_message_id" in params or "chat_id" not in params:
        raise bad_request("message identifier is not specified")
    room = world.room_for_bot(params["chat_id"])
    message = room.messages.get(params.get("message_id", 0))
    if message is None:
        raise bad_request("message to edit not found")
    if not message["from"]["is_bot"]:
        raise bad_request("message can't be edited")
    return room, message


def _edited(world: World, room: Room, message: Json, params: Json, content: Json) -> Json:
    markup = keyboard(params.get("reply_markup"))
    new = content | ({"reply_markup": markup} if markup else {})
    lasting = ("message_id", "from", "chat", "date", "reply_to_message")
    if new == {name: value for name, value in message.items() if name not in (*lasting, "edit_date")}:
        same = "specified new message content and reply markup are exactly the same as a current content and reply"
        raise bad_request(f"message is not modified: {same} markup of the message")
    base = {name: message[name] for name in lasting if name in message}
    room.messages[message["message_id"]] = base | {"edit_date": world.clock.now()} | new
    world.tell({"on": "edit", "chat": room.id, "message": room.messages[message["message_id"]]})
    return room.messages[message["message_id"]]


def delete_message(world: World, params: Json) -> bool:
    """deleteMessage: up to 48 hours after it was sent."""
    room = world.room_for_bot(params["chat_id"])
    message = room.messages.get(params["message_id"])
    if message is None:
        raise bad_request("message to delete not found")
    if world.clock.now() - message["date"] > DELETABLE:
        raise bad_request("message can't be deleted for everyone")
    del room.messages[params["message_id"]]
    world.tell({"on": "delete", "chat": room.id, "message_id": params["message_id"]})
    return True


def send_chat_action(world: World, params: Json) -> bool:
    """sendChatAction: "typing" and the like, shown for a few seconds."""
    room = world.room_for_bot(params["chat_id"])
    if params["action"] not in limits.ACTIONS:
        raise bad_request("wrong parameter action in request")
    world.tell({"on": "typing", "chat": room.id, "action": params["action"]})
    return True


def answer_callback_query(world: World, params: Json) -> bool:
    """answerCallbackQuery: once for each tap."""
    query = world.open_query(params["callback_query_id"])
    text = limits.at_most(limits.LONGEST_TOAST, "callback query answer", params.get("text", ""))
    query.answer = {"text": text, "alert": params.get("show_alert", False)}
    world.tell({"on": "answer", "chat": query.chat_id, "query": query.id} | query.answer)
    return True
