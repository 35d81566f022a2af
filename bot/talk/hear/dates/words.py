"""The words that say what a date is the day of."""

import tomllib
from functools import cache
from importlib.resources import files

from bot.talk.hear.lexicon import Lexicon


@cache
def lexicon() -> Lexicon:
    """The words of knowledge/dates.toml."""
    return Lexicon.of(tomllib.loads(files("knowledge").joinpath("dates.toml").read_text("utf-8")))
