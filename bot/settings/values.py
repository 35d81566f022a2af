"""Values of the environment read one by one: what is wrong is collected, not stopped at."""

from collections.abc import Mapping
from datetime import date


class SettingsError(Exception):
    """All problems found, a sentence each, one a line."""


class Values:
    """TIS_… values by name; an empty one counts as left out. `problems` are sentences that say what to set."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = values
        self.problems: list[str] = []

    def refuse(self, sentence: str) -> None:
        """Note what is wrong."""
        self.problems.append(sentence)

    def text(self, name: str, default: str = "") -> str:
        """The value without spaces around it."""
        return self._values.get(name, "").strip() or default

    def choice(self, name: str, choices: tuple[str, ...], default: str) -> str:
        """One of the choices, in lower case."""
        chosen = self.text(name, default).lower()
        if chosen in choices:
            return chosen
        self.refuse(f"{name} is {chosen!r}; set it to {' or '.join(choices)}.")
        return default

    def port(self, name: str, default: str = "") -> int | None:
        """A number from 1 to 65535; None where it is left out, or wrong."""
        text = self.text(name, default)
        if text.isascii() and text.isdigit() and 1 <= int(text) <= 65535:
            return int(text)
        if text:
            self.refuse(f"{name} is {text!r}; set a number from 1 to 65535.")
        return None

    def day(self, name: str) -> date | None:
        """A day; None where it is left out, or wrong."""
        text = self.text(name)
        if not text:
            return None
        try:
            return date.fromisoformat(text)
        except ValueError:
            self.refuse(f"{name} is {text!r}; write a day like 2026-11-22, or leave it out for the real day.")
            return None
