"""What work is called in a person's language, beside its Japanese name: knowledge/occupations/names, a file a language.

A row gives the words for a Japanese name or note, so that whoever adds an occupation sees what lacks its words.
"""

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources.abc import Traversable

from bot.talk.words.register import base


@dataclass(frozen=True, slots=True)
class Named:
    """The words by language and Japanese original; a language that nobody speaks takes no memory."""

    files: Mapping[str, Traversable]
    read: dict[str, Mapping[str, str]] = field(default_factory=dict)

    def own(self, lang: str, ja: str) -> str:
        """The words of a language for a Japanese original; "" where it has none."""
        return self._words(lang).get(ja, "")

    def said(self, lang: str, ja: str, en: str) -> str:
        """The words of a language, or the Japanese or English original where it has none."""
        return self.own(lang, ja) or (ja if base(lang) == "ja" else en)

    def both(self, lang: str, ja: str, en: str, official: bool) -> str:
        """A name as a title, with the Japanese one to show, which stands first where no official English is known."""
        own = self.own(lang, ja)
        own = own[:1].upper() + own[1:]
        if base(lang) == "ja":
            return own or ja
        return f"{own or en} ({ja})" if own or official else f"{ja} ({en})"

    def faults(self, originals: Sequence[str]) -> Iterator[str]:
        """A sentence for each original without words in a language, and for words of nothing that is known."""
        for lang in self.files:
            said = self._words(lang)
            yield from (f"names/{lang}.csv lacks words for {ja}" for ja in originals if not said.get(ja))
            yield from (f"names/{lang}.csv: {ja} is no name of the list" for ja in said if ja not in originals)

    def _words(self, lang: str) -> Mapping[str, str]:
        if lang not in self.read and lang in self.files:
            rows = csv.DictReader(self.files[lang].read_text("utf-8").splitlines())
            self.read[lang] = {row["ja"]: row["said"] for row in rows}
        return self.read.get(lang, {})


def load(folder: Traversable) -> Named:
    """The languages of a folder."""
    return Named({file.name.removesuffix(".csv"): file for file in folder.iterdir() if file.name.endswith(".csv")})
