"""A mistake on the command line or in a file, in English or in the Japanese of mistakes.toml."""

import tomllib
from collections.abc import Mapping
from errno import EACCES, EISDIR, ENOENT
from functools import cache
from pathlib import Path

from tis_rules.mistakes import Mistake, Phrase

_BAD = {ENOENT: "No such file or directory", EACCES: "Permission denied", EISDIR: "Is a directory"}


def in_words(error: Exception, lang: str) -> str:
    """What is wrong, in a language; a sentence of the machine's own stays as it is."""
    return error.says(lang, japanese()) if isinstance(error, Mistake) else str(error)


def why_not(error: OSError) -> Phrase:
    """Why a file cannot be used; the machine's own words where it is nothing people meet."""
    return Phrase(_BAD.get(error.errno or 0, error.strerror or ""), {})


@cache
def japanese() -> Mapping[str, str]:
    """The commands' own mistakes, English → Japanese."""
    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
