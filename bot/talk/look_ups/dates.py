"""Days and months in a line: a start, an application, No. 2 and what it means for No. 3; or a day that isn't there."""

from datetime import date

from bot.talk.book import Book
from bot.talk.hear.dates.roles import Dated, dated
from bot.talk.hear.dates.said import SaidDate
from bot.talk.hear.dates.soon import asks_now, of_a_start
from bot.talk.hear.months import impossible_day
from bot.talk.hear.quick import Quick
from bot.talk.hear.stages import moves_up
from bot.talk.match.matcher import Ranking
from bot.talk.reply import Kind
from bot.talk.sense import Meaning
from bot.talk.show import arrivals

_SURE = 0.9
"""How sure a topic must be, so that a past start that is wished for isn't spoken of."""
_A_MONTH, _A_FEW_WORDS = 25, 40  # characters of a line that says little but a month, or little at all
_WHEN_TOPICS = ("transition-to-esd", "replaced-by-esd", "how-to-start", "how-long-to-prepare", "quota")
_FILING = frozenset(("how-to-apply", "training-plan", "how-to-start", "transition-to-esd"))
_STAGE_TOPIC, _WHO_CAN_STILL = "stage-three", "who-can-still"
_STAGE_TOPICS = frozenset((_STAGE_TOPIC, "occupations-stage-three", "transition-to-esd", "length-of-stay", "stages"))


def dates_of(text: str, ranking: Ranking, book: Book, today: date | None) -> Meaning | None:
    """Days the line is about, or one that isn't there; "what changes in April 2027" names no start.

    A day is a company's start only where somebody arrives, begins or is taken in, or where the line says nothing else.
    Who changes to No. 2 changes nothing of the rules.
    """
    quick = book.quick
    found = dated(text, today) if today else None
    if today is None or (quick.names("changes", text) and not (found and _of_a_person(found))):
        return None
    if bad := impossible_day(text):
        return Meaning(Kind.QUESTION, None, score=1.0, bad_day=bad)
    if found:
        return _about(text, found, ranking, quick, today)
    if today > arrivals.last_day_to_apply() and _asks_when(ranking, False) and (found := asks_now(text, today)):
        return Meaning(Kind.ANSWER, None, arrivals.TOPIC, score=1.0, arrival=today, dated=found)
    little = len(text) <= _A_FEW_WORDS
    if not (quick.names("soonest", text) and of_a_start(text, little)) or not _asks_when(ranking, not little):
        return None
    return Meaning(Kind.ANSWER, None, arrivals.TOPIC, score=1.0, arrival=arrivals.earliest(today))


def _of_a_person(found: Dated) -> bool:
    """Whether what changes is somebody's stage."""
    return found.permitted is not None or found.ended is not None or (found.came is not None and found.second)


def _about(text: str, found: Dated, ranking: Ranking, quick: Quick, today: date) -> Meaning | None:
    first = _first(ranking)
    if found.ended:
        return Meaning(Kind.ANSWER, None, _STAGE_TOPIC, score=1.0, dated=found)
    if found.no2 or (found.came and not (found.start or found.filed or found.certified)):
        asked = found.no3 or (
            found.permitted or first in _STAGE_TOPICS or ranking.decision != "answer" if found.no2 else found.second
        )
        return Meaning(Kind.ANSWER, None, _STAGE_TOPIC, score=1.0, dated=found) if asked else None
    if found.no3 and not (found.start or found.of_else) and (first in _STAGE_TOPICS or ranking.decision != "answer"):
        return Meaning(Kind.ANSWER, None, _STAGE_TOPIC, _WHO_CAN_STILL, score=1.0)
    by = found.filed or found.certified
    start = found.dates[0] if found.bare and not (found.start or by) else found.start
    if found.of_else and not (start and by and found.plan):
        return None
    if start is None and by is None and not found.unclear:
        return None
    when = first in _WHEN_TOPICS or (found.unclear and found.plan and first in _FILING)
    if moves_up(text) or (start is None and by is None and len(text) > _A_FEW_WORDS and not when):
        return None  # the slack months of a farm, or two days of something else
    return _start(text, found, start, ranking, quick, today)


def _start(
    text: str, found: Dated, start: SaidDate | None, ranking: Ranking, quick: Quick, today: date
) -> Meaning | None:
    """Dates of an intake and its plan, where the line asks about them and not about something else of that day."""
    by = found.filed or found.certified
    about = found.what_then if found.departs else _asks_when(ranking, False)
    past = start is not None and start.last < today.replace(day=1)
    wished = past and ranking.confidence < _SURE and (quick.names("wishes", text) or len(text) <= _A_MONTH)
    both = start is not None and by is not None
    of_a_plan = found.plan and (by is not None or found.unclear)
    filed = start is None and of_a_plan and (about or _first(ranking) in _FILING)
    if not (both or filed or wished or (about and (start or found.plan))):
        return None
    return Meaning(
        Kind.ANSWER,
        None,
        arrivals.TOPIC,
        score=1.0,
        arrival=start.first if start else None,
        dated=found.with_start(start),
    )


def late_start(text: str, today: date | None) -> Dated | None:
    """The dates of a line that names a start after the last day of the present programme."""
    found = dated(text, today) if today else None
    return found if found and today and found.start and found.start.first > arrivals.last() else None


def _first(ranking: Ranking) -> str:
    return ranking.candidates[0].label if ranking.candidates else ""


def _asks_when(ranking: Ranking, in_passing: bool) -> bool:
    """Whether a line with a month in it asks about a start; "at once" in passing is said of much else (ngay, すぐ)."""
    return _first(ranking) in _WHEN_TOPICS or (ranking.decision != "answer" and not in_passing)
