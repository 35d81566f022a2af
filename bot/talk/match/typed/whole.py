"""A line as it would stand in full: words for the short forms of chats, Vietnamese with its marks."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from bot.talk.match.typed.marks import LANG, Marks


@dataclass(frozen=True, slots=True)
class Typed:
    """`marks` are known where an index has been built."""

    marks: Marks | None = None

    def whole(self, text: str, lang: str | None) -> str:
        """A normalised text of a language in full."""
        short = _short().get(lang or "", {})
        full = " ".join(short.get(word, word) for word in text.split())
        return self.marks.restored(full) if self.marks and lang == LANG else full


@cache
def _short() -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads(files("knowledge").joinpath("short.toml").read_text("utf-8"))
