"""The numbers that `bot.index.calibrate` and `bot.index.second_opinion.seconded` last found, kept beside this file."""

import tomllib
from importlib.resources import files

from bot.talk.match.sureness import Sureness


def sureness() -> Sureness:
    """What `tis-bot eval --calibrate` wrote."""
    return _read("sureness.toml")


def seconded() -> Sureness:
    """What `tis-bot eval --second` wrote: how sure a ranking is to which an encoder's opinion was added."""
    return _read("seconded.toml")


def _read(name: str) -> Sureness:
    numbers = tomllib.loads(files("bot.index").joinpath(name).read_text("utf-8"))
    return Sureness(tuple(numbers["right"]), tuple(numbers["near"]), numbers["answer"], numbers["offer"])
