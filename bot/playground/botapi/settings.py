"""Methods about the bot itself: who it is, how it gets its updates, and its profile in each language."""

from urllib.parse import urlsplit

from bot.playground.botapi import limits
from bot.playground.botapi.profile import Scope, in_language, put
from bot.playground.botapi.refusal import Json, Refused, bad_request, not_played, stricter
from bot.playground.botapi.webhook import Address
from bot.playground.world import World

PORTS = (None, 443, 80, 88, 8443)
LOOPBACK = ("127.0.0.1", "localhost", "::1")


def get_me(world: World, _: Json) -> Json:
    """getMe."""
    able = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": True}
    return world.bot() | able


async def get_updates(world: World, params: Json) -> list[Json]:
    """getUpdates, unless there is a webhook."""
    if world.courier.address.url:
        use = "use deleteWebhook to delete the webhook first"
        raise Refused(409, f"Conflict: can't use getUpdates method while webhook is active; {use}")
    _allow(world, params)
    limit = min(max(params.get("limit", 100), 1), 100)
    return await world.inbox.get(params.get("offset", 0), limit, max(params.get("timeout", 0), 0))


def _allow(world: World, params: Json) -> None:
    for kind in params.get("allowed_updates", []):
        if kind not in world.inbox.kinds:
            raise stricter(f"there are no updates of the kind {kind!r}")
    if "allowed_updates" in params:
        world.inbox.allowed = params["allowed_updates"]


async def set_webhook(world: World, params: Json) -> bool:
    """setWebhook: https on Telegram's ports; plain http on this machine, on any port."""
    address = Address(params["url"], limits.secret(params.get("secret_token", "")), params.get("max_connections", 40))
    _check_address(address)
    _allow(world, params)
    if params.get("drop_pending_updates"):
        world.inbox.clear()
    world.inbox.end_poll("setWebhook request")
    await world.courier.set(address)
    return True


def _check_address(address: Address) -> None:
    parts = urlsplit(address.url)
    if not 1 <= address.max_connections <= 100:
        raise stricter("max_connections must be 1 to 100")
    if not address.url or (parts.scheme == "http" and parts.hostname in LOOPBACK):
        return
    if parts.scheme != "https" or not parts.hostname:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if parts.port not in PORTS:
        raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")


async def delete_webhook(world: World, params: Json) -> bool:
    """deleteWebhook."""
    if params.get("drop_pending_updates"):
        world.inbox.clear()
    await world.courier.set(Address())
    return True


def get_webhook_info(world: World, _: Json) -> Json:
    """getWebhookInfo."""
    address, allowed = world.courier.address, list(world.inbox.allowed)
    pending = len(world.inbox.fresh())
    known: Json = {"url": address.url, "has_custom_certificate": False, "pending_update_count": pending}
    known |= {"max_connections": address.max_connections} if address.url else {}
    return known | world.courier.last_error | ({"allowed_updates": allowed} if allowed else {})


def get_chat(world: World, params: Json) -> Json:
    """getChat for a private chat."""
    room = world.room_for_bot(params["chat_id"])
    return room.as_chat() | {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": _GIFTS}


_GIFTS = dict.fromkeys(
    ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
)


def get_chat_member(world: World, params: Json) -> Json:
    """getChatMember: everybody is a member like any other."""
    room = world.room_for_bot(params["chat_id"])
    who = next((each for each in (world.bot(), room.user) if each["id"] == params["user_id"]), None)
    if who is None:
        raise bad_request("member not found")
    return {"status": "member", "user": who}


def set_my_commands(world: World, params: Json) -> bool:
    """setMyCommands for a scope and a language."""
    key = _scope(params), limits.language(params.get("language_code", ""))
    world.profile.commands[key] = limits.commands(params["commands"])
    return _profile_changed(world)


def get_my_commands(world: World, params: Json) -> list[Json]:
    """getMyCommands of just this scope and language."""
    return world.profile.commands.get((_scope(params), limits.language(params.get("language_code", ""))), [])


def delete_my_commands(world: World, params: Json) -> bool:
    """deleteMyCommands of just this scope and language."""
    world.profile.commands.pop((_scope(params), limits.language(params.get("language_code", ""))), None)
    return _profile_changed(world)


def _scope(params: Json) -> Scope:
    scope = params.get("scope", {"type": "default"})
    return scope["type"], scope.get("chat_id", 0)


def set_my_name(world: World, params: Json) -> bool:
    """setMyName, 64 characters at most."""
    name = limits.at_most(64, "bot name", params.get("name", ""))
    put(world.profile.names, limits.language(params.get("language_code", "")), name)
    return _profile_changed(world)


def get_my_name(world: World, params: Json) -> Json:
    """getMyName."""
    return {"name": world.profile.name_for(limits.language(params.get("language_code", "")))}


def set_my_description(world: World, params: Json) -> bool:
    """setMyDescription, 512 characters at most: shown in an empty chat."""
    text = limits.at_most(512, "bot description", params.get("description", ""))
    put(world.profile.descriptions, limits.language(params.get("language_code", "")), text)
    return _profile_changed(world)


def get_my_description(world: World, params: Json) -> Json:
    """getMyDescription."""
    code = limits.language(params.get("language_code", ""))
    return {"description": in_language(world.profile.descriptions, code)}


def set_my_short_description(world: World, params: Json) -> bool:
    """setMyShortDescription, 120 characters at most: shown on the bot's profile."""
    text = limits.at_most(120, "bot short description", params.get("short_description", ""))
    put(world.profile.short_descriptions, limits.language(params.get("language_code", "")), text)
    return _profile_changed(world)


def get_my_short_description(world: World, params: Json) -> Json:
    """getMyShortDescription."""
    code = limits.language(params.get("language_code", ""))
    return {"short_description": in_language(world.profile.short_descriptions, code)}


def set_chat_menu_button(world: World, params: Json) -> bool:
    """setChatMenuButton for all chats: the list of commands or the default."""
    button = params.get("menu_button", {"type": "default"})
    if "chat_id" in params or button["type"] == "web_app":
        raise not_played("menu buttons of one chat and of web apps")
    world.profile.menu_button = button
    return True


def get_chat_menu_button(world: World, _: Json) -> Json:
    """getChatMenuButton."""
    return world.profile.menu_button


def _profile_changed(world: World) -> bool:
    world.tell({"on": "profile"})
    return True
