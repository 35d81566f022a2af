"""People whom a line sets apart from a company's full-time staff: part-timers, people of an agency, those who left.

Whether they are among the number that was said isn't sure, so that number with and without them is asked about.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.talk.hear.amounts import asked
from bot.talk.hear.amounts.counter import past_counter
from bot.talk.hear.amounts.unit import units
from bot.talk.hear.company import Number, Place
from bot.talk.hear.frame import Frame
from bot.talk.hear.lexicon import Lexicon
from bot.talk.hear.numbers import spans
from bot.talk.hear.staff_numbers import StaffNumbers
from bot.talk.hear.stages import masked
from bot.talk.match.normalise import LINES_KEPT, normalise

OF_OTHERS = ("part_time", "dispatched", "elsewhere")
LEAVING, SERVED, SOME = "leaving", "served", "part_of"
JOINING, HIRED, GROWING = "joining", "hired", "growing"
APART, ADDED = (*OF_OTHERS, LEAVING, SOME), (JOINING, HIRED, GROWING)
_AHEAD, _BEHIND = 24, 44  # characters in which such a word stands: パートが10人, "6 of them are part-timers"
_CLAUSE = re.compile("[,、，;；。.!?！？:：()（）]")
_LINK = re.compile(r"[と和]|\b(?:and|plus|dan|và|va|at|tapos|saka|but|nhưng|tapi|pero)\b")
_OF_TIME = re.compile(
    r" ?(?:[年月日週天周%]|[かヶヵ个個]月|時間|小时|"
    r"(?:years?|yrs?|months?|weeks?|days?|hours?|percent|năm|tháng|tuần|ngày|giờ|tahun|bulan|minggu|hari|jam|"
    r"taon|buwan|linggo|araw|oras)\b)"
)
_NO_STAFF = ("trainees", "stage")
_KNOWN = ("trainees", "full_time", "care_staff", "care")
"""What some of the staff may be called that is asked about otherwise."""
_STAYS = re.compile(
    r"(?:\b(?:only|still|just|have|has|with|got|are|there's|chỉ|còn|cuma|hanya|tinggal|masih|na lang)|"
    r"只[剩有]?|还[剩有]?|剩下?|あと|残り) ?(?:\w+ )?$"
)
"""Before "5 left": those are the ones who stayed."""


@dataclass(frozen=True, slots=True)
class SetApart:
    """Finds them in a folded line; `frame` knows the words that say nothing between a number and what it counts."""

    lexicon: Lexicon
    frame: Frame

    def of(self, said: str, kinds: Sequence[str] = (*APART, *ADDED, SERVED)) -> Sequence[Number]:
        """The numbers that count such people, each with the place of it and its word."""
        marked = masked(said)
        kinds = [kind for kind in kinds if self.lexicon.says(marked, kind)]
        numbers = spans(marked) if kinds else ()  # most lines name nobody of the kind
        whose = {unit.place: unit.kind for unit in units(said, self.lexicon)} if numbers else {}
        found: list[Number] = []
        for at, (value, _) in enumerate(numbers):
            places = [self._place(marked, numbers, at, kind, whose) for kind in kinds]
            free = found[-1][1][1] if found else 0  # a word is of one number: 5人辞めて45人
            found += [(value, place) for place in places if place and place[0] >= free][:1]
        return found

    def _place(
        self, said: str, numbers: Sequence[Number], at: int, kind: str, whose: Mapping[Place, str]
    ) -> Place | None:
        if kind == LEAVING:
            return self._left(said, numbers, at, whose)
        if kind == SOME:
            return self._some(said, numbers, at, whose)
        if kind in ADDED:
            return self._added(said, numbers, at, kind, whose)
        return self._word(said, numbers, at, kind)

    def _some(self, said: str, numbers: Sequence[Number], at: int, whose: Mapping[Place, str]) -> Place | None:
        """Where a number counts some of a larger one before it, whoever they are: no trainees, no full-time staff."""
        (value, (start, end)), before = numbers[at], numbers[:at]
        ahead, behind = _around(said, numbers, at)
        ahead, behind = _CLAUSE.split(ahead)[-1], self._of_it(behind)
        counted = any(whose.get(place) in _NO_STAFF for _, place in numbers[max(0, at - 1) : at + 1])
        other = any(self.lexicon.says(part, word) for part in (ahead, behind) for word in _KNOWN)
        if counted or other or _OF_TIME.match(behind) or not any(each > value for each, _ in before):
            return None
        named = [ahead[last:] for _, last in self.lexicon.places(ahead, SOME)]
        named += [behind[past_counter(behind) : first] for first, _ in self.lexicon.places(behind, SOME)]
        return (start, end) if any(self._quiet(gap) for gap in named) else None

    def _added(
        self, said: str, numbers: Sequence[Number], at: int, kind: str, whose: Mapping[Place, str]
    ) -> Place | None:
        """Where a number counts people who will join the staff: no trainees; hired by a line that asks for trainees."""
        ahead, behind = _around(said, numbers, at)
        theirs = whose.get(numbers[max(0, at - 1)][1]) in _NO_STAFF or whose.get(numbers[at][1]) == "trainees"
        named = any(self.lexicon.says(part, "trainees") for part in (_CLAUSE.split(ahead)[-1], self._of_it(behind)))
        wish = self.lexicon.says(said, "wished") or self.lexicon.says(said[: numbers[at][1][1]], "how_many")
        unsure = kind == HIRED and (wish or not asked.how_many(said, self.lexicon))
        unsure = unsure or (kind == GROWING and (wish or self._of_trainees(said)))
        return None if at == 0 or theirs or named or unsure else self._word(said, numbers, at, kind)

    def _of_trainees(self, said: str) -> bool:
        """Whether a line may speak of trainees to come, named or not: "we want 2 more"."""
        wish = self.lexicon.says(self.lexicon.without(said, GROWING), "wanting")
        return wish or any(self.lexicon.says(said, word) for word in ("trainees", "accepted", "starts", "stage"))

    def _of_it(self, behind: str) -> str:
        """What is said right behind a number, before it is asked how many may come."""
        clause = _CLAUSE.split(behind)[0]
        return clause[: min((first for first, _ in self.lexicon.places(clause, "how_many")), default=len(clause))]

    def without(self, said: str, kinds: Sequence[str] = (*APART, *ADDED)) -> str:
        """The line without them."""
        for _, (start, end) in self.of(said, kinds):
            said = f"{said[:start]}{' ' * (end - start)}{said[end:]}"
        return said

    def _left(self, said: str, numbers: Sequence[Number], at: int, whose: Mapping[Place, str]) -> Place | None:
        """Where a number counts staff who left or will: no trainees, who are told of beside it, or before it."""
        ahead, behind = _around(said, numbers, at)
        staff = bool(self.lexicon.at(behind[past_counter(behind) :], "staff"))
        before = whose.get(numbers[at - 1][1]) if at else None
        theirs = before == "trainees" or (before != "staff" and "trainees" in whose.values())
        if _STAYS.search(ahead) or (not staff and (theirs or self.lexicon.says(ahead, "trainees"))):
            return None
        return self._word(said, numbers, at, LEAVING)

    def _word(self, said: str, numbers: Sequence[Number], at: int, kind: str) -> Place | None:
        """Where a number stands with a word of a kind, and nothing between them that says something else."""
        start, end = numbers[at][1]
        ahead, behind = _around(said, numbers, at)
        counted = ("trainees", "staff") if kind == SERVED else ("trainees",)
        if _OF_TIME.match(behind) or any(self.lexicon.at(behind[past_counter(behind) :], word) for word in counted):
            return None
        ahead, behind = self._without_sites(ahead), self._without_sites(behind)
        near, after = _CLAUSE.split(ahead[-_AHEAD:])[-1], _CLAUSE.split(_LINK.split(behind)[0][:_BEHIND])[0]
        for first, last in self.lexicon.places(after, kind):
            if self._quiet(after[:first]) and not (last == len(behind) and end + last < len(said)):
                return start, end + last
        for first, last in self.lexicon.places(near, kind):
            if self._quiet(near[last:]):
                return start - len(near) + first, end
        return None

    def _without_sites(self, said: str) -> str:
        """The text with sites as dashes: the machine in "nhà máy" is no machine."""
        return self.lexicon.patterns["sites"].sub(lambda match: "-" * len(match[0]), said)

    def _quiet(self, gap: str) -> bool:
        if self.lexicon.says(gap, "trainees"):
            return False
        for word in ("part_of", "more", "people", "staff", "by_now", "later", "yet_to_go", "lately"):
            gap = self.lexicon.without(gap, word)
        return self.frame.beside(normalise(gap)) == 0


def _around(said: str, numbers: Sequence[Number], at: int) -> tuple[str, str]:
    """What stands between a number and the one before it, and the one behind it."""
    start, end = numbers[at][1]
    before = numbers[at - 1][1][1] if at else 0
    after = numbers[at + 1][1][0] if at + 1 < len(numbers) else len(said)
    return said[before:start], said[end:after]


@lru_cache(maxsize=LINES_KEPT)
def of_staff_alone(said: str, others: SetApart, staff: StaffNumbers) -> str:
    """The line without the numbers of people who are set apart, where another number of staff is left.

    Those a company works for are no staff, whatever is left. Nor is the sum, where the two it is made of are told too.
    """
    said = others.without(said, (SERVED,))
    rest, few = others.without(said), sum(value for value, _ in others.of(said, OF_OTHERS))
    left = dict(staff.of(rest))
    for value, (start, end) in left.items():
        if few and value - few in left:
            rest = f"{rest[:start]}{' ' * (end - start)}{rest[end:]}"
    return rest if rest == said or left else said


def beside_full_time(said: str, lexicon: Lexicon) -> bool:
    """Whether a line tells full-time staff and others apart."""
    return lexicon.says(said, "full_time") and any(lexicon.says(said, kind) for kind in OF_OTHERS)
