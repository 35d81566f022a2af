"""Numbers and months in a line: hours of a plan, one company or two, a start; or numbers nobody can count with."""

from dataclasses import replace
from datetime import date

from bot.talk.book import Book
from bot.talk.hear.answers import alone
from bot.talk.hear.company import Case
from bot.talk.hear.months import impossible_day, read_month, without_month
from bot.talk.hear.stages import moves_up
from bot.talk.match.matcher import Ranking
from bot.talk.reply import Kind
from bot.talk.sense import Meaning
from bot.talk.show import arrivals

_SURE = 0.9
"""How sure a topic must be, so that a company telling how it stands is answered with it."""
_A_MONTH = 25  # characters of a line that says little but a month
_A_FEW_WORDS = 40  # characters
_OFFERED = 3
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
_SMALL_COMPANY = "new-company"
_MOST_DIGITS = 4  # of a number of staff; a longer one is something else
_YEARS = range(1900, 2100)


def numbers_in(text: str, ranking: Ranking, book: Book, today: date | None) -> Meaning | None:
    """What a line of numbers means: hours, two companies, one, a part of a plan, or numbers nobody can count with."""
    quick = book.quick
    if odd := quick.odd(text):
        return Meaning(Kind.QUESTION, None, score=1.0, odd=odd, quota=Case(quick.facts(text, 0)))
    if plan := quick.plan(text):
        return Meaning(Kind.HOURS, None, score=1.0, hours=plan.facts, safety=plan.safety)
    if compared := alone.compared(text, quick):
        return Meaning(Kind.QUOTA, None, score=1.0, quota=Case(quick.facts(text, 0)), compared=compared)
    if several := _several(text, ranking, book):
        return several
    if case := _quota(text, ranking, book, today):
        return Meaning(Kind.QUOTA, None, score=1.0, quota=case if case.facts.staff else None)
    if part := quick.part(text):
        return Meaning(Kind.HOURS, None, score=1.0, part=part)
    return None


def month_in(text: str, ranking: Ranking, book: Book, today: date | None) -> Meaning | None:
    """A month of a start, or a day that isn't there; "what changes in April 2027", "No. 1 to No. 2" name no start."""
    quick = book.quick
    if quick.names("changes", text) or moves_up(text):
        return None
    if bad := impossible_day(text):
        return Meaning(Kind.QUESTION, None, score=1.0, bad_day=bad)
    first = read_month(text, today)
    soonest = first is None and today is not None and quick.names("soonest", text)
    if soonest and today:
        first = arrivals.earliest(today)
    past = first is not None and today is not None and first < today.replace(day=1)
    wished = past and ranking.confidence < _SURE and (quick.names("wishes", text) or len(text) <= _A_MONTH)
    asked = first is not None and (wished or _asks_when(ranking, soonest and len(text) > _A_FEW_WORDS))
    return Meaning(Kind.ANSWER, None, arrivals.TOPIC, score=1.0, arrival=first) if asked else None


def _asks_when(ranking: Ranking, in_passing: bool) -> bool:
    """Whether a line with a month in it asks about a start; "at once" in passing is said of much else (ngay, すぐ)."""
    first = ranking.candidates[0].label if ranking.candidates else ""
    return first in _WHEN_TOPICS or (ranking.decision != "answer" and not in_passing)


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
    told = staff.told and ranking.confidence < _SURE
    return case if staff.asked or told or set(likely) & _QUOTA_TOPICS else None


def _several(text: str, ranking: Ranking, book: Book) -> Meaning | None:
    """Several numbers of staff: two side by side, more as buttons; none where another topic is surely asked."""
    found = book.quick.several(text)
    sure = ranking.decision == "answer" and ranking.confidence >= _SURE
    first = ranking.candidates[0].label if ranking.candidates else ""
    if not found or (sure and first not in _QUOTA_TOPICS):
        return None
    told = Case(book.quick.facts(text, 0))
    of_one = book.quick.company(text).trainees or book.quick.names("sites", text)
    if len(found) == 2 and not of_one:
        return Meaning(Kind.QUOTA, None, score=1.0, quota=told, compared=(found[0], found[1]))
    return Meaning(Kind.QUOTA, None, score=1.0, quota=told, several=found)


def _bare(text: str, book: Book) -> Case | None:
    """A number and nothing else, in digits or words, is a number of staff, unless it may be a year."""
    number = alone.bare(text, book.quick)
    year = number is not None and number in _YEARS and any(map(str.isdecimal, text))
    return Case(book.quick.facts("", number)) if number and number < 10**_MOST_DIGITS and not year else None
