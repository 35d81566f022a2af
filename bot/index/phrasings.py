"""How people ask, as the knowledge has it: one phrasing a line, a folder for each topic and each class outside."""

from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable

from bot.talk.match.matcher import OUTSIDE

LANGS = ("en", "ja", "vi", "id", "zh", "tl")
_FOLDERS = {"faq": "", "outside": OUTSIDE}


@dataclass(frozen=True, slots=True)
class Phrasing:
    """One way to ask for what `label` names."""

    label: str
    lang: str
    text: str


Lines = dict[tuple[str, str], str]
"""The whole text of each file by label and language."""


def phrasings() -> tuple[Phrasing, ...]:
    """Every phrasing of the knowledge, by label and language, in the order of the files."""
    return tuple(
        Phrasing(label, lang, line)
        for (label, lang), text in read_lines().items()
        for line in map(str.strip, text.splitlines())
        if line
    )


def read_lines() -> Lines:
    """The files as they are, which is quicker than phrasing by phrasing."""
    folders = [
        (prefix + place.name, place)
        for folder, prefix in _FOLDERS.items()
        for place in sorted(files("knowledge").joinpath(folder).iterdir(), key=lambda place: place.name)
    ]
    return {(label, lang): text for label, place in folders for lang in LANGS if (text := _read(place, lang))}


def _read(place: Traversable, lang: str) -> str:
    try:
        return place.joinpath(f"{lang}.txt").read_text("utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return ""
