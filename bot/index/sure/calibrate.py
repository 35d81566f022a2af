"""Finds when to answer, to offer and to be silent, from strangers' questions and by cross-validation on the phrasings.

In each fold a quarter of the topics is left out whole, as questions the bot does not know, and a quarter of all other
phrasings too. How sure a right topic looks is learnt from lines of another hand than the phrasings': who wrote one
phrasing of a topic wrote others much like it. Two logistic models learn from the scores which rankings are right; the
thresholds are those at which few questions from outside are answered or offered topics, and few strangers told wrong.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from bot.index.build import assemble, plain
from bot.index.phrasings import Phrasing
from bot.index.questions import Question
from bot.index.sure.logistic import chances, few_wrong, logistic
from bot.index.sure.numbers import sureness
from bot.index.typed import japanese
from bot.talk.match.matcher import OUTSIDE, Matcher
from bot.talk.match.model import Points
from bot.talk.match.normalise import normalise, script_of
from bot.talk.match.sureness import Sureness

FOLDS = 4
OUTSIDE_ANSWERED = 0.07  # of the questions outside, in folds that know less of it than the whole does
OUTSIDE_OFFERED = 0.25
TOLD_WRONG = 0.08  # of strangers' questions that are answered at once; half of these are another topic's like answer
_WEIGHT = {"outside": 4.0, "left out": 0.15, "known": 0.3, "stranger": 4.0}
"""Of a trial: there are few from outside and of strangers; the phrasings have the short and plain questions."""


@dataclass(frozen=True, slots=True)
class Trial:
    """One phrasing put to a matcher that has not seen it."""

    signs: tuple[float, ...]
    right: bool
    near: bool
    kind: str


def calibrate(phrasings: Sequence[Phrasing], strangers: Sequence[Question]) -> Sureness:
    """Weights and thresholds from FOLDS matchers trained on parts of the phrasings; takes some minutes."""
    every = plain([*phrasings, *chain(*japanese.respelt(phrasings))])
    own = [trial for fold in range(FOLDS) for trial in _trials(every, fold)]
    asked = list(_of_strangers(assemble(every), strangers))
    trials = [*own, *asked]
    signs = np.array([trial.signs for trial in trials])
    outside = np.array([trial.kind == "outside" for trial in trials])
    right, near = fitted(trials, "right"), fitted(trials, "near")
    answer = float(np.quantile(chances(signs[outside], right), 1 - OUTSIDE_ANSWERED))
    offer = float(np.quantile(chances(signs[outside], near), 1 - OUTSIDE_OFFERED))
    told = chances(np.array([trial.signs for trial in asked]), right)
    answer = max(answer, few_wrong(told, [trial.right for trial in asked], TOLD_WRONG))
    return replace(sureness(), right=tuple(right.tolist()), near=tuple(near.tolist()), answer=answer, offer=offer)


def _of_strangers(matcher: Matcher, questions: Sequence[Question]) -> Iterator[Trial]:
    """How strangers' questions fare with a matcher of all phrasings."""
    topics = matcher.labels[: matcher.topics]
    for question in questions:
        text = normalise(question.text)
        model = matcher.models[script_of(text)]
        points = model.points(model.vector(text))
        first = [topics[place] for place in np.argsort(-points.labels[: len(topics)])[:3]]
        yield Trial(matcher.signs(points), first[0] in question.expect, bool(question.expect & {*first}), "stranger")


def _trials(phrasings: Sequence[Phrasing], fold: int) -> Iterator[Trial]:
    matcher = assemble([each for each in phrasings if seen(each, fold)])
    for phrasing in phrasings:
        if fold_of(phrasing.text) == fold:
            model = matcher.models[script_of(phrasing.text)]
            points = model.points(model.vector(phrasing.text))
            yield trial(matcher, points, phrasing, fold)


def trial(matcher: Matcher, points: Points, phrasing: Phrasing, fold: int) -> Trial:
    """How a phrasing fared with these points."""
    topics = matcher.labels[: matcher.topics]
    first = [topics[place] for place in np.argsort(-points.labels[: len(topics)])[:3]]
    left_out = "left out" if _left_out(phrasing.label, fold) else "known"
    kind = "outside" if phrasing.label.startswith(OUTSIDE) else left_out
    return Trial(matcher.signs(points), first[0] == phrasing.label, phrasing.label in first, kind)


def seen(phrasing: Phrasing, fold: int) -> bool:
    """Whether a fold may learn from it."""
    return not _left_out(phrasing.label, fold) and fold_of(phrasing.text) != fold


def fitted(trials: Sequence[Trial], what: str) -> NDArray[np.float64]:
    """Weights of the signs that tell which trials are "right", or "near"."""
    signs = np.array([trial.signs for trial in trials])
    return logistic(
        signs, np.array([getattr(trial, what) for trial in trials]), np.array([_WEIGHT[trial.kind] for trial in trials])
    )


def _left_out(label: str, fold: int) -> bool:
    return not label.startswith(OUTSIDE) and fold_of(label) == fold


def fold_of(text: str) -> int:
    """The fold that does not learn from a text."""
    return crc32(text.encode()) % FOLDS


def as_toml(sureness: Sureness, made_by: str = "--calibrate; see bot/index/sure/calibrate.py") -> str:
    """The text of `sureness.toml`, and of `seconded.toml`."""
    right, near = (", ".join(f"{weight:.4f}" for weight in weights) for weights in (sureness.right, sureness.near))
    return (
        f"# Made by tis-bot eval {made_by}. Not to be edited by hand.\n"
        f"right = [{right}]\nnear = [{near}]\nanswer = {sureness.answer:.4f}\noffer = {sureness.offer:.4f}\n"
    )
