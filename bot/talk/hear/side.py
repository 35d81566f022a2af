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


def counts_firms(text: str) -> bool:
    """Whether a supervising organisation says how many firms it looks after: "3 staff for 30 companies"."""
    plain = unaccented(normalise(text))
    firms, ours, wanted = (_one_of(each).search(plain) for each in ("firms", "organisation", "takes"))
    return firms is not None and ours is not None and wanted is None


@cache
def _one_of(words: str) -> re.Pattern[str]:
    return re.compile("|".join(plain_letters(each) for each in _raw()[words]))


@cache
def _in_one_pass() -> OnePass:
    return OnePass([each.pattern for each in _patterns().values()], edges=False)


@cache
def _patterns() -> Mapping[str, re.Pattern[str]]:
    return {who: _one_of(who) for who in (COMPANY, TRAINEE)}


@cache
def _raw() -> Mapping[str, list[str]]:
    return tomllib.loads(files("knowledge").joinpath("side.toml").read_text("utf-8"))
