"""Arrays in a file, read when asked for: rows of a matrix, the commonest of them in memory; stretches of a flat one."""

import os
from pathlib import Path
from typing import Any
from weakref import finalize

import numpy as np
from numpy.typing import NDArray

_IN_MEMORY = 1 << 20  # bytes of each matrix; they hold some nine in ten of the rows a question needs


class Rows:
    """A matrix of bytes on disk. Reading costs about a microsecond a row; nothing of it stays in memory."""

    def __init__(self, file: Path) -> None:
        mapped = np.load(file, mmap_mode="r")
        self._width = int(mapped.shape[1])
        self._first = int(mapped.offset)
        self._near = np.array(mapped[: _IN_MEMORY // self._width])
        self._file = os.open(file, os.O_RDONLY)
        finalize(self, os.close, self._file)
        del mapped

    def take(self, rows: NDArray[np.int32]) -> NDArray[np.uint8]:
        """The rows asked for, in their order."""
        near = rows < len(self._near)
        found = self._near[np.where(near, rows, 0)]
        for place in np.flatnonzero(~near):
            at = self._first + int(rows[place]) * self._width
            found[place] = np.frombuffer(os.pread(self._file, self._width, at), np.uint8)
        return found


class Stretches:
    """A flat array on disk; nothing of it stays in memory."""

    def __init__(self, file: Path) -> None:
        mapped = np.load(file, mmap_mode="r")
        self._type = mapped.dtype
        self._first = int(mapped.offset)
        self._file = os.open(file, os.O_RDONLY)
        finalize(self, os.close, self._file)
        del mapped

    def read(self, first: int, count: int) -> NDArray[Any]:
        """So many numbers from the first on."""
        size = self._type.itemsize
        return np.frombuffer(os.pread(self._file, count * size, self._first + first * size), self._type)
