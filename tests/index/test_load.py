"""The index on disk: what is read is what was written, and half an index is never seen."""

import subprocess
import sys
import threading
from pathlib import Path

import numpy as np

from bot.index import load
from bot.index.build import build
from bot.index.phrasings import Phrasing

KNOWN = [
    Phrasing("wages", "en", "what is the wage"),
    Phrasing("wages", "ja", "給料はいくら"),
    Phrasing("housing", "en", "how big is the room"),
    Phrasing("housing", "ja", "寮の広さ"),
    Phrasing("family", "en", "can my wife come"),
    Phrasing("family", "ja", "家族を呼ぶ"),
    Phrasing("outside:cooking", "en", "how to cook rice"),
]


def test_what_is_read_ranks_as_what_was_written(tmp_path: Path) -> None:
    built = build(KNOWN)
    load.write(built, tmp_path / "deep" / "index")
    read = load.read(tmp_path / "deep" / "index")
    for text in ("wage of my wife", "kyuuryou", "寮の部屋", "salery", ""):
        assert read.rank(text) == built.rank(text)


def test_two_builders_leave_one_whole_index(tmp_path: Path) -> None:
    built, file = build(KNOWN), tmp_path / "index"
    writers = [threading.Thread(target=load.write, args=(built, file)) for _ in range(4)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert [found.name for found in tmp_path.iterdir()] == ["index"]
    every = np.arange(len(built.models["letters"].rows), dtype=np.int32)[::-1]
    kept, made = (each.models["letters"].weights.take(every) for each in (load.read(file), built))
    assert np.array_equal(kept, made)


def test_a_built_index_is_read_without_what_built_it(tmp_path: Path) -> None:
    load.write(build(KNOWN), tmp_path / "index")
    code = (
        "import sys; from pathlib import Path; import bot.shelf; from bot.index.load import read\n"
        "read(Path(sys.argv[1])).rank('what is my wage'); print('scipy' in sys.modules)"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "index")]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.split() == ["False"]
