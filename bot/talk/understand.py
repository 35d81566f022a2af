"""What a line of text means, before anything is said: help, a look-up, an occupation, a topic, or none of them.

The order is fixed: a call for help comes before all else; numbers with staff or hours go to the calculators;
a known topic comes before an occupation's name that only stands in the sentence.
"""

from dataclasses import dataclass
from datetime import date

from bot.talk.book import Book
from bot.talk.hear.months import read_month
from bot.talk.hear.numbers import fold
from bot.talk.hear.urgent import urgent
from bot.talk.match.matcher import OUTSIDE, Ranking
from bot.talk.reply import Kind
from bot.talk.show import arrivals
from bot.talk.words.occupations import Found
from tis_rules import HoursFacts, QuotaFacts

_OFFERED = 3
_SURE = 0.97  # below it, an answer carries the next likeliest topics as buttons
_WHEN_TOPICS = ("transition-to-esd", "replaced-by-esd", "how-to-start", "how-long-to-prepare", "quota")
_QUOTA_TOPICS = frozenset(
    (
        "quota",
        "quota-example",
        "quota-care",
        "quota-construction",
        "quota-agriculture-fishery",
        "full-time-employees",
        "excellent-company",
    )
)
_JOB_TOPIC = "occupation-search"
_JOB_TOPICS = frozenset((_JOB_TOPIC, "occupations-list", "occupation-not-listed", "occupations-stage-three"))
_SMALL_COMPANY = "new-company"
_LITTLE = {"answer": 0, "offer": 1, "silent": 2}  # words beside an occupation's name that still say nothing else
_KNOWN_WORD = 100.0
_MOST_DIGITS = 4  # of a number of staff; a longer one is something else


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


def understand(text: str, book: Book, today: date | None = None) -> Meaning:
    """The meaning of a line; with `today`, "next April" too. Raises nothing: what isn't understood is Kind.NONE."""
    ranking = book.matcher.rank(text)
    lang = ranking.seen
    if need := urgent(text, lang, ranking.candidates[0].label if ranking.decision == "answer" else ""):
        return Meaning(Kind.HELP, lang, topic=need, score=1.0)
    if hours := book.quick.hours(text):
        return Meaning(Kind.HOURS, lang, score=1.0, hours=hours)
    if quota := _quota(text, ranking, book):
        return Meaning(Kind.QUOTA, lang, score=1.0, quota=quota)
    if (first := read_month(text, today)) and _asks_when(ranking):
        return Meaning(Kind.ANSWER, lang, arrivals.TOPIC, score=1.0, arrival=first)
    job = _job(text, ranking, book)
    return Meaning(Kind.OCCUPATION, lang, score=job.score / 100, job=job) if job else _topic(ranking, lang, book)


def _asks_when(ranking: Ranking) -> bool:
    """Whether a line with a month in it asks about a start around the change of programme."""
    first = ranking.candidates[0].label if ranking.candidates else ""
    return ranking.decision != "answer" or first in _WHEN_TOPICS


def _quota(text: str, ranking: Ranking, book: Book) -> QuotaFacts | None:
    """A number of staff, where the numbers are asked for; a firm of one or two may ask whether it may take anyone."""
    staff = book.quick.quota(text)
    if staff is None:
        return _bare(text, book)
    labels = [candidate.label for candidate in ranking.candidates[:_OFFERED]] or [""]
    sure = ranking.decision == "answer"
    if staff.alone:
        return None if sure and labels[0] == _SMALL_COMPANY and not staff.asked else staff.facts
    likely = labels[:1] if sure else labels
    return staff.facts if staff.asked or set(likely) & _QUOTA_TOPICS else None


def _bare(text: str, book: Book) -> QuotaFacts | None:
    """A number and nothing else is a number of staff, unless it may be a year."""
    said = fold(text)
    year = len(said) == 4 and said[:2] in ("19", "20")
    return book.quick.facts("", int(said)) if said.isdecimal() and len(said) <= _MOST_DIGITS and not year else None


def _job(text: str, ranking: Ranking, book: Book) -> Found | None:
    """Work, where the line asks about nothing else or the question is one of finding an occupation."""
    found = book.occupations.find(text)
    if found is None or found.beside == 0:
        return found
    labels = [candidate.label for candidate in ranking.candidates[:_OFFERED]] or [""]
    if labels[0] == _JOB_TOPIC and ranking.decision != "silent":
        return found
    near = ranking.decision == "silent" or labels[0] in _JOB_TOPICS
    return found if near and found.score == _KNOWN_WORD and found.beside <= _LITTLE[ranking.decision] else None


def _topic(ranking: Ranking, lang: str | None, book: Book) -> Meaning:
    labels = [candidate.label for candidate in ranking.candidates]
    topics = tuple(label for label in labels if label in book.faq.topics)[:_OFFERED]
    score = ranking.confidence
    if ranking.decision == "silent" or not labels:
        return Meaning(Kind.NONE, lang, score=score)
    if labels[0].startswith(OUTSIDE) and ranking.decision == "answer":
        return Meaning(Kind.OUTSIDE, lang, labels[0].removeprefix(OUTSIDE), score=score)
    if ranking.decision == "answer" and topics:
        return Meaning(Kind.ANSWER, lang, topics[0], () if score >= _SURE else topics[1:], score)
    return Meaning(Kind.CHOICES if topics else Kind.NONE, lang, choices=topics, score=score)
