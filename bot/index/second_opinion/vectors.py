"""The encoder's vectors of many lines of text, kept in a file between runs: a line is encoded once."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
from tqdm import tqdm

from bot.talk.match.vocabulary import Floats

_AT_ONCE = 256
_KEPT_EVERY = 16  # steps

Encode = Callable[[Sequence[str]], Floats]


def vectors_of(texts: Iterable[str], encode: Encode, file: Path) -> Mapping[str, Floats]:
    """Line → vector. Those that `file` lacks are encoded, with a progress bar, and kept in it."""
    known = _read(file)
    new = sorted(set(texts) - known.keys())
    steps = range(0, len(new), _AT_ONCE)
    for number, start in enumerate(tqdm(steps, desc="Encoding how people ask", unit="step", leave=False), 1):
        part = new[start : start + _AT_ONCE]
        known.update(zip(part, encode(part).astype(np.float16), strict=True))
        if number % _KEPT_EVERY == 0 or number == len(steps):
            _write(known, file)
    return known


def _read(file: Path) -> dict[str, Floats]:
    if not file.exists():
        return {}
    with np.load(file) as kept:
        return dict(zip(str(kept["texts"]).split("\n"), kept["rows"], strict=True))


def _write(known: Mapping[str, Floats], file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    np.savez(file, texts=np.array("\n".join(known)), rows=np.array(list(known.values())))
