"""The built matcher as a folder named by a hash of the knowledge and the code: built once, loaded in milliseconds."""

import hashlib
import json
import shutil
import tempfile
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bot.index.kept import asked, marks
from bot.index.kept.rows import Rows
from bot.index.phrasings import phrasings, read_answers, read_calls, read_lines
from bot.index.sure.numbers import seconded, sureness
from bot.talk.match.ear.calls import Calls
from bot.talk.match.ear.cry import SHARES_OF, Cry
from bot.talk.match.matcher import Matcher
from bot.talk.match.model import Model
from bot.talk.match.spelling import spelling
from bot.talk.match.typed.whole import Typed
from bot.talk.match.vocabulary import Vocabulary

_MADE_BY = {
    "knowledge": ("concepts.toml", "side.toml"),
    "bot.talk.hear": ("side.py",),
    "bot.talk.match": (
        "normalise.py",
        "concepts.py",
        "grams.py",
        "vocabulary.py",
        "spelling.py",
        "language.py",
        "model.py",
        "question.py",
    ),
    "bot.talk.match.ear": ("cry.py",),
    "bot.talk.match.typed": ("marks.py",),
    "bot.index.kept": ("asked.py", "marks.py"),
    "bot.index": (
        "phrasings.py",
        "train.py",
        "build.py",
        "asked.py",
        "calls.py",
        "cries.py",
        "load.py",
    ),
    "bot.index.typed": ("devanagari.py", "japanese.py", "marks.py"),
}

_ABOUT = "about.json"
_ARRAYS = ("grams", "rarity", "rows", "scale", "weights")
_OF_CRIES = ("grams", "rarity", "weights")


def load_matcher(cache_dir: Path) -> Matcher:
    """The matcher of the knowledge as it stands; builds it first, with a progress bar, where `cache_dir` has none."""
    folder = _folder(cache_dir)
    if not folder.exists():
        write(_built(), folder)
    return read(folder)


def is_built(cache_dir: Path) -> bool:
    """Whether `load_matcher` would find it there."""
    return _folder(cache_dir).exists()


def _folder(cache_dir: Path) -> Path:
    return cache_dir / f"questions-{_hash()}"


def write(matcher: Matcher, folder: Path) -> None:
    """Writes beside and renames, so that nobody reads half an index; where another was quicker, its index stays."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    part = Path(tempfile.mkdtemp(dir=folder.parent, suffix=".part"))
    part.chmod(0o755)
    questions = {script: asked.write(script, each, part) for script, each in matcher.questions.items()}
    typed = marks.write(matcher.typed.marks, part)
    (part / _ABOUT).write_text(json.dumps({**_about(matcher), "questions": questions, "marks": typed}), "utf-8")
    for script, model in matcher.models.items():
        arrays: tuple[NDArray[Any], ...] = (
            model.vocabulary.grams,
            model.vocabulary.rarity,
            model.rows,
            model.scale,
            model.weights.take(np.arange(len(model.rows), dtype=np.int32)),
        )
        for name, array in zip(_ARRAYS, arrays, strict=True):
            np.save(part / f"{script}-{name}.npy", array)
    for script, calls in matcher.calls.items():
        every = np.arange(len(calls.scale), dtype=np.int32)
        np.save(part / f"{script}-calls-weights.npy", calls.weights.take(every))
        np.save(part / f"{script}-calls-scale.npy", calls.scale)
    for script, cry in matcher.cries.items():
        own: tuple[NDArray[Any], ...] = (cry.vocabulary.grams, cry.vocabulary.rarity, cry.weights)
        for name, values in zip(_OF_CRIES, own, strict=True):
            np.save(part / f"{script}-cries-{name}.npy", values)
    try:
        part.rename(folder)
    except OSError:
        shutil.rmtree(part)


def read(folder: Path) -> Matcher:
    """The matcher that `write` wrote. The weights stay in the file: only the rows a question needs come into memory."""
    about = json.loads((folder / _ABOUT).read_text("utf-8"))
    models = {script: _model(script, each, folder) for script, each in about["models"].items()}
    questions = {script: asked.read(script, names, folder) for script, names in about["questions"].items()}
    calls = {script: _calls(script, kinds, folder) for script, kinds in about["calls"].items()}
    cries = {script: _cry(script, folder) for script in about["cries"]}
    own = (models, sureness(), questions, seconded(), calls, cries, Typed(marks.read(about["marks"], folder)))
    return Matcher(tuple(about["labels"]), about["topics"], *own)


def _mapped(file: Path) -> NDArray[Any]:
    """An array that stays in its file: the system keeps the pages in use, once for all replicas of a machine."""
    return np.asarray(np.load(file, mmap_mode="r"))


def _calls(script: str, kinds: list[str], folder: Path) -> Calls:
    scale = _mapped(folder / f"{script}-calls-scale.npy")
    return Calls(tuple(kinds), Rows(folder / f"{script}-calls-weights.npy"), scale)


def _cry(script: str, folder: Path) -> Cry:
    grams, rarity, weights = (_mapped(folder / f"{script}-cries-{name}.npy") for name in _OF_CRIES)
    return Cry(Vocabulary(grams, rarity, SHARES_OF[script]), weights)


def _model(script: str, about: Mapping[str, str], folder: Path) -> Model:
    grams, rarity, rows, scale = (_mapped(folder / f"{script}-{name}.npy") for name in _ARRAYS[:-1])
    weights = Rows(folder / f"{script}-{_ARRAYS[-1]}.npy")
    words = spelling(about["known"].split(), about["common"].split())
    return Model(
        script,
        tuple(about["langs"].split()),
        Vocabulary(grams, rarity),
        rows,
        weights,
        scale,
        int(about["columns"]),
        words,
    )


def _about(matcher: Matcher) -> dict[str, Any]:
    models = {script: _words(model) for script, model in matcher.models.items()}
    calls = {script: list(each.kinds) for script, each in matcher.calls.items()}
    return {
        "labels": matcher.labels,
        "topics": matcher.topics,
        "models": models,
        "calls": calls,
        "cries": [*matcher.cries],
    }


def _words(model: Model) -> dict[str, str]:
    common = (word for words in model.spelling.common.values() for word in words)
    return {
        "langs": " ".join(model.langs),
        "known": " ".join(sorted(model.spelling.known)),
        "common": " ".join(common),
        "columns": str(model.columns),
    }


def _built() -> Matcher:
    from tqdm import tqdm

    from bot.index.build import TICKS, build  # brings the weight of scipy, needed here only

    with tqdm(total=TICKS, desc="Reading how people ask", unit="step", leave=False) as bar:
        return build(phrasings(), bar.update)


def _hash() -> str:
    digest = hashlib.sha256(repr((read_lines(), read_answers(), read_calls())).encode())
    for package, names in _MADE_BY.items():
        for name in names:
            digest.update(files(package).joinpath(name).read_bytes())
    return digest.hexdigest()[:16]
