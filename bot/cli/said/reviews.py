"""Days of review that can't lie: each day stands recorded with a digest of what it covers, and both move together.

The record is `knowledge/reviews.csv`; it needs no version history, so a check works anywhere. What a day covers: an
answer's words in English and Japanese, its figures and its documents; a table value's amount, days and citation. Who
read the source again and found nothing new writes what was read in `read`, which is covered too.
"""

import csv
import hashlib
import io
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from importlib.resources import files
from typing import NamedTuple

from bot.talk.words.faq import Faq
from bot.talk.words.topics import Topic
from bot.talk.words.wording import WHOLE
from tis_rules.law.tables import Value, table, table_names

_COLUMNS = ("what", "day", "digest")


class Review(NamedTuple):
    """The day something was last read against its source, and a digest of what was read."""

    day: date
    digest: str


Reviews = Mapping[str, Review]


def reviews(faq: Faq) -> Reviews:
    """Every answer and every value of the tables as they are now."""
    asked = ((topic, name) for topic in faq.topics.values() for name in ("", *topic.questions))
    answers = {f"{topic.id}/{name or 'main'}": _of_answer(topic, name) for topic, name in asked}
    rows = ((series, value) for name in table_names() for series in table(name).values() for value in series.values)
    return answers | {f"{series.name} {value.span.first}": _of_value(value) for series, value in rows}


def recorded() -> Reviews:
    """Every answer and value as they were when last recorded."""
    text = files("knowledge").joinpath("reviews.csv").read_text("utf-8")
    return {
        what: Review(date.fromisoformat(day), digest) for what, day, digest in list(csv.reader(io.StringIO(text)))[1:]
    }


def only_the_day(now: Reviews, then: Reviews) -> Iterator[str]:
    """Where a day was set anew though nothing it covers changed: a sentence each."""
    for what, review in now.items():
        if what in then and review.day != then[what].day and review.digest == then[what].digest:
            yield (
                f"{what}: the day moved from {then[what].day} to {review.day}, but nothing it covers changed. "
                'Put the day back; or, if you read the source again, say what you read: read = "…".'
            )


def unrecorded(now: Reviews, then: Reviews) -> Iterator[str]:
    """What changed since it was recorded: one sentence for all."""
    changed = sorted(what for what in now.keys() | then.keys() if now.get(what) != then.get(what))
    if changed:
        yield f"Changed since recorded: {', '.join(changed)}. Read them once more, then: tis-bot check --record"


def written(now: Reviews) -> str:
    """The record as a CSV."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_COLUMNS)
    writer.writerows((what, review.day, review.digest) for what, review in sorted(now.items()))
    return out.getvalue()


def _of_answer(topic: Topic, question: str) -> Review:
    basis = topic.basis(question)
    words = [f"{lang} {_words(topic, lang, question)}" for lang in WHOLE]
    figures = [f"{name} {figure}" for name, figure in topic.figures.items() if any(f"{{{name}}}" in w for w in words)]
    documents = [str(topic.sources.get(name, name)) for name in basis.sources]
    return Review(basis.as_of, _digest((*words, *figures, *documents, basis.read)))


def _words(topic: Topic, lang: str, question: str) -> str:
    said = topic.words[lang]
    return " ".join(said.questions.get(question, ())) if question else f"{said.title} {said.short}"


def _of_value(value: Value) -> Review:
    return Review(value.checked, _digest((str(value.amount), str(value.span), str(value.cite), value.read)))


def _digest(parts: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:12]
