"""What became of a reply: each of Telegram's errors gets its meaning."""

import logging
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, TelegramError, TimedOut

SOON, LONG = 3.0, 60.0  # seconds until the next try: a network that stumbles; a token that is refused

# Telegram tells errors in words only. What can't be edited is sent anew; what can't be read is sent without markup.
UNEDITABLE = ("can't be edited", "message to edit not found", "no text in the message", "message_id_invalid")
UNREADABLE = ("can't parse entities", "message is too long", "entities_too_long", "message_too_long")

log = logging.getLogger(__name__)


class Fate(StrEnum):
    """UNSURE: tried twice, and nobody knows; GONE: the chat is no more; LATER: not sent; REFUSED: it can never be."""

    SENT = "sent"
    UNSURE = "unsure"
    GONE = "gone"
    LATER = "later"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a reply; `wait` (seconds) with LATER and UNSURE."""

    fate: Fate
    wait: float = 0.0


def meaning(wrong: TelegramError) -> Outcome:
    """The outcome that an error stands for."""
    if isinstance(wrong, Forbidden) or says(wrong, ("chat not found",)):
        return Outcome(Fate.GONE)
    if isinstance(wrong, TimedOut):
        return Outcome(Fate.UNSURE, SOON)
    if isinstance(wrong, BadRequest):  # before NetworkError, of which PTB makes it a kind
        log.error("Telegram refused a reply: %s", wrong.message)
        return Outcome(Fate.REFUSED)
    if isinstance(wrong, NetworkError):
        return Outcome(Fate.LATER, SOON)
    log.error("Telegram did not take a reply: %s", type(wrong).__name__)
    return Outcome(Fate.LATER, LONG if isinstance(wrong, InvalidToken) else SOON)


def says(wrong: TelegramError, words: tuple[str, ...]) -> bool:
    """Whether an error has one of these in its words."""
    return any(word in wrong.message.lower() for word in words)


def seconds(wait: int | timedelta) -> float:
    """How long Telegram asks to wait."""
    return wait.total_seconds() if isinstance(wait, timedelta) else float(wait)
