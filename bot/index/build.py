"""Builds the matcher from phrasings: a model for each script, Japanese also by its romanised readings."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from bot.index.phrasings import Phrasing
from bot.index.train import STEPS, Tick, train
from bot.talk.match import LANGUAGES, Matcher
from bot.talk.model import Model
from bot.talk.normalise import is_asian, normalise
from bot.talk.vocabulary import Floats

TICKS = STEPS * len(LANGUAGES)


def build(phrasings: Iterable[Phrasing], tick: Tick = lambda: None) -> Matcher:
    """A matcher fit on phrasings; `tick` is called TICKS times while it learns."""
    known = list(phrasings)
    labels = tuple(sorted({phrasing.label for phrasing in known}))
    plain = [replace(phrasing, text=normalise(phrasing.text)) for phrasing in [*known, *_romanised(known)]]
    by_label = sorted((phrasing for phrasing in plain if phrasing.text), key=lambda phrasing: phrasing.label)
    return Matcher(labels, {script: _model(script, labels, by_label, tick) for script in LANGUAGES})


def _model(script: str, labels: tuple[str, ...], phrasings: Sequence[Phrasing], tick: Tick) -> Model:
    own = [phrasing for phrasing in phrasings if is_asian(phrasing.text) == (script == "asian")]
    at = np.array([labels.index(phrasing.label) for phrasing in own])
    return train(
        script, [phrasing.text for phrasing in own], _targets(script, own, at, len(labels)), at, len(labels), tick
    )


def _targets(script: str, phrasings: Sequence[Phrasing], at: np.ndarray, size: int) -> Floats:
    """One in the column of the label and one in the column of the language."""
    langs = LANGUAGES[script]
    targets = np.zeros((len(phrasings), size + len(langs)), np.float32)
    targets[np.arange(len(at)), at] = 1
    for row, phrasing in enumerate(phrasings):
        if phrasing.lang in langs:
            targets[row, size + langs.index(phrasing.lang)] = 1
    return targets


def _romanised(phrasings: Iterable[Phrasing]) -> list[Phrasing]:
    """Japanese phrasings as they are written without a Japanese keyboard."""
    import pykakasi  # a large dictionary, needed here only

    reader = pykakasi.kakasi()  # type: ignore[no-untyped-call]
    return [
        replace(phrasing, text=" ".join(part["hepburn"] for part in reader.convert(phrasing.text)))
        for phrasing in phrasings
        if phrasing.lang == "ja"
    ]
