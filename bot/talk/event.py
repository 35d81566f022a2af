"""What a person did, freed of Telegram: a command, a tap on a button, a line of text, or something unreadable."""

from dataclasses import dataclass


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
    """A line the person typed."""

    text: str


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A message without text: a voice note, a photo, a sticker. `what` is Telegram's word for it."""

    what: str


Event = Command | Tap | Text | Unreadable
