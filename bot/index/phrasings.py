"""How people ask, as the knowledge has it: one phrasing a line, a folder for each topic and each class outside."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable

from bot.talk.match import OUTSIDE

LANGS = ("en", "ja", "vi", "id", "zh", "tl")
_FOLDERS = {"faq": "", "outside": OUTSIDE}


@dataclass(frozen=True, slots=True)
class Phrasing:
    """One way to ask for what `label` names."""

    label: str
    lang: str
    text: str


def phrasings() -> tuple[Phrasing, ...]:
    """Every phrasing of the knowledge, by label and language, in the order of the files."""
    return tuple(
        Phrasing(label, lang, line)
        for label, lang, text in _texts()
        for line in map(str.strip, text.splitlines())
        if line
    )


def _texts() -> Iterator[tuple[str, str, str]]:
    for folder, prefix in _FOLDERS.items():
        for place in sorted(files("knowledge").joinpath(folder).iterdir(), key=lambda place: place.name):
            yield from ((prefix + place.name, lang, text) for lang in LANGS if (text := _read(place, f"{lang}.txt")))


def _read(place: Traversable, name: str) -> str:
    file = place.joinpath(name)
    return file.read_text("utf-8") if file.is_file() else ""
