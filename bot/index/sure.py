"""The numbers that `bot.index.calibrate` last found, kept beside this file."""

import tomllib
from importlib.resources import files

from bot.talk.match.sureness import Sureness


def sureness() -> Sureness:
    """What `tis-bot eval --calibrate` wrote."""
    numbers = tomllib.loads(files("bot.index").joinpath("sureness.toml").read_text("utf-8"))
    return Sureness(tuple(numbers["right"]), tuple(numbers["near"]), numbers["answer"], numbers["offer"])
