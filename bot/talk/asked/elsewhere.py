"""What a line is about where it isn't this programme: another country's, where to eat, who governs (`elsewhere.toml`).

A subject's words alone don't tell: care workers are asked about in Canada too, and a hotel is recommended as often as
it trains. So two kinds of words must meet, and a line that names the programme is never sent away.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from bot.talk.match.normalise import normalise
from bot.talk.words.jobs.spots import Spots


@dataclass(frozen=True, slots=True)
class Subject:
    """A class of what is outside, with the words that ask, what they ask about, and those that mean something else."""

    outside: str
    asks: Spots
    about: Spots
    unless: Spots

    def names(self, said: str) -> bool:
        """Whether a normalised line is about it."""
        return self.about.stand_in(said) and self.asks.stand_in(said) and not self.unless.stand_in(said)


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The subjects outside, the words of the programme, and those beside which a name of work is no work."""

    ours: Spots
    not_work: Spots
    not_told: Spots
    subjects: tuple[Subject, ...]

    def subject(self, text: str) -> str:
        """The class outside a line surely belongs to, or ""."""
        said = normalise(text)
        found = next((subject.outside for subject in self.subjects if subject.names(said)), "")
        return "" if found and self.ours.stand_in(said) else found

    def no_work(self, text: str, told: bool) -> bool:
        """Whether a name of work in a line is a thing to buy, a place to go or what a film is about.

        `told`: by what is done, which also may be an errand, a mishap or housework.
        """
        said = normalise(text)
        if told and self.not_told.stand_in(said):
            return True
        return self.not_work.stand_in(said) and not self.ours.stand_in(said)


@cache
def load() -> Elsewhere:
    """The words of the knowledge."""
    raw = tomllib.loads(files("knowledge").joinpath("elsewhere.toml").read_text("utf-8"))
    subjects = tuple(map(_subject, raw["outside"]))
    return Elsewhere(_words(raw["ours"]), _words(raw["not_work"]), _words(raw["not_told"]), subjects)


def _subject(raw: Mapping[str, str]) -> Subject:
    return Subject(raw["class"], _words(raw["asks"]), _words(raw["about"]), _words(raw["unless"]))


def _words(listed: str) -> Spots:
    return Spots.of((word.strip(), 0) for word in listed.split(","))
