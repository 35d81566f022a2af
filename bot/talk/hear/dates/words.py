"""The words that say what a date is the day of, and those that take one back."""

import tomllib
from functools import cache
from importlib.resources import files

from bot.talk.hear.lexicon import Lexicon

_FILES = ("dates.toml", "quick.toml")


@cache
def lexicon() -> Lexicon:
    """The words of knowledge/dates.toml; what takes a number back, or denies it, does so to a date."""
    of_dates, of_numbers = (tomllib.loads(files("knowledge").joinpath(name).read_text("utf-8")) for name in _FILES)
    return Lexicon.of({**of_dates, **{name: of_numbers[name] for name in ("taken_back", "denied")}})
