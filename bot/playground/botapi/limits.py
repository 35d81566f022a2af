"""What Telegram allows in a text and in a bot's profile; each figure is the Bot API's own."""

import re

from bot.playground.botapi.entities import Formatted, checked, trimmed, units, with_found
from bot.playground.botapi.markup import parse
from bot.playground.botapi.refusal import Json, bad_request, not_played, stricter

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024
MOST_ENTITIES = 100
LONGEST_TOAST = 200
MOST_COMMANDS = 100
LONGEST_COMMAND_DESCRIPTION = 256
PHOTO_BYTES = 10 * 2**20
DOCUMENT_BYTES = 50 * 2**20
ACTIONS = frozenset(
    "typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker "
    "find_location record_video_note upload_video_note".split()
)
_SECRET = re.compile(r"[A-Za-z0-9_-]+")


def formatted(params: Json, name: str = "text", entities: str = "entities") -> Formatted:
    """The text of a request after entity parsing, within Telegram's lengths; commands and addresses are found too."""
    mode = params.get("parse_mode", "")
    if mode.lower() in ("markdown", "markdownv2"):
        raise not_played("Markdown")
    if mode.lower() not in ("", "html"):
        raise bad_request("unsupported parse_mode")
    text = params.get(name, "")
    result = parse(text) if mode else trimmed(text, checked(text, params.get(entities, [])))
    _check_length(result, name)
    if len(result.entities) > MOST_ENTITIES:
        raise stricter(f"{len(result.entities)} entities, Telegram shows the first {MOST_ENTITIES}")
    return Formatted(result.text, with_found(result))


def _check_length(result: Formatted, name: str) -> None:
    if name == "text" and not result.text:
        raise bad_request("message text is empty")
    if units(result.text) > (LONGEST_TEXT if name == "text" else LONGEST_CAPTION):
        raise bad_request("message is too long" if name == "text" else "message caption is too long")


def commands(given: list[Json]) -> list[Json]:
    """A list of commands as setMyCommands takes it."""
    if len(given) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for each in given:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", each["command"].removeprefix("/")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= units(each["description"].strip()) <= LONGEST_COMMAND_DESCRIPTION:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    names = [each["command"] for each in given]
    if len(set(names)) < len(names):
        raise stricter("a command stands twice in the list")
    return [each | {"command": each["command"].removeprefix("/")} for each in given]


def language(code: str) -> str:
    """A two-letter language code, or "" for all other languages."""
    if code and not re.fullmatch(r"[a-z]{2}", code):
        raise bad_request("invalid language code specified")
    return code


def at_most(longest: int, what: str, text: str) -> str:
    """A text of the bot's profile, within its length."""
    if units(text) > longest:
        raise bad_request(f"{what} is too long: {units(text)} characters, at most {longest}")
    return text


def secret(token: str) -> str:
    """A webhook's secret: 1 to 256 letters, digits, underscores and hyphens; "" for none."""
    if len(token) > 256:
        raise bad_request("secret token is too long")
    if token and not _SECRET.fullmatch(token):
        raise bad_request("secret token contains unallowed characters")
    return token
