"""A topic's words, a file a language: English and Japanese are read at the start, another when it is first spoken."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib.resources.abc import Traversable

from bot.talk.words.topics import Words
from bot.talk.words.wording import WHOLE

_QUESTION = re.compile(r"^## ([a-z0-9-]+): (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class ByLanguage(Mapping[str, Words]):
    """The words by language; a language that nobody speaks takes no memory."""

    files: Mapping[str, Traversable]
    read: dict[str, Words] = field(default_factory=dict)

    def __getitem__(self, lang: str) -> Words:
        if lang not in self.read:
            self.read[lang] = words(self.files[lang].read_text("utf-8"))
        return self.read[lang]

    def __contains__(self, lang: object) -> bool:
        return lang in self.files

    def __iter__(self) -> Iterator[str]:
        return iter(self.files)

    def __len__(self) -> int:
        return len(self.files)

    def read_whole(self) -> None:
        """Read English and Japanese as far as there is a file. Raises ValueError where one is not as it must be."""
        self.read.update({lang: self[lang] for lang in WHOLE if lang in self})


def words(text: str) -> Words:
    """The parts of a .md file. Raises ValueError where the title is missing."""
    head, _, body = text.strip().partition("\n")
    if not head.startswith("# "):
        raise ValueError("An answer begins with a line «# » and the question as a short title.")
    main, *asked = _QUESTION.split(body)
    questions = {id: (title.strip(), answer.strip()) for id, title, answer in zip(*[iter(asked)] * 3, strict=True)}
    return Words(head.removeprefix("# ").strip(), main.strip(), questions)
