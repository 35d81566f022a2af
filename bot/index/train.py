"""Makes one script's model from phrasings: a vocabulary and a ridge regression on labels, languages and being covered.

Ridge, because all columns are solved for at once in seconds and it ranks as well as support vectors on these texts.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any

import numpy as np
from scipy import sparse

from bot.talk.match.grams import Hashes
from bot.talk.match.model import GRAMS, InMemory, Model, packed
from bot.talk.match.normalise import unaccented
from bot.talk.match.spelling import Spelling, spelling
from bot.talk.match.vocabulary import Floats, Vector, Vocabulary

Tick = Callable[[], object]
Reader = Callable[[str], Vector]
Matrix = Any  # scipy's sparse arrays carry no useful types
STEPS = 12  # of conjugate gradients; more change no ranking
_RIDGE = 1.0
_STEEP = 1.5  # rare grams count for more than their logarithm


def train(script: str, langs: tuple[str, ...], texts: Sequence[str], targets: Floats, tick: Tick) -> Model:
    """A model of normalised `texts`; `targets` has a row per text and a column for each thing to tell."""
    grams = [GRAMS[script](text) for text in texts]
    known = vocabulary(grams)
    weights = solve(matrix(known, map(known.vector, grams)), targets, tick)
    common_first = np.argsort(known.rarity, kind="stable")
    small, scale = packed(weights[common_first])
    rows = np.argsort(common_first).astype(np.int32)
    return Model(script, langs, known, rows, InMemory(small), scale, weights.shape[1], _spelling(texts))


def _spelling(texts: Sequence[str]) -> Spelling:
    """What stands in one phrasing only may be misspelt itself: known, but no model for other words."""
    counts = Counter(word for text in texts for word in set(unaccented(text).split()))
    return spelling(counts, (word for word, count in counts.items() if count > 1))


def vocabulary(grams: Sequence[Hashes], least: int = 1) -> Vocabulary:
    """The grams that stand in so many texts at least, with how much each says."""
    known, counts = np.unique(np.concatenate([np.unique(each) for each in grams]), return_counts=True)
    known, counts = known[counts >= least], counts[counts >= least]
    rarity = (np.log((len(grams) + 1) / (counts + 1)) + 1) ** _STEEP
    return Vocabulary(known, rarity.astype(np.float32))


def reader(model: Model) -> Reader:
    """How a normalised text reads in the vocabulary, found once: questions and calls both learn from it."""
    return cache(lambda text: model.vocabulary.vector(GRAMS[model.script](text)))


def matrix(known: Vocabulary, read: Iterable[Vector]) -> Matrix:
    """A row for each text, a column for each gram of the vocabulary."""
    vectors = list(read)
    ends = np.cumsum([0, *(len(vector.places) for vector in vectors)])
    places = np.concatenate([vector.places for vector in vectors])
    weights = np.concatenate([vector.weights for vector in vectors])
    return sparse.csr_array((weights, places, ends), shape=(len(vectors), len(known.grams)))


def solve(rows: Matrix, targets: Floats, tick: Tick) -> Floats:
    """Weights W with the least |rows W - targets|² + ridge |W|², by conjugate gradients for all columns at once."""
    turned = rows.T.tocsr()
    weights = np.zeros((rows.shape[1], targets.shape[1]), np.float32)
    rest = turned @ targets
    way, left = rest.copy(), (rest * rest).sum(0)
    for _ in range(STEPS):
        moved = turned @ (rows @ way) + _RIDGE * way
        step = left / np.maximum((way * moved).sum(0), 1e-12)
        weights += step * way
        rest -= step * moved
        before, left = left, (rest * rest).sum(0)
        way = rest + left / np.maximum(before, 1e-12) * way
        tick()
    return weights
