"""A mistake on the command line or in a file, in English or in the Japanese of mistakes.toml."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from tis_rules.mistakes import Mistake


class BadInput(Mistake, ValueError):
    """What was typed, or a file or a row of it, cannot be answered; the message says why."""


def in_words(error: Exception, lang: str) -> str:
    """What is wrong, in a language; a sentence of the machine's own stays as it is."""
    return error.says(lang, japanese()) if isinstance(error, Mistake) else str(error)


@cache
def japanese() -> Mapping[str, str]:
    """The commands' own mistakes, English → Japanese."""
    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
