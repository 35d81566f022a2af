"""Where a reply goes: a chat; in a group also the topic, and the message it answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol


class To(Protocol):
    """A chat; where a button was tapped also its message, and the tap to be answered; in a group its topic.

    `file_in`: the message with the file it is about.
    """

    @property
    def chat_id(self) -> int: ...

    @property
    def message_id(self) -> int | None: ...

    @property
    def callback_id(self) -> str | None: ...

    @property
    def file_in(self) -> int | None: ...

    @property
    def topic(self) -> int | None: ...

    @property
    def group(self) -> bool: ...


@dataclass(frozen=True, slots=True)
class Moved:
    """A group that became a supergroup, with another number; its messages have other numbers there as well."""

    chat_id: int
    message_id: int | None = None
    callback_id: str | None = None
    file_in: int | None = None
    topic: int | None = None
    group: bool = False


def under(to: To) -> Mapping[str, Any]:
    """The parameters that show a message as an answer to the one the file was sent in."""
    return {"reply_parameters": _answering(to.file_in)} if to.file_in else {}


def place(to: To) -> Mapping[str, Any]:
    """The parameters that put a message where it belongs."""
    if not to.group:
        return {"chat_id": to.chat_id}
    topic = {"message_thread_id": to.topic} if to.topic else {}
    return {"chat_id": to.chat_id, "reply_parameters": _answering(to.message_id), **topic}


def _answering(message_id: int | None) -> Mapping[str, Any]:
    return {"message_id": message_id, "allow_sending_without_reply": True}
