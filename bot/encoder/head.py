"""What a vector says of each topic and each question: a matrix, learnt from the phrasings by `tis-bot eval --second`.

Learnt beforehand because the vectors of all phrasings take a quarter of an hour; kept in a byte a number.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from bot.talk.event import Opinion
from bot.talk.match.vocabulary import Floats

FILE = Path(__file__).with_name("head.npz")
_MOST = 127  # of a signed byte


@dataclass(frozen=True, slots=True)
class Head:
    """Points = (vector - `centre`) `axes` `weights` + `base`, of topics, classes outside and `topic/question`."""

    labels: tuple[str, ...]
    centre: Floats
    axes: Floats
    weights: Floats
    base: Floats

    def opinion(self, vector: Floats) -> Opinion:
        """The points of one vector by label."""
        points = (vector - self.centre) @ self.axes @ self.weights + self.base
        return dict(zip(self.labels, points.tolist(), strict=True))


def read_head(file: Path = FILE) -> Head:
    """The head that was last learnt."""
    with np.load(file) as kept:
        centre, axes, scale, base = (_floats(kept[name]) for name in ("centre", "axes", "scale", "base"))
        return Head(tuple(kept["labels"].tolist()), centre, axes, _floats(kept["weights"]) * scale, base)


def write_head(head: Head, file: Path = FILE) -> None:
    """No ranking depends on more digits than are kept."""
    scale = np.maximum(np.abs(head.weights).max(0) / _MOST, 1e-9)
    halves = {"centre": head.centre, "axes": head.axes, "scale": scale, "base": head.base}
    np.savez_compressed(
        file,
        labels=np.array(head.labels),
        weights=np.rint(head.weights / scale).astype(np.int8),
        **{name: array.astype(np.float16) for name, array in halves.items()},
    )


def _floats(array: NDArray[np.generic]) -> Floats:
    return array.astype(np.float32)
