"""Builds the matcher from phrasings: a model for each script, Japanese also by its readings."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np

from bot.index.asked import asked
from bot.index.calls import learnt
from bot.index.cries import cried
from bot.index.phrasings import Phrasing, answers, calls
from bot.index.sure.numbers import seconded, sureness
from bot.index.train import STEPS, Tick, reader, train
from bot.index.typed import devanagari, japanese, marks
from bot.talk.match.ear.cry import HEARD, Cry
from bot.talk.match.matcher import LANGUAGES, OUTSIDE, Matcher
from bot.talk.match.model import Model
from bot.talk.match.normalise import normalise, script_of
from bot.talk.match.typed.whole import Typed
from bot.talk.match.vocabulary import Floats

TICKS = STEPS * len(LANGUAGES)


def build(phrasings: Iterable[Phrasing], tick: Tick = lambda: None) -> Matcher:
    """A matcher fit on phrasings; `tick` is called TICKS times while it learns."""
    known, cries = list(phrasings), calls()
    asked_for, asked_in_kana = _respelt(known)
    called, called_in_kana = _respelt(cries)
    matcher = assemble([*asked_for, *asked_in_kana], tick, plain(answers()), [*called, *called_in_kana])
    typed = Typed(marks.learnt([*asked_for, *plain(answers())]))
    return replace(matcher, typed=typed, cries=_cries(asked_for, [*called, *plain(devanagari.respelt(cries))]))


def _respelt(phrasings: Sequence[Phrasing]) -> tuple[list[Phrasing], list[Phrasing]]:
    """Phrasings as they are compared, also in Latin letters; and those of Japanese in kana."""
    latin, kana = japanese.respelt(phrasings)
    return plain([*phrasings, *latin]), plain(kana)


def assemble(
    phrasings: Sequence[Phrasing],
    tick: Tick = lambda: None,
    more: Sequence[Phrasing] = (),
    cries: Sequence[Phrasing] = (),
) -> Matcher:
    """A matcher fit on phrasings that are normalised already; `more` tell questions apart, not topics."""
    labels = tuple(sorted({each.label for each in phrasings}, key=lambda label: (label.startswith(OUTSIDE), label)))
    own, told, called = (_by_script(lines) for lines in (phrasings, more, cries))
    models = {script: _model(script, labels, own[script], tick) for script in LANGUAGES if own[script]}
    read = {script: reader(model) for script, model in models.items()}
    questions = {script: asked(read[script], [*own[script], *told[script]]) for script in models}
    heard = {
        script: learnt(models[script], read[script], own[script], called[script]) for script in models if called[script]
    }
    topics = sum(not label.startswith(OUTSIDE) for label in labels)
    return Matcher(labels, topics, models, sureness(), questions, seconded(), heard)


def _cries(asked_for: Sequence[Phrasing], called: Sequence[Phrasing]) -> Mapping[str, Cry]:
    """What hears a call of any kind; Nepali spelt in Latin letters is kept from those who tell the kinds of all."""
    own, cries = _by_script(asked_for), _by_script(called)
    return {script: cried(script, own[script], cries[script]) for script in HEARD}


def _by_script(lines: Iterable[Phrasing]) -> Mapping[str, list[Phrasing]]:
    found: dict[str, list[Phrasing]] = {script: [] for script in LANGUAGES}
    for each in lines:
        found[script_of(each.text)].append(each)
    return found


def plain(phrasings: Iterable[Phrasing]) -> list[Phrasing]:
    """Phrasings as they are compared; those of signs only fall away."""
    normal = (replace(phrasing, text=normalise(phrasing.text)) for phrasing in phrasings)
    return [phrasing for phrasing in normal if phrasing.text]


def _model(script: str, labels: tuple[str, ...], phrasings: Sequence[Phrasing], tick: Tick) -> Model:
    langs = LANGUAGES[script]
    targets = _targets(labels, langs, phrasings)
    return train(script, langs, [phrasing.text for phrasing in phrasings], targets, tick)


def _targets(labels: tuple[str, ...], langs: tuple[str, ...], phrasings: Sequence[Phrasing]) -> Floats:
    """One in the column of the label, in that of the language, and in the last where a topic covers it."""
    columns = {name: column for column, name in enumerate([*labels, *langs])}
    targets = np.zeros((len(phrasings), len(columns) + 1), np.float32)
    for row, phrasing in enumerate(phrasings):
        targets[row, [columns[name] for name in (phrasing.label, phrasing.lang) if name in columns]] = 1
        targets[row, -1] = not phrasing.label.startswith(OUTSIDE)
    return targets
