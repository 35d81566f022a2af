"""What a line of text means, before anything is said: help, a look-up, an occupation, a topic, or none of them.

The order is fixed: a call for help comes before all else; numbers with staff or hours go to the calculators;
a known topic comes before an occupation's name that only stands in the sentence.
"""

from dataclasses import dataclass
from datetime import date

from bot.talk import arrivals
from bot.talk.book import Book
from bot.talk.match import OUTSIDE, Ranking
from bot.talk.months import read_month
from bot.talk.numbers import fold
from bot.talk.occupations import Found
from bot.talk.reply import Kind
from bot.talk.urgent import urgent
from tis_rules import HoursFacts, QuotaFacts

_OFFERED = 3
_WHEN_TOPICS = ("transition-to-esd", "replaced-by-esd", "how-to-start", "how-long-to-prepare", "quota")
_JOB_TOPICS = ("occupation-search", "occupations-list", "occupation-not-listed", "occupations-stage-three")
_LITTLE_ELSE = 12  # characters a line may have beside an occupation's name and still ask for nothing but it


@dataclass(frozen=True, slots=True)
class Meaning:
    """`kind` says which of the other fields is set; `language` is that of the line where it shows, else None."""

    kind: Kind
    language: str | None
    topic: str = ""
    choices: tuple[str, ...] = ()
    score: float = 0.0
    quota: QuotaFacts | None = None
    hours: HoursFacts | None = None
    job: Found | None = None
    arrival: date | None = None


def understand(text: str, book: Book) -> Meaning:
    """The meaning of a line. Raises nothing: what isn't understood is Kind.NONE."""
    ranking = book.matcher.rank(text)
    lang = book.matcher.seen(text)
    if need := urgent(text, lang):
        return Meaning(Kind.HELP, lang, topic=need, score=1.0)
    if hours := book.quick.hours(text):
        return Meaning(Kind.HOURS, lang, score=1.0, hours=hours)
    if quota := book.quick.quota(text):
        return Meaning(Kind.QUOTA, lang, score=1.0, quota=quota)
    if (first := read_month(text)) and _asks_when(ranking):
        return Meaning(Kind.ANSWER, lang, arrivals.TOPIC, score=1.0, arrival=first)
    job = _job(text, ranking, book)
    return Meaning(Kind.OCCUPATION, lang, score=job.score / 100, job=job) if job else _topic(ranking, lang, book)


def _asks_when(ranking: Ranking) -> bool:
    """Whether a line with a month in it asks about a start around the change of programme."""
    first = ranking.candidates[0].label if ranking.candidates else ""
    return ranking.decision != "answer" or first in _WHEN_TOPICS


def _job(text: str, ranking: Ranking, book: Book) -> Found | None:
    """An occupation, where the line asks about little else or the question is one about occupations."""
    found = book.occupations.find(text)
    if found is None:
        return None
    beside = len(fold(text)) - len(found.word)
    first = ranking.candidates[0].label if ranking.candidates else ""
    asks_for_jobs = first in _JOB_TOPICS or ranking.decision == "silent"
    return found if asks_for_jobs or (beside <= _LITTLE_ELSE and ranking.decision != "answer") else None


def _topic(ranking: Ranking, lang: str | None, book: Book) -> Meaning:
    labels = [candidate.label for candidate in ranking.candidates]
    topics = tuple(label for label in labels if label in book.faq.topics)[:_OFFERED]
    score = ranking.confidence
    if ranking.decision == "silent" or not labels:
        return Meaning(Kind.NONE, lang, score=score)
    if labels[0].startswith(OUTSIDE) and ranking.decision == "answer":
        return Meaning(Kind.OUTSIDE, lang, labels[0].removeprefix(OUTSIDE), score=score)
    if ranking.decision == "answer" and topics:
        return Meaning(Kind.ANSWER, lang, topics[0], score=score)
    return Meaning(Kind.CHOICES if topics else Kind.NONE, lang, choices=topics, score=score)
