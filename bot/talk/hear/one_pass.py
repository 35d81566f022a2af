"""Many patterns looked for at once: a line is read once, not once for every pattern.

RE2 reads all patterns in a single pass, some hundred times faster than one after another. It knows no looking ahead or
behind, and its `\\w` and `\\b` know ASCII only: so it says what is worth trying, and `re` has the last word.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

import re2

_LOOKS_AROUND = ("(?=", "(?!", "(?<=", "(?<!")


class OnePass:
    """Patterns by their place, written for `re`; `\\b` stands beside ASCII letters only."""

    def __init__(self, patterns: Sequence[str]) -> None:
        self._patterns = tuple(patterns)
        self._readable = [place for place, pattern in enumerate(patterns) if not _looks_around(pattern)]
        self._others = [place for place, pattern in enumerate(patterns) if _looks_around(pattern)]
        self._all = _read_at_once([patterns[place] for place in self._readable])

    def found(self, text: str) -> Iterator[int]:
        """The places of the patterns that a text holds."""
        matched = self._all.Match(text.encode("utf-8", "replace")) or ()
        worth_trying = [self._readable[place] for place in matched]
        for place in sorted(worth_trying + self._others):
            if _compiled(self._patterns[place]).search(text):
                yield place


def _looks_around(pattern: str) -> bool:
    return any(map(pattern.__contains__, _LOOKS_AROUND))


def _read_at_once(patterns: Sequence[str]) -> re2.Set:
    found = re2.Set.SearchSet()
    for pattern in patterns:
        found.Add(pattern.replace(r"\w", r"\S"))
    found.Compile()
    return found


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
