"""How Vietnamese is written, as files beside the matcher; the pairs stay in theirs until a line needs some."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.talk.match.typed.marks import Marks, written

_ARRAYS = ("pairs", "seen")


def write(marks: Marks | None, folder: Path) -> Mapping[str, int]:
    """Saves the pairs; gives every syllable with how often it stands, for `read`."""
    if marks is None:
        return {}
    arrays: tuple[NDArray[Any], ...] = (marks.pairs, marks.seen)
    for name, array in zip(_ARRAYS, arrays, strict=True):
        np.save(_file(name, folder), array)
    return {word: count for ways in marks.written.values() for word, count in ways.items()}


def read(words: Mapping[str, int], folder: Path) -> Marks | None:
    """What `write` wrote."""
    if not words:
        return None
    pairs, seen = (np.asarray(np.load(_file(name, folder), mmap_mode="r")) for name in _ARRAYS)
    return Marks(written(words), pairs, seen, sum(words.values()))


def _file(name: str, folder: Path) -> Path:
    return folder / f"marks-{name}.npy"
