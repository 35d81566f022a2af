"""Which topic a text asks about, and how sure that is: linear models over the grams of a text.

Nothing here learns. The arrays come from `bot.index`, which makes them from the phrasings and keeps them in a file.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

import numpy as np

from bot.talk.event import Opinion
from bot.talk.match.doubt import in_doubt, together
from bot.talk.match.ear.calls import Call, Calls
from bot.talk.match.ear.cry import Cry
from bot.talk.match.grams import Hashes
from bot.talk.match.language import ASIAN, BRAHMIC, LATIN, by_script
from bot.talk.match.model import Model, Points
from bot.talk.match.nearest import TOPICS, Held, Nearest, judged, nearest
from bot.talk.match.normalise import normalise, script_of
from bot.talk.match.question import Questions
from bot.talk.match.sureness import Sureness, chance, signs
from bot.talk.match.typed.whole import Typed
from bot.talk.match.vocabulary import Floats, Vector

Decision = Literal["answer", "offer", "silent"]
OUTSIDE = "outside:"
LANGUAGES: Mapping[str, tuple[str, ...]] = {"letters": LATIN, "asian": ASIAN, "brahmic": BRAHMIC}
_NOTHING = f"{OUTSIDE}gibberish-emoji"
_LEAD = 0.1  # by how much a language must lead to be believed


@dataclass(frozen=True, slots=True)
class Candidate:
    """A topic's id, or `outside:<class>`; scores compare within one ranking only."""

    label: str
    score: float


@dataclass(frozen=True, slots=True)
class Ranking:
    """Candidates from the likeliest down; `confidence` (0 to 1) that the first is what was asked.

    "answer": the first candidate, a topic, is what was asked; or it is `outside:<class>`, and the bot says what it is
    for. "offer": the first three, all topics, are worth showing. "silent": nothing known comes near.
    `seen` is the language the text shows itself to be in (romaji counts as Japanese), `language` what to assume.
    `script`, `vector` and the `opinion` given are how the text was read, for `Matcher.nearest`.
    `unsure`: a second opinion on the text may change this. `calls`: the kinds of help it comes nearest to calling for.
    `call`: how near it comes to a call for help of any kind.
    """

    candidates: tuple[Candidate, ...]
    confidence: float
    decision: Decision
    language: str
    seen: str | None = None
    script: str = ""
    vector: Vector | None = field(default=None, repr=False, compare=False)
    opinion: Opinion | None = field(default=None, repr=False, compare=False)
    unsure: bool = False
    calls: tuple[Call, ...] = ()
    call: float = 0.0


@dataclass(frozen=True, slots=True)
class Matcher:
    """`labels` in the order of the models' columns: so many `topics`, then classes outside.

    `models`, `questions`, `calls` and `cries` by script; `seconded` judges where a second opinion was added; `typed`
    knows how languages are typed on phones.
    """

    labels: tuple[str, ...]
    topics: int
    models: Mapping[str, Model]
    sureness: Sureness
    questions: Mapping[str, Questions] = field(default_factory=dict)
    seconded: Sureness | None = None
    calls: Mapping[str, Calls] = field(default_factory=dict)
    cries: Mapping[str, Cry] = field(default_factory=dict)
    typed: Typed = field(default_factory=Typed)

    def nearest(self, ranking: Ranking, topics: Sequence[Candidate], held: Held) -> Nearest:
        """The answers in these topics that a ranked text may ask for, those `held` back further down."""
        by = self.seconded if ranking.opinion and self.seconded else self.sureness
        return judged(nearest(topics, ranking, self.questions.get(ranking.script, {}), held), by)

    def rank(self, text: str, lang: str | None = None, opinion: Opinion | None = None) -> Ranking:
        """Candidates for a text in any language; `lang` is what to assume where the text does not tell.

        An `opinion` on the text is weighed with the matcher's own points.
        """
        plain = normalise(text)
        if not any(map(str.isalnum, plain)):
            return Ranking((Candidate(_NOTHING, 1.0),), 1.0, "answer", lang or "en", by_script(text))
        model = self.models.get(script_of(plain)) or self.models["letters"]
        grams, vector, points = _read(model, plain)
        spoken = any(map(str.isalpha, plain))  # numbers alone are of no language
        seen = by_script(text) or (_language(model, points) if spoken else None)
        if (whole := self.typed.whole(plain, seen)) != plain:
            grams, vector, points = _read(model, whole)
        judged = self._judged(points, self.sureness)
        if opinion and self.seconded:
            both = replace(points, labels=together(self.labels, points.labels, opinion))
            judged = replace(self._judged(both, self.seconded), unsure=False)
        calls, call = self._called(model, vector, grams)
        judged = replace(judged, script=model.script, vector=vector, opinion=opinion, calls=calls, call=call)
        return replace(judged, language=seen or lang or "en", seen=seen)

    def _called(self, model: Model, vector: Vector, grams: Hashes) -> tuple[tuple[Call, ...], float]:
        """The kinds of help a text comes nearest to calling for, and how near it comes to a call of any kind."""
        known, cry = self.calls.get(model.script), self.cries.get(model.script)
        nearest = known.nearest(vector, model.rows[vector.places]) if known else ()
        return nearest, cry.near(grams) if cry else 0.0

    def seen(self, text: str) -> str | None:
        """The language a text shows itself to be in; `rank` says it too."""
        return self.rank(text).seen

    def whole(self, text: str) -> str:
        """A text as it would stand in full; as it is where nothing of it is short for something."""
        plain = normalise(text)
        full = self.typed.whole(plain, self.seen(text))
        return text if full == plain else full

    def signs(self, points: Points) -> tuple[float, ...]:
        """What `Sureness` weighs."""
        topics, outside = self._parted(points.labels)
        best = [*np.sort(topics)[::-1].tolist(), 0.0, 0.0][:3]
        return signs(best, float(outside.max(initial=0)), points.covered, points.familiar, points.grams)

    def _judged(self, points: Points, by: Sureness) -> Ranking:
        topics, outside = self._parted(points.labels)
        values = self.signs(points)
        right = chance(by.right, values)
        unsure = in_doubt(right)
        if chance(by.near, values) >= by.offer:
            decision: Decision = "answer" if right >= by.answer else "offer"
            return Ranking(self._best(topics, 0), right, decision, "", unsure=unsure)
        if len(outside) and outside.max() > topics.max():
            return Ranking(self._best(outside, len(topics)), 1 - right, "answer", "", unsure=unsure)
        return Ranking(self._best(topics, 0), right, "silent", "", unsure=unsure)

    def _best(self, scores: Floats, start: int) -> tuple[Candidate, ...]:
        order = np.argsort(-scores)[:TOPICS]
        return tuple(Candidate(self.labels[start + place], float(scores[place])) for place in order)

    def _parted(self, scores: Floats) -> tuple[Floats, Floats]:
        return scores[: self.topics], scores[self.topics :]


def _read(model: Model, plain: str) -> tuple[Hashes, Vector, Points]:
    grams = model.grams(plain)
    vector = model.vocabulary.vector(grams)
    return grams, vector, model.points(vector)


def _language(model: Model, points: Points) -> str | None:
    second, first = np.sort(points.langs)[-2:]
    return model.langs[int(points.langs.argmax())] if first - second > _LEAD else None
