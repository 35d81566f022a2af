"""An option of a question in own words: "through a supervising organisation", 建設です, "chưa có", misspelt too.

The words stand in knowledge/options.toml. A line that asks, says more, or only says what is not so is no answer.
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from bot.talk.hear import frame, mending
from bot.talk.hear.amounts.nobody import without_nobody
from bot.talk.hear.company import SECTORS
from bot.talk.hear.frame import Frame
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import fold
from bot.talk.match.normalise import normalise, unaccented

UNKNOWN, NONE = "unknown", "no"
_ANSWERS = frozenset(("yes", "no", UNKNOWN))
_DIGIT = re.compile(r"\d")
_PARTS = re.compile(
    r"[,;.、，。]|(?<=なく)|\b(?:but|rather|nhung|ma la|tapi|melainkan|pero|kundi)\b|但|而是"
)  # one part may be denied and another said
_PO = re.compile(r" (?:po|ho)\b")
"""Filipino courtesy, which stands inside phrases: "di ko po alam"."""
_MASK = "\0"
_STRONGER = {"enterprise_recognised": "enterprise"}
"""An option whose words are said beside those of the other that it is a kind of."""


@dataclass(frozen=True, slots=True)
class Options:
    """Words of the options, the words that say nothing beside them, and what mends misspelt ones."""

    lexicon: Lexicon
    frame: Frame
    mend: Callable[[str], str]

    def said(self, text: str, among: Sequence[str]) -> str | None:
        """The one option (or "unknown") a line says and nothing else; None where it asks, says more or denies."""
        line = self.mend(_PO.sub("", unaccented(without_nobody(fold(text), " none "))))
        if self.asks(text) or _DIGIT.search(line):
            return None
        found, rest = self._found(line, (*among, UNKNOWN))
        if UNKNOWN in found:
            found = {UNKNOWN}
        elif not _ANSWERS & set(among):
            found, rest = self._found(self._not_denied(line), among)
        said = {option for option in found if not any(_STRONGER.get(other) == option for other in found)}
        return said.pop() if len(said) == 1 and self.frame.beside(normalise(rest)) == 0 else None

    def only_denied(self, text: str, option: str, among: Sequence[str]) -> bool:
        """Whether a line says of an option that it is not so, and nothing else: "no supervising organisation"."""
        line = self.mend(unaccented(fold(text)))
        if self.asks(text) or _DIGIT.search(line) or not self.lexicon.says(line, "denied"):
            return False
        found, rest = self._found(line, (*among, UNKNOWN))
        kept, _ = self._found(self._not_denied(line), among)
        beside = self.frame.beside(normalise(self.lexicon.without(rest, "denied")))
        return found == {option} and not kept and beside == 0

    def asks(self, text: str) -> bool:
        """Whether a line asks something: by its sign or a word such as "how", ですか, "apa"."""
        return "?" in text or "？" in text or self.lexicon.says(unaccented(fold(text)), "asks")

    def _found(self, line: str, among: Iterable[str]) -> tuple[set[str], str]:
        """The options whose words stand in a line, longer words before those inside them, and the line without them."""
        places = [(start, end, option) for option in among for start, end in self.lexicon.places(line, option)]
        found: set[str] = set()
        for start, end, option in sorted(places, key=lambda place: place[0] - place[1]):
            if _MASK not in line[start:end]:
                found.add(option)
                line = line[:start] + _MASK * (end - start) + line[end:]
        return found, line.replace(_MASK, " ")

    def _not_denied(self, line: str) -> str:
        """The parts of a line that say what is so."""
        kept = [part for part in _PARTS.split(line) if not self.lexicon.says(part, "denied")]
        return " ".join(kept)


@cache
def load() -> Options:
    """The words of the knowledge, with those a look-up knows a field by."""
    words = _plain(_read("options.toml"))
    quick = _plain(_read("quick.toml"))
    for sector in SECTORS:
        words[sector] = [*words[sector], *quick[sector]]
    nothing = frame.load(words["around"])
    tokens = {token for option, each in words.items() if option not in ("around", "asks") for token in _tokens(each)}
    return Options(Lexicon.of(words), nothing, mending.of(tokens, nothing.words))


def _read(name: str) -> Mapping[str, list[str]]:
    return tomllib.loads(files("knowledge").joinpath(name).read_text("utf-8"))


def _plain(words: Mapping[str, list[str]]) -> dict[str, list[str]]:
    return {meaning: [unaccented(fold(word)) for word in each] for meaning, each in words.items()}


def _tokens(words: Iterable[str]) -> Iterable[str]:
    return (token for word in words for token in re.findall(r"[a-z]+", word))
