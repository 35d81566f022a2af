"""The built matcher as one file, named by a hash of the knowledge and the code: built once, loaded in milliseconds."""

import hashlib
import json
import os
import tempfile
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path

import numpy as np

from bot.index.phrasings import Phrasing, phrasings
from bot.talk.match import Matcher
from bot.talk.model import Model
from bot.talk.sureness import Sureness
from bot.talk.vocabulary import Vocabulary

_MADE_BY = {
    "knowledge": ("concepts.toml",),
    "bot.talk": ("normalise.py", "concepts.py", "grams.py", "vocabulary.py", "model.py", "match.py", "sureness.py"),
    "bot.index": ("phrasings.py", "train.py", "build.py", "load.py", "sureness.toml"),
}
_GRAMS = ("chars", "words", "pairs", "rarity")


def load_matcher(cache_dir: Path) -> Matcher:
    """The matcher of the knowledge as it stands; builds it first, with a progress bar, where `cache_dir` has none."""
    known = phrasings()
    file = cache_dir / f"questions-{_hash(known)}.npz"
    if not file.exists():
        write(_built(known), file)
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
        models = {script: _model(script, tuple(langs), arrays) for script, langs in about["models"].items()}
    right, near, answer, offer = about["sureness"]
    return Matcher(tuple(about["labels"]), models, Sureness(tuple(right), tuple(near), answer, offer))


def _model(script: str, langs: tuple[str, ...], arrays: Mapping[str, np.ndarray]) -> Model:
    vocabulary = Vocabulary(*(arrays[f"{script}.{name}"] for name in _GRAMS))
    return Model(script, langs, vocabulary, arrays[f"{script}.weights"], arrays[f"{script}.scale"])


def _arrays(matcher: Matcher) -> dict[str, np.ndarray]:
    sure = matcher.sureness
    about = {
        "labels": matcher.labels,
        "models": {script: model.langs for script, model in matcher.models.items()},
        "sureness": (sure.right, sure.near, sure.answer, sure.offer),
    }
    arrays = {"about": np.array(json.dumps(about))}
    for script, model in matcher.models.items():
        arrays |= {f"{script}.{name}": getattr(model.vocabulary, name) for name in _GRAMS}
        arrays |= {f"{script}.weights": model.weights, f"{script}.scale": model.scale}
    return arrays


def _built(known: tuple[Phrasing, ...]) -> Matcher:
    from tqdm import tqdm

    from bot.index.build import TICKS, build  # brings the weight of scipy, needed here only

    with tqdm(total=TICKS, desc="Reading how people ask", unit="step", leave=False) as bar:
        return build(known, bar.update)


def _hash(known: tuple[Phrasing, ...]) -> str:
    digest = hashlib.sha256(repr(known).encode())
    for package, names in _MADE_BY.items():
        for name in names:
            digest.update(files(package).joinpath(name).read_bytes())
    return digest.hexdigest()[:16]
