"""Masked lines that ask much the same, together."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from bot.store.desk.lines import Kept
from bot.talk.desk.mask import HIDDEN, NUMBER

_ALIKE = 75  # of 100, of the words that are not hidden


@dataclass(frozen=True, slots=True)
class Group:
    """Lines of one language, the commonest first; `name` stays while that one is the commonest."""

    lang: str
    lines: tuple[Kept, ...]

    @property
    def count(self) -> int:
        """How often it was written."""
        return len(self.lines)

    @property
    def wordings(self) -> list[str]:
        """Each way it was written, the commonest first."""
        counted = Counter(each.line.words for each in self.lines)
        return sorted(counted, key=lambda words: (-counted[words], words))

    @property
    def name(self) -> str:
        """Three signs to call it by."""
        return hashlib.sha256(f"{self.lang} {self.wordings[0]}".encode()).hexdigest()[:3]

    @property
    def near(self) -> list[tuple[str, float]]:
        """The topics that came nearest, with their points on average of all lines."""
        points = Counter[str]()
        for each in self.lines:
            points.update(dict(each.line.near))
        nearest = sorted(points.items(), key=lambda each: (-each[1], each[0]))[:3]
        return [(label, total / self.count) for label, total in nearest]


def groups(lines: Sequence[Kept]) -> list[Group]:
    """The groups, the largest first."""
    langs = sorted({each.lang for each in lines})
    found = [group for lang in langs for group in _of_language(lang, [each for each in lines if each.lang == lang])]
    return sorted(found, key=lambda group: (-group.count, group.lang, group.wordings[0]))


def _of_language(lang: str, lines: Sequence[Kept]) -> Iterator[Group]:
    """Around the commonest wording first, then around the commonest of what is left."""
    counted = Counter(each.line.words for each in lines)
    wordings = sorted(counted, key=lambda words: (-counted[words], words))
    said = [_said(words) for words in wordings]
    alike = process.cdist(said, said, scorer=fuzz.token_sort_ratio, score_cutoff=_ALIKE) > 0
    left = dict.fromkeys(range(len(wordings)))
    while left:
        first = next(iter(left))
        together = {wordings[other] for other in left if alike[first, other] or other == first}
        left = {other: None for other in left if wordings[other] not in together}
        yield Group(lang, tuple(each for each in lines if each.line.words in together))


def _said(words: str) -> str:
    return " ".join(word for word in words.split() if word not in (HIDDEN, NUMBER))
