"""Who speaks: a trainee of his own case, or a company or organisation of its trainees (`knowledge/side.toml`)."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from bot.talk.match.normalise import normalise, plain_letters, unaccented
from bot.talk.match.one_pass import OnePass

TRAINEE, COMPANY = "trainee", "company"


def side(text: str) -> str:
    """trainee or company where the line tells which, else "". Words for "our trainee" weigh more than "I"."""
    plain = unaccented(normalise(text))
    if not _in_one_pass().maybe(plain):
        return ""
    return next((who for who in (COMPANY, TRAINEE) if _patterns()[who].search(plain)), "")


@cache
def _in_one_pass() -> OnePass:
    return OnePass([each.pattern for each in _patterns().values()], edges=False)


@cache
def _patterns() -> Mapping[str, re.Pattern[str]]:
    raw = tomllib.loads(files("knowledge").joinpath("side.toml").read_text("utf-8"))
    return {who: re.compile("|".join(plain_letters(each) for each in raw[who])) for who in (COMPANY, TRAINEE)}
