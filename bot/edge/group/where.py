"""Where a reply goes: a chat; in a group also the topic, and the message it answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol


class To(Protocol):
    """A chat; where a button was tapped also its message, and the tap to be answered; in a group its topic."""

    @property
    def chat_id(self) -> int: ...

    @property
    def message_id(self) -> int | None: ...

    @property
    def callback_id(self) -> str | None: ...

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
    topic: int | None = None
    group: bool = False


def place(to: To) -> Mapping[str, Any]:
    """The parameters that put a message where it belongs."""
    if not to.group:
        return {"chat_id": to.chat_id}
    answers = {"message_id": to.message_id, "allow_sending_without_reply": True}
    topic = {"message_thread_id": to.topic} if to.topic else {}
    return {"chat_id": to.chat_id, "reply_parameters": answers, **topic}
