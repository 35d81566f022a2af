"""A text and the marks on it, counted in UTF-16 units as Telegram counts."""

import re
from dataclasses import dataclass

from bot.playground.botapi.refusal import Json, bad_request

ENTITY_TYPES = frozenset(
    "mention hashtag cashtag bot_command url email phone_number bold italic underline strikethrough spoiler blockquote "
    "expandable_blockquote code pre text_link text_mention custom_emoji date_time".split()
)
LINK = re.compile(r"(https?://[^\s/]|tg://|mailto:|tel:)\S*", re.IGNORECASE)
_COMMAND = re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,32}(?:@[A-Za-z0-9_]{5,32})?(?![\w/])")
_ADDRESS = re.compile(r"https?://[^\s<>\"'「」（）、。]+")


@dataclass(frozen=True, slots=True)
class Formatted:
    """Text as people see it, with Telegram's entities."""

    text: str
    entities: list[Json]


def units(text: str) -> int:
    """Length in UTF-16 units, in which Telegram counts."""
    return len(text) + sum(ord(each) > 0xFFFF for each in text)


def trimmed(text: str, entities: list[Json]) -> Formatted:
    """Without white space at the ends, as Telegram keeps a text; entities move along, empty ones go."""
    lead, whole = units(text) - units(text.lstrip()), units(text.strip())
    moved = []
    for entity in entities:
        start, end = max(0, entity["offset"] - lead), min(whole, entity["offset"] + entity["length"] - lead)
        if end > start:
            moved.append(entity | {"offset": start, "length": end - start})
    return Formatted(text.strip(), moved)


def checked(text: str, entities: list[Json]) -> list[Json]:
    """Entities given with a text, which must lie inside it; raises Refused as Telegram does."""
    for entity in entities:
        start, end = entity["offset"], entity["offset"] + entity["length"]
        if entity["type"] not in ENTITY_TYPES:
            raise bad_request("can't parse MessageEntity: Unsupported type specified")
        if start < 0:
            raise bad_request(f"receive an entity with incorrect offset {start}")
        if entity["length"] <= 0:
            raise bad_request(f"receive an entity with incorrect length {entity['length']}")
        if start > units(text):
            raise bad_request(f"entity begins after the end of the text at UTF-16 offset {start}")
        if end > units(text):
            ends = f"ends after the end of the text at UTF-16 offset {end}"
            raise bad_request(f"entity beginning at UTF-16 offset {start} {ends}")
        if entity["type"] == "text_link" and not LINK.fullmatch(entity.get("url", "")):
            raise bad_request(f"entity URL '{entity.get('url', '')}' is invalid: Wrong HTTP URL")
    return entities


def with_found(result: Formatted) -> list[Json]:
    """The entities with the commands and addresses that Telegram marks by itself."""
    taken = [(each["offset"], each["offset"] + each["length"]) for each in result.entities if _closed(each["type"])]
    found = list(result.entities)
    for kind, pattern in (("bot_command", _COMMAND), ("url", _ADDRESS)):
        for match in pattern.finditer(result.text):
            start = units(result.text[: match.start()])
            if not any(begin < start + units(match[0]) and start < end for begin, end in taken):
                found.append({"type": kind, "offset": start, "length": units(match[0])})
    return sorted(found, key=lambda each: (each["offset"], -each["length"]))


def _closed(kind: str) -> bool:
    """True for entities in which nothing else is marked."""
    return kind in ("code", "pre", "text_link", "url")
