"""How much a line says beside what was recognised in it: greetings, "is it possible", "we are" say nothing.

A line that says an occupation, or a number of staff, and beside it only such words, asks for nothing else.
The words stand in knowledge/frame.toml.
"""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from bot.talk.match.normalise import normalise, unaccented

CJK = re.compile("[\u3005-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_ANYWHERE = re.compile("[\u3005-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u0900-\u097f\u0e00-\u0e7f\u1000-\u109f\u1780-\u17ff]")
_RUNS = re.compile("[\u3005-\u30ff\u3400-\u4dbf\u4e00-\u9fff]+")
_LATIN = re.compile(r"[^\W\d_\u3005-\u9fff]+")


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """`words` of Latin script count whole, with accents or without; `phrases` of the others wherever they stand.

    Equal to none but itself, so that what was read by it can be remembered.
    """

    words: frozenset[str]
    phrases: re.Pattern[str]

    def beside(self, plain: str) -> int:
        """How many words of a normalised line say something; two kana or Chinese characters make a word.

        Numbers are not counted here.
        """
        said = self.phrases.sub(" ", plain)
        latin = sum(1 for word in _LATIN.findall(said) if word not in self.words)
        return latin + sum((len(run) + 1) // 2 for run in _RUNS.findall(said))


@cache
def _own(lang: str) -> frozenset[str]:
    """The frame's words of a language that English doesn't have."""
    raw = tomllib.loads(files("knowledge").joinpath("frame.toml").read_text("utf-8"))
    return frozenset(raw.get(lang, "").split()) - frozenset(raw["en"].split())


def mixed(text: str, lang: str, seen: str | None) -> bool:
    """Whether a line `seen` as English has words of the chat's language: "400 peripheral, ok lang?" is Filipino."""
    return seen == "en" != lang and any(word in _own(lang) for word in _LATIN.findall(text.casefold()))


def load(more: Iterable[str] = ()) -> Frame:
    """The frame of the knowledge; `more` are words that say nothing new in the place it is used."""
    raw = tomllib.loads(files("knowledge").joinpath("frame.toml").read_text("utf-8"))
    said = [normalise(word) for words in (*raw.values(), " ".join(more)) for word in words.split()]
    latin = {token for word in said if not _ANYWHERE.search(word) for token in word.split()}
    phrases = sorted({word.replace(" ", "") for word in said if _ANYWHERE.search(word)}, key=len, reverse=True)
    return Frame(frozenset(latin | set(map(unaccented, latin))), re.compile("|".join(map(re.escape, phrases))))
