"""What a line of text means, before anything is said: help, a look-up, an occupation, a topic, or none of them.

The order is fixed: a call for help comes before all else; numbers with staff or hours go to the calculators;
a known topic comes before an occupation's name that only stands in the sentence.
"""

from dataclasses import dataclass, replace
from datetime import date

from bot.talk.book import Book
from bot.talk.hear.company import Case
from bot.talk.hear.hours_in_text import Part
from bot.talk.hear.months import impossible_day, read_month, without_month
from bot.talk.hear.odd_numbers import OddNumber
from bot.talk.hear.side import COMPANY, TRAINEE, side
from bot.talk.hear.urgent import urgent
from bot.talk.match.matcher import OUTSIDE, Ranking
from bot.talk.reply import Kind
from bot.talk.show import arrivals
from bot.talk.words.occupations import Found
from tis_rules import HoursFacts

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
_NEWS = "replaced-by-esd"  # what a line gets that names ESD and nothing else that is known
_JOB_TOPIC = "occupation-search"
_JOB_TOPICS = frozenset((_JOB_TOPIC, "occupations-list", "occupation-not-listed", "occupations-stage-three"))
_SMALL_COMPANY = "new-company"
_LITTLE = {"answer": 0, "offer": 1, "silent": 2}  # words beside an occupation's name that still say nothing else
_KNOWN_WORD = 100.0
_RATHER_SURE = 0.8
_MOST_DIGITS = 4  # of a number of staff; a longer one is something else
_YEARS = range(1900, 2100)


@dataclass(frozen=True, slots=True)
class Meaning:
    """`kind` says which of the other fields is set; `language` is that of the line where it shows, else None.

    `esd`: the line names Employment for Skill Development, so no rule of the present programme answers it unsaid.
    """

    kind: Kind
    language: str | None
    topic: str = ""
    question: str = ""
    asked: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    score: float = 0.0
    quota: Case | None = None
    compared: tuple[int, int] | None = None
    hours: HoursFacts | None = None
    part: Part | None = None
    odd: OddNumber | None = None
    job: Found | None = None
    arrival: date | None = None
    bad_day: str = ""
    esd: bool = False


def understand(text: str, book: Book, today: date | None = None) -> Meaning:
    """The meaning of a line; with `today`, "next April" too. Raises nothing: what isn't understood is Kind.NONE."""
    ranking = book.matcher.rank(text)
    lang = ranking.seen
    if need := urgent(text, lang, ranking.candidates[0].label if ranking.decision == "answer" else ""):
        return Meaning(Kind.HELP, lang, topic=need, score=1.0)
    found = _numbers(text, ranking, book, today) or _month(text, ranking, book, today)
    if found is None and (job := _job(text, ranking, book)):
        found = Meaning(Kind.OCCUPATION, lang, score=job.score / 100, job=job)
    esd = book.quick.names("esd", text)
    found = found or _topic(text, ranking, book, esd)
    if esd and found.kind in (Kind.NONE, Kind.OUTSIDE):
        found = _question(text, _NEWS, (), found.score, book)
    return replace(found, language=lang, esd=esd)


def _numbers(text: str, ranking: Ranking, book: Book, today: date | None) -> Meaning | None:
    """What a line of numbers means: hours, two companies, one, a part of a plan, or numbers nobody can count with."""
    quick = book.quick
    if odd := quick.odd(text):
        return Meaning(Kind.QUESTION, None, score=1.0, odd=odd)
    if hours := quick.hours(text):
        return Meaning(Kind.HOURS, None, score=1.0, hours=hours)
    if compared := quick.compared(text):
        return Meaning(Kind.QUOTA, None, score=1.0, compared=compared)
    if case := _quota(text, ranking, book, today):
        return Meaning(Kind.QUOTA, None, score=1.0, quota=case if case.facts.staff else None)
    if part := quick.part(text):
        return Meaning(Kind.HOURS, None, score=1.0, part=part)
    return None


def _month(text: str, ranking: Ranking, book: Book, today: date | None) -> Meaning | None:
    """A month of a start, or a day that isn't there; "what changes in April 2027" names no start."""
    quick = book.quick
    if quick.names("changes", text):
        return None
    if bad := impossible_day(text):
        return Meaning(Kind.QUESTION, None, score=1.0, bad_day=bad)
    first = read_month(text, today)
    if first is None and today and quick.names("soonest", text):
        first = arrivals.earliest(today)
    asked = first is not None and _asks_when(ranking)
    return Meaning(Kind.ANSWER, None, arrivals.TOPIC, score=1.0, arrival=first) if asked else None


def _asks_when(ranking: Ranking) -> bool:
    """Whether a line with a month in it asks about a start around the change of programme."""
    first = ranking.candidates[0].label if ranking.candidates else ""
    return ranking.decision != "answer" or first in _WHEN_TOPICS


def _quota(text: str, ranking: Ranking, book: Book, today: date | None) -> Case | None:
    """A number of staff, where the numbers are asked for; a firm of one or two may ask whether it may take anyone.

    A case without staff where the line denies its number.
    """
    start = read_month(text, today)
    staff = book.quick.quota(without_month(text) if start else text, dated=start is not None)
    if staff is None:
        return _bare(text, book)
    case = replace(staff.case, start=start)
    if staff.denied:
        return replace(case, facts=replace(case.facts, staff=None))
    labels = [candidate.label for candidate in ranking.candidates[:_OFFERED]] or [""]
    sure = ranking.decision == "answer"
    if staff.alone:
        small = sure and labels[0] == _SMALL_COMPANY and not staff.asked and case.here is None
        return None if small else case
    likely = labels[:1] if sure else labels
    return case if staff.asked or set(likely) & _QUOTA_TOPICS else None


def _bare(text: str, book: Book) -> Case | None:
    """A number and nothing else, in digits or words, is a number of staff, unless it may be a year."""
    number = book.quick.bare(text)
    year = number is not None and number in _YEARS and any(map(str.isdecimal, text))
    return Case(book.quick.facts("", number)) if number and number < 10**_MOST_DIGITS and not year else None


def _job(text: str, ranking: Ranking, book: Book) -> Found | None:
    """Work, where the line asks about nothing else or the question is one of finding an occupation."""
    found = book.occupations.find(text)
    if found is None or found.beside == 0:
        return found
    labels = [candidate.label for candidate in ranking.candidates[:_OFFERED]] or [""]
    if labels[0] == _JOB_TOPIC and ranking.decision != "silent":
        return found
    if found.score != _KNOWN_WORD:
        return None
    near = ranking.decision == "silent" or labels[0] in _JOB_TOPICS
    little = _LITTLE[ranking.decision] if near else -1
    return found if found.beside <= max(little, _asked_of_work(text, ranking, book)) else None


def _asked_of_work(text: str, ranking: Ranking, book: Book) -> int:
    """How many other words may stand in "can trainees do …?", "is … on the list?": more where no topic is sure."""
    if not book.quick.names("asks_if", text):
        return -1
    return 2 if ranking.confidence < _RATHER_SURE else 1


def _topic(text: str, ranking: Ranking, book: Book, esd: bool) -> Meaning:
    labels = [candidate.label for candidate in ranking.candidates]
    topics = tuple(label for label in labels if label in book.faq.topics)[:_OFFERED]
    score = ranking.confidence
    if ranking.decision == "silent" or not labels:
        return Meaning(Kind.NONE, None, score=score)
    if labels[0].startswith(OUTSIDE) and ranking.decision == "answer":
        return Meaning(Kind.OUTSIDE, None, labels[0].removeprefix(OUTSIDE), score=score)
    if ranking.decision == "answer" and topics:
        return _question(text, _of_programme(topics[0], book, esd), () if score >= _SURE else topics[1:], score, book)
    return Meaning(Kind.CHOICES if topics else Kind.NONE, None, choices=topics, score=score)


def _of_programme(topic: str, book: Book, esd: bool) -> str:
    """The topic of ESD that answers the same, where ESD is named."""
    twin = book.esd_topics.get(topic, "")
    return twin if esd and twin in book.faq.topics else topic


def _question(text: str, topic: str, others: tuple[str, ...], score: float, book: Book) -> Meaning:
    """The topic with the question in it that is asked: surely, or the likeliest first under the main answer."""
    speaker = side(text)
    against = [name for name, basis in book.faq.topics[topic].questions.items() if _against(speaker, basis.audience)]
    found = book.matcher.question(topic, text, against)
    known = tuple(name for name in found.questions if book.faq.has(topic, name)) if found else ()
    question = known[0] if found and found.sure and known else ""
    return Meaning(Kind.ANSWER, None, topic, question, known, others, score)


def _against(speaker: str, audience: str) -> bool:
    """Whether an answer is for the other side than the one that speaks."""
    return (speaker == TRAINEE and audience in (COMPANY, "organisation")) or (
        speaker == COMPANY and audience == TRAINEE
    )
