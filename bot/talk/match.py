"""Which topic a text asks about, and how sure that is: a linear model joined with the nearest phrasings.

Nothing here learns. The arrays come from `bot.index`, which makes them from the phrasings and keeps them in a file.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np

from bot.talk.language import ASIAN, LATIN, by_script
from bot.talk.model import Model
from bot.talk.normalise import is_asian, normalise
from bot.talk.vocabulary import Floats

Decision = Literal["answer", "offer", "silent"]
OUTSIDE = "outside:"
LANGUAGES: Mapping[str, tuple[str, ...]] = {"letters": LATIN, "asian": ASIAN}
_NOTHING = f"{OUTSIDE}gibberish-emoji"
_KEPT = 6  # candidates handed on


@dataclass(frozen=True, slots=True)
class Candidate:
    """A topic's id, or `outside:<class>`; scores compare within one ranking only."""

    label: str
    score: float


@dataclass(frozen=True, slots=True)
class Ranking:
    """Candidates from the likeliest down; `confidence` (0 to 1) that the first is what was asked.

    "answer" with a first label outside means: say what this bot is for. "offer" means: the topics among the first.
    """

    candidates: tuple[Candidate, ...]
    confidence: float
    decision: Decision
    language: str


@dataclass(frozen=True, slots=True)
class Matcher:
    """`models` by script; `labels` in the order of their columns."""

    labels: tuple[str, ...]
    models: Mapping[str, Model]

    def rank(self, text: str, lang: str | None = None) -> Ranking:
        """Candidates for a text in any language; `lang` is what to assume where the text does not tell."""
        plain = normalise(text)
        if not any(map(str.isalnum, plain)):
            return Ranking((Candidate(_NOTHING, 1.0),), 1.0, "answer", lang or "en")
        model = self._model(plain)
        vector = model.vector(plain)
        points = model.points(*vector)
        order = np.argsort(-points[: len(self.labels)])[:_KEPT]
        language = by_script(text) or self._language(model, points) or lang or "en"
        confidence = float(np.clip(points[order[0]] - 0.5 * points[order[1]], 0, 1))
        decision: Decision = "answer" if confidence > 0.3 else "offer" if confidence > 0.15 else "silent"
        return Ranking(
            tuple(Candidate(self.labels[k], float(points[k])) for k in order), confidence, decision, language
        )

    def seen(self, text: str) -> str | None:
        """The language a text is written in (romaji counts as Japanese), or None where it does not tell."""
        plain = normalise(text)
        model = self._model(plain)
        return by_script(text) or (self._language(model, model.points(*model.vector(plain))) if plain else None)

    def _model(self, plain: str) -> Model:
        return self.models["asian" if is_asian(plain) else "letters"]

    def _language(self, model: Model, points: Floats) -> str | None:
        shares = points[len(self.labels) :]
        second, first = np.sort(shares)[-2:]
        return LANGUAGES[model.script][int(shares.argmax())] if first - second > 0.1 else None
