"""What the bot doesn't cover: one line a class, saying what it is for and, for the near ones, who knows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib.resources import files

from bot.talk.reply import Html
from bot.talk.words.figures import Figures
from bot.talk.words.markup import paragraphs
from bot.talk.words.wording import told_in


@dataclass(frozen=True, slots=True, eq=False)
class Outside:
    """The line of each class by language."""

    lines: Mapping[str, Mapping[str, str]]
    figures: Figures

    def say(self, outside_class: str, lang: str, today: date) -> tuple[Html, ...]:
        """The line as paragraphs, its placeholders filled, in English where `lang` lacks it. Raises KeyError."""
        return _rendered(self, outside_class, told_in(lang, self.lines[outside_class]), today)


@lru_cache(maxsize=128)
def _rendered(outside: Outside, outside_class: str, lang: str, today: date) -> tuple[Html, ...]:
    return paragraphs(outside.figures.fill(outside.lines[outside_class][lang], lang, today, {}))


def load(figures: Figures) -> Outside:
    """Every class with its lines."""
    folders = [entry for entry in files("knowledge").joinpath("outside").iterdir() if entry.is_dir()]
    lines = {
        folder.name: {
            e.name.removesuffix(".md"): e.read_text("utf-8") for e in folder.iterdir() if e.name.endswith(".md")
        }
        for folder in folders
    }
    return Outside(lines, figures)
