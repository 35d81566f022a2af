"""What a person did, freed of Telegram: a command, a tap on a button, a line of text, or something unreadable."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.talk.rows.listing import Listing
from bot.talk.rows.told import NOTHING, Told
from bot.talk.sheet import Plan

Opinion = Mapping[str, float]
"""What an encoder makes of a line: points by topic, class outside and `topic/question`, where it learnt them."""


@dataclass(frozen=True, slots=True)
class Command:
    """`/quota 45` is Command("quota", "45")."""

    name: str
    args: str = ""


@dataclass(frozen=True, slots=True)
class Tap:
    """A button was pressed; `data` is what the button carried (at most 64 bytes)."""

    data: str


@dataclass(frozen=True, slots=True)
class Text:
    """A line the person typed; where its topic was in doubt (`respond.unsure`), with a second opinion on it."""

    text: str
    opinion: Opinion | None = None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A message without text: a voice note, a photo, a sticker. `what` is Telegram's word for it."""

    what: str


@dataclass(frozen=True, slots=True)
class Document:
    """A file that was sent, not yet fetched; `size` in bytes, as Telegram tells it; `told` of it by buttons."""

    file_id: str
    size: int
    told: Told = NOTHING


@dataclass(frozen=True, slots=True)
class Table:
    """A file of tables, read: the plan and the lists in it, or `why` it could not be read (`bot.sheets.Why`)."""

    plan: Plan | None
    why: str = ""
    lists: tuple[Listing, ...] = ()
    told: Told = NOTHING


Event = Command | Tap | Text | Unreadable | Document | Table
