"""What a line is about where it isn't this programme: another country's, where to eat, who governs (`elsewhere.toml`).

A subject's words alone don't tell: care workers are asked about in Canada too, and a hotel is recommended as often as
it trains. So two kinds of words must meet, and a line that names the programme is never sent away.
"""

import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from bot.talk.match.normalise import LINES_KEPT, normalise
from bot.talk.words.jobs.spots import Spots

_OURS, _NOT_WORK, _NOT_TOLD = range(3)
_OF_A_SUBJECT = ("asks", "about", "unless", "also")


@dataclass(frozen=True, eq=False)
class Elsewhere:
    """All words, each with the lists it is of; the classes outside, whose lists, four each, follow the first three.

    One look at a line finds the lists of which a word stands in it.
    """

    words: Spots
    classes: tuple[str, ...]

    def subject(self, text: str) -> str:
        """The class outside a line surely belongs to, or "": asked for, spoken of, and nothing says otherwise."""
        lists = _standing(self, text)
        if _OURS in lists:
            return ""
        each_has = len(_OF_A_SUBJECT)
        firsts = range(_NOT_TOLD + 1, _NOT_TOLD + 1 + each_has * len(self.classes), each_has)
        return next((each for each, at in zip(self.classes, firsts, strict=True) if _asked(lists, at)), "")

    def no_work(self, text: str, told: bool) -> bool:
        """Whether a name of work in a line is a thing to buy, a place to go or what a film is about.

        `told`: by what is done, which also may be an errand, a mishap or housework.
        """
        lists = _standing(self, text)
        return (told and _NOT_TOLD in lists) or (_NOT_WORK in lists and _OURS not in lists)


def _asked(lists: frozenset[int], asks: int) -> bool:
    about, unless, also = asks + 1, asks + 2, asks + 3
    return {asks, about, also} <= lists and unless not in lists


@lru_cache(maxsize=LINES_KEPT)
def _standing(elsewhere: Elsewhere, text: str) -> frozenset[int]:
    return frozenset().union(*(spot.keys for spot in elsewhere.words.of_line(normalise(text))))


@cache
def load() -> Elsewhere:
    """The words of the knowledge."""
    raw = tomllib.loads(files("knowledge").joinpath("elsewhere.toml").read_text("utf-8"))
    lists = [raw["ours"], raw["not_work"], raw["not_told"]]
    lists += [subject.get(name, subject["asks"]) for subject in raw["outside"] for name in _OF_A_SUBJECT]
    words = Spots.of((word.strip(), key) for key, listed in enumerate(lists) for word in listed.split(","))
    return Elsewhere(words, tuple(subject["class"] for subject in raw["outside"]))
