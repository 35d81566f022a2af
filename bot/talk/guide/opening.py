"""Lines that begin a conversation by saying what it is about: "when must we apply" (`knowledge/opening.toml`)."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from bot.talk.chat import Chat
from bot.talk.guide import moves
from bot.talk.hear.numbers import fold
from bot.talk.reply import Reply
from bot.talk.scene import Scene

_AROUND = " .,!?。、！？…~〜"


def begun(scene: Scene, text: str) -> tuple[Chat, Reply] | None:
    """The conversation a whole line asks for, at its first question; None where it asks for none."""
    said = fold(text).strip(_AROUND)
    found = next((flow for flow, lines in _lines().items() if lines.fullmatch(said)), None)
    return moves.start(scene, found) if found else None


@cache
def _lines() -> Mapping[str, re.Pattern[str]]:
    raw = tomllib.loads(files("knowledge").joinpath("opening.toml").read_text("utf-8"))
    return {flow: re.compile("|".join(f"(?:{each})" for each in told["patterns"])) for flow, told in raw.items()}
