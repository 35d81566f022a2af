"""The page's own words, in the language of the phone it plays; they stand in knowledge/ with all the others."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from babel import Locale

from bot.playground.world import USERNAME
from bot.talk.words.register import base
from bot.talk.words.texts import Texts
from bot.talk.words.wording import WHOLE, locale, nearest

_PAGE = "page-"
_TAGS = {"zh": "zh-hans"}
"""Languages whose tag on a phone isn't their code here."""
_SHAPES = ("MMMMEEEEd", "MMMMEd", "MMMEd")
"""Babel's skeletons of a day with its weekday, the nearest to what is wanted first; every language has the last."""
_FILLED = {"command": f"/quota@{USERNAME} 45", "bot": f"@{USERNAME}"}


@cache
def _texts() -> Texts:
    """Its own files alone, so that nobody waits for the bot's."""
    own = [each for each in files("knowledge").joinpath("texts").iterdir() if each.name.endswith(".page.ftl")]
    return Texts({each.name.split(".")[0]: each.read_text("utf-8") for each in own})


@cache
def words(tag: str) -> Mapping[str, str]:
    """Everything the page says, on a phone with this tag: `start` → 開始. English for a phone that tells none."""
    known = _texts()
    lang = nearest(tag, known.languages)
    return {name.removeprefix(_PAGE): known.label(lang, name, **_FILLED) for name in known.of(WHOLE[0]).entries}


@cache
def days(tag: str) -> Mapping[str, str | list[str]]:
    """How a day is written: its shape in CLDR's letters, the names of the months and of the weekdays from Sunday.

    Browsers know Burmese, Khmer and Nepali days only in English.
    """
    known = Locale.parse(locale(nearest(tag, _texts().languages)))
    shape = str(next(known.datetime_skeletons[name] for name in _SHAPES if name in known.datetime_skeletons).pattern)
    weekdays, months = known.days["format"]["wide"], known.months["format"]["wide"]
    return {
        "shape": re.sub("M{3,}", "MMMM", re.sub("E+", "EEEE", shape)),
        "weekdays": [weekdays[(at - 1) % 7] for at in range(7)],
        "months": [months[month] for month in range(1, 13)],
    }


@cache
def phones() -> Mapping[str, str]:
    """The tags of phones one may play, with the languages' own names; zh-hans → 中文. No phone is set to a register."""
    raw = tomllib.loads(files("knowledge").joinpath("languages.toml").read_text("utf-8"))
    return {_TAGS.get(code, code): str(row["name"]) for code, row in raw.items() if base(code) == code}


def of_browser(accepted: str) -> str:
    """The tag of the first phone, from the browser's Accept-Language: a newcomer is met in their own language."""
    lang = nearest(accepted.split(",")[0].split(";")[0].strip(), _texts().languages)
    return _TAGS.get(lang, lang)
