"""What tells the questions of a topic apart, as files beside the matcher: written at build, read a topic at a time.

It knows nothing of how that is learnt (`bot.index.asked`), which takes scipy: a bot with a built index runs without.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from bot.index.kept.rows import Stretches
from bot.talk.match.question import Asked, Questions, Said

_ARRAYS = ("places", "says")


@dataclass(frozen=True, slots=True)
class GramsInFile:
    """A topic's stretch of the two arrays on disk, read anew each time: a page or ten, which the system keeps near."""

    places: Stretches
    says: Stretches
    first: int
    grams: int
    first_said: int
    questions: int

    def read(self) -> Said:
        """All of them."""
        said = self.says.read(self.first_said, self.grams * self.questions)
        return self.places.read(self.first, self.grams), said.reshape(self.grams, self.questions)


def write(script: str, questions: Questions, folder: Path) -> list[tuple[str, list[str], int]]:
    """Saves the arrays of all topics end to end; gives each topic's questions and how many grams it has, for `read`."""
    said = {topic: each.grams.read() for topic, each in questions.items()}
    for place, name in enumerate(_ARRAYS if said else ()):
        np.save(_file(script, name, folder), np.concatenate([arrays[place].ravel() for arrays in said.values()]))
    return [(topic, list(each.questions), len(said[topic][0])) for topic, each in questions.items()]


def read(script: str, about: Sequence[tuple[str, list[str], int]], folder: Path) -> Questions:
    """What `write` wrote. The arrays stay in the file: of a topic they are read when its questions are asked for."""
    if not about:
        return {}
    places, says = (Stretches(_file(script, name, folder)) for name in _ARRAYS)
    ends = np.cumsum([0, *(grams for _, _, grams in about)]).tolist()
    said = np.cumsum([0, *(grams * len(names) for _, names, grams in about)]).tolist()
    return {
        topic: Asked(tuple(names), GramsInFile(places, says, first, grams, first_said, len(names)))
        for (topic, names, grams), first, first_said in zip(about, ends[:-1], said[:-1], strict=True)
    }


def _file(script: str, name: str, folder: Path) -> Path:
    return folder / f"{script}-asked-{name}.npy"
