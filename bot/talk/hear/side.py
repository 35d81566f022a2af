"""Who speaks: a trainee of his own case, or a company or organisation of its trainees (`knowledge/side.toml`).

Who says so first, "I'm a trainee in Gifu. Can I …", asks what stands behind that.
"""

import re
import tomllib
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from bot.talk.match.normalise import LINES_KEPT, normalise, plain_letters, unaccented
from bot.talk.match.one_pass import OnePass
from bot.talk.match.typed.courtesy import without_courtesy

TRAINEE, COMPANY = "trainee", "company"
_SIDES = (COMPANY, TRAINEE, "of_trainees")
_ORGANISATION = "organisation"
_WORDS, _CHARACTERS = 4, 6  # behind an introduction that ask something: "and in 2027?" says little without it
_WORD = re.compile(r"[^\W\d]+")


@lru_cache(maxsize=LINES_KEPT)
def side(text: str) -> str:
    """trainee or company where the line tells which, else "".

    Words for "our trainee" weigh more than "I", which weighs as much as "the trainee".
    """
    if match := _introduced(without_courtesy(text)):
        return TRAINEE if match["trainee"] else COMPANY
    plain = unaccented(normalise(text))
    if not _in_one_pass().maybe(plain):
        return ""
    company, trainee, spoken_of = (_one_of(who).search(plain) for who in _SIDES)
    if company or (spoken_of and not trainee):
        return COMPANY
    return TRAINEE if trainee and not spoken_of else ""


def question_of(text: str) -> str:
    """A line without courtesy and without who introduces himself in it, where enough is said behind."""
    said = without_courtesy(text)
    match = _introduced(said)
    return without_courtesy(said[match.end() :]) if match else said


def counts_firms(text: str) -> bool:
    """Whether a supervising organisation says how many firms it looks after: "3 staff for 30 companies"."""
    plain = unaccented(normalise(text))
    firms, ours, wanted = (_one_of(each).search(plain) for each in ("firms", "organisation", "takes"))
    return firms is not None and ours is not None and wanted is None


@lru_cache(maxsize=LINES_KEPT)
def _introduced(text: str) -> re.Match[str] | None:
    match = _introduction().match(text.lower()) if _introduces().maybe(text.lower()) else None
    return match if match and _says_enough(text[match.end() :]) else None


def _says_enough(rest: str) -> bool:
    words = _WORD.findall(rest)
    return len(words) >= _WORDS or (not rest[:1].isascii() and len("".join(words)) >= _CHARACTERS)


@cache
def _introduces() -> OnePass:
    """What is worth trying: few lines introduce anybody."""
    return OnePass([each for who in (TRAINEE, _ORGANISATION) for each in _raw()["introduced"][who]])


@cache
def _introduction() -> re.Pattern[str]:
    said = _raw()["introduced"]
    trainee, organisation = ("|".join(said[who]) for who in (TRAINEE, _ORGANISATION))
    return re.compile(f"(?:(?P<trainee>{trainee})|{organisation}){said['behind']}")


@cache
def _one_of(words: str) -> re.Pattern[str]:
    return re.compile("|".join(plain_letters(each) for each in _raw()[words]))


@cache
def _in_one_pass() -> OnePass:
    return OnePass([_one_of(each).pattern for each in _SIDES], edges=False)


@cache
def _raw() -> Mapping[str, Any]:
    return tomllib.loads(files("knowledge").joinpath("side.toml").read_text("utf-8"))
