"""Numbers in a line: hours of a plan, one company or two; or numbers nobody can count with."""

from dataclasses import replace
from datetime import date

from bot.talk.asked.who_counts import asks_who_counts
from bot.talk.book import Book
from bot.talk.hear.amounts.several import told_apart
from bot.talk.hear.answers import alone, options
from bot.talk.hear.answers.roughly import roughly
from bot.talk.hear.company import Case, part_of
from bot.talk.hear.dates.roles import Dated, dated, without_dates
from bot.talk.hear.dates.said import SaidDate
from bot.talk.hear.dates.soon import to_come
from bot.talk.hear.firm.beside.raised import raised
from bot.talk.hear.hours.whole import Plan
from bot.talk.hear.odd_numbers import Odd, OddNumber
from bot.talk.hear.quick import Quick
from bot.talk.match.matcher import Ranking
from bot.talk.reply import Kind
from bot.talk.sense import Meaning

_SURE = 0.9
"""How sure a topic must be, so that a company telling how it stands is answered with it."""
_ASKS = 0.75  # how sure it must be that a firm of one or two asks, and does not only tell its number
_OFFERED = 3
_ENDS, _ASKING = " 。.!！", ("か", "吗", "?", "？")
_NEAR_YEARS = 3  # years from now in which a plan's own year may lie
_SMALL_COMPANY = "new-company"
_QUOTA_TOPICS = frozenset(
    "quota quota-example quota-care quota-construction quota-agriculture-fishery esd-quota full-time-employees "
    "excellent-company".split()
)


def numbers_in(text: str, ranking: Ranking, book: Book, today: date | None) -> Meaning | None:
    """What a line of numbers means: hours, two companies, one, a part of a plan, or numbers nobody can count with."""
    quick, whole = book.quick, text
    found = dated(text, today) if today else None
    text = without_dates(text, today) if found and today else text
    start = to_come(found, today) if found and today else None
    case = _begun(Case(quick.facts(text, 0)), start)
    if odd := quick.odd(text):
        told = _begun(_beside(quick, text, odd), start) if odd.why in (Odd.TRAINEES, Odd.RANGE) else case
        return Meaning(Kind.QUESTION, None, score=1.0, odd=odd, quota=told)
    if (part := quick.part(text)) and part.shares:
        return Meaning(Kind.HOURS, None, score=1.0, part=part)
    if plan := _plan(quick, text, whole, today):
        return Meaning(Kind.HOURS, None, score=1.0, hours=plan.facts, safety=plan.safety, total=plan.total)
    if quick.share(text):
        return Meaning(Kind.QUOTA, None, score=1.0)
    if compared := raised(quick.folded(text), quick.lexicon) or alone.compared(text, quick):
        return Meaning(Kind.QUOTA, None, score=1.0, quota=case, compared=compared)
    if both := alone.either(text, quick):
        told = quick.case(text, quick.company(text))
        told = _begun(told, start) if both[1] < both[0] else told  # the month is that of new staff
        return Meaning(Kind.QUOTA, None, score=1.0, quota=told, several=both, worked=_worked(both[0], both[-1]))
    if sites := quick.all_sites(text):
        told = _begun(quick.case(text, quick.company(text)), start)
        none = Meaning(Kind.QUOTA, None, score=1.0)
        return (
            replace(none, quota=told, several=sites.numbers, worked=sites.worked)
            if sites.worked or sites.apart
            else none
        )
    if several := _several(text, ranking, book):
        return replace(several, quota=_begun(several.quota, start) if several.quota else None)
    if company := _quota(text, ranking, book, found):
        told = replace(company, rough=roughly(quick.folded(text), company.facts.staff or 0, quick.lexicon))
        return Meaning(Kind.QUOTA, None, score=1.0, quota=_begun(told, start) if company.facts.staff else None)
    part = quick.part(whole)
    return Meaning(Kind.HOURS, None, score=1.0, part=part) if part else None


def _plan(quick: Quick, text: str, whole: str, today: date | None) -> Plan | None:
    """The plan in a line without its dates; "of 2000" looks like a year and is the total, unless it may be near."""
    plan = quick.plan(text)
    if plan is None or today is None or text == whole:
        return plan
    told = quick.plan(whole)
    if told is None or told.facts != plan.facts or abs((told.total or today.year) - today.year) <= _NEAR_YEARS:
        return plan
    return told


def _beside(quick: Quick, text: str, odd: OddNumber) -> Case:
    """What a line tells of a company beside a number that can't be used."""
    said = quick.folded(text)
    rest = f"{said[: odd.place[0]]} {said[odd.place[1] :]}"
    return quick.case(rest, quick.company(rest))


def _worked(staff: int, other: int) -> str:
    return f"{staff} {'−' if other < staff else '+'} {abs(staff - other)}"


def _begun(case: Case, start: SaidDate | None) -> Case:
    return replace(case, start=start.first, until=start.until) if start else case


def _quota(text: str, ranking: Ranking, book: Book, found: Dated | None) -> Case | None:
    """A number of staff, where the numbers are asked for; a firm of one or two may ask whether it may take anyone.

    A case without staff where the line denies its number. `found`: the dates that were taken out of the line.
    """
    staff = book.quick.quota(text, dated=found is not None)
    if staff is None:
        return None if found else alone.of_staff(text, book.quick)
    case = staff.case
    if staff.denied:
        return replace(case, facts=replace(case.facts, staff=None))
    tells = bool(case.left_out) and not (options.load().asks(text) or text.rstrip(_ENDS).endswith(_ASKING))
    if not tells and asks_who_counts(text, ranking, book, how_many=staff.asked):
        return None
    labels = [candidate.label for candidate in ranking.candidates[:_OFFERED]] or [""]
    if staff.alone:
        small = ranking.confidence >= _ASKS and labels[0] == _SMALL_COMPANY
        return None if small and not staff.asked and case.here is None else case
    likely = labels[:1] if ranking.decision == "answer" else labels
    told = staff.told and ranking.confidence < _SURE
    return case if staff.asked or told or set(likely) & _QUOTA_TOPICS else None


def _first(ranking: Ranking) -> str:
    return ranking.candidates[0].label if ranking.candidates else ""


def _several(text: str, ranking: Ranking, book: Book) -> Meaning | None:
    """Several numbers of staff: two side by side, more as buttons; none where another topic is surely asked."""
    found = book.quick.several(text)
    sure = ranking.decision == "answer" and ranking.confidence >= _SURE
    first = _first(ranking)
    if not found or (sure and first not in _QUOTA_TOPICS):
        return None
    company = book.quick.company(text)
    told = book.quick.case(text, company)
    of_one = company.trainees or book.quick.names("sites", text) or part_of(book.quick.folded(text), book.quick.lexicon)
    if len(found) == 2 and not of_one and told_apart(book.quick.folded(text), book.quick.lexicon):
        return Meaning(Kind.QUOTA, None, score=1.0, quota=told, compared=(found[0], found[1]))
    return Meaning(Kind.QUOTA, None, score=1.0, quota=told, several=found)
