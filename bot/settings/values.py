"""Values of the environment read one by one: what is wrong is collected, not stopped at."""

from collections.abc import Mapping, Sequence
from datetime import date

from tis_rules.mistakes import Phrase


class SettingsError(Exception):
    """All problems found, a sentence each, one a line."""

    def __init__(self, problems: Sequence[Phrase]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)


class Values:
    """TIS_… values by name; an empty one counts as left out. `problems` are sentences that say what to set."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = values
        self.problems: list[Phrase] = []

    def refuse(self, words: str, **facts: str) -> None:
        """Note what is wrong."""
        self.problems.append(Phrase(words, facts))

    def text(self, name: str, default: str = "") -> str:
        """The value without spaces around it."""
        return self._values.get(name, "").strip() or default

    def choice(self, name: str, choices: tuple[str, ...], default: str) -> str:
        """One of the choices, in lower case."""
        chosen = self.text(name, default).lower()
        if chosen in choices:
            return chosen
        says = "{name} is {chosen!r}; set it to {choices}."
        self.refuse(says, name=name, chosen=chosen, choices=" or ".join(choices))
        return default

    def port(self, name: str, default: str = "") -> int | None:
        """A number from 1 to 65535; None where it is left out, or wrong."""
        text = self.text(name, default)
        if text.isascii() and text.isdigit() and 1 <= int(text) <= 65535:
            return int(text)
        if text:
            self.refuse("{name} is {text!r}; set a number from 1 to 65535.", name=name, text=text)
        return None

    def day(self, name: str) -> date | None:
        """A day; None where it is left out, or wrong."""
        text = self.text(name)
        if not text:
            return None
        try:
            return date.fromisoformat(text)
        except ValueError:
            says = "{name} is {text!r}; write a day like 2026-11-22, or leave it out for the real day."
            self.refuse(says, name=name, text=text)
            return None
