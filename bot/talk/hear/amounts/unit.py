"""What the words right beside a number say it counts: staff, trainees, or a kind of hours."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.talk.hear.amounts.counter import of_the_next
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import spans
from bot.talk.hear.stages import SIGNS, masked
from bot.talk.match.normalise import LINES_KEPT

KINDS = ("trainees", "staff", "required", "related", "peripheral", "safety", "total", "people")
MOST_NUMBERS = 24
"""Numbers of a line that tells of a company or a plan; one with more is something else."""
_WORDS = (
    "full[- ]?time|japanese|of|for|is|are|work|tasks?|only|about|の|が|は|を|的|是|业务|業務|作業|作业|の時間|"
    "ang|na|ng|ay|mga|pala|po|nga|cho|là|la|có|công việc|kerja|pekerjaan|untuk|adalah|trabaho|-"
)
_HOURS = "hours?|hrs?|h|時間|じかん|小时|小時|jam|giờ|gio|tiếng|oras"
_JOINED = re.compile(rf"(?: |{_WORDS}|{_HOURS})*")
_NAMED = re.compile(rf"(?: |{_WORDS}|{_HOURS}|[:=])*")
"""What may stand between a number and the word for what it counts; a colon only behind the word."""
_OF_THE_PLAN = (
    "in the|of the|in|the|plans?|says?|stated|given|written|計画|では|書|時数|时数|计划|写的?|写着|上|里|"
    "di|dalam|rencana(?:nya)?|tertulis|tercatat|trong|kế hoạch|ghi|viết|sa|plano|nakasulat|nakalagay"
)
_TOTALLED = re.compile(rf"(?: |{_WORDS}|{_HOURS}|{_OF_THE_PLAN}|[:=])*")
"""The same behind a total: "total di rencana 1900", 总时数写的是1900, "the total in the plan is 1900"."""
_COUNTER = re.compile(rf" ?(?:[名人位个個]|nin|mei|orang|người|nguoi|katao|{_HOURS})(?![a-z])")
_OF_HOURS = KINDS[2:7]
_NEXT = re.compile(rf"(?: |{_WORDS}|{_HOURS}|[:=])*\d[\d.,]*")
_STAGE = re.compile(rf"[^,、;\d]{{0,12}}[{SIGNS}]")


@dataclass(frozen=True, slots=True)
class Unit:
    """A number at `place` with the words that say what it counts: they reach from `start` to `end`; "" for none."""

    value: int
    place: tuple[int, int]
    kind: str
    start: int
    end: int


@lru_cache(maxsize=LINES_KEPT)
def units(said: str, lexicon: Lexicon) -> Sequence[Unit]:
    """Each number of a folded line with its unit; a word between two numbers belongs to the one it is nearer to."""
    marked, free = masked(said), 0
    found: list[Unit] = []
    for value, place in spans(marked):
        unit = _unit(marked, value, place, free, lexicon)
        found.append(unit)
        free = unit.end
    return tuple(found)


def _unit(said: str, value: int, place: tuple[int, int], free: int, lexicon: Lexicon) -> Unit:
    start, end = place
    counter = _COUNTER.match(said, end)
    counted = counter.end() if counter else end
    if match := _STAGE.match(said, counted):
        return Unit(value, place, "stage", start, match.end())
    return (
        _ahead(said, value, place, free, counted, lexicon)
        or _behind(said, value, place, counted, lexicon)
        or Unit(value, place, "", start, counted)
    )


def _ahead(said: str, value: int, place: tuple[int, int], free: int, counted: int, lexicon: Lexicon) -> Unit | None:
    ahead = said[free : place[0]]
    for kind in KINDS[:-1]:
        for first, last in lexicon.places(ahead, kind):
            if (_TOTALLED if kind == "total" else _NAMED).fullmatch(ahead[last:]):
                return Unit(value, place, kind, free + first, counted)
    return None


def _behind(said: str, value: int, place: tuple[int, int], counted: int, lexicon: Lexicon) -> Unit | None:
    joined = _JOINED.match(said, counted)
    at = joined.end() if joined else counted
    for kind in KINDS:
        behind = lexicon.patterns[kind].match(said, at)
        if (
            behind
            and not (kind in _OF_HOURS and _of_the_next(said, behind.end(), lexicon))
            and not _counted_next(said[counted:], kind, behind.end() - counted)
        ):
            return Unit(value, place, "" if kind == "people" else kind, place[0], behind.end())
    return None


def _counted_next(said: str, kind: str, at: int) -> bool:
    """Whether a word for people counts the number right behind it: "45 実習生3人"."""
    return kind in KINDS[:2] and of_the_next(said, at)


def _of_the_next(said: str, at: int, lexicon: Lexicon) -> bool:
    """Whether a number follows a word for hours with nothing between, and no word of its own behind it."""
    following = _NEXT.match(said, at)
    if following is None:
        return False
    joined = _JOINED.match(said, following.end())
    rest = joined.end() if joined else following.end()
    return not any(lexicon.patterns[kind].match(said, rest) for kind in _OF_HOURS)
