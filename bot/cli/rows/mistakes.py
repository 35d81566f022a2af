"""What the commands say beside answers of the rules: mistakes and what operators read, in English or Japanese.

The English stands where it is told, the Japanese beside it in mistakes.toml.
"""

import tomllib
from collections.abc import Mapping
from errno import EACCES, EISDIR, ENOENT
from functools import cache
from pathlib import Path

from tis_rules.mistakes import Mistake, Phrase

_BAD = {ENOENT: "No such file or directory", EACCES: "Permission denied", EISDIR: "Is a directory"}


def in_words(said: Exception | Phrase, lang: str) -> str:
    """What is wrong or to be told, in a language; a sentence of the machine's own stays as it is."""
    return said.says(lang, japanese()) if isinstance(said, Mistake | Phrase) else str(said)


def why_not(error: OSError) -> Phrase:
    """Why a file cannot be used; the machine's own words where it is nothing people meet."""
    return Phrase(_BAD.get(error.errno or 0, error.strerror or ""), {})


@cache
def japanese() -> Mapping[str, str]:
    """What the commands say themselves, English → Japanese."""
    return tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
