"""The built matcher as one file, named by a hash of the knowledge and the code: built once, loaded in milliseconds."""

import hashlib
import json
import os
import tempfile
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path

import numpy as np

from bot.index.phrasings import phrasings, read_lines
from bot.index.sure import sureness
from bot.talk.match import Matcher
from bot.talk.model import Model
from bot.talk.spelling import spelling
from bot.talk.vocabulary import Vocabulary

_MADE_BY = {
    "knowledge": ("concepts.toml",),
    "bot.talk": ("normalise.py", "concepts.py", "grams.py", "vocabulary.py", "spelling.py", "language.py"),
    "bot.index": ("phrasings.py", "train.py", "build.py", "load.py"),
}


def load_matcher(cache_dir: Path) -> Matcher:
    """The matcher of the knowledge as it stands; builds it first, with a progress bar, where `cache_dir` has none."""
    file = cache_dir / f"questions-{_hash()}.npz"
    if not file.exists():
        write(_built(), file)
    return read(file)


def write(matcher: Matcher, file: Path) -> None:
    """Writes beside and renames, so that nobody reads half a file and two builders do no harm."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, suffix=".part")
    with os.fdopen(handle, "wb") as part:
        np.savez(part, allow_pickle=False, **_arrays(matcher))
    Path(name).replace(file)


def read(file: Path) -> Matcher:
    """The matcher that `write` wrote."""
    with np.load(file, allow_pickle=False) as arrays:
        about = json.loads(str(arrays["about"]))
        models = {script: _model(script, each, arrays) for script, each in about["models"].items()}
    return Matcher(tuple(about["labels"]), about["topics"], models, sureness())


def _model(script: str, about: Mapping[str, str], arrays: Mapping[str, np.ndarray]) -> Model:
    vocabulary = Vocabulary(arrays[f"{script}.grams"], arrays[f"{script}.rarity"])
    words = spelling(about["known"].split(), about["common"].split())
    langs = tuple(about["langs"].split())
    return Model(script, langs, vocabulary, arrays[f"{script}.weights"], arrays[f"{script}.scale"], words)


def _arrays(matcher: Matcher) -> dict[str, np.ndarray]:
    about = {
        "labels": matcher.labels,
        "topics": matcher.topics,
        "models": {script: _about(model) for script, model in matcher.models.items()},
    }
    arrays = {"about": np.array(json.dumps(about))}
    for script, model in matcher.models.items():
        arrays |= {f"{script}.grams": model.vocabulary.grams, f"{script}.rarity": model.vocabulary.rarity}
        arrays |= {f"{script}.weights": model.weights, f"{script}.scale": model.scale}
    return arrays


def _about(model: Model) -> dict[str, str]:
    common = (word for words in model.spelling.common.values() for word in words)
    return {
        "langs": " ".join(model.langs),
        "known": " ".join(sorted(model.spelling.known)),
        "common": " ".join(common),
    }


def _built() -> Matcher:
    from tqdm import tqdm

    from bot.index.build import TICKS, build  # brings the weight of scipy, needed here only

    with tqdm(total=TICKS, desc="Reading how people ask", unit="step", leave=False) as bar:
        return build(phrasings(), bar.update)


def _hash() -> str:
    digest = hashlib.sha256(repr(read_lines()).encode())
    for package, names in _MADE_BY.items():
        for name in names:
            digest.update(files(package).joinpath(name).read_bytes())
    return digest.hexdigest()[:16]
