"""The numbers that `tis-bot eval` last found with `--calibrate`, `--second` and `--told`, kept beside this file."""

import tomllib
from collections.abc import Mapping
from importlib.resources import files
from typing import Any

from bot.talk.match.sureness import Sureness


def sureness() -> Sureness:
    """How sure the matcher is by itself: `bot.index.sure.calibrate` and `bot.index.sure.told`."""
    return _read("sureness.toml", "alone")


def seconded() -> Sureness:
    """How sure it is where an encoder's opinion was added: `bot.index.second_opinion` and `bot.index.sure.told`."""
    return _read("seconded.toml", "seconded")


def _read(topics: str, answers: str) -> Sureness:
    of_topics, of_answers = _numbers(topics), _numbers("told.toml")[answers]
    weights = {name: tuple(of_topics[name]) for name in ("right", "near")}
    asked = tuple(of_answers["asked"])
    return Sureness(
        **weights, answer=of_topics["answer"], offer=of_topics["offer"], asked=asked, told=of_answers["told"]
    )


def _numbers(name: str) -> Mapping[str, Any]:
    return tomllib.loads(files("bot.index.sure").joinpath(name).read_text("utf-8"))
