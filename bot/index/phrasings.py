"""How people ask, as the knowledge has it: one phrasing a line, a folder for each topic and each class outside."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable

from bot.talk.match.language import WRITTEN
from bot.talk.match.matcher import OUTSIDE
from bot.talk.words.tongues import words
from bot.talk.words.wording import WHOLE

_QUESTION = "## "
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_FOLDERS = {"faq": "", "outside": OUTSIDE}
CALLS = "calls"


@dataclass(frozen=True, slots=True)
class Phrasing:
    """One way to ask for what `label` names, and for one of its questions where the line stands under it."""

    label: str
    lang: str
    text: str
    question: str = ""


Lines = dict[tuple[str, str], str]
"""The whole text of each file by label and language."""


def phrasings() -> tuple[Phrasing, ...]:
    """Every phrasing of the knowledge, by label and language, in the order of the files."""
    return tuple(each for (label, lang), text in read_lines().items() for each in _of_file(label, lang, text))


def _of_file(label: str, lang: str, text: str) -> Iterator[Phrasing]:
    """The lines of a file; "## id" begins those that ask just that question."""
    question = ""
    for line in map(str.strip, text.splitlines()):
        if line.startswith(_QUESTION):
            question = line.removeprefix(_QUESTION).strip()
        elif line:
            yield Phrasing(label, lang, line, question)


def calls() -> tuple[Phrasing, ...]:
    """How people call for help, and how they ask things like it: `question` is the kind, or "none"."""
    return tuple(each for (label, lang), text in read_calls().items() for each in _of_file(label, lang, text))


def answers() -> tuple[Phrasing, ...]:
    """The titles and the words of the answers to questions: they tell the questions of a topic apart."""
    return tuple(
        Phrasing(label, lang, said, question)
        for (label, lang), text in read_answers().items()
        for question, (title, answer) in words(text).questions.items()
        for said in (title, _PLACEHOLDER.sub(" ", answer))
    )


def read_answers() -> Lines:
    """The answers of the FAQ as they are written, by topic and language; translations tell no more than these."""
    places = sorted(files("knowledge").joinpath("faq").iterdir(), key=lambda place: place.name)
    found = {(place.name, lang): _read(place, f"{lang}.md") for place in places for lang in WHOLE}
    return {key: text for key, text in found.items() if text}


def read_calls() -> Lines:
    """The calls for help as they are written, by language."""
    place = files("knowledge").joinpath(CALLS)
    return {(CALLS, lang): text for lang in WRITTEN if (text := _read(place, f"{lang}.txt"))}


def read_lines() -> Lines:
    """The files as they are, which is quicker than phrasing by phrasing."""
    folders = [
        (prefix + place.name, place)
        for folder, prefix in _FOLDERS.items()
        for place in sorted(files("knowledge").joinpath(folder).iterdir(), key=lambda place: place.name)
    ]
    return {
        (label, lang): text for label, place in folders for lang in WRITTEN if (text := _read(place, f"{lang}.txt"))
    }


def _read(place: Traversable, name: str) -> str:
    try:
        return place.joinpath(name).read_text("utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return ""
