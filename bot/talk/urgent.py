"""Calls for help, told apart from questions before anything else is looked at."""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from bot.talk.normalise import normalise, unaccented


def urgent(text: str, lang: str | None = None) -> str | None:
    """The kind of help asked for (`knowledge/urgent.toml`), or None. All languages are tried: people mix them.

    `lang` is the language the text was seen to be in; its patterns are tried first.
    """
    plain = unaccented(normalise(text))
    for kind, patterns in _patterns().items():
        ordered = sorted(patterns, key=lambda code: code != lang)
        if any(pattern.search(plain) for code in ordered for pattern in patterns[code]):
            return kind
    return None


@cache
def _patterns() -> Mapping[str, Mapping[str, tuple[re.Pattern[str], ...]]]:
    kinds = tomllib.loads(files("knowledge").joinpath("urgent.toml").read_text("utf-8"))
    return {
        kind: {lang: tuple(map(re.compile, each)) for lang, each in by_lang.items()} for kind, by_lang in kinds.items()
    }
