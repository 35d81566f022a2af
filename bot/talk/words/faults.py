"""What a curator must mend in the answers: what is missing, too long, unknown or stale, one sentence each."""

import re
from collections.abc import Iterator
from datetime import date

from bot.talk.words.faq import Faq
from bot.talk.words.figures import UnknownFigure
from bot.talk.words.markup import BadMarkup, plain
from bot.talk.words.register import base
from bot.talk.words.topics import Basis, Figure, Topic
from bot.talk.words.wording import WHOLE

_DENSE = ("ja", "zh")
"""Languages that say in a character what others say in two."""
_MAIN, _MAIN_DENSE = 350, 180
_ANSWER, _ANSWER_DENSE = 540, 290
_TITLE, _TITLE_DENSE = 48, 26
_LONGER = 1.25
"""How much longer than English a translation may be."""
_SPACED = 1.8
"""How much longer than Japanese easy Japanese may be, with its spaces and how each word is read."""
_TITLE_SPACED = 30
_NAMED = 53
"""Of the 64 bytes of a button; the rest says what it does."""
_APRIL = 4
_AUDIENCES = ("trainee", "company", "organisation", "all")
_PROGRAMMES = ("titp", "esd", "both")


def faults(faq: Faq, today: date, stale_days: int) -> Iterator[str]:
    """What a curator must mend, one sentence each."""
    for topic in faq.topics.values():
        yield from (f"{topic.id}: {lang}.md is missing." for lang in WHOLE if lang not in topic.words)
        yield from (f"{topic.id}: related {other} is no topic." for other in topic.related if other not in faq.topics)
        if not topic.sources:
            yield f"{topic.id}: no [[source]] says where the answer comes from."
        if (today - topic.reviewed).days > stale_days:
            yield f"{topic.id}: last reviewed {topic.reviewed}; read it against its facts again."
        for name, basis in (("", topic.main), *topic.questions.items()):
            yield from _faults_of_basis(faq, topic, name, basis, today)
        for lang in topic.words:
            yield from _faults_of_words(faq, topic, lang, today)


def title_limit(lang: str) -> int:
    """How many characters a title may have, so that it is whole on a button."""
    if lang in _DENSE:
        return _TITLE_DENSE
    return _TITLE_SPACED if base(lang) in _DENSE else _TITLE


def stale(faq: Faq, today: date) -> Iterator[str]:
    """Facts whose last day has passed, by name: a minimum wage after October, a statistic after its next issue."""
    for topic in faq.topics.values():
        for name, figure in topic.figures.items():
            if figure.good_until and figure.good_until < today:
                yield f"{topic.id}: the figure {name} ({figure.value}) was good until {figure.good_until}."
        for name, basis in (("main", topic.main), *topic.questions.items()):
            if basis.good_until and basis.good_until < today:
                yield f"{topic.id}/{name}: its facts were good until {basis.good_until}."


def stale_places(faq: Faq, today: date) -> tuple[str, ...]:
    """The topics and questions whose facts are past their last day, each once."""
    return tuple(dict.fromkeys(line.partition(":")[0] for line in stale(faq, today)))


def _faults_of_basis(faq: Faq, topic: Topic, name: str, basis: Basis, today: date) -> Iterator[str]:
    where = f"{topic.id}/{name or 'main'}"
    yield from (f"{where}: {source} is no [[source]] id." for source in basis.sources if source not in topic.sources)
    if len(f"{topic.id}:{name}") > _NAMED:
        yield f"{where}: topic and question have names of {_NAMED - 1} characters together at most; buttons carry them."
    if basis.as_of > today:
        yield f"{where}: as_of {basis.as_of} is still to come."
    if basis.audience not in _AUDIENCES or basis.programme not in _PROGRAMMES:
        yield f"{where}: audience is one of {', '.join(_AUDIENCES)}; programme one of {', '.join(_PROGRAMMES)}."
    twin, _, question = basis.twin.partition("/")
    if twin and not faq.has(twin, question):
        yield f"{where}: twin {basis.twin} is no question."


def _faults_of_words(faq: Faq, topic: Topic, lang: str, today: date) -> Iterator[str]:
    words = topic.words[lang]
    yield from _faults_of_titles(topic, lang)
    whole = [name for name in topic.questions if lang in WHOLE or name in words.questions]
    if list(words.questions) != whole:
        yield f"{topic.id}/{lang}.md: its questions are not those of topic.toml, in their order."
        return
    yield from _faults_of_length(faq, topic, lang, today, "", _most(lang, _MAIN, _MAIN_DENSE))
    yield from _undated(topic, lang)
    for question in topic.questions:
        yield from _faults_of_length(faq, topic, lang, today, question, _most(lang, _ANSWER, _ANSWER_DENSE))


def _most(lang: str, most: int, dense: int) -> int:
    if base(lang) in _DENSE:
        return dense if lang in _DENSE else int(_SPACED * dense)
    return most if lang in WHOLE else int(_LONGER * most)


def _undated(topic: Topic, lang: str) -> Iterator[str]:
    """Figures that age must be told with their year in every answer, so that they stay true when a newer one is out."""
    words = topic.words[lang]
    said = {"main": words.short, **{name: answer for name, (_, answer) in words.questions.items()}}
    for name, figure in topic.figures.items():
        years = _years(figure)
        for where, answer in said.items():
            if years and f"{{{name}}}" in answer and not any(year in answer for year in years):
                yield f"{topic.id}/{lang}.md {where}: say the year of {{{name}}}, {years[0]}, beside it."


def _years(figure: Figure) -> tuple[str, ...]:
    """The year of a figure that ages; a day before April may be told with its fiscal year, that of the year before."""
    if not (figure.day and figure.good_until):
        return ()
    return tuple(str(figure.day.year - back) for back in range(2 if figure.day.month < _APRIL else 1))


def _faults_of_titles(topic: Topic, lang: str) -> Iterator[str]:
    most = title_limit(lang)
    for name in ("", *topic.words[lang].questions):
        if len(topic.title(lang, name)) > most:
            yield f"{topic.id}/{lang}.md {name}: the title is too long for a button."


def _faults_of_length(faq: Faq, topic: Topic, lang: str, today: date, question: str, most: int) -> Iterator[str]:
    where = f"{topic.id}/{lang}.md {question}".strip()
    try:
        said = faq.told(topic.id, question, lang, today)
    except (BadMarkup, UnknownFigure) as error:
        yield f"{where}: {error}"
        return
    visible = len(plain("\n\n".join(said)))
    if visible > most:
        yield f"{where}: {visible} characters; {most} at most."
    if unfilled := re.findall(r"[{}]|\*\*", " ".join(said)):
        yield f"{where}: {unfilled[0]} stays as written: no placeholder, or bold that doesn't end."
