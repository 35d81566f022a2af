"""Phrasings too much alike under two labels: the same words, whatever their order, accents or punctuation."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from bot.index.phrasings import Phrasing
from bot.talk.match.normalise import is_asian, normalise, unaccented


def too_alike(phrasings: Iterable[Phrasing]) -> Iterator[str]:
    """A sentence for each set of words that stands under more than one label."""
    found: dict[str, dict[str, Phrasing]] = defaultdict(dict)
    for phrasing in phrasings:
        found[_words(phrasing.text)].setdefault(phrasing.label, phrasing)
    for same in found.values():
        if len(same) > 1:
            told = " and ".join(f"{each.label}/{each.lang}.txt: «{each.text}»" for each in same.values())
            yield f"Too much alike to tell apart: {told}. Keep one of them."


def _words(text: str) -> str:
    plain = unaccented(normalise(text))
    return plain.replace(" ", "") if is_asian(plain) else " ".join(sorted(plain.split()))
