"""Which function acts out which method of the Bot API."""

import inspect
from collections.abc import Awaitable, Callable
from typing import Any

from bot.playground.botapi import files, messages, settings
from bot.playground.botapi.inline import results
from bot.playground.botapi.refusal import Json, Refused, not_played
from bot.playground.botapi.schema import Raw
from bot.playground.world import World

Played = Callable[[World, Json], Any | Awaitable[Any]]

PLAYED: dict[str, Played] = {
    "getMe": settings.get_me,
    "getUpdates": settings.get_updates,
    "setWebhook": settings.set_webhook,
    "deleteWebhook": settings.delete_webhook,
    "getWebhookInfo": settings.get_webhook_info,
    "sendMessage": messages.send_message,
    "sendPhoto": messages.send_photo,
    "sendDocument": messages.send_document,
    "editMessageText": messages.edit_message_text,
    "editMessageReplyMarkup": messages.edit_message_reply_markup,
    "deleteMessage": messages.delete_message,
    "sendChatAction": messages.send_chat_action,
    "answerCallbackQuery": messages.answer_callback_query,
    "answerInlineQuery": results.answer_inline_query,
    "getFile": files.get_file,
    "getChat": settings.get_chat,
    "getChatMember": settings.get_chat_member,
    "setMyCommands": settings.set_my_commands,
    "getMyCommands": settings.get_my_commands,
    "deleteMyCommands": settings.delete_my_commands,
    "setMyName": settings.set_my_name,
    "getMyName": settings.get_my_name,
    "setMyDescription": settings.set_my_description,
    "getMyDescription": settings.get_my_description,
    "setMyShortDescription": settings.set_my_short_description,
    "getMyShortDescription": settings.get_my_short_description,
    "setChatMenuButton": settings.set_chat_menu_button,
    "getChatMenuButton": settings.get_chat_menu_button,
}


async def call(world: World, name: str, raw: Raw) -> Any:
    """Checks a request and acts it out; raises Refused with Telegram's code and sentence."""
    method = world.schema.method(name)
    if method is None:
        raise Refused(404, "Not Found: method not found")
    params = world.schema.read(method, raw)
    if method not in PLAYED:
        raise not_played(method)
    result = PLAYED[method](world, params)
    return await result if inspect.isawaitable(result) else result
